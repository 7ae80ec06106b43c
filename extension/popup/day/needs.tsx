import { Rich, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { useRun } from '../commands/use-run.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { giftsText } from '../model/need-words.ts';
import { sureOnes } from '../model/sure.ts';
import { needsShown } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { Need } from './need.tsx';

const words = popup.day.needs;

/** A row's height before it was seen. Pixels. */
const HEIGHT = 66;

/** Takes all that are sure, and says before what that gives to which matter. */
function TakeSure() {
  const { day } = useReview();
  const names = useNames();
  const run = useRun();
  const sure = sureOnes(day);
  if (sure.length === 0) return null;
  const count = sure.reduce((sum, one) => sum + one.count, 0);
  return (
    <button type="button" class="chip take-sure" title={giftsText(sure, names)} onClick={() => run('takeSure')}>
      <span>{words.takeSure(count)}</span> <span class="of">{words.sureOf(sure.length)}</span> <KeyHint of="takeSure" />
    </button>
  );
}

/** What needs a matter, each with its likely answers. */
export function Needs() {
  const { day, open } = useReview();
  const { needs } = day;
  if (needs.length === 0) return null;
  const count = needs.reduce((sum, { things }) => sum + Math.max(1, things.length), 0);
  return (
    <section aria-labelledby="needs">
      <div class="section-head needs-sum">
        <h2 id="needs">{words.title}</h2>
        <TakeSure />
        <span class="soft">
          <Rich
            text={words.sum(workedText(day.minutes.needs), count)}
            parts={{ time: (time) => <span data-sum="needs">{time}</span> }}
          />
        </span>
      </div>
      <VirtualList items={needsShown(day, open)} guess={HEIGHT} class="stack">
        {(need) => <Need key={need.key} need={need} inside={!needs.includes(need)} />}
      </VirtualList>
    </section>
  );
}
