import { useId, useState } from 'preact/hooks';
import type { ClioTrouble, StateView } from '../messages.ts';
import { browser } from '../platform.ts';
import { call, clioWords, Notice } from '../ui/index.ts';
import { CopyButton } from './copy-button.tsx';

const SCOPES = ['Activities (read and write)', 'Matters (read)', 'Contacts (read)', 'Users (read)'];

/** Where the firm's own Clio application is made, by region. */
function portalOf(origin: string): string | null {
  const host = /^https:\/\/(?:(eu|ca|au)\.)?app\.clio\.com$/.exec(origin);
  return host ? `https://${host[1] ? `${host[1]}.` : ''}developers.clio.com` : null;
}

/** Asks the browser for the one region's host; must run in the click, before anything is awaited. */
function askForHost(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}

/** Connects to Clio with the firm's own application, through Clio's consent page. */
export function NewConnection({ state, onDone }: { state: StateView; onDone: () => void }) {
  const id = useId();
  const [region, setRegion] = useState(state.regions[0]?.id ?? 'us');
  const [clientId, setClientId] = useState('');
  const [clientSecret, setClientSecret] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ClioTrouble | 'empty' | null>(null);
  const chosen = state.regions.find((item) => item.id === region);
  const portal = chosen && portalOf(chosen.origin);

  const connect = async () => {
    if (!chosen) return;
    if (clientId.trim() === '' || clientSecret.trim() === '') {
      setTrouble('empty');
      return;
    }
    setTrouble(null);
    setBusy(true);
    try {
      if (!(await askForHost(chosen.origin))) {
        setTrouble({ kind: 'no-permission' });
        return;
      }
      const result = await call('connection.make', {
        region,
        clientId: clientId.trim(),
        clientSecret: clientSecret.trim(),
      });
      if (result.ok) onDone();
      else setTrouble(result.trouble);
    } finally {
      setBusy(false);
    }
  };

  const words =
    trouble === 'empty'
      ? {
          trouble: 'Client id and client secret are both needed.',
          advice: 'Clio shows them on the page of your application.',
        }
      : trouble && clioWords(trouble);

  return (
    <form
      class="card panel form"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <h3>New connection</h3>
      <div class="field">
        <label for={`${id}-region`}>Region</label>
        <select id={`${id}-region`} value={region} onChange={(event) => setRegion(event.currentTarget.value)}>
          {state.regions.map((item) => (
            <option key={item.id} value={item.id}>
              {item.name} ({new URL(item.origin).host})
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <span>In Clio</span>
        <div class="steps">
          <p>
            Make an application{' '}
            {portal ? <a href={portal}>in Clio’s developer portal</a> : 'in Clio’s developer portal'} with this redirect
            address, exactly as it stands:
          </p>
          <div class="copy">
            <code>{state.redirect}</code>
            <CopyButton text={state.redirect} label="Copy" />
          </div>
          <p class="soft">and these scopes: {SCOPES.join(', ')}.</p>
        </div>
      </div>
      <div class="field">
        <label for={`${id}-client`}>Client id</label>
        <input
          id={`${id}-client`}
          name="client-id"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={clientId}
          onInput={(event) => setClientId(event.currentTarget.value)}
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
            value={clientSecret}
            onInput={(event) => setClientSecret(event.currentTarget.value)}
          />
          <p class="soft small">
            Kept on this computer under a key that no page can read out. That hides it from a look at the disk, no more.
          </p>
        </div>
      </div>
      {words && <Notice tone="bad" text={words.trouble} advice={words.advice} />}
      <div class="form-end">
        {busy && (
          <span class="soft" role="status">
            Waiting for Clio’s page…
          </span>
        )}
        <button type="button" onClick={onDone} disabled={busy}>
          Cancel
        </button>
        <button type="submit" class="primary" disabled={busy}>
          Connect
        </button>
      </div>
    </form>
  );
}
