import { zoneAt } from '../../../shared/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { HelperView } from '../../messages/helper.ts';
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
    'timer.start': ({ matter, title, at, ...stopping }, act) =>
      done(async () => {
        const start = asked(at);
        const timer = { matter, title: title.trim(), zone: zoneAt(start) };
        return answerOf(await timeline.acting(act).startTimer(timer, stopping, start));
      }),
    'timer.stop': ({ until, at, ...stopping }, act) =>
      done(async () => answerOf(await timeline.acting(act).stopTimer(stopping, until ?? asked(at), asked(at)))),
    'timer.confirm': ({ what, at }, act) =>
      done(async () => {
        await timeline.acting(act).confirmTimer(what, asked(at));
        return null;
      }),
  };
}

/** In these states the helper is about to tell what it recorded while no browser was open. */
const TELLS: readonly HelperView['kind'][] = ['connecting', 'recording', 'blind', 'paused'];
/** A helper that is there has told all of a day within that. Milliseconds. */
const TOLD_WITHIN = 5 * 60_000;

/**
 * Looks after a timer that runs, each time the worker's clock strikes: ends it once its day is over, and shows how long
 * it has run. Until the helper has told all of that day, the end waits: what is told later is in no timer's time.
 */
export function createTimerWatch({
  timeline,
  now,
  changed,
  show,
  helper,
}: TimerParts & { show(): Promise<void>; helper(): HelperView }) {
  /** Of which end one waits for the helper, and since when. */
  let waiting: { end: number; since: number } | null = null;

  const isToldOf = async (end: number, at: number): Promise<boolean> => {
    const told = (await timeline.read('cursor'))?.fold.at ?? 0;
    if (told >= end || !TELLS.includes(helper().kind)) return true;
    if (waiting?.end !== end) waiting = { end, since: at };
    return at - waiting.since >= TOLD_WITHIN;
  };

  return async (): Promise<void> => {
    const end = await timeline.timerEnd();
    if (end === null) return;
    const at = now();
    if (at >= end && (await isToldOf(end, at))) {
      if (await timeline.endTimer(at)) changed();
    } else await show();
  };
}
