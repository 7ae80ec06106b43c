import { useId } from 'preact/hooks';
import { options } from '../../ui/words/index.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { suggestedPassphrase } from './suggested-passphrase.ts';

const words = options.firm.makeFile;

/** The passphrase of a file about to be made. It is shown: it has to reach somebody else. */
export function NewPassphrase({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.passphrase}</label>
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
          <CopyButton text={value} label={words.copy} />
          <button type="button" onClick={() => onChange(suggestedPassphrase())}>
            {words.another}
          </button>
        </div>
        <p class="soft small">{words.passphraseNote}</p>
      </div>
    </div>
  );
}
