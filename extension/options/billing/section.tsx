import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { goesWithClio, type OwnRounding } from '../../billing/index.ts';
import type { BillingView } from '../../messages/billing.ts';
import type { StateView } from '../../messages/state.ts';
import { options } from '../../ui/words/index.ts';
import { Loading } from '../parts/loading.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { BillingIncrement } from './increment.tsx';
import { BillingRules } from './own-rules.tsx';
import { OwnWords } from './own-words.tsx';
import { DayReminder } from './reminder.tsx';
import { roundingKey, roundingOf, roundingsWith } from './roundings.ts';
import { useBilling } from './use-billing.ts';

const words = options.billing;

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
  const { off, on, unused } = words.rounding.notes;
  if (!rounding) return off;
  return goesWithClio(rounding, increment?.step ?? null) ? on : unused;
}

const roundingWords = ({ step, direction }: OwnRounding) => words.rounding.ways[direction](step);

/** How time becomes entries: the attorney's own way, as far as the firm and the client leave it to the attorney. */
export function Billing({ state }: { state: StateView }) {
  const id = useId();
  const { billing, failed, notStored, change, setIncrement } = useBilling();
  if (!billing)
    return (
      <>
        <h2>{words.title}</h2>
        <Loading failed={failed} />
      </>
    );
  const { firm, rounding, increment } = billing;
  const byTask = firm.byTask ?? billing.byTask;
  const hours = firm.longDayHours ?? billing.longDayHours;
  const roundings = roundingsWith(increment?.step ?? null);
  const shown = roundings.some((one) => rounding && roundingKey(one) === roundingKey(rounding));
  return (
    <>
      <h2>{words.title}</h2>
      <div class="card panel settings">
        <Field
          id={`${id}-grouping`}
          label={words.grouping.label}
          note={firm.byTask === null ? words.grouping.note : options.setByFirm.locked}
        >
          <select
            id={`${id}-grouping`}
            name="grouping"
            aria-describedby={`${id}-grouping-note`}
            disabled={firm.byTask !== null}
            value={byTask ? 'task' : 'matter'}
            onChange={(event) => void change({ byTask: event.currentTarget.value === 'task' })}
          >
            <option value="matter">{words.grouping.matter}</option>
            <option value="task">{words.grouping.task}</option>
          </select>
        </Field>
        <Field id={`${id}-rounding`} label={words.rounding.label} note={roundingNote(billing)}>
          <select
            id={`${id}-rounding`}
            name="rounding"
            aria-describedby={`${id}-rounding-note`}
            value={rounding ? roundingKey(rounding) : ''}
            onChange={(event) => void change({ rounding: roundingOf(event.currentTarget.value) })}
          >
            <option value="">{words.rounding.none}</option>
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
          label={words.longDay.label}
          note={firm.longDayHours === null ? words.longDay.note : options.setByFirm.locked}
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
            <option value="">{words.longDay.usual}</option>
            {(hours === null || HOURS.includes(hours) ? HOURS : [...HOURS, hours]).map((one) => (
              <option key={one} value={one}>
                {words.longDay.hours(one)}
              </option>
            ))}
          </select>
        </Field>
        {increment && <BillingIncrement increment={increment} onChange={(step) => void setIncrement(step)} />}
      </div>
      {notStored && <NotStored />}
      <DayReminder />
      <OwnWords />
      <BillingRules
        billing={billing}
        known={(state.connection?.matters ?? 0) > 0}
        onSave={(rules) => void change({ rules })}
      />
    </>
  );
}
