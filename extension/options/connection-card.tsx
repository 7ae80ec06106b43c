import { useState } from 'preact/hooks';
import type { ClioTrouble, ConnectionView } from '../messages.ts';
import { call, clioWords, momentText, Notice } from '../ui/index.ts';

function SyncBar({ sync }: { sync: NonNullable<ConnectionView['sync']> }) {
  const { done, total } = sync;
  const text =
    total === null
      ? `Syncing matters: ${done.toLocaleString()} so far, page ${sync.page}`
      : `Syncing matters: ${Math.min(done, total).toLocaleString()} of ${total.toLocaleString()}`;
  return (
    <div class="sync">
      <div
        class={`progress${total === null ? ' unknown' : ''}`}
        role="progressbar"
        aria-label="Syncing matters"
        aria-valuemin={0}
        {...(total === null ? {} : { 'aria-valuemax': total, 'aria-valuenow': Math.min(done, total) })}
      >
        <i style={{ width: total ? `${Math.min(100, (100 * done) / total)}%` : '30%' }} />
      </div>
      <span class="soft">{text}</span>
    </div>
  );
}

/** What protects the client secret and the sign-in. */
const SECRETS = {
  'key-store': 'Client secret and sign-in are kept in this computer’s key store.',
  browser:
    'Client secret and sign-in are kept in this browser: that hides them from a look at the disk, no more. They move to this computer’s key store once the helper runs and the key store is unlocked.',
} as const;

/** One connection: whose it is, how it stands, and what can be done about it. */
export function ConnectionCard({ connection }: { connection: ConnectionView }) {
  const [removing, setRemoving] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<ClioTrouble | null>(null);
  const signedOut = connection.state === 'sign-in';
  const trouble = failed ?? connection.trouble;

  const renew = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const result = await call('connection.renew', {});
      if (!result.ok) setFailed(result.trouble);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div class="card panel" data-connection={connection.state}>
      <div class="panel-head">
        <div>
          <h3>Clio · {connection.account}</h3>
          <p class="soft">
            {connection.regionName} · signed in as {connection.user} ({connection.email})
          </p>
        </div>
        <div class="acts">
          <span class="soft status">
            <i class={`dot ${signedOut ? 'bad' : 'good'}`} /> {signedOut ? 'Signed out' : 'Connected'}
          </span>
          <button type="button" class={signedOut ? 'primary' : ''} disabled={busy} onClick={() => void renew()}>
            {signedOut ? 'Sign in again' : 'Re-authenticate'}
          </button>
          <button type="button" onClick={() => setRemoving(true)}>
            Remove
          </button>
        </div>
      </div>
      {connection.sync ? (
        <SyncBar sync={connection.sync} />
      ) : (
        <p class="soft synced">
          {connection.matters.toLocaleString()} matters on this computer
          {connection.syncedAt === null ? '' : `, last synced ${momentText(connection.syncedAt)}`}{' '}
          <button type="button" class="quiet link" disabled={signedOut} onClick={() => void call('sync.now', {})}>
            Sync now
          </button>
        </p>
      )}
      {connection.secrets && <p class="soft">{SECRETS[connection.secrets]}</p>}
      {trouble && (
        <Notice
          tone="warn"
          text={clioWords(trouble, connection.waiting).trouble}
          advice={clioWords(trouble, connection.waiting).advice}
        />
      )}
      {removing && (
        <Notice
          tone="plain"
          text="Remove this connection?"
          advice="Access is withdrawn at Clio, and client secret and tokens are wiped here. Your timeline stays."
        >
          <span class="acts">
            <button type="button" onClick={() => setRemoving(false)}>
              Keep
            </button>
            <button
              type="button"
              class="primary"
              onClick={() => void call('connection.remove', {}).then(() => setRemoving(false))}
            >
              Remove
            </button>
          </span>
        </Notice>
      )}
    </div>
  );
}
