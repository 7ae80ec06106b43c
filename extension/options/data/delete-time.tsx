import { useId, useState } from 'preact/hooks';
import { type Day, dayOf, isDay } from '../../../shared/index.ts';
import { call, Notice } from '../../ui/index.ts';
import { daysWords, LEFT_BY_BROWSER } from './words.ts';

type Step =
  | { at: 'rest' }
  | { at: 'asked'; from: Day; to: Day }
  | { at: 'done'; from: Day; to: Day }
  | { at: 'held' }
  | { at: 'failed' };

/** Deletes days for good, after it was asked. */
export function DeleteTime({ hold }: { hold: boolean }) {
  const id = useId();
  const today = dayOf(Date.now());
  const [from, setFrom] = useState<Day>('');
  const [to, setTo] = useState<Day>('');
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const complete = isDay(from) && isDay(to);
  const wrong = complete && from > to;

  const destroy = async (first: Day, last: Day) => {
    try {
      const outcome = await call('time.delete', { from: first, to: last });
      setStep(outcome === 'held' ? { at: 'held' } : { at: 'done', from: first, to: last });
    } catch {
      setStep({ at: 'failed' });
    }
  };

  return (
    <div class="card panel">
      <div>
        <h3>Delete days</h3>
        <p class="soft">
          All that was recorded in this browser profile on these days, titles and all, for good. What is in Clio stays
          there, and entries keep their time and their notes.
        </p>
      </div>
      <div class="delete-days">
        <label for={`${id}-from`}>
          From
          <input
            id={`${id}-from`}
            type="date"
            max={today}
            value={from}
            aria-invalid={wrong}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label for={`${id}-to`}>
          To
          <input
            id={`${id}-to`}
            type="date"
            max={today}
            value={to}
            aria-invalid={wrong}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
        <button type="button" disabled={!complete || wrong || hold} onClick={() => setStep({ at: 'asked', from, to })}>
          Delete…
        </button>
      </div>
      {wrong && (
        <p class="wrong small" role="alert">
          The first day comes after the last one. Change one of the two.
        </p>
      )}
      {hold && <p class="soft small">The legal hold is on, so nothing can be deleted. Turn it off above first.</p>}
      {step.at === 'asked' && (
        <Notice text={`Delete ${daysWords(step.from, step.to)}?`} advice={`This cannot be undone. ${LEFT_BY_BROWSER}`}>
          <span class="acts">
            <button type="button" onClick={() => setStep({ at: 'rest' })}>
              Keep it
            </button>
            <button type="button" class="danger" onClick={() => void destroy(step.from, step.to)}>
              Delete for good
            </button>
          </span>
        </Notice>
      )}
      {step.at === 'done' && (
        <p class="small" role="status">
          Deleted: {daysWords(step.from, step.to)}.
        </p>
      )}
      {step.at === 'held' && (
        <Notice text="Nothing was deleted: a legal hold is on." advice="Turn it off above, then try again." />
      )}
      {step.at === 'failed' && (
        <Notice tone="bad" text="Nothing was deleted." advice="Reload this page and try again." />
      )}
    </div>
  );
}
