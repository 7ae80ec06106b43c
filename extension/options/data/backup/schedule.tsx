import { useId, useState } from 'preact/hooks';
import { dayOf } from '../../../../shared/index.ts';
import type { BackupRhythm, ScheduleProblem, ScheduleView } from '../../../messages/backup.ts';
import { isLongEnough, sealKeyFrom } from '../../../sealing/index.ts';
import { call, momentText, Notice, useView } from '../../../ui/index.ts';
import { options } from '../../../ui/words/index.ts';
import { Loading } from '../../parts/loading.tsx';
import { NewPassphrase } from '../../parts/new-passphrase.tsx';
import { suggestedPassphrase } from '../../parts/suggested-passphrase.ts';

const words = options.backUp.schedule;

type Step = { at: 'rest' | 'busy' | 'short' | 'failed' } | { at: 'problem'; why: ScheduleProblem };

/** Turns it on: the folder, how often, and the passphrase, of which only what it comes to leaves this page. */
function TurnOn() {
  const id = useId();
  const [path, setPath] = useState('');
  const [every, setEvery] = useState<BackupRhythm>('daily');
  const [passphrase, setPassphrase] = useState(suggestedPassphrase);
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const turnOn = async () => {
    if (!isLongEnough(passphrase)) return setStep({ at: 'short' });
    setStep({ at: 'busy' });
    try {
      const why = await call('schedule.set', { path: path.trim(), every, seal: await sealKeyFrom(passphrase) });
      setStep(why ? { at: 'problem', why } : { at: 'rest' });
    } catch {
      setStep({ at: 'failed' });
    }
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void turnOn();
      }}
    >
      <div class="field">
        <label for={`${id}-path`}>{words.path}</label>
        <input
          id={`${id}-path`}
          name="backup-folder"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={path}
          aria-describedby={`${id}-path-note`}
          onInput={(event) => setPath(event.currentTarget.value)}
        />
        <p class="soft small" id={`${id}-path-note`}>
          {words.pathNote}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-every`}>{words.every}</label>
        <select
          id={`${id}-every`}
          name="backup-every"
          value={every}
          onChange={(event) => setEvery(event.currentTarget.value === 'weekly' ? 'weekly' : 'daily')}
        >
          <option value="daily">{words.rhythms.daily}</option>
          <option value="weekly">{words.rhythms.weekly}</option>
        </select>
      </div>
      <NewPassphrase value={passphrase} note={words.passphraseNote} onChange={setPassphrase} />
      {step.at === 'short' && <Notice tone="bad" {...options.parts.passphraseTooShort} />}
      {step.at === 'failed' && <Notice tone="bad" {...options.parts.noReply} />}
      {step.at === 'problem' && <Notice tone="bad" {...words.problems[step.why]} />}
      <div class="form-end">
        <button type="submit" class="primary" disabled={step.at === 'busy'}>
          {words.turnOn}
        </button>
      </div>
    </form>
  );
}

/** How it stands while it is on. */
function Standing({ view: { on, last, problem, under } }: { view: ScheduleView }) {
  const [failed, setFailed] = useState(false);
  if (!on) return null;
  const ask = (work: Promise<unknown>) =>
    void work.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="inside">
      <p>
        {words.on(words.rhythms[on.every])} <bdi>{on.path}</bdi>
      </p>
      <p class="soft small">{last === null ? words.none : words.last(momentText(last, dayOf(Date.now())))}</p>
      {under && <p role="status">{words.under}</p>}
      {!under && problem && <Notice tone="bad" {...words.problems[problem]} />}
      {failed && <Notice tone="bad" {...options.parts.noReply} />}
      <p class="acts">
        <button type="button" onClick={() => ask(call('schedule.off', {}))}>
          {words.turnOff}
        </button>
        <button type="button" disabled={under} onClick={() => ask(call('schedule.run', {}))}>
          {words.now}
        </button>
      </p>
      <p class="soft small">{words.offNote}</p>
    </div>
  );
}

/** Back-ups that are made by themselves, into a folder that the attorney names. */
export function Scheduled() {
  const { view, failed } = useView('schedule.read');
  if (!view) return <Loading failed={failed} />;
  return (
    <div class="card panel" data-part="schedule">
      <h3>{words.title}</h3>
      <p class="soft">{words.means}</p>
      {view.on ? <Standing view={view} /> : <TurnOn />}
    </div>
  );
}
