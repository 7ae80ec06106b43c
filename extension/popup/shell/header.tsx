import { addDays } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import { dayText, workedText } from '../../ui/index.ts';
import { partsText } from '../model/standing-words.ts';
import { useReview } from '../state/review-context.ts';
import { HelperStatus } from './helper-status.tsx';
import { PageMenu } from './page-menu.tsx';
import { Unsent } from './unsent.tsx';

/** How the day's time stands; its parts add up to the total. */
function Totals({ day }: { day: DayView }) {
  const isToday = day.day === day.today;
  const none =
    day.strip.length > 0 ? `Less than a minute${isToday ? ' so far' : ''}` : isToday && 'Nothing recorded yet';
  return (
    <>
      <p class="total">{workedText(day.minutes.total)}</p>
      <p class="soft split">{[partsText(day) || none, day.closed && 'closed'].filter(Boolean).join(' · ')}</p>
    </>
  );
}

/** Which day, whether it records, how the day's time stands, and the days that wait. */
export function Header({
  wide,
  onWeek,
  onSearch,
  onHistory,
}: {
  wide: boolean;
  onWeek: () => void;
  onSearch: () => void;
  onHistory: () => void;
}) {
  const { day, go } = useReview();
  const isToday = day.day === day.today;
  const next = addDays(day.day, 1);
  return (
    <header>
      <div class="bar">
        <button
          type="button"
          class="quiet"
          title="Day before  ["
          aria-label="Day before"
          onClick={() => void go(addDays(day.day, -1))}
        >
          ‹
        </button>
        <h1>
          {isToday ? 'Today, ' : ''}
          {dayText(day.day)}
        </h1>
        <button
          type="button"
          class="quiet"
          title="Day after  ]"
          aria-label="Day after"
          disabled={isToday}
          onClick={() => void go(next === day.today ? null : next)}
        >
          ›
        </button>
        {!isToday && (
          <button type="button" class="quiet" title="Today  t" onClick={() => void go(null)}>
            Today
          </button>
        )}
        <HelperStatus view={day.helper} />
        <PageMenu onWeek={onWeek} onSearch={onSearch} onHistory={onHistory} />
      </div>
      <div class="stand">
        <Totals day={day} />
        <Unsent />
        {wide && (
          <span class="stand-acts">
            <button type="button" onClick={onWeek}>
              Week <kbd>w</kbd>
            </button>
            <button type="button" onClick={onSearch}>
              Search <kbd>Ctrl F</kbd>
            </button>
          </span>
        )}
      </div>
    </header>
  );
}
