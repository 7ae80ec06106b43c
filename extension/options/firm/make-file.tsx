import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MadeFile } from '../../messages/firm.ts';
import { Notice, saveFile } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

import { NewPassphrase } from '../parts/new-passphrase.tsx';
import { suggestedPassphrase } from '../parts/suggested-passphrase.ts';
import { type FirmWords, notMadeWords } from './words.ts';

/** A file that is about to be made: what it is called, and what is said once it is among the downloads. */
export interface FileToMake {
  name: string;
  done: FirmWords;
  /** Has it made by the worker. */
  make: (passphrase: string) => Promise<MadeFile>;
}

/** The form around everything that goes into a file of the firm's: its passphrase, the making, and what came of it. */
export function MakeFile({
  title,
  about,
  ready,
  onMade = () => undefined,
  children,
}: {
  title: string;
  about: string;
  /** The file as it is filled in, or why it cannot be made as it stands. */
  ready: () => FileToMake | FirmWords;
  onMade?: () => void;
  children: ComponentChildren;
}) {
  const [passphrase, setPassphrase] = useState(suggestedPassphrase);
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState<FirmWords | null>(null);
  const [done, setDone] = useState<FirmWords | null>(null);

  const make = async () => {
    setDone(null);
    setWords(null);
    const file = ready();
    if (!('make' in file)) {
      setWords(file);
      return;
    }
    setBusy(true);
    try {
      const made = await file.make(passphrase);
      if (!made.ok) {
        setWords(notMadeWords(made));
        return;
      }
      saveFile(`matterline-${file.name}.matterline`, new Blob([made.file], { type: 'application/octet-stream' }));
      setDone(file.done);
      onMade();
    } catch {
      setWords(options.parts.noReply);
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
        <h3>{title}</h3>
        <p class="soft">{about}</p>
      </div>
      {children}
      <NewPassphrase value={passphrase} note={options.firm.makeFile.passphraseNote} onChange={setPassphrase} />
      {words && <Notice tone="bad" text={words.text} advice={words.advice} />}
      {done && <Notice tone="plain" text={done.text} advice={done.advice} />}
      <div class="form-end">
        <button type="submit" class="primary" disabled={busy}>
          {options.firm.makeFile.make}
        </button>
      </div>
    </form>
  );
}
