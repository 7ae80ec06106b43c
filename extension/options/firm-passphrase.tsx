import { useId } from 'preact/hooks';
import { CopyButton } from './copy-button.tsx';

/** Letters and digits that nobody takes for one another, on paper or on the telephone. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A passphrase of about a hundred random bits, in groups that can be read out. */
export function suggestedPassphrase(): string {
  const groups = Array.from({ length: 5 }, () => Array.from({ length: 4 }, letter).join(''));
  return groups.join('-');
}

/** One letter, each as likely as the others: what would not divide evenly is drawn again. */
function letter(): string {
  const limit = 256 - (256 % LETTERS.length);
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return LETTERS.charAt(byte % LETTERS.length);
  }
}

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
