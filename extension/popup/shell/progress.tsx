import { dayOf } from '../../../shared/index.ts';
import type { PostingView } from '../../messages/posting.ts';
import { clioWords, clockOn } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
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
export function Progress() {
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
