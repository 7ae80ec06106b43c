import { useId, useState } from 'preact/hooks';
import { type Day, dayOf, isDay } from '../../../shared/index.ts';
import { call, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { daysWords } from './words.ts';

const words = options.data.deletion;

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
        <h3>{words.title}</h3>
        <p class="soft">{words.means}</p>
      </div>
      <div class="delete-days">
        <label for={`${id}-from`}>
          {words.from}
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
          {words.to}
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
          {words.delete}
        </button>
      </div>
      {wrong && (
        <p class="wrong small" role="alert">
          {words.wrongOrder}
        </p>
      )}
      {hold && <p class="soft small">{words.holdOn}</p>}
      {step.at === 'asked' && (
        <AskFirst
          text={words.ask(daysWords(step.from, step.to))}
          advice={words.askAdvice}
          keep={options.data.keepIt}
          act={words.deleteForGood}
          onKeep={() => setStep({ at: 'rest' })}
          onAct={() => void destroy(step.from, step.to)}
        />
      )}
      {step.at === 'done' && (
        <p class="small" role="status">
          {words.deleted(daysWords(step.from, step.to))}
        </p>
      )}
      {step.at === 'held' && <Notice text={words.held} advice={words.heldAdvice} />}
      {step.at === 'failed' && <Notice tone="bad" text={words.failed} advice={words.failedAdvice} />}
    </div>
  );
}
