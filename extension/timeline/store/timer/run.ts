import type { Act } from '../../model/decision.ts';
import { timeIn } from '../../model/entry.ts';
import { MAX_SAMPLE_GAP_MS } from '../../model/fold.ts';
import { type Interval, joined, lengthOf } from '../../model/intervals.ts';
import {
  type Absent,
  absentIn,
  doubtOf,
  type EndedTimer,
  endOfTimer,
  LEAST_ABSENT,
  type RunningTimer,
  type TimerDoubt,
  type TimerTime,
  timeOfTimer,
} from '../../model/timer/time.ts';
import { startOfDayIn } from '../days.ts';
import { append } from '../decision-log.ts';
import { entriesNear } from '../entry-time.ts';
import { decidedIn } from '../read-day.ts';
import type { Database, Reading, Writing } from '../schema.ts';
import { read, valueIn, write } from '../transaction.ts';
import { sumUpAfter } from '../undo.ts';

/** A timer as it stands, and the last one that ended by itself. */
export interface TimerState {
  running: (RunningTimer & { absent: Absent; doubt: TimerDoubt | null }) | null;
  ended: EndedTimer | null;
}

/**
 * What becomes of the time in which nobody is known to have worked. `ask`: nothing is done where that is long enough to
 * be asked about.
 */
export type WithAbsent = 'ask' | 'keep' | 'leave';

/**
 * What came of stopping. `none`: no timer ran. `asks`: it runs on, as the attorney is to say first what becomes of the
 * absence. `stopped`: how long it counted, in milliseconds.
 */
export type Stopped = { kind: 'none' } | { kind: 'asks'; absent: Absent } | { kind: 'stopped'; counted: number };

const NONE = { running: null, ended: null };

/** From a timer's start to an instant, but not past the end of its day; null where the clock was set back before it. */
function windowOf(running: RunningTimer, until: number, startOfDay: number): Interval | null {
  const { start } = running;
  const end = Math.min(until, endOfTimer(running, startOfDay));
  return end > start ? { start, end } : null;
}

/** What a timer's time up to an instant is made of. @param now what is in front is not captured up to now yet */
async function timeUpTo(tx: Reading, window: Interval, startOfDay: number, now: number): Promise<TimerTime> {
  const [{ captured, time }, entries, cursor] = await Promise.all([
    decidedIn(tx, window, startOfDay),
    entriesNear(tx, window),
    valueIn(tx, 'cursor'),
  ]);
  const { spans, pauses } = captured;
  const { open = null, at = 0 } = cursor?.fold ?? {};
  const isComing = open !== null && 'title' in open && at <= now && now - at <= MAX_SAMPLE_GAP_MS;
  const told = { ...time, spans: [...spans], pauses: [...pauses] };
  return timeOfTimer(told, window, joined(timeIn(entries)), isComing ? at : now);
}

async function stopIn(
  tx: Writing,
  running: RunningTimer,
  until: number,
  absence: WithAbsent,
  now: number,
): Promise<Stopped> {
  const startOfDay = await startOfDayIn(tx);
  const window = windowOf(running, until, startOfDay);
  if (!window) return { kind: 'stopped', counted: 0 };
  const time = await timeUpTo(tx, window, startOfDay, now);
  const { given, unseen, absent } = time;
  if (absence === 'ask' && lengthOf(absent) >= LEAST_ABSENT) return { kind: 'asks', absent: absentIn(time) };
  const leaves = absence === 'leave';
  const added = leaves ? unseen : joined([...unseen, ...absent]);
  const counted = lengthOf(given) - (leaves ? lengthOf(absent) : 0);
  if (given.length > 0) {
    const { matter, title, zone } = running;
    const act: Act = { kind: 'timer', stretches: given, added, zone, title, matter };
    await append(tx, act, now);
    await sumUpAfter(tx, act);
  }
  return { kind: 'stopped', counted };
}

/** What is said of the timer that runs, as it was seen: of one that was started since, nothing was said. */
export interface Stopping {
  /** When the timer was started that is meant; null: none ran, as far as was seen. */
  since: number | null;
  absence: WithAbsent;
}

/**
 * Starts a timer; one that runs is stopped, in the same strict write. It counts from now on. Where the very same runs, it
 * goes on.
 * @param stopping what becomes of absence in the one that runs; where that is asked about, nothing is done
 * @returns what became of the one that ran
 */
export async function startTimer(
  db: Database,
  { matter, title, zone }: Pick<RunningTimer, 'matter' | 'title' | 'zone'>,
  { since, absence }: Stopping,
  now: number,
): Promise<Stopped> {
  return write(db, async (tx) => {
    const { running, ended } = (await valueIn(tx, 'timer')) ?? NONE;
    if (running?.matter === matter && running.title === title) return { kind: 'none' };
    const said = running?.start === since ? absence : 'ask';
    const stopped: Stopped = running ? await stopIn(tx, running, now, said, now) : { kind: 'none' };
    if (stopped.kind === 'asks') return stopped;
    const next = { matter, title, zone, start: now, sureUntil: now };
    await tx.objectStore('values').put({ running: next, ended }, 'timer');
    return stopped;
  });
}

/**
 * Stops the timer that runs, in one strict write and one step of undo: its captured time is given to its matter, and what
 * was not captured is added. It ends at the end of its day at latest. Another one than was meant runs on.
 * @param until when it ends, at most now
 */
export async function stopTimer(
  db: Database,
  { since, absence }: Stopping,
  until: number,
  now: number,
): Promise<Stopped> {
  return write(db, async (tx) => {
    const { running, ended } = (await valueIn(tx, 'timer')) ?? NONE;
    if (running?.start !== since) return { kind: 'none' };
    const stopped = await stopIn(tx, running, Math.min(until, now), absence, now);
    if (stopped.kind !== 'asks') await tx.objectStore('values').put({ running: null, ended }, 'timer');
    return stopped;
  });
}

/**
 * Ends a timer whose day is over, at the end of that day. Absence in it is left out, as nobody can be asked: what is not
 * captured of it is asked about as on every day.
 * @returns whether one ended
 */
export async function endTimer(db: Database, now: number): Promise<boolean> {
  const before = (await read(db, (tx) => valueIn(tx, 'timer')))?.running;
  if (!before) return false;
  return write(db, async (tx) => {
    const running = (await valueIn(tx, 'timer'))?.running;
    const window = running && windowOf(running, Number.MAX_SAFE_INTEGER, await startOfDayIn(tx));
    if (!running || !window || now < window.end) return false;
    await stopIn(tx, running, window.end, 'leave', now);
    await tx.objectStore('values').put({ running: null, ended: { matter: running.matter, ...window } }, 'timer');
    return true;
  });
}

/** What the attorney says of a timer: that the one that runs goes on; or to have seen that one ended by itself. */
export type Confirmed = 'goes-on' | 'seen';

/** Takes that to be said of a timer. */
export async function confirmTimer(db: Database, what: Confirmed, now: number): Promise<void> {
  await write(db, async (tx) => {
    const { running, ended } = (await valueIn(tx, 'timer')) ?? NONE;
    const next =
      what === 'seen' ? { running, ended: null } : { running: running && { ...running, sureUntil: now }, ended };
    await tx.objectStore('values').put(next, 'timer');
  });
}

/** When the timer that runs ends by itself; null where none runs. */
export async function timerEnd(db: Database): Promise<number | null> {
  return read(db, async (tx) => {
    const running = (await valueIn(tx, 'timer'))?.running;
    return running ? endOfTimer(running, await startOfDayIn(tx)) : null;
  });
}

/** How the timer stands. */
export async function timerState(db: Database, now: number): Promise<TimerState> {
  return read(db, async (tx) => {
    const { running, ended } = (await valueIn(tx, 'timer')) ?? NONE;
    if (!running) return { running, ended };
    const startOfDay = await startOfDayIn(tx);
    const window = windowOf(running, now, startOfDay);
    if (!window) return { running: { ...running, absent: { away: 0, unknown: 0 }, doubt: null }, ended };
    const time = await timeUpTo(tx, window, startOfDay, now);
    return { running: { ...running, absent: absentIn(time), doubt: doubtOf(running, time, window.end) }, ended };
  });
}
