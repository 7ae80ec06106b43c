import { useState } from 'preact/hooks';
import type { ConnectionView } from '../../messages/views.ts';
import { call, Notice } from '../../ui/index.ts';

/** Asks before a connection is removed, and says what goes and what stays. */
export function RemoveConnection({ connection, onDone }: { connection: ConnectionView; onDone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { waiting } = connection;
  const entries = waiting === 1 ? 'One entry waits and is' : `${waiting} entries wait and are`;

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
      text={failed ? 'The connection could not be removed.' : 'Remove this connection?'}
      advice={
        failed
          ? 'Reload this page and try again.'
          : `${connection.sharedBy === undefined ? 'Clio is told to withdraw the access, where it can be reached, and client secret and sign-in are wiped on this computer.' : 'Client secret and sign-in are wiped on this computer. The others with whom the connection is shared keep it.'} Your timeline, your entries and your properties stay.${connection.fromSetup ? ' What the setup file of your firm set goes with it.' : ''} ${waiting === 0 ? '' : `${entries} not sent until you connect to ${connection.account} again. `}`.trim()
      }
    >
      <span class="acts">
        <button type="button" onClick={onDone} disabled={busy}>
          Keep
        </button>
        <button type="button" class="primary" disabled={busy} onClick={() => void remove()}>
          Remove
        </button>
      </span>
    </Notice>
  );
}
