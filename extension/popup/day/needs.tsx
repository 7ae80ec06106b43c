import { Rich, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { useReview } from '../state/review-context.ts';
import { Need } from './need.tsx';

const words = popup.day.needs;

/** What needs a matter, each with its likely answers. */
export function Needs() {
  const { day } = useReview();
  const { needs, brief } = day;
  if (needs.length === 0 && brief.minutes === 0) return null;
  return (
    <section aria-labelledby="needs">
      <div class="section-head">
        <h2 id="needs">{words.title}</h2>
        <span class="soft">
          <Rich
            text={words.sum(workedText(day.minutes.needs), needs.length)}
            parts={{ time: (time) => <span data-sum="needs">{time}</span> }}
          />
        </span>
      </div>
      <VirtualList items={needs} guess={84} class="stack">
        {(need) => <Need key={need.key} need={need} />}
      </VirtualList>
      {brief.count > 0 && <p class="faint small brief">{words.brief(brief.count, workedText(brief.minutes))}</p>}
    </section>
  );
}
