import { useState } from 'preact/hooks';
import type { ConnectionView } from '../../messages/views.ts';
import { call, clioWords, momentText, Notice } from '../../ui/index.ts';
import { common, options } from '../../ui/words/index.ts';
import { PastedCode } from '../parts/pasted-code.tsx';
import { ApplicationFindings } from './application-check.tsx';
import { RemoveConnection } from './remove-connection.tsx';
import { SyncBar } from './sync-bar.tsx';
import { useConnectionActs } from './use-connection-acts.ts';
import { zoneWords } from './zone-words.ts';

const texts = options.connections.card;
const { noReply } = options.parts;

/** Whose the connection is, how it stands, and the ways to renew and to remove it. */
function CardHead({
  connection,
  busy,
  removing,
  onRenew,
  onRemove,
}: {
  connection: ConnectionView;
  busy: boolean;
  removing: boolean;
  onRenew: () => void;
  onRemove: () => void;
}) {
  const signedOut = connection.state === 'sign-in';
  const zone = zoneWords(connection.timeZone, Date.now());
  return (
    <div class="panel-head">
      <div>
        <h3>{texts.title(connection.account)}</h3>
        <p class="soft">
          {common.regions[connection.region]} ·{' '}
          {connection.sharedBy === undefined
            ? texts.signedInAs(connection.user, connection.email)
            : texts.postsFor(connection.user, connection.email, connection.sharedBy)}
        </p>
        {zone && <p class="soft small">{zone}</p>}
      </div>
      <div class="acts">
        <span class="soft status" role="status">
          <i class={`dot ${signedOut ? 'bad' : 'good'}`} /> {signedOut ? texts.signedOut : texts.connected}
        </span>
        {connection.sharedBy === undefined && (
          <button type="button" class={signedOut ? 'primary' : ''} disabled={busy} onClick={onRenew}>
            {signedOut ? texts.signInAgain : texts.reauthenticate}
          </button>
        )}
        <button type="button" disabled={removing} onClick={onRemove}>
          {options.line.remove}
        </button>
      </div>
    </div>
  );
}

/**
 * One connection: whose it is, how it stands, and what can be done about it.
 * @param origin of its region
 * @param fresh it was just made here: what its application lacks is looked for at once
 */
export function ConnectionCard({
  connection,
  origin,
  fresh,
}: {
  connection: ConnectionView;
  origin: string | null;
  fresh: boolean;
}) {
  const [removing, setRemoving] = useState(false);
  const { busy, failed, check, unanswered, renew, lookAt, sync } = useConnectionActs(origin, fresh);
  const signedOut = connection.state === 'sign-in';
  const trouble = failed ?? connection.trouble;
  const words = trouble && clioWords(trouble, connection.waiting);

  return (
    <div class="card panel" data-connection={connection.state}>
      <CardHead
        connection={connection}
        busy={busy !== null}
        removing={removing}
        onRenew={() => void renew()}
        onRemove={() => setRemoving(true)}
      />
      {busy === 'sign-in' && (
        <p class="soft" role="status">
          {options.connections.waiting}
        </p>
      )}
      {unanswered && <Notice tone="bad" text={noReply.text} advice={noReply.advice} />}
      {words && <Notice tone={signedOut ? 'bad' : 'warn'} text={words.trouble} advice={words.advice} />}
      {(signedOut || failed !== null) && connection.sharedBy === undefined && (
        <PastedCode
          busy={busy !== null}
          approval={() => call('connection.approvalAgain', {})}
          onCode={(code) => void renew(code)}
        />
      )}
      {removing && <RemoveConnection connection={connection} onDone={() => setRemoving(false)} />}
      {connection.sync ? (
        <SyncBar sync={connection.sync} />
      ) : (
        <p class="soft">
          {texts.matters(connection.matters, connection.syncedAt === null ? null : momentText(connection.syncedAt))}{' '}
          <button type="button" class="quiet link" disabled={signedOut} onClick={sync}>
            {texts.syncNow}
          </button>
        </p>
      )}
      {connection.secrets && <p class="soft">{texts.secrets[connection.secrets]}</p>}
      <div class="checked">
        <button type="button" class="quiet link" disabled={signedOut || busy !== null} onClick={() => void lookAt()}>
          {busy === 'check' ? texts.checking : texts.check}
        </button>
        {check && <ApplicationFindings check={check} />}
      </div>
    </div>
  );
}
