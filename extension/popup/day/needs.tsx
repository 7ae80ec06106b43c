import { counted, workedText } from '../../ui/index.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { useReview } from '../state/review-context.ts';
import { Need } from './need.tsx';

/** What needs a matter, each with its likely answers. */
export function Needs() {
  const { day } = useReview();
  const { needs, brief } = day;
  if (needs.length === 0 && brief.minutes === 0) return null;
  return (
    <section aria-labelledby="needs">
      <div class="section-head">
        <h2 id="needs">Needs a matter</h2>
        <span class="soft">
          <span data-sum="needs">{workedText(day.minutes.needs)}</span>, {counted(needs.length, 'item', 'items')}
        </span>
      </div>
      <VirtualList items={needs} guess={84} class="stack">
        {(need) => <Need key={need.key} need={need} />}
      </VirtualList>
      {brief.count > 0 && (
        <p class="faint small brief">
          {counted(brief.count, 'item', 'items')} under 3 seconds, {workedText(brief.minutes)} in all
        </p>
      )}
    </section>
  );
}
