import type { Day } from '../../../shared/index.ts';
import type { BlockView } from '../../messages/day.ts';
import { clockText, hourText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { memo } from '../components/memo.tsx';
import { blockName } from '../model/block-words.ts';
import { axisOf, gapsIn } from '../model/day-axis.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { DayBlock } from './day-block.tsx';

/** So many hours are named at most. */
const MARKS = 6;
/** What is drawn of a night beside the day, as a share of the strip. */
const NIGHT = 0.025;

/** The day as a strip of time: a matter's colour, hatched where a matter is needed, dotted where nothing was recorded. */
export function Strip() {
  const { day } = useReview();
  return <Drawn day={day.day} all={day.blocks} />;
}

const Drawn = memo(function Drawn({ day, all }: { day: Day; all: readonly BlockView[] }) {
  const names = useNames();
  const axis = axisOf(day, all);
  const [first] = all;
  const last = all.at(-1);
  if (!axis || !first || !last) return null;
  const { start, end, hours, before, after, blocks } = axis;
  const begin = before.length > 0 ? NIGHT : 0;
  const length = 1 - begin - (after.length > 0 ? NIGHT : 0);
  const percent = (share: number) => `${(100 * share).toFixed(3)}%`;
  const left = (at: number) => percent(begin + (length * (at - start)) / (end - start));
  const width = (ms: number) => percent((length * ms) / (end - start));
  const hoursApart = Math.ceil((hours.length - 1) / MARKS);
  const marks = hours.filter((_, index) => index % hoursApart === 0);
  return (
    <section class="strip" aria-label={popup.shell.strip(clockText(first.from), clockText(last.to))}>
      <div class="strip-track">
        {gapsIn(axis).map((gap) => (
          <i
            key={`gap ${gap.start}`}
            class="away"
            style={{ left: left(gap.start), width: width(gap.end - gap.start) }}
          />
        ))}
        {blocks.map((block) => (
          <DayBlock
            key={block.start}
            blocks={[block]}
            class="piece"
            style={{ left: left(block.start), width: width(block.end - block.start) }}
          >
            {block.matter && <bdi>{blockName(block, names)}</bdi>}
          </DayBlock>
        ))}
        <DayBlock blocks={before} class="piece" style={{ left: '0', width: percent(NIGHT * 0.7) }} />
        <DayBlock blocks={after} class="piece" style={{ right: '0', width: percent(NIGHT * 0.7) }} />
      </div>
      <div class="strip-hours" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} style={{ left: left(mark) }}>
            {hourText(mark)}
          </span>
        ))}
      </div>
    </section>
  );
});
