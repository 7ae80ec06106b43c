import { workedText } from '../../ui/index.ts';
import { useReview } from '../state/review-context.ts';

/** Closes a day of which not all is sent: it is named no more. */
export function CloseDay() {
  const { day, acts } = useReview();
  const rest = day.minutes.ready + day.minutes.needs;
  if (day.closed && rest > 0)
    return <p class="close-day soft">You closed this day. What is left is not sent, and is not asked for again.</p>;
  if (rest === 0 || day.day === day.today) return null;
  return (
    <p class="close-day">
      <button
        type="button"
        class="link soft"
        onClick={() => void acts.act({ kind: 'close', day: day.day }, 'Day closed')}
      >
        Close this day with {workedText(rest)} not sent
      </button>
    </p>
  );
}
