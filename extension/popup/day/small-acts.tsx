import type { CardView } from '../../messages/card.ts';
import { itemsOf } from '../model/targets.ts';
import { useReview } from '../state/review-context.ts';

/** What can become of a draft of less than three minutes. */
export function SmallActs({ card }: { card: CardView }) {
  const { acts, setOver } = useReview();
  const items = itemsOf({ kind: 'card', card });
  if (!items) return null;
  return (
    <div class="small-acts">
      <button type="button" class="chip" onClick={() => void acts.change(card.id, { ticked: true })}>
        Send <kbd>x</kbd>
      </button>
      <button type="button" class="chip" onClick={() => setOver({ kind: 'matter', items })}>
        Add to another… <kbd>/</kbd>
      </button>
      <button
        type="button"
        class="chip"
        onClick={() => void acts.change(card.id, { charge: 'no-charge', ticked: true })}
      >
        No charge
      </button>
      <button
        type="button"
        class="chip"
        onClick={() => void acts.act({ kind: 'aside', starts: items.starts, aside: 'hidden' }, 'Left out')}
      >
        Leave out <kbd>h</kbd>
      </button>
    </div>
  );
}
