import { Rich, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { needsShown } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';
import { Need } from './need.tsx';

const words = popup.day.needs;

/** A row's height before it was seen. Pixels. */
const HEIGHT = 66;

/** What needs a matter, each with its likely answers. */
export function Needs() {
  const { day, open } = useReview();
  const { needs } = day;
  if (needs.length === 0) return null;
  const count = needs.reduce((sum, { things }) => sum + Math.max(1, things.length), 0);
  return (
    <section aria-labelledby="needs">
      <div class="section-head">
        <h2 id="needs">{words.title}</h2>
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
