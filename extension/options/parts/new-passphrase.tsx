import { useId } from 'preact/hooks';
import { options } from '../../ui/words/index.ts';
import { CopyButton } from './copy-button.tsx';
import { suggestedPassphrase } from './suggested-passphrase.ts';

const words = options.parts.newPassphrase;

/**
 * The passphrase of a file about to be made. It is shown: somebody has to know it.
 * @param note whither it belongs
 */
export function NewPassphrase({
  value,
  note,
  onChange,
}: {
  value: string;
  note: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.label}</label>
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
        <p class="soft small">{note}</p>
      </div>
    </div>
  );
}
