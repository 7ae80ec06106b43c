import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { goesWithClio } from '../../billing/index.ts';
import type { BillingView } from '../../messages/billing.ts';
import type { StateView } from '../../messages/state.ts';
import { NotYet } from '../parts/loading.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { SET_BY_FIRM } from '../parts/set-by-firm.ts';
import { BillingIncrement } from './increment.tsx';
import { BillingRules } from './own-rules.tsx';
import { useBilling } from './use-billing.ts';
import { roundingKey, roundingOf, roundingsWith, roundingWords } from './words.ts';

const HOURS = [6, 7, 8, 9, 10, 11, 12, 14, 16];

function Field({
  id,
  label,
  note,
  children,
}: {
  id: string;
  label: string;
  note: string;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div>
        {children}
        <p class="soft small" id={`${id}-note`}>
          {note}
        </p>
      </div>
    </div>
  );
}

function roundingNote({ rounding, increment }: BillingView): string {
  if (rounding && !goesWithClio(rounding, increment?.step ?? null))
    return 'Not used, because Clio would round the result once more, on another base. Choose another one.';
  return rounding
    ? 'What was worked is kept. The day’s ledger shows each difference.'
    : 'Clio rounds each entry up by itself.';
}

/** How her time becomes entries: her own way, as far as the firm and the client leave it to her. */
export function Billing({ state }: { state: StateView }) {
  const id = useId();
  const { billing, failed, notStored, change, setIncrement } = useBilling();
  if (!billing)
    return (
      <>
        <h2>Billing</h2>
        <NotYet failed={failed} />
      </>
    );
  const { firm, rounding, increment } = billing;
  const byTask = firm.byTask ?? billing.byTask;
  const hours = firm.longDayHours ?? billing.longDayHours;
  const roundings = roundingsWith(increment?.step ?? null);
  const shown = roundings.some((one) => rounding && roundingKey(one) === roundingKey(rounding));
  return (
    <>
      <h2>Billing</h2>
      <div class="card panel settings">
        <Field
          id={`${id}-grouping`}
          label="Make one entry for each"
          note={
            firm.byTask === null
              ? 'A client’s own rule counts before this. Small entries can be made one again.'
              : SET_BY_FIRM.locked
          }
        >
          <select
            id={`${id}-grouping`}
            name="grouping"
            aria-describedby={`${id}-grouping-note`}
            disabled={firm.byTask !== null}
            value={byTask ? 'task' : 'matter'}
            onChange={(event) => void change({ byTask: event.currentTarget.value === 'task' })}
          >
            <option value="matter">Matter and day</option>
            <option value="task">Task: a document, an e-mail thread</option>
          </select>
        </Field>
        <Field id={`${id}-rounding`} label="Round before sending" note={roundingNote(billing)}>
          <select
            id={`${id}-rounding`}
            name="rounding"
            aria-describedby={`${id}-rounding-note`}
            value={rounding ? roundingKey(rounding) : ''}
            onChange={(event) => void change({ rounding: roundingOf(event.currentTarget.value) })}
          >
            <option value="">Not at all: exact seconds</option>
            {rounding && !shown && <option value={roundingKey(rounding)}>{roundingWords(rounding)}</option>}
            {roundings.map((one) => (
              <option key={roundingKey(one)} value={roundingKey(one)}>
                {roundingWords(one)}
              </option>
            ))}
          </select>
        </Field>
        <Field
          id={`${id}-hours`}
          label="Point out days of more than"
          note={firm.longDayHours === null ? 'Over all matters, as Clio will show them.' : SET_BY_FIRM.locked}
        >
          <select
            id={`${id}-hours`}
            name="long-day"
            aria-describedby={`${id}-hours-note`}
            disabled={firm.longDayHours !== null}
            value={hours ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              void change({ longDayHours: value === '' ? null : Number(value) });
            }}
          >
            <option value="">12 hours, as usual</option>
            {(hours === null || HOURS.includes(hours) ? HOURS : [...HOURS, hours]).map((one) => (
              <option key={one} value={one}>
                {one} hours
              </option>
            ))}
          </select>
        </Field>
        {increment && <BillingIncrement increment={increment} onChange={(step) => void setIncrement(step)} />}
      </div>
      {notStored && <NotStored />}
      <BillingRules
        billing={billing}
        known={(state.connection?.matters ?? 0) > 0}
        onSave={(rules) => void change({ rules })}
      />
    </>
  );
}
