import { Rich, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { useRun } from '../commands/use-run.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { giftsText } from '../model/need-words.ts';
import { itemsIn, takenTogether } from '../model/sure.ts';
import { needsShown } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { Need } from './need.tsx';

const words = popup.day.needs;

/** A row's height before it was seen. Pixels. */
const HEIGHT = 66;

/** Takes all that are sure, or all that are likely, and says before what that gives to which matter. */
function TakeTogether() {
  const { day } = useReview();
  const names = useNames();
  const run = useRun();
  const { sure, gifts } = takenTogether(day);
  if (gifts.length === 0) return null;
  const count = itemsIn(gifts);
  return (
    <button type="button" class="chip take-sure" title={giftsText(gifts, names)} onClick={() => run('takeTogether')}>
      <span>{sure ? words.takeSure(count) : words.takeLikely(count)}</span>{' '}
      <span class="of">{words.sureOf(gifts.length)}</span> <KeyHint of="takeTogether" />
    </button>
  );
}

/** What needs a matter, each with its likely answers. */
export function Needs() {
  const { day, open, chosen } = useReview();
  const { needs } = day;
  if (needs.length === 0) return null;
  const count = needs.reduce((sum, { things }) => sum + Math.max(1, things.length), 0);
  return (
    <section aria-labelledby="needs">
      <div class="section-head needs-sum">
        <h2 id="needs">{words.title}</h2>
        <TakeTogether />
        <span class="soft sum">
          <Rich
            text={words.sum(workedText(day.minutes.needs), count)}
            parts={{ time: (time) => <span data-sum="needs">{time}</span> }}
          />
        </span>
        <span class="soft sum-alone">{workedText(day.minutes.needs)}</span>
      </div>
      <VirtualList items={needsShown(day, open)} guess={HEIGHT} class="stack">
        {(need) => (
          <Need
            key={need.key}
            need={need}
            inside={!needs.includes(need)}
            isOpen={need.key === open}
            isChosen={chosen.has(need.key)}
            choosing={chosen.size > 0}
          />
        )}
      </VirtualList>
    </section>
  );
}
