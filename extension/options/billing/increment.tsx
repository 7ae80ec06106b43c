import { useId } from 'preact/hooks';
import type { IncrementView } from '../../messages/billing.ts';
import { options } from '../../ui/words/index.ts';

const words = options.billing.increment;

function noteOf({ step, from }: IncrementView): string {
  if (from === 'clio') return words.notes.saidByClio;
  return step === null ? words.notes.unknown : words.notes.checked;
}

/** By how much Clio rounds up: said by Clio, or asked once where it may not be read there. */
export function BillingIncrement({
  increment,
  onChange,
}: {
  increment: IncrementView;
  onChange: (step: number | null) => void;
}) {
  const id = useId();
  const { step, from, choices } = increment;
  const offered = step === null || choices.includes(step) ? choices : [...choices, step];
  return (
    <div class="field">
      <label for={id}>{words.label}</label>
      <div>
        <select
          id={id}
          name="increment"
          aria-describedby={`${id}-note`}
          disabled={from === 'clio'}
          value={step ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange(value === '' ? null : Number(value));
          }}
        >
          <option value="">{words.notKnown}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {words.of(one)}
            </option>
          ))}
        </select>
        <p class="soft small" id={`${id}-note`}>
          {noteOf(increment)}
        </p>
      </div>
    </div>
  );
}
