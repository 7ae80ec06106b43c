import { useEffect, useState } from 'preact/hooks';
import type { ApplicationCheck, ConnectResult } from '../../messages/connection.ts';
import type { ClioTrouble, ConnectionView } from '../../messages/views.ts';
import { call, clioWords, momentText, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { askForHost } from '../parts/ask-for-host.ts';
import { PastedCode } from '../parts/pasted-code.tsx';
import { ApplicationFindings } from './application-check.tsx';
import { RemoveConnection } from './remove-connection.tsx';
import { SyncBar } from './sync-bar.tsx';
import { zoneWords } from './zone-words.ts';

const texts = options.connections.card;
const { noReply } = options.parts;

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
  const [busy, setBusy] = useState<'sign-in' | 'check' | null>(null);
  const [failed, setFailed] = useState<ClioTrouble | null>(null);
  const [check, setCheck] = useState<ApplicationCheck | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const signedOut = connection.state === 'sign-in';
  const trouble = failed ?? connection.trouble;
  const zone = zoneWords(connection.timeZone, Date.now());
  const words = trouble && clioWords(trouble, connection.waiting);

  const ask = async (what: 'sign-in' | 'check', act: () => Promise<void>) => {
    setBusy(what);
    setCheck(null);
    setUnanswered(false);
    try {
      await act();
    } catch {
      setUnanswered(true);
    } finally {
      setBusy(null);
    }
  };
  const renew = (code?: string) =>
    ask('sign-in', async () => {
      setFailed(null);
      const allowed = origin === null || (await askForHost(origin));
      const result: ConnectResult = allowed
        ? await call('connection.renew', code === undefined ? {} : { code })
        : { ok: false, trouble: { kind: 'no-permission' } };
      if (!result.ok) setFailed(result.trouble);
    });
  const lookAt = () => ask('check', async () => setCheck(await call('application.check', {})));
  const sync = () =>
    void call('sync.now', {}).then(
      () => setUnanswered(false),
      () => setUnanswered(true),
    );
  useEffect(() => {
    if (fresh) void lookAt();
  }, [fresh]);

  return (
    <div class="card panel" data-connection={connection.state}>
      <div class="panel-head">
        <div>
          <h3>{texts.title(connection.account)}</h3>
          <p class="soft">
            {connection.regionName} ·{' '}
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
            <button
              type="button"
              class={signedOut ? 'primary' : ''}
              disabled={busy !== null}
              onClick={() => void renew()}
            >
              {signedOut ? texts.signInAgain : texts.reauthenticate}
            </button>
          )}
          <button type="button" disabled={removing} onClick={() => setRemoving(true)}>
            {options.line.remove}
          </button>
        </div>
      </div>
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
