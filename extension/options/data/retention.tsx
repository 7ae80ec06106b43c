import { useId, useState } from 'preact/hooks';
import type { Calls } from '../../messages/calls.ts';
import type { RetentionView } from '../../messages/retention.ts';
import { call, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { useSave } from '../parts/use-save.ts';
import { MONTHS, STARTS, startWords } from './words.ts';

const words = options.data.retention;

/** Values with the present one among them, which a firm may have set to any number. */
function including<T>(values: readonly T[], present: T): readonly T[] {
  return values.includes(present) ? values : [...values, present];
}

function monthsNote({ months, byFirm, hold }: RetentionView): string {
  if (byFirm === 'locked') return words.byFirm;
  if (hold) return words.held;
  if (months === null) return words.never;
  return words.deletes;
}

/** How long titles are kept, the hold, and when a day begins. */
export function Retention({ retention }: { retention: RetentionView }) {
  const id = useId();
  const [shorter, setShorter] = useState<number | null>(null);
  const { failed, store } = useSave();

  const change = (what: Calls['keeping.change']['params']) => {
    setShorter(null);
    void store(call('keeping.change', what));
  };
  const chooseMonths = (text: string) => {
    const months = text === '' ? null : Number(text);
    const less = months !== null && (retention.months === null || months < retention.months);
    // Less is deleted at once and cannot be brought back: the attorney is asked first.
    if (less && !retention.hold) setShorter(months);
    else change({ months });
  };

  return (
    <div class="card panel settings">
      <div class="field">
        <label for={`${id}-months`}>{words.keepTitles}</label>
        <div>
          <select
            id={`${id}-months`}
            name="months"
            disabled={retention.byFirm === 'locked'}
            value={(shorter ?? retention.months ?? '').toString()}
            aria-describedby={`${id}-months-note`}
            onChange={(event) => chooseMonths(event.currentTarget.value)}
          >
            {including(MONTHS, retention.months).map((months) => (
              <option key={months} value={months ?? ''}>
                {words.months(months)}
              </option>
            ))}
          </select>
          <p class="soft small" id={`${id}-months-note`}>
            {monthsNote(retention)}
          </p>
        </div>
      </div>
      {shorter !== null && (
        <Notice text={words.ask(shorter)} advice={words.askAdvice}>
          <span class="acts">
            <button type="button" onClick={() => setShorter(null)}>
              {options.data.keepIt}
            </button>
            <button type="button" class="danger" onClick={() => change({ months: shorter })}>
              {words.deleteOlder}
            </button>
          </span>
        </Notice>
      )}
      <div class="field">
        <span id={`${id}-hold`}>{words.hold}</span>
        <div>
          <Switch name="hold" namedBy={`${id}-hold`} on={retention.hold} onChange={(hold) => change({ hold })} />
          <p class="soft small">{words.holdMeans}</p>
        </div>
      </div>
      <div class="field">
        <label for={`${id}-start`}>{words.dayBegins}</label>
        <div>
          <select
            id={`${id}-start`}
            name="start-of-day"
            value={retention.startOfDay.toString()}
            onChange={(event) => change({ startOfDay: Number(event.currentTarget.value) })}
          >
            {including(STARTS, retention.startOfDay).map((minutes) => (
              <option key={minutes} value={minutes}>
                {startWords(minutes)}
              </option>
            ))}
          </select>
          <p class="soft small">{words.dayBeginsMeans}</p>
        </div>
      </div>
      {failed && <NotStored />}
    </div>
  );
}
