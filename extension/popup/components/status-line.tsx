import { useEffect } from 'preact/hooks';
import type { Said } from '../model/status-message.ts';
import { useReview } from '../state/review-context.ts';

/** How long it stays. Milliseconds. */
const STAYS = 8000;

/** What just happened, announced, with the way back for a while. */
export function SaidLine({ said, onDone }: { said: Said | null; onDone: () => void }) {
  const { acts } = useReview();
  useEffect(() => {
    if (!said || said.tone === 'bad') return;
    const timer = setTimeout(onDone, STAYS);
    return () => clearTimeout(timer);
  }, [said, onDone]);
  return (
    <div class="said-place" role="status">
      {said && (
        <div class={`said ${said.tone}`}>
          <span>{said.text}</span>
          {said.undo && (
            <button type="button" class="link" onClick={() => void acts.undo()}>
              Undo <kbd>u</kbd>
            </button>
          )}
          {said.tone === 'bad' && (
            <button type="button" class="link" onClick={onDone}>
              Close
            </button>
          )}
        </div>
      )}
    </div>
  );
}
