import { useId, useState } from 'preact/hooks';
import { foldedWords } from '../../../shared/index.ts';
import type { FirmView } from '../../messages/firm.ts';
import { call, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { type FileToMake, MakeFile } from './make-file.tsx';
import type { FirmWords } from './words.ts';

const words = options.firm.makeShared;

/** A name as a part of a file's name, in every system. */
function fileWord(text: string): string {
  const word = foldedWords(text)
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '');
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
    if (external !== '' && !/^\d{1,15}$/.test(external)) return words.noNumber;
    const colleague = { name: name.trim(), email: email.trim(), userId: external === '' ? null : Number(external) };
    return {
      name: fileWord(colleague.name),
      done: words.done(colleague.name),
      make: (passphrase) => call('firm.makeShared', { colleague, passphrase }),
    };
  };

  return (
    <MakeFile title={words.title} about={words.about} ready={ready}>
      <Notice {...words.warning(own.user)} />
      <div class="field">
        <label for={`${id}-name`}>{words.colleague}</label>
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
        <label for={`${id}-email`}>{words.email}</label>
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
          <p class="soft small">{words.emailNote}</p>
        </div>
      </div>
      <div class="field">
        <label for={`${id}-user`}>{words.userId}</label>
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
          <p class="soft small">{words.userIdNote}</p>
        </div>
      </div>
    </MakeFile>
  );
}
