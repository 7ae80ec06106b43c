import { useState } from 'preact/hooks';
import { dayOf } from '../../../../shared/index.ts';
import type { BackupsView } from '../../../messages/backup.ts';
import { isLongEnough } from '../../../sealing/index.ts';
import { call, momentText, Notice, saveFile } from '../../../ui/index.ts';
import { options } from '../../../ui/words/index.ts';
import { NewPassphrase } from '../../parts/new-passphrase.tsx';
import { suggestedPassphrase } from '../../parts/suggested-passphrase.ts';
import { Progress } from './progress.tsx';
import { makeBackup } from './travel.ts';

const words = options.backUp.make;

type Step = { at: 'rest' } | { at: 'making'; bytes: number } | { at: 'done' } | { at: 'short' } | { at: 'failed' };

/** Makes a back-up, under a passphrase that only the attorney knows. */
export function MakeBackup({ backups }: { backups: BackupsView }) {
  const [passphrase, setPassphrase] = useState(suggestedPassphrase);
  const [step, setStep] = useState<Step>({ at: 'rest' });

  const make = async () => {
    if (!isLongEnough(passphrase)) {
      setStep({ at: 'short' });
      return;
    }
    setStep({ at: 'making', bytes: 0 });
    try {
      const { file, at } = await makeBackup(passphrase, (bytes) => setStep({ at: 'making', bytes }));
      saveFile(`matterline-${dayOf(at)}.matterline-backup`, file);
      setStep({ at: 'done' });
      await call('backup.made', {});
    } catch {
      // That it was made may be in no list, but the file is among the downloads.
      setStep((last) => (last.at === 'done' ? last : { at: 'failed' }));
    }
  };

  return (
    <form
      class="card panel form"
      data-part="back-up"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.means}</p>
        <p class="soft small">
          {backups.made === null ? words.none : words.last(momentText(backups.made, dayOf(Date.now())))}
        </p>
      </div>
      <NewPassphrase value={passphrase} note={words.passphraseNote} onChange={setPassphrase} />
      {step.at === 'making' && <Progress label={words.under} text={words.progress(step.bytes)} share={null} />}
      {step.at === 'done' && <Notice tone="plain" text={words.done.text} advice={words.done.advice} />}
      {step.at === 'short' && <Notice tone="bad" {...options.parts.passphraseTooShort} />}
      {step.at === 'failed' && <Notice tone="bad" {...words.failed} />}
      <div class="form-end">
        <button type="submit" class="primary" disabled={step.at === 'making'}>
          {words.make}
        </button>
      </div>
    </form>
  );
}
