import { workedText } from '../../ui/index.ts';
import { useReview } from '../state/review-context.ts';
import { Card } from './card.tsx';

/** Drafts too small to be sent without a word from the attorney. */
export function SmallTime() {
  const { day } = useReview();
  const { small } = day;
  if (small.length === 0) return null;
  return (
    <section aria-labelledby="small">
      <div class="section-head">
        <h2 id="small">Small time</h2>
        <span class="soft">
          <span data-sum="small">{workedText(small.reduce((sum, card) => sum + card.minutes, 0))}</span>, under 3 m for
          each matter
        </span>
      </div>
      <ul class="stack">
        {small.map((card) => (
          <Card key={card.id} card={card} small />
        ))}
      </ul>
    </section>
  );
}
