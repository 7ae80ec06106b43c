import { Rich, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { VirtualList } from '../components/virtual-list.tsx';
import { useReview } from '../state/review-context.ts';
import { Card } from './card.tsx';

const words = popup.day.drafts;

/** The drafts, one a card. */
export function Ready() {
  const { day } = useReview();
  const { cards } = day;
  if (cards.length === 0) return null;
  const minutes = cards.reduce((sum, card) => sum + card.minutes, 0);
  return (
    <section aria-labelledby="ready">
      <div class="section-head">
        <h2 id="ready">{words.title}</h2>
        <span class="soft">
          <Rich
            text={words.sum(cards.length, workedText(minutes))}
            parts={{ time: (time) => <span data-sum="ready">{time}</span> }}
          />
        </span>
      </div>
      <VirtualList items={cards} guess={62} class="stack">
        {(card) => <Card key={card.id} card={card} />}
      </VirtualList>
    </section>
  );
}
