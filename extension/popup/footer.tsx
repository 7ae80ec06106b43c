import { decimalHours } from '../billing/index.ts';
import type { CardView, DayView } from '../messages.ts';
import { counted, workedText } from '../ui/index.ts';

/** What will be sent: worked, in Clio and the rounding between them, and the one button. */
export function Footer({
  view,
  chosen,
  busy,
  onSend,
}: {
  view: DayView;
  chosen: readonly CardView[];
  busy: boolean;
  onSend: () => void;
}) {
  if (view.cards.length === 0) return null;
  const worked = chosen.reduce((sum, card) => sum + card.minutes, 0);
  const inClio = chosen.reduce((sum, card) => sum + card.inClio, 0);
  const rounding = Math.round(inClio / 60) - worked;
  const connected = view.connection?.state === 'connected';
  const some = chosen.length > 0 ? `Send ${counted(chosen.length, 'entry', 'entries')} to Clio` : 'Tick what to send';
  const label = connected ? some : 'Connect to Clio to send';
  return (
    <footer>
      <div class="soft ledger">
        <span>{workedText(worked)} worked</span>
        <span>
          {decimalHours(inClio)} h in Clio
          {rounding > 0 && <> · {workedText(rounding)} rounding</>}
        </span>
      </div>
      <button type="button" class="primary send" disabled={chosen.length === 0 || busy || !connected} onClick={onSend}>
        {label} {connected && chosen.length > 0 && <kbd>Ctrl ⏎</kbd>}
      </button>
    </footer>
  );
}
