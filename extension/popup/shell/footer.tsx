import { dayOf } from '../../../shared/index.ts';
import type { PostingView } from '../../messages/posting.ts';
import { browser } from '../../platform.ts';
import { clioText, clioWords, clockOn, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { betweenText } from '../model/lengths.ts';
import { draftsOf } from '../model/targets.ts';
import { readyToSend } from '../state/approved.ts';
import { useReview } from '../state/review-context.ts';

const words = popup.shell.footer;

/** Why nothing is sent before an instant. */
function waitingWords(until: number, trouble: PostingView['trouble']): string {
  const at = clockOn(until, dayOf(Date.now()));
  if (!trouble) return words.lookedUpAt(at);
  if (trouble.kind === 'limit') return words.waitsUntil(at);
  return words.goesOnAt(clioWords(trouble).trouble, at);
}

/** How far sending is, in words. */
function sendingWords({ done, total, waitingUntil, paused, trouble }: PostingView): string {
  if (paused) return words.stopped(done, total);
  if (waitingUntil !== null) return words.done(done, total, waitingWords(waitingUntil, trouble));
  if (trouble) return words.done(done, total, clioWords(trouble).trouble);
  return words.sending(done, total);
}

/** How far sending is, while something waits, and the way to stop it and go on. */
function Progress() {
  const { day, acts } = useReview();
  const { posting } = day;
  if (!posting) return null;
  return (
    <div class="sending">
      <progress max={posting.total} value={posting.done} aria-label={words.progress} />
      <div class="sending-line">
        <span class="soft small" role="status">
          {sendingWords(posting)}
        </span>
        <button type="button" class="link small" onClick={() => void acts.pausePosting(!posting.paused)}>
          {posting.paused ? words.resume : words.stop}
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
  const connect = day.connection ? words.signIn : words.connect;
  const some = cards.length > 0 ? words.send(cards.length) : words.tick;
  return (
    <footer class="foot">
      <Progress />
      <div class="footer-line">
        <div class="soft ledger">
          <span>{words.worked(workedText(worked))}</span>
          <span class="for-clio">
            <span>{words.forClio(clioText(inClio))}</span>
            {(between !== '' || day.ledger.lines.length > 0) && (
              <button type="button" class="link" onClick={() => setOver({ kind: 'ledger' })}>
                {between || words.ledger}
              </button>
            )}
          </span>
        </div>
        <button
          type="button"
          class="primary send"
          disabled={connected && cards.length === 0}
          onClick={() => void (connected ? acts.send() : browser.runtime.openOptionsPage())}
        >
          {connected ? some : connect} {connected && cards.length > 0 && <KeyHint of="send" />}
        </button>
      </div>
    </footer>
  );
}
