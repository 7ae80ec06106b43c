import { useId, useState } from 'preact/hooks';
import type { Calls } from '../../messages/calls.ts';
import type { RetentionView } from '../../messages/retention.ts';
import { call, Notice } from '../../ui/index.ts';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { useStoring } from '../parts/use-save.ts';
import { LEFT_BY_BROWSER, MONTHS, monthsWords, STARTS, startWords } from './words.ts';

/** Values with the present one among them, which a firm may have set to any number. */
function including<T>(values: readonly T[], present: T): readonly T[] {
  return values.includes(present) ? values : [...values, present];
}

function monthsNote({ months, byFirm, hold }: RetentionView): string {
  if (byFirm === 'locked') return 'Your firm set this.';
  if (hold) return 'Nothing is deleted while the hold is on.';
  if (months === null) return 'Nothing is ever deleted by itself.';
  return 'Older days are deleted by themselves, titles and all; never a day with time that is neither sent nor closed.';
}

/** How long titles are kept, the hold, and when a day begins. */
export function Retention({ retention }: { retention: RetentionView }) {
  const id = useId();
  const [shorter, setShorter] = useState<number | null>(null);
  const { failed, store } = useStoring();

  const change = (what: Calls['keeping.change']['params']) => {
    setShorter(null);
    void store(call('keeping.change', what));
  };
  const chooseMonths = (text: string) => {
    const months = text === '' ? null : Number(text);
    const less = months !== null && (retention.months === null || months < retention.months);
    // Less is deleted at once and cannot be brought back: she is asked.
    if (less && !retention.hold) setShorter(months);
    else change({ months });
  };

  return (
    <div class="card panel settings">
      <div class="field">
        <label for={`${id}-months`}>Keep titles</label>
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
                {monthsWords(months)}
              </option>
            ))}
          </select>
          <p class="soft small" id={`${id}-months-note`}>
            {monthsNote(retention)}
          </p>
        </div>
      </div>
      {shorter !== null && (
        <Notice
          text={`Days older than ${monthsWords(shorter)} are then deleted for good, but for those with time that is neither sent nor closed.`}
          advice={`What is in Clio stays there. ${LEFT_BY_BROWSER}`}
        >
          <span class="acts">
            <button type="button" onClick={() => setShorter(null)}>
              Keep it
            </button>
            <button type="button" class="danger" onClick={() => change({ months: shorter })}>
              Delete older titles
            </button>
          </span>
        </Notice>
      )}
      <div class="field">
        <span id={`${id}-hold`}>Legal hold</span>
        <div>
          <Switch name="hold" label={`${id}-hold`} on={retention.hold} onChange={(hold) => change({ hold })} />
          <p class="soft small">
            While it is on, nothing recorded is deleted here: no old titles, and nothing that you delete by hand. It
            cannot keep what goes with Matterline when that is removed from the browser.
          </p>
        </div>
      </div>
      <div class="field">
        <label for={`${id}-start`}>A day begins at</label>
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
          <p class="soft small">What you work before then belongs to the day before.</p>
        </div>
      </div>
      {failed && <NotStored />}
    </div>
  );
}
