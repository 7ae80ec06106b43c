import { useId } from 'preact/hooks';
import { dayOf } from '../../../../shared/index.ts';
import { momentText, Notice } from '../../../ui/index.ts';
import { options } from '../../../ui/words/index.ts';
import { AskFirst } from '../../parts/ask-first.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { Progress } from './progress.tsx';
import { useRestore } from './use-restore.ts';

const words = options.backUp.restore;

/** Puts a back-up back, after it was looked through and the attorney was asked. */
export function Restore() {
  const id = useId();
  const { passphrase, step, round, choose, type, look, put, rest, stop } = useRestore();
  const busy = step.at === 'look' || step.at === 'put';
  return (
    <form
      class="card panel form"
      data-part="restore"
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.means}</p>
      </div>
      <FileField
        name="backup-file"
        label={words.file}
        accept=".matterline-backup"
        round={round}
        disabled={busy}
        onChoose={choose}
      />
      <div class="field">
        <label for={`${id}-passphrase`}>{words.passphrase}</label>
        <input
          id={`${id}-passphrase`}
          name="backup-passphrase"
          type="password"
          autocomplete="off"
          disabled={busy}
          value={passphrase}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      {(step.at === 'look' || step.at === 'put') && (
        <Progress label={words.under[step.at]} text={words.percent(step.share)} share={step.share} />
      )}
      {step.at === 'asked' && (
        <AskFirst
          text={words.ask(momentText(step.made, dayOf(Date.now())))}
          advice={words.askAdvice}
          keep={words.leave}
          act={words.put}
          onKeep={rest}
          onAct={() => void put()}
        />
      )}
      {step.at === 'fault' && <Notice tone="bad" {...options.backUp.faults[step.why]} />}
      {step.at === 'failed' && <Notice tone="bad" {...options.parts.noReply} />}
      {step.at === 'done' && <Notice tone="plain" {...words.done} />}
      <div class="form-end">
        {step.at === 'put' && (
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        )}
        <button type="submit" class="primary" disabled={busy || step.at === 'asked'}>
          {words.open}
        </button>
      </div>
    </form>
  );
}
