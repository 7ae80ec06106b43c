import { Fragment } from 'preact';
import type { DayView } from '../../messages/day.ts';
import { dayText, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { hintOf } from '../commands/menu-lines.ts';
import { useRun } from '../commands/use-run.ts';
import { Besides } from '../components/further.tsx';
import { partTexts } from '../model/standing-words.ts';
import { useReview } from '../state/review-context.ts';
import { HelperStatus } from './helper-status.tsx';
import { PageMenu } from './page-menu.tsx';
import { Unsent } from './unsent.tsx';

const words = popup.shell.header;

/** How the day's time stands; its parts add up to the total. */
function Totals({ day }: { day: DayView }) {
  const isToday = day.day === day.today;
  const lessThanMinute = isToday ? words.lessThanMinuteSoFar : words.lessThanMinute;
  const none = day.strip.length > 0 ? lessThanMinute : isToday && words.nothingYet;
  const parts = partTexts(day);
  const said = [...(parts.length > 0 ? parts : [none]), day.closed && words.closed].filter((text) => text !== false);
  return (
    <>
      <p class="total">{workedText(day.minutes.total)}</p>
      <p class="soft split">
        {said.map((text, index) => (
          <Fragment key={text}>
            {index > 0 && ' '}
            <span>
              {text}
              {index < said.length - 1 && ' ·'}
            </span>
          </Fragment>
        ))}
      </p>
    </>
  );
}

/** Which day, whether it records, how the day's time stands, and the days that wait. */
export function Header({ wide }: { wide: boolean }) {
  const { day } = useReview();
  const run = useRun();
  const isToday = day.day === day.today;
  return (
    <header>
      <div class="bar">
        <button
          type="button"
          class="quiet"
          title={popup.withKey(words.dayBefore, hintOf('dayBefore'))}
          aria-label={words.dayBefore}
          onClick={() => run('dayBefore')}
        >
          ‹
        </button>
        <h1>{isToday ? words.todayIs(dayText(day.day)) : dayText(day.day, day.today)}</h1>
        <button
          type="button"
          class="quiet"
          title={popup.withKey(words.dayAfter, hintOf('dayAfter'))}
          aria-label={words.dayAfter}
          disabled={isToday}
          onClick={() => run('dayAfter')}
        >
          ›
        </button>
        {!isToday && (
          <button
            type="button"
            class="quiet to-today"
            title={popup.withKey(words.today, hintOf('today'))}
            onClick={() => run('today')}
          >
            {words.today}
          </button>
        )}
        <HelperStatus view={day.helper} />
        <PageMenu />
      </div>
      <div class="stand">
        <Totals day={day} />
        <Unsent />
        {day.timer && <Besides>{({ TimerBar }) => <TimerBar />}</Besides>}
        {wide && (
          <span class="stand-acts">
            <button type="button" onClick={() => run('week')}>
              {popup.commands.labels.week} <KeyHint of="week" />
            </button>
            <button type="button" onClick={() => run('search')}>
              {words.search} <KeyHint of="search" />
            </button>
          </span>
        )}
      </div>
    </header>
  );
}
