import { useEffect, useState } from 'preact/hooks';
import type { ApplicationCheck, ConnectResult } from '../../messages/connection.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import { call } from '../../ui/index.ts';
import { askForHost } from '../parts/ask-for-host.ts';

/**
 * What can be done about a connection, one thing at a time, and what came of it.
 * @param origin of its region
 * @param fresh the connection was just made here: what its application lacks is looked for at once
 */
export function useConnectionActs(origin: string | null, fresh: boolean) {
  const [busy, setBusy] = useState<'sign-in' | 'check' | null>(null);
  const [failed, setFailed] = useState<ClioTrouble | null>(null);
  const [check, setCheck] = useState<ApplicationCheck | null>(null);
  const [unanswered, setUnanswered] = useState(false);

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

  return { busy, failed, check, unanswered, renew, lookAt, sync };
}
