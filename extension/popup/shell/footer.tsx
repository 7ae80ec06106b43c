import { decimalHours } from '../../billing/index.ts';
import type { PostingView } from '../../messages/posting.ts';
import { browser } from '../../platform.ts';
import { clioWords, clockText, counted, workedText } from '../../ui/index.ts';
import { betweenText } from '../model/lengths.ts';
import { draftsOf } from '../model/targets.ts';
import { readyToSend } from '../state/approved.ts';
import { useReview } from '../state/review-context.ts';

/** Why nothing is sent before an instant. */
function waitingWords(until: number, trouble: PostingView['trouble']): string {
  const at = clockText(until);
  if (!trouble) return `What Clio did not confirm is looked up there at ${at}.`;
  if (trouble.kind === 'limit') return `Clio asks to wait; it goes on at ${at}.`;
  return `${clioWords(trouble).trouble} It goes on at ${at}.`;
}

/** How far sending is, in words. */
function sendingWords({ done, total, waitingUntil, paused, trouble }: PostingView): string {
  if (paused) return `Stopped at ${done} of ${total}. Nothing is sent until you go on.`;
  if (waitingUntil !== null) return `${done} of ${total} done. ${waitingWords(waitingUntil, trouble)}`;
  if (trouble) return `${done} of ${total} done. ${clioWords(trouble).trouble}`;
  return `Sending, ${done} of ${total}. You may close this.`;
}

/** How far sending is, while something waits, and the way to stop it and go on. */
function Progress() {
  const { day, acts } = useReview();
  const { posting } = day;
  if (!posting) return null;
  return (
    <div class="sending">
      <progress max={posting.total} value={posting.done} aria-label="Sent to Clio" />
      <div class="sending-line">
        <span class="soft small" role="status">
          {sendingWords(posting)}
        </span>
        <button type="button" class="link small" onClick={() => void acts.pausePosting(!posting.paused)}>
          {posting.paused ? 'Go on' : 'Stop'}
        </button>
      </div>
    </div>
  );
}

/** What will be sent: worked, in Clio and what lies between them, and the one button. */
export function Footer() {
  const { day, acts, setOver } = useReview();
  if (draftsOf(day).length === 0) return <Progress />;
  const cards = readyToSend(day);
  const worked = cards.reduce((sum, card) => sum + card.minutes - card.staying, 0);
  const inClio = cards.reduce((sum, card) => sum + card.inClio, 0);
  const between = betweenText(cards);
  const connected = day.connection?.state === 'connected';
  const connect = day.connection ? 'Sign in to Clio to send' : 'Connect to Clio to send';
  const some = cards.length > 0 ? `Send ${counted(cards.length, 'entry', 'entries')} to Clio` : 'Tick what to send';
  return (
    <footer class="foot">
      <Progress />
      <div class="footer-line">
        <div class="soft ledger">
          <span>{workedText(worked)} worked</span>
          <span>
            {decimalHours(inClio)} h for Clio
            {(between !== '' || day.ledger.lines.length > 0) && (
              <>
                {' · '}
                <button type="button" class="link" onClick={() => setOver({ kind: 'ledger' })}>
                  {between || 'ledger'}
                </button>
              </>
            )}
          </span>
        </div>
        <button
          type="button"
          class="primary send"
          disabled={connected && cards.length === 0}
          onClick={() => void (connected ? acts.send() : browser.runtime.openOptionsPage())}
        >
          {connected ? some : connect} {connected && cards.length > 0 && <kbd>Ctrl ⏎</kbd>}
        </button>
      </div>
    </footer>
  );
}
