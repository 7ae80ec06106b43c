import { Rich, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { useReview } from '../state/review-context.ts';
import { Card } from './card.tsx';

const words = popup.day.small;

/** Drafts too small to be sent without a word from the attorney. */
export function SmallTime() {
  const { day } = useReview();
  const { small } = day;
  if (small.length === 0) return null;
  return (
    <section aria-labelledby="small">
      <div class="section-head">
        <h2 id="small">{words.title}</h2>
        <span class="soft">
          <Rich
            text={words.sum(workedText(small.reduce((sum, card) => sum + card.minutes, 0)))}
            parts={{ time: (time) => <span data-sum="small">{time}</span> }}
          />
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
