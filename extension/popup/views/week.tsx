import { useEffect, useState } from 'preact/hooks';
import { addDays, type Day } from '../../../shared/index.ts';
import type { WeekDayView } from '../../messages/review.ts';
import { call, dayRange, dayText, Notice, workedText } from '../../ui/index.ts';
import { popup, views } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { partsOf, partsText, STANDINGS, standingName } from '../model/standing-words.ts';
import { DAYS, weekThatWas } from '../model/week.ts';
import { useReview } from '../state/review-context.ts';

const words = views.week;

const KINDS = [
  ...STANDINGS.map(({ standing, part }) => ({ kind: part, name: standingName(standing) })),
  { kind: 'ready', name: popup.shell.header.ready },
  { kind: 'needs', name: popup.shell.header.needsMatter },
];

function WeekDay({ line, today, most, onGo }: { line: WeekDayView; today: Day; most: number; onGo: () => void }) {
  const { total } = line.minutes;
  const parts = partsOf(line);
  return (
    <li>
      <button type="button" class="week-day" data-day={line.day} disabled={total === 0} onClick={onGo}>
        <span class="week-name">{dayText(line.day)}</span>
        <span class="week-bar" aria-hidden="true">
          {parts.map(({ kind, minutes }) => (
            <i key={kind} class={kind} style={{ width: `${(100 * minutes) / Math.max(1, most)}%` }} />
          ))}
        </span>
        <b>{workedText(total)}</b>
        <span class="soft small week-parts">
          {partsText(line) || (line.day > today ? words.toCome : words.nothing)}
          {line.closed && ` · ${words.closed}`}
        </span>
      </button>
    </li>
  );
}

/** A week's days, and the way to the weeks beside it. */
function Weeks({ days, today, onGo }: { days: readonly WeekDayView[]; today: Day; onGo: (to: Day) => void }) {
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  if (first === undefined || last === undefined) return null;
  return (
    <span class="weeks">
      <button type="button" class="quiet" aria-label={words.before} onClick={() => onGo(addDays(first, -DAYS))}>
        ‹
      </button>
      <span>{dayRange(first, last, today)}</span>
      <button
        type="button"
        class="quiet"
        aria-label={words.after}
        disabled={last >= today}
        onClick={() => onGo(addDays(first, DAYS))}
      >
        ›
      </button>
    </span>
  );
}

/** Reads a week: of a day, or the one that was where that says more. */
async function readWeek(of: Day | null, shown: Day, today: Day): Promise<WeekDayView[]> {
  const { days } = await call('week.read', { day: of ?? shown });
  const was = of === null ? weekThatWas(days, shown, today) : null;
  return was === null ? days : (await call('week.read', { day: was })).days;
}

/** The week of the day on screen, or the one that was on its first day, each day a line; a press goes to the day. */
export function Week() {
  const { day, go, show } = useReview();
  const leave = () => show('day');
  const [of, setOf] = useState<Day | null>(null);
  const [days, setDays] = useState<WeekDayView[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    readWeek(of, day.day, day.today).then(
      (week) => {
        if (!current) return;
        setDays(week);
        setFailed(false);
      },
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
    // Read anew when anything of the day on screen changed.
  }, [day, of]);
  const sum = (minutes: (line: WeekDayView) => number) => (days ?? []).reduce((all, line) => all + minutes(line), 0);
  return (
    <section aria-labelledby="week" class="week">
      <div class="section-head">
        <h2 id="week">{words.title}</h2>
        {days && <Weeks days={days} today={day.today} onGo={setOf} />}
        <span class="spread" />
        <button type="button" class="link" onClick={leave}>
          {views.backToDay} <KeyHint of="week" />
        </button>
      </div>
      <p class="soft week-sum">
        {days &&
          words.sum(
            workedText(sum(({ minutes }) => minutes.total)),
            workedText(sum(({ standing }) => standing.inClio)),
          )}
      </p>
      {failed && <Notice text={words.failed} advice={views.tryAgain} />}
      <ul class="week-days">
        {days?.map((line) => (
          <WeekDay
            key={line.day}
            line={line}
            today={day.today}
            most={Math.max(...days.map(({ minutes }) => minutes.total))}
            onGo={() => {
              void go(line.day === day.today ? null : line.day);
              leave();
            }}
          />
        ))}
      </ul>
      <p class="week-legend soft small">
        {KINDS.map(({ kind, name }) => (
          <span key={kind}>
            <i class={kind} aria-hidden="true" /> {name}
          </span>
        ))}
      </p>
    </section>
  );
}
