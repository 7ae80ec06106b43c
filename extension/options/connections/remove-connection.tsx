import { useState } from 'preact/hooks';
import type { ConnectionView } from '../../messages/views.ts';
import { call, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

const words = options.connections.remove;

/** Asks before a connection is removed, and says what goes and what stays. */
export function RemoveConnection({ connection, onDone }: { connection: ConnectionView; onDone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { waiting, account } = connection;

  const remove = async () => {
    setBusy(true);
    try {
      await call('connection.remove', {});
      onDone();
    } catch {
      setBusy(false);
      setFailed(true);
    }
  };

  return (
    <Notice
      tone="plain"
      text={failed ? words.failed : words.ask}
      advice={
        failed
          ? words.failedAdvice
          : words.means({
              shared: connection.sharedBy !== undefined,
              fromSetup: connection.fromSetup === true,
              waiting,
              account,
            })
      }
    >
      <span class="acts">
        <button type="button" onClick={onDone} disabled={busy}>
          {options.parts.keep}
        </button>
        <button type="button" class="primary" disabled={busy} onClick={() => void remove()}>
          {options.line.remove}
        </button>
      </span>
    </Notice>
  );
}
