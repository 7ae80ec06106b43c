import { useState } from 'preact/hooks';
import { dayText } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { useReview } from '../state/review-context.ts';

const words = dialogs.goToDate;

/** Goes to any day. */
export function DateDialog() {
  const { day, go, setOver } = useReview();
  const [date, setDate] = useState(day.day);
  const fits = date !== '' && date <= day.today;
  const leave = () => setOver(null);
  return (
    <Dialog title={words.title} onLeave={leave}>
      <DialogForm
        label={words.go}
        fits={fits}
        onLeave={leave}
        onDone={() => {
          leave();
          void go(date === day.today ? null : date);
        }}
      >
        <label class="field">
          <span>{words.date}</span>
          <input
            type="date"
            data-first
            max={day.today}
            value={date}
            onInput={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        <p class="soft small" role="status">
          {fits ? dayText(date, day.today) : words.upToToday}
        </p>
      </DialogForm>
    </Dialog>
  );
}
