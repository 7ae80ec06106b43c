import { useId } from 'preact/hooks';
import { CopyButton } from '../parts/copy-button.tsx';
import { suggestedPassphrase } from './suggested-passphrase.ts';

/** The passphrase of a file about to be made. It is shown: it has to reach somebody else. */
export function NewPassphrase({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>Passphrase</label>
      <div>
        <div class="copy">
          <input
            id={id}
            name="new-passphrase"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
          <CopyButton text={value} label="Copy" />
          <button type="button" onClick={() => onChange(suggestedPassphrase())}>
            Another
          </button>
        </div>
        <p class="soft small">
          Give it to your people another way than the file: by telephone, or on paper. It is kept nowhere.
        </p>
      </div>
    </div>
  );
}
