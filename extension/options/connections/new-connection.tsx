import { useId, useState } from 'preact/hooks';
import type { ConnectResult } from '../../messages/connection.ts';
import type { StateView } from '../../messages/state.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import { call, clioWords, Notice } from '../../ui/index.ts';
import { askForHost } from '../parts/ask-for-host.ts';
import { SILENT } from '../parts/no-reply.ts';
import { PastedCode } from '../parts/pasted-code.tsx';
import { ApplicationSteps } from './application-steps.tsx';

/** What is said under the form: what went wrong, or that Clio knows the client. */
type Outcome = { text: string; advice: string; tone: 'bad' | 'plain' };

const EMPTY: Outcome = {
  tone: 'bad',
  text: 'Client id and client secret are both needed.',
  advice: 'Clio shows them on the page of your application.',
};
const KNOWN: Outcome = {
  tone: 'plain',
  text: 'Clio knows this client id and secret.',
  advice:
    'Connect next. Where the redirect address is not registered, Clio’s page says so; which scopes are missing is shown here once you are connected.',
};

function outcomeOf(trouble: ClioTrouble): Outcome {
  const words = clioWords(trouble);
  return { tone: 'bad', text: words.trouble, advice: words.advice };
}

/** Connects to Clio with the firm's own application, through Clio's consent page. */
export function NewConnection({ state, onDone }: { state: StateView; onDone: (made: boolean) => void }) {
  const id = useId();
  const [region, setRegion] = useState(state.regions[0]?.id ?? 'us');
  const [typedId, setTypedId] = useState(state.firmClient?.id ?? '');
  const [typedSecret, setTypedSecret] = useState('');
  const [busy, setBusy] = useState<'connect' | 'check' | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chosen = state.regions.find((item) => item.id === region);
  const client = { region, clientId: typedId.trim(), clientSecret: typedSecret.trim() };

  /** Does something that needs the region's host; null where that is all there is to say. */
  const withClio = async (what: 'connect' | 'check', act: () => Promise<Outcome | null>) => {
    if (!chosen) return;
    if (client.clientId === '' || client.clientSecret === '') {
      setOutcome(EMPTY);
      return;
    }
    setOutcome(null);
    setBusy(what);
    try {
      setOutcome((await askForHost(chosen.origin)) ? await act() : outcomeOf({ kind: 'no-permission' }));
    } catch {
      setOutcome({ tone: 'bad', ...SILENT });
    } finally {
      setBusy(null);
    }
  };
  const settle = (result: ConnectResult): Outcome | null => {
    if (!result.ok) return outcomeOf(result.trouble);
    onDone(true);
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

  return (
    <form
      class="card panel form"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <h3>New connection</h3>
      {state.connection && (
        <p class="soft">It takes the place of the connection to {state.connection.account}. Your timeline stays.</p>
      )}
      <div class="field">
        <span>Type</span>
        <p class="given">Clio Manage</p>
      </div>
      <div class="field">
        <label for={`${id}-region`}>Region</label>
        <div>
          <select
            id={`${id}-region`}
            name="region"
            value={region}
            onChange={(event) => setRegion(event.currentTarget.value)}
          >
            {state.regions.map((item) => (
              <option key={item.id} value={item.id}>
                {item.name} ({new URL(item.origin).host})
              </option>
            ))}
          </select>
          <p class="soft small">The one in which you sign in to Clio. The browser will ask for this address alone.</p>
        </div>
      </div>
      <div class="field">
        <span>In Clio</span>
        {chosen && <ApplicationSteps region={chosen} own={state.redirect} />}
      </div>
      <div class="field">
        <label for={`${id}-client`}>Client id</label>
        <input
          id={`${id}-client`}
          name="client-id"
          type="text"
          autocomplete="off"
          spellcheck={false}
          readOnly={state.firmClient?.locked ?? false}
          value={typedId}
          onInput={(event) => setTypedId(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-secret`}>Client secret</label>
        <div>
          <input
            id={`${id}-secret`}
            name="client-secret"
            type="password"
            autocomplete="off"
            value={typedSecret}
            onInput={(event) => setTypedSecret(event.currentTarget.value)}
          />
          <p class="soft small">
            Kept in this computer’s key store. Where there is none, or it is locked, in this browser: that hides it from
            a look at the disk, no more.
          </p>
        </div>
      </div>
      <PastedCode
        missing={client.clientId === '' ? 'Fill in the client id first.' : undefined}
        busy={busy !== null}
        approval={() => call('connection.approval', { region, clientId: client.clientId })}
        onCode={(code) => void connectWith(code)}
      />
      {outcome && <Notice tone={outcome.tone} text={outcome.text} advice={outcome.advice} />}
      <div class="form-end">
        {busy === 'connect' && (
          <span class="soft" role="status">
            Waiting for Clio’s page…
          </span>
        )}
        <button type="button" onClick={() => onDone(false)} disabled={busy !== null}>
          Cancel
        </button>
        <button type="button" onClick={() => void tryClient()} disabled={busy !== null}>
          Check this application
        </button>
        <button type="submit" class="primary" disabled={busy !== null}>
          Connect
        </button>
      </div>
    </form>
  );
}
