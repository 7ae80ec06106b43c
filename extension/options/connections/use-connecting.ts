import { useState } from 'preact/hooks';
import type { Calls } from '../../messages/calls.ts';
import type { ConnectResult } from '../../messages/connection.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import { call, clioWords } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { askForHost } from '../parts/ask-for-host.ts';

const words = options.connections.make;

/** What stands under the form: what went wrong, or that Clio knows the client. */
type Outcome = { text: string; advice: string; tone: 'bad' | 'plain' };

const EMPTY: Outcome = { tone: 'bad', ...words.bothNeeded };
const KNOWN: Outcome = { tone: 'plain', ...words.known };

function outcomeOf(trouble: ClioTrouble): Outcome {
  const { trouble: text, advice } = clioWords(trouble);
  return { tone: 'bad', text, advice };
}

/**
 * The ways to connect with what is typed, one at a time, and what came of them.
 * @param origin of the region; null where none is chosen
 */
export function useConnecting(origin: string | null, client: Calls['connection.make']['params'], onDone: () => void) {
  const [busy, setBusy] = useState<'connect' | 'check' | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  /** Does something that needs the region's host; null where nothing is left to tell. */
  const withClio = async (what: 'connect' | 'check', act: () => Promise<Outcome | null>) => {
    if (origin === null) return;
    if (client.clientId === '' || client.clientSecret === '') {
      setOutcome(EMPTY);
      return;
    }
    setOutcome(null);
    setBusy(what);
    try {
      setOutcome((await askForHost(origin)) ? await act() : outcomeOf({ kind: 'no-permission' }));
    } catch {
      setOutcome({ tone: 'bad', ...options.parts.noReply });
    } finally {
      setBusy(null);
    }
  };
  const settle = (result: ConnectResult): Outcome | null => {
    if (!result.ok) return outcomeOf(result.trouble);
    onDone();
    return null;
  };
  const connect = () => withClio('connect', async () => settle(await call('connection.make', client)));
  const connectWith = (code: string) =>
    withClio('connect', async () => settle(await call('connection.paste', { ...client, code })));
  const tryClient = () =>
    withClio('check', async () => {
      const trouble = await call('application.tryClient', client);
      return trouble === null ? KNOWN : outcomeOf(trouble);
    });

  return { busy, outcome, connect, connectWith, tryClient };
}
