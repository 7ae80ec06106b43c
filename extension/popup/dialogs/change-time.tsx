import { useState } from 'preact/hooks';
import { decimalHours } from '../../billing/index.ts';
import type { CardView } from '../../messages/card.ts';
import { workedText } from '../../ui/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { secondsFrom } from '../model/hours-text.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

/** Changes what goes to Clio; what was worked stays as it is. */
export function TimeDialog({ card }: { card: CardView }) {
  const { acts, setOver } = useReview();
  const names = useNames();
  const [field, setField] = useState(decimalHours(card.changedTo ?? card.inClio));
  const seconds = secondsFrom(field);
  const fits = seconds !== null && seconds > 0;
  const leave = () => setOver(null);
  const set = (to: number | null) => {
    leave();
    void acts.change(card.id, { seconds: to });
  };
  return (
    <Dialog title={`Time for ${names(card.matter.number)}`} onLeave={leave}>
      <DialogForm
        label="Change"
        fits={fits}
        onLeave={leave}
        onDone={() => set(seconds)}
        besides={
          card.changedTo !== null && (
            <button type="button" onClick={() => set(null)}>
              As worked
            </button>
          )
        }
      >
        <label class="field">
          <span>Hours in Clio</span>
          <input
            type="text"
            inputMode="decimal"
            data-first
            aria-invalid={!fits}
            value={field}
            onInput={(event) => setField(event.currentTarget.value)}
          />
        </label>
        <p class="soft small" role="status">
          {fits
            ? `${decimalHours(seconds)} h; ${workedText(card.minutes)} worked stay as they are.`
            : 'Write 1.5, 1:30 or 90 m.'}
        </p>
      </DialogForm>
    </Dialog>
  );
}
