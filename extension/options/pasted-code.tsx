import { useId, useState } from 'preact/hooks';
import { call } from '../ui/index.ts';

/** The other way through Clio's consent: its own page shows a code, which is pasted here. */
export function PastedCode({
  region,
  clientId,
  busy,
  onCode,
}: {
  region: string;
  clientId: string;
  busy: boolean;
  onCode: (code: string) => void;
}) {
  const id = useId();
  const [code, setCode] = useState('');
  const open = async () => {
    const url = await call('connection.approval', { region, clientId });
    if (url !== null) window.open(url, '_blank', 'noopener');
  };
  return (
    <details class="by-code">
      <summary>Clio’s window does not come back here? Connect with a code</summary>
      <ol class="steps">
        <li>
          <button type="button" disabled={busy || clientId === ''} onClick={() => void open()}>
            Open Clio’s page
          </button>{' '}
          {clientId === '' ? <span class="soft">Fill in the client id first.</span> : 'and allow access there.'}
        </li>
        <li>
          <label for={`${id}-code`}>Paste the code that it shows, or that page’s whole address</label>
          <div class="copy">
            <input
              id={`${id}-code`}
              name="code"
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={code}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
            <button type="button" disabled={busy || code.trim() === ''} onClick={() => onCode(code)}>
              Connect with this code
            </button>
          </div>
        </li>
      </ol>
    </details>
  );
}
