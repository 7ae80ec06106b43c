import { useId } from 'preact/hooks';
import { dayOf } from '../../../../shared/index.ts';
import { momentText, Notice } from '../../../ui/index.ts';
import { options } from '../../../ui/words/index.ts';
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
      <div class="field">
        <label for={`${id}-file`}>{words.file}</label>
        <input
          key={round}
          id={`${id}-file`}
          name="backup-file"
          type="file"
          accept=".matterline-backup"
          disabled={busy}
          onClick={(event) => {
            // The same file, saved anew under its name, is another choice.
            event.currentTarget.value = '';
          }}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </div>
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
        <Notice text={words.ask(momentText(step.made, dayOf(Date.now())))} advice={words.askAdvice}>
          <span class="acts">
            <button type="button" onClick={rest}>
              {words.leave}
            </button>
            <button type="button" class="danger" onClick={() => void put()}>
              {words.put}
            </button>
          </span>
        </Notice>
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
