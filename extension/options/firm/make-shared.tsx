import { useId, useState } from 'preact/hooks';
import type { FirmView } from '../../messages/firm.ts';
import { call, Notice } from '../../ui/index.ts';
import { type FileToMake, MakeFile } from './make-file.tsx';
import type { FirmWords } from './words.ts';

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

  const ready = (): FileToMake | FirmWords => {
    const external = userId.trim();
    if (external !== '' && !/^\d{1,15}$/.test(external))
      return {
        text: 'An external user id is a number.',
        advice: 'Choose the user from the list, or leave it empty.',
      };
    const colleague = { name: name.trim(), email: email.trim(), userId: external === '' ? null : Number(external) };
    return {
      name: fileWord(colleague.name),
      done: {
        text: `The file for ${colleague.name} is among your downloads.`,
        advice: 'Send it to nobody else, give the passphrase another way, and delete your copy.',
      },
      make: (passphrase) => call('firm.makeShared', { colleague, passphrase }),
    };
  };

  return (
    <MakeFile
      title="Make a shared connection"
      about="For a colleague without a Clio sign-in. For everybody who has one, a setup file is better."
      ready={ready}
    >
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
    </MakeFile>
  );
}
