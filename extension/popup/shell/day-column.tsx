import type { BlockView } from '../../messages/day.ts';
import type { QuestionView } from '../../messages/items.ts';
import { hourText, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { askWhatItWas } from '../commands/answer-question.ts';
import { blockName, blockText, titlesByStart } from '../model/block-words.ts';
import { axisOf, gapsIn } from '../model/day-axis.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { DayBlock } from './day-block.tsx';

const words = popup.shell.blocks;

const HOUR = 3_600_000;
/** Pixels an hour takes. */
const HEIGHT = 66;
/** Pixels that a line of words takes, and a name with a title below it. */
const LINE = 17;
const TWO_LINES = 38;

type Gap = ReturnType<typeof gapsIn>[number];

/** Where one of these is asked of a gap, nobody knows whether the attorney was there. */
const UNKNOWN: readonly QuestionView['kind'][] = ['gap', 'microphone'];

/** What is said of a gap: only where the attorney is asked whether it was one, that nobody was there. */
function gapWords({ from, to }: Gap, question: QuestionView | undefined): string {
  const time = workedText(Math.round((to - from) / 60_000));
  return question && !UNKNOWN.includes(question.kind) ? words.away(time) : words.nothing(time);
}

function GapPart({ gap, top, height }: { gap: Gap; top: number; height: number }) {
  const review = useReview();
  const question = review.day.questions.find(({ start, end }) => start < gap.to && end > gap.from);
  return (
    <div class="day-away" style={{ top: `${top}px`, height: `${height}px` }}>
      {height >= LINE && gapWords(gap, question)}
      {question && height >= LINE && (
        <>
          {' · '}
          <button type="button" class="link" onClick={() => askWhatItWas(review, question)}>
            {words.whatWasIt}
          </button>
        </>
      )}
    </div>
  );
}

/** A block with as much of its name as there is room for. */
function BlockPart({ block, title, top, height }: { block: BlockView; title: string; top: number; height: number }) {
  const names = useNames();
  const two = height >= TWO_LINES;
  const { kind, matter } = block;
  // On one line a title that names its matter says it all, as hatching says that a matter is needed.
  const said = kind === 'needs' ? title !== '' : matter?.number && title.includes(matter.number);
  const shown = two || !said ? blockName(block, names) : '';
  return (
    <DayBlock blocks={[block]} about={title} class="day-piece" style={{ top: `${top}px`, height: `${height}px` }}>
      {height >= LINE && (
        <span class={two ? 'two' : 'one'}>
          {shown !== '' && <b>{shown}</b>} <bdi>{names(title) || null}</bdi>
        </span>
      )}
    </DayBlock>
  );
}

/** What stands alone in a night beside the day: a line each. */
function Night({ blocks }: { blocks: readonly BlockView[] }) {
  const names = useNames();
  if (blocks.length === 0) return null;
  return (
    <ul class="day-night">
      {blocks.map((block) => (
        <li key={block.start}>
          <DayBlock blocks={[block]} class="day-piece">
            <bdi>{blockText(block, '', names)}</bdi>
          </DayBlock>
        </li>
      ))}
    </ul>
  );
}

/** The day from top to bottom, beside the entries where there is room. */
export function DayColumn() {
  const { day } = useReview();
  const axis = axisOf(day.day, day.blocks);
  if (!axis) return <div class="day-column" />;
  const { start, end, hours, before, after, blocks } = axis;
  const titles = titlesByStart(day);
  const y = (at: number) => ((at - start) / HOUR) * HEIGHT;
  return (
    <>
      <Night blocks={before} />
      <div class="day-column" style={{ height: `${y(end) + 20}px` }}>
        {hours.map((hour) => (
          <span key={hour} class="day-hour" style={{ top: `${y(hour)}px` }}>
            {hourText(hour)}
          </span>
        ))}
        {gapsIn(axis).map((gap) => (
          <GapPart key={gap.start} gap={gap} top={y(gap.start)} height={y(gap.end) - y(gap.start)} />
        ))}
        {blocks.map((block) => (
          <BlockPart
            key={block.start}
            block={block}
            title={titles.get(block.at) ?? ''}
            top={y(block.start)}
            height={y(block.end) - y(block.start) - 1}
          />
        ))}
      </div>
      <Night blocks={after} />
    </>
  );
}
