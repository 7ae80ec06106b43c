import { dialogs } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { MatterPicker } from '../components/matter-picker.tsx';
import { useReview } from '../state/review-context.ts';
import { useField } from '../state/use-kept-dialog.ts';

const words = dialogs.timer;

/** Starts a timer: on which matter, and what for, where the attorney wants to say that. */
export function StartTimerDialog() {
  const { day, acts, setOver } = useReview();
  const [title, setTitle] = useField('timer-title', '');
  const leave = () => setOver(null);
  return (
    <Dialog title={words.start} onLeave={leave}>
      <label class="field">
        <span>{words.what}</span>
        <input
          type="text"
          value={title}
          placeholder={dialogs.addTime.example}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <MatterPicker
        label={words.matter}
        beside={[day.until]}
        onLeave={leave}
        onPick={(matter) => {
          leave();
          void acts.startTimer(matter, title);
        }}
      />
    </Dialog>
  );
}
