import { useId, useState } from 'preact/hooks';
import { clockText, dayText } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import { timeField } from '../model/hours-text.ts';
import { timeNames, timeProblem } from '../model/time-words.ts';
import { typedTimes, type Window } from '../model/wall-times.ts';
import { useField } from '../state/use-kept-dialog.ts';

const MINUTE = 60_000;

/** A time of day that is being written. */
export interface TypedTime {
  field: string;
  /** The instant that is meant; null while that is not known. */
  at: number | null;
  /** Why it is not known, as a sentence that says what to do; null where it is known or nothing is written. */
  problem: string | null;
  /** What it may mean, where that is several instants. */
  choices: number[];
  write(field: string): void;
  pick(at: number): void;
}

/**
 * A time of day as the attorney writes it, from the one that is proposed. One that is left alone keeps its instant to
 * the millisecond; of one that comes twice on its day is asked which is meant.
 * @param name tells it from other fields of the dialog
 * @param window where it may lie
 * @param seconds whether it is written to the second
 */
export function useTypedTime(
  name: string,
  proposed: number,
  window: Window,
  as: 'start' | 'end' | 'inside',
  seconds = false,
): TypedTime {
  const [first] = useState(proposed);
  const [written, setWritten] = useField<{ field: string; picked: number | null } | null>(name, null);
  const field = written?.field ?? timeField(first, seconds);
  const { times, missing } = typedTimes(field, window, as);
  const [only] = times;
  const picked = times.find((time) => time === written?.picked) ?? (times.length === 1 ? (only ?? null) : null);
  const chosen = written === null ? first : picked;
  // What a field cannot show of the proposed instant is not lost to writing the same again.
  const same = field === timeField(first, seconds) && chosen !== null && Math.abs(chosen - first) < MINUTE;
  const at = same ? first : chosen;
  return {
    field,
    at,
    problem: at !== null || field === '' ? null : timeProblem(times.length, missing),
    choices: times.length > 1 ? times : [],
    write: (text) => setWritten({ field: text, picked: null }),
    pick: (time) => setWritten({ field, picked: time }),
  };
}

/** A field for a time of day. */
export function TimeInput({
  label,
  time,
  step,
  first = false,
}: {
  label: string;
  time: TypedTime;
  /** Seconds between the times that can be written. */
  step?: number;
  first?: boolean;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="time"
        {...(first ? { 'data-first': true } : {})}
        {...(step === undefined ? {} : { step })}
        value={time.field}
        aria-invalid={time.problem !== null}
        onInput={(event) => time.write(event.currentTarget.value)}
      />
    </label>
  );
}

/** Asks which instant is meant, where a written time comes more than once. */
export function WhichTime({ time, label }: { time: TypedTime; label: string }) {
  const name = useId();
  if (time.choices.length === 0) return null;
  const names = timeNames(time.choices, clockText, dayText);
  return (
    <fieldset class="segments which-time">
      <legend>{dialogs.time.which(label)}</legend>
      {time.choices.map((at, index) => (
        <label key={at}>
          <input
            type="radio"
            name={name}
            checked={time.at !== null && Math.abs(time.at - at) < MINUTE}
            onChange={() => time.pick(at)}
          />
          <span>{names[index]}</span>
        </label>
      ))}
    </fieldset>
  );
}
