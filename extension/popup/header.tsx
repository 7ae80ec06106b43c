import { addDays } from '../../shared/index.ts';
import type { DayView } from '../messages-review.ts';
import { dayText, weekdayText, workedText } from '../ui/index.ts';
import { useDesk } from './desk.ts';
import { HelperStatus } from './helper-status.tsx';
import { Menu } from './menu.tsx';
import { PageMenu } from './page-menu.tsx';

/** So many days without sent time are named; the others are in the list behind. */
const NAMED = 2;

function hours(minutes: number): string {
  return `${(minutes / 60).toFixed(1)} h`;
}

/** Days whose time is neither sent nor closed, named until each is. */
function Unsent() {
  const { day, go } = useDesk();
  const { unsent } = day;
  if (unsent.length === 0) return null;
  const named = unsent.slice(-NAMED).map((one) => `${weekdayText(one.day)} ${hours(one.minutes)}`);
  const more = unsent.length - named.length;
  const words = `Not sent: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return (
    <Menu
      label={words}
      class="unsent"
      lines={unsent.map((one) => ({
        label: `${dayText(one.day)} · ${workedText(one.minutes)}`,
        act: () => go(one.day),
      }))}
    >
      <i class="dot bad" />
      <span>{words}</span>
    </Menu>
  );
}

/** How the day's time stands; its parts add up to the total. */
function Totals({ day }: { day: DayView }) {
  const { total, sent, ready, needs } = day.minutes;
  const parts = [
    sent > 0 && `${workedText(sent)} sent`,
    ready > 0 && `${workedText(ready)} ready`,
    needs > 0 && `${workedText(needs)} needs a matter`,
  ].filter(Boolean);
  const none = day.strip.length > 0 ? 'Less than a minute so far' : 'Nothing recorded on this day';
  return (
    <>
      <p class="total">{workedText(total)}</p>
      <p class="soft split">
        {parts.join(' · ') || none}
        {day.closed && ' · closed'}
      </p>
    </>
  );
}

/** Which day, whether it records, how the day's time stands, and the days that wait. */
export function Header({ wide, onWeek, onSearch }: { wide: boolean; onWeek: () => void; onSearch: () => void }) {
  const { day, go } = useDesk();
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
          onClick={() => go(addDays(day.day, -1))}
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
          onClick={() => go(next === day.today ? null : next)}
        >
          ›
        </button>
        {!isToday && (
          <button type="button" class="quiet" title="Today  t" onClick={() => go(null)}>
            Today
          </button>
        )}
        <HelperStatus view={day.helper} />
        <PageMenu onWeek={onWeek} onSearch={onSearch} />
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
