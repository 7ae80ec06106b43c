import { useId, useState } from 'preact/hooks';
import type { ConnectResult } from '../../messages/connection.ts';
import type { StateView } from '../../messages/state.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import { call, clioWords, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { askForHost } from '../parts/ask-for-host.ts';
import { PastedCode } from '../parts/pasted-code.tsx';
import { ApplicationSteps } from './application-steps.tsx';

const words = options.connections.make;

/** What stands under the form: what went wrong, or that Clio knows the client. */
type Outcome = { text: string; advice: string; tone: 'bad' | 'plain' };

const EMPTY: Outcome = { tone: 'bad', ...words.bothNeeded };
const KNOWN: Outcome = { tone: 'plain', ...words.known };

function outcomeOf(trouble: ClioTrouble): Outcome {
  const { trouble: text, advice } = clioWords(trouble);
  return { tone: 'bad', text, advice };
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

  /** Does something that needs the region's host; null where nothing is left to tell. */
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
      setOutcome({ tone: 'bad', ...options.parts.noReply });
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
      <h3>{options.connections.newConnection}</h3>
      {state.connection && <p class="soft">{words.takesPlace(state.connection.account)}</p>}
      <div class="field">
        <span>{words.type}</span>
        <p class="given">{words.clioManage}</p>
      </div>
      <div class="field">
        <label for={`${id}-region`}>{words.region}</label>
        <div>
          <select
            id={`${id}-region`}
            name="region"
            value={region}
            onChange={(event) => setRegion(event.currentTarget.value)}
          >
            {state.regions.map((item) => (
              <option key={item.id} value={item.id}>
                {words.regionNamed(item.name, new URL(item.origin).host)}
              </option>
            ))}
          </select>
          <p class="soft small">{words.regionMeans}</p>
        </div>
      </div>
      <div class="field">
        <span>{words.inClio}</span>
        {chosen && <ApplicationSteps region={chosen} own={state.redirect} />}
      </div>
      <div class="field">
        <label for={`${id}-client`}>{words.clientId}</label>
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
        <label for={`${id}-secret`}>{words.clientSecret}</label>
        <div>
          <input
            id={`${id}-secret`}
            name="client-secret"
            type="password"
            autocomplete="off"
            value={typedSecret}
            onInput={(event) => setTypedSecret(event.currentTarget.value)}
          />
          <p class="soft small">{words.secretMeans}</p>
        </div>
      </div>
      <PastedCode
        missing={client.clientId === '' ? words.idFirst : undefined}
        busy={busy !== null}
        approval={() => call('connection.approval', { region, clientId: client.clientId })}
        onCode={(code) => void connectWith(code)}
      />
      {outcome && <Notice tone={outcome.tone} text={outcome.text} advice={outcome.advice} />}
      <div class="form-end">
        {busy === 'connect' && (
          <span class="soft" role="status">
            {options.connections.waiting}
          </span>
        )}
        <button type="button" onClick={() => onDone(false)} disabled={busy !== null}>
          {options.parts.cancel}
        </button>
        <button type="button" onClick={() => void tryClient()} disabled={busy !== null}>
          {words.check}
        </button>
        <button type="submit" class="primary" disabled={busy !== null}>
          {words.connect}
        </button>
      </div>
    </form>
  );
}
