import type { CardView } from '../../messages/card.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { itemsOf } from '../model/targets.ts';
import { useDoing } from '../state/review-context.ts';

const words = popup.day.small;

/** What can become of a draft of less than three minutes. */
export function SmallActs({ card }: { card: CardView }) {
  const { acts, setOver } = useDoing();
  const items = itemsOf({ kind: 'card', card });
  if (!items) return null;
  return (
    <div class="small-acts">
      <button type="button" class="chip" onClick={() => void acts.change(card.id, { ticked: true })}>
        {words.send} <KeyHint of="choose" />
      </button>
      <button type="button" class="chip" onClick={() => setOver({ kind: 'matter', items })}>
        {words.addToAnother} <KeyHint of="give" />
      </button>
      <button
        type="button"
        class="chip"
        onClick={() => void acts.change(card.id, { charge: 'no-charge', ticked: true })}
      >
        {popup.day.charges['no-charge'].label}
      </button>
      <button
        type="button"
        class="chip"
        onClick={() => void acts.act({ kind: 'exclude', starts: items.starts, as: 'hidden' }, popup.status.leftOut)}
      >
        {words.leaveOut} <KeyHint of="hide" />
      </button>
    </div>
  );
}
