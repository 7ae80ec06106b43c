import { useId, useState } from 'preact/hooks';
import { options } from '../../ui/words/index.ts';

const words = options.code;

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
      <summary>{words.summary}</summary>
      <ol class="steps">
        <li>
          <button type="button" disabled={busy || missing !== undefined} onClick={() => void open()}>
            {words.open}
          </button>{' '}
          {missing === undefined ? words.allow : <span class="soft">{missing}</span>}
          {failed && (
            <p class="small wrong" role="alert">
              {words.failed}
            </p>
          )}
        </li>
        <li>
          <label for={`${id}-code`}>{words.paste}</label>
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
              {words.connect}
            </button>
          </div>
        </li>
      </ol>
    </details>
  );
}
