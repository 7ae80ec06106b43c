import { decimalHours } from '../billing/index.ts';
import { counted, workedText } from '../ui/index.ts';
import { readyToSend } from './approved.ts';
import { useDesk } from './desk.ts';
import { draftsOf } from './targets.ts';

/** How far sending is: how many of those under way are in Clio. */
function Progress() {
  const { day } = useDesk();
  const waiting = day.entries.filter(({ state }) => state === 'approved' || state === 'sending').length;
  if (waiting === 0) return null;
  const done = day.entries.filter(({ state }) => state === 'posted').length;
  return (
    <div class="sending">
      <progress max={done + waiting} value={done} aria-label="Sent to Clio" />
      <span class="soft small" role="status">
        Sending, {done} of {done + waiting}. You may close this.
      </span>
    </div>
  );
}

/** What will be sent: worked, in Clio and what lies between them, and the one button. */
export function Footer() {
  const { day, acts, setOver } = useDesk();
  if (draftsOf(day).length === 0) return day.entries.length === 0 ? null : <Progress />;
  const cards = readyToSend(day);
  const worked = cards.reduce((sum, card) => sum + card.minutes - card.staying, 0);
  const inClio = cards.reduce((sum, card) => sum + card.inClio, 0);
  const between = Math.round(inClio / 60) - worked;
  const connected = day.connection?.state === 'connected';
  const some = cards.length > 0 ? `Send ${counted(cards.length, 'entry', 'entries')} to Clio` : 'Tick what to send';
  return (
    <footer class="foot">
      <Progress />
      <div class="footer-line">
        <div class="soft ledger">
          <span>{workedText(worked)} worked</span>
          <span>
            {decimalHours(inClio)} h in Clio
            {(between !== 0 || day.ledger.lines.length > 0) && (
              <>
                {' · '}
                <button type="button" class="link" onClick={() => setOver({ kind: 'ledger' })}>
                  {between > 0 ? `${workedText(between)} rounding` : 'ledger'}
                </button>
              </>
            )}
          </span>
        </div>
        <button
          type="button"
          class="primary send"
          disabled={cards.length === 0 || !connected}
          onClick={() => void acts.send()}
        >
          {connected ? some : 'Connect to Clio to send'} {connected && cards.length > 0 && <kbd>Ctrl ⏎</kbd>}
        </button>
      </div>
    </footer>
  );
}
