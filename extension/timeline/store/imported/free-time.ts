import { timeIn } from '../../model/entry.ts';
import { type Interval, joined, lengthOf, windowsOver } from '../../model/intervals.ts';
import { clipped, outside } from '../../model/overlay.ts';
import { isSpan, type Pause, type Span, type Stretch, spansOf } from '../../model/stretch.ts';
import { startOfDayIn } from '../days.ts';
import { entriesNear } from '../entry-time.ts';
import { decidedIn } from '../read-day.ts';
import type { Database, Reading } from '../schema.ts';
import { read, valueIn } from '../transaction.ts';

/**
 * Whether a stretch without a window leaves its time to whoever saw one. Nobody recorded, or nothing could be seen: then
 * another program may have. Whoever was away, paused, or in a window that is left out stays so.
 */
const LEAVES_TIME: Readonly<Record<Pause['why'], boolean>> = {
  stopped: true,
  wayland: true,
  permission: true,
  remote: true,
  display: true,
  observer: true,
  clock: false,
  idle: false,
  locked: false,
  asleep: false,
  paused: false,
  excluded: false,
  'no-window': false,
};

const isTaken = (stretch: Stretch) => isSpan(stretch) || !LEAVES_TIME[stretch.why];

/** The time in a window that is recorded, added, said to be none, deleted a moment ago, or in an entry. */
export async function takenIn(tx: Reading, window: Interval, startOfDay: number): Promise<Interval[]> {
  const [{ captured, time, decisions }, entries, forgotten] = await Promise.all([
    decidedIn(tx, window, startOfDay),
    entriesNear(tx, window),
    valueIn(tx, 'forgotten'),
  ]);
  const left = decisions.flatMap(({ act }) => (act.kind === 'leave' ? act.stretches : []));
  return joined([
    ...captured.stretches.filter(isTaken),
    ...time.pieces,
    ...time.deleted,
    ...left,
    ...timeIn(entries),
    ...(forgotten ?? []),
  ]);
}

/**
 * The parts of windows whose time is still free: recorded time wins, the rest is filled in.
 * @param windows sorted and disjoint
 */
export async function freeParts(tx: Reading, windows: readonly Span[]): Promise<Span[]> {
  const startOfDay = await startOfDayIn(tx);
  const free: Span[] = [];
  for (const window of windowsOver(joined(windows)))
    free.push(...spansOf(outside(clipped(windows, window), await takenIn(tx, window, startOfDay))));
  return free;
}

/** How many milliseconds of windows are free; they are sorted and disjoint. */
export async function freeTime(db: Database, windows: readonly Span[]): Promise<number> {
  return lengthOf(await read(db, (tx) => freeParts(tx, windows)));
}
