import { useEffect } from 'preact/hooks';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { useRun } from '../commands/use-run.ts';
import type { StatusMessage } from '../model/status-message.ts';

/** How long a message stays, unless it tells of a failure. Milliseconds. */
const STAYS_MS = 8000;

/** What just happened, announced, with the way back for a while. */
export function StatusLine({ message, onDone }: { message: StatusMessage | null; onDone: () => void }) {
  const run = useRun();
  useEffect(() => {
    if (!message || message.tone === 'bad') return;
    const timer = setTimeout(onDone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [message, onDone]);
  return (
    <div class="status-line" role="status">
      {message && (
        <div class={`status-message ${message.tone}`}>
          <span>{message.text}</span>
          {message.undo && (
            <button type="button" class="link" onClick={() => run('undo')}>
              {popup.status.undo} <KeyHint of="undo" />
            </button>
          )}
          {message.always && (
            <button type="button" class="link" onClick={() => run('always')}>
              {popup.status.always} <KeyHint of="always" />
            </button>
          )}
          {message.tone === 'bad' && (
            <button type="button" class="link" onClick={onDone}>
              {popup.close}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
