import { useId, useState } from 'preact/hooks';

/** The other way through Clio's consent: its own page shows a code, which is pasted here. */
export function PastedCode({
  missing,
  busy,
  approval,
  onCode,
}: {
  /** What is to be done before; absent where nothing is. */
  missing?: string | undefined;
  busy: boolean;
  /** Where Clio's page is; null where there is none. */
  approval: () => Promise<string | null>;
  onCode: (code: string) => void;
}) {
  const id = useId();
  const [code, setCode] = useState('');
  const [failed, setFailed] = useState(false);
  const open = async () => {
    const url = await approval().catch(() => null);
    setFailed(url === null);
    if (url !== null) window.open(url, '_blank', 'noopener');
  };
  return (
    <details class="by-code">
      <summary>Clio’s window does not come back here? Connect with a code</summary>
      <ol class="steps">
        <li>
          <button type="button" disabled={busy || missing !== undefined} onClick={() => void open()}>
            Open Clio’s page
          </button>{' '}
          {missing === undefined ? 'and allow access there.' : <span class="soft">{missing}</span>}
          {failed && (
            <p class="small wrong" role="alert">
              Clio’s page could not be opened. Reload this page and try again.
            </p>
          )}
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
