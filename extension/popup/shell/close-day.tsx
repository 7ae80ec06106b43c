import { workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { useReview } from '../state/review-context.ts';

const words = popup.shell.closeDay;

/** Closes a day of which not all is sent: it is named no more. */
export function CloseDay() {
  const { day, acts } = useReview();
  const rest = day.minutes.ready + day.minutes.needs;
  if (day.closed && rest > 0) return <p class="close-day soft">{words.closed}</p>;
  if (rest === 0 || day.day === day.today) return null;
  return (
    <p class="close-day">
      <button
        type="button"
        class="link soft"
        onClick={() => void acts.act({ kind: 'close', day: day.day }, popup.status.dayClosed)}
      >
        {words.close(workedText(rest))}
      </button>
    </p>
  );
}
