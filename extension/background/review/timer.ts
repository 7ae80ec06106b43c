import { zoneAt } from '../../../shared/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { TimerAnswer, TimerCalls, TimerView } from '../../messages/timer.ts';
import type { Stopped, Timeline } from '../../timeline/index.ts';
import { matterView } from '../matching/matter-view.ts';
import type { Tagger } from '../matching/tagger.ts';

interface TimerParts {
  timeline: Timeline;
  now(): number;
  changed(): void;
}

/** The timer as the pages show it; null where there is nothing to say of one. */
export async function timerView(
  timeline: Pick<Timeline, 'timerState'>,
  tagger: Pick<Tagger, 'load' | 'matter'>,
  at: number,
): Promise<TimerView | null> {
  const { running, ended } = await timeline.timerState(at);
  if (!running && !ended) return null;
  await tagger.load([running, ended].flatMap((timer) => timer?.matter ?? []));
  return {
    running: running && {
      matter: matterView(tagger, running.matter),
      title: running.title,
      since: running.start,
      absent: running.absent,
      doubt: running.doubt,
    },
    ended: ended && { matter: matterView(tagger, ended.matter), start: ended.start, end: ended.end },
  };
}

function answerOf(stopped: Stopped): TimerAnswer {
  return stopped.kind === 'stopped' ? { kind: 'stopped', seconds: Math.round(stopped.counted / 1000) } : stopped;
}

/** What each call about the timer does. @param turn does one thing after another, with what else the attorney does */
export function timerHandlers(
  { timeline, now, changed }: TimerParts,
  turn: <T>(act: () => Promise<T>) => Promise<T>,
): { [N in keyof TimerCalls]: Handlers[N] } {
  // What is asked for while the worker is away is done later, for the moment at which it was asked for.
  const asked = (at: number) => Math.min(at, now());
  const done = async <T>(act: () => Promise<T>): Promise<T> => {
    const value = await turn(act);
    changed();
    return value;
  };
  return {
    'timer.start': ({ matter, title, absence, at }, act) =>
      done(async () => {
        const start = asked(at);
        const timer = { matter, title: title.trim(), zone: zoneAt(start) };
        return answerOf(await timeline.acting(act).startTimer(timer, absence, start));
      }),
    'timer.stop': ({ until, absence, at }, act) =>
      done(async () => answerOf(await timeline.acting(act).stopTimer(until ?? asked(at), absence, asked(at)))),
    'timer.confirm': ({ at }, act) =>
      done(async () => {
        await timeline.acting(act).confirmTimer(asked(at));
        return null;
      }),
  };
}

/**
 * Looks after a timer that runs, each time the worker's clock strikes: ends it once its day is over, and shows how long
 * it has run.
 */
export function createTimerWatch({ timeline, now, changed, show }: TimerParts & { show(): Promise<void> }) {
  return async (): Promise<void> => {
    const running = (await timeline.read('timer'))?.running;
    if (!running) return;
    const { start, zone } = running;
    const at = now();
    const [day, today] = await Promise.all([timeline.dayAt(start, zone), timeline.dayAt(at, zone)]);
    if (today > day && (await timeline.endTimer(at))) changed();
    else await show();
  };
}
