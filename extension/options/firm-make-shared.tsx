import { useId, useState } from 'preact/hooks';
import type { FirmView } from '../messages-firm.ts';
import { call, Notice } from '../ui/index.ts';
import { NewPassphrase } from './firm-passphrase.tsx';
import { suggestedPassphrase } from './firm-suggested-passphrase.ts';
import { type FirmWords, notMadeWords } from './firm-words.ts';
import { saveFile } from './save-file.ts';

/** A name as a part of a file's name, in every system. */
function fileWord(text: string): string {
  const word = text
    .normalize('NFKD')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return word === '' ? 'colleague' : word;
}

/** Makes the file with which one colleague works over this connection. */
export function MakeShared({
  own,
  colleagues,
}: {
  own: NonNullable<FirmView['own']>;
  colleagues: FirmView['colleagues'];
}) {
  const id = useId();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [userId, setUserId] = useState('');
  const [passphrase, setPassphrase] = useState(suggestedPassphrase);
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState<FirmWords | null>(null);
  const [made, setMade] = useState<string | null>(null);

  const make = async () => {
    setMade(null);
    setWords(null);
    const external = userId.trim();
    if (external !== '' && !/^\d{1,15}$/.test(external)) {
      setWords({
        text: 'An external user id is a number.',
        advice: 'Choose the user from the list, or leave it empty.',
      });
      return;
    }
    setBusy(true);
    try {
      const colleague = { name: name.trim(), email: email.trim(), userId: external === '' ? null : Number(external) };
      const result = await call('firm.makeShared', { colleague, passphrase });
      if (!result.ok) {
        setWords(notMadeWords(result));
        return;
      }
      const whom = colleague.name;
      saveFile(
        `matterline-${fileWord(whom)}.matterline`,
        new Blob([result.file], { type: 'application/octet-stream' }),
      );
      setMade(whom);
    } catch {
      setWords({ text: 'Matterline did not answer.', advice: 'Reload this page and try again.' });
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="card panel form"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div>
        <h3>Make a shared connection</h3>
        <p class="soft">For a colleague without a Clio sign-in. For everybody who has one, a setup file is better.</p>
      </div>
      <Notice
        text={`Anyone with this file acts in Clio as ${own.user} and sees every matter ${own.user} sees, until ${own.user} is revoked.`}
        advice="Connect with an account of a low role that sees only the matters it must, and make the file from that."
      />
      <div class="field">
        <label for={`${id}-name`}>Colleague</label>
        <input
          id={`${id}-name`}
          name="colleague-name"
          type="text"
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-email`}>E-mail</label>
        <div>
          <input
            id={`${id}-email`}
            name="colleague-email"
            type="text"
            inputMode="email"
            autocomplete="off"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
          <p class="soft small">Time is posted for the Clio user who has this address.</p>
        </div>
      </div>
      <div class="field">
        <label for={`${id}-user`}>External user id</label>
        <div>
          <input
            id={`${id}-user`}
            name="colleague-id"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            list={`${id}-users`}
            value={userId}
            onInput={(event) => setUserId(event.currentTarget.value)}
          />
          <datalist id={`${id}-users`}>
            {colleagues.map((user) => (
              <option key={user.id} value={user.id}>
                {user.name} {user.email}
              </option>
            ))}
          </datalist>
          <p class="soft small">
            Only where the address in Clio is another one: the id of the colleague’s user there. It is sealed in the
            file and counts before the address.
          </p>
        </div>
      </div>
      <NewPassphrase value={passphrase} onChange={setPassphrase} />
      {words && <Notice tone="bad" text={words.text} advice={words.advice} />}
      {made !== null && (
        <Notice
          tone="plain"
          text={`The file for ${made} is among your downloads.`}
          advice="Send it to nobody else, give the passphrase another way, and delete your copy."
        />
      )}
      <div class="form-end">
        <button type="submit" class="primary" disabled={busy}>
          Make the file
        </button>
      </div>
    </form>
  );
}
