import { useId } from 'preact/hooks';
import type { IncrementView } from '../../messages/billing.ts';
import { stepWords } from './words.ts';

function noteOf({ step, from }: IncrementView): string {
  if (from === 'clio') return 'As your firm set it in Clio.';
  if (step !== null) return 'Checked against each entry that is posted.';
  return 'Clio does not tell this account. See Settings, Billing in Clio, or leave it: the first entries posted tell.';
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
      <label for={id}>Clio rounds each entry up to</label>
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
          <option value="">Not known</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {stepWords(one)}
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
