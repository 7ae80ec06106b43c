import { useState } from 'preact/hooks';
import type { CardView } from '../../messages/card.ts';
import { clioText, matterNumber, workedText } from '../../ui/index.ts';
import { common, dialogs } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { secondsFrom } from '../model/hours-text.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { useField } from '../state/use-kept-dialog.ts';

const words = dialogs.changeTime;

/** Changes what goes to Clio; what was worked stays as it is. */
export function TimeDialog({ card }: { card: CardView }) {
  const { acts, setOver } = useReview();
  const names = useNames();
  const [before] = useState(() => common.decimals(card.changedTo ?? card.inClio));
  const [field, setField] = useField('hours', before);
  const seconds = secondsFrom(field);
  const fits = seconds !== null && seconds > 0;
  const leave = () => setOver(null);
  const set = (to: number | null) => {
    leave();
    void acts.change(card.id, { seconds: to });
  };
  return (
    <Dialog title={words.title(names(matterNumber(card.matter)))} onLeave={leave}>
      <DialogForm
        label={words.change}
        fits={fits}
        onLeave={leave}
        // What was left as it stood is none of the attorney's own figures: it goes on growing with the day.
        onDone={() => (field === before ? leave() : set(seconds))}
        besides={
          card.changedTo !== null && (
            <button type="button" onClick={() => set(null)}>
              {words.asWorked}
            </button>
          )
        }
      >
        <label class="field">
          <span>{words.hours}</span>
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
          {fits ? words.means(clioText(seconds), workedText(card.minutes)) : words.howToWrite}
        </p>
      </DialogForm>
    </Dialog>
  );
}
