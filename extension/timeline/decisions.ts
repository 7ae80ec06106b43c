import { zoneAt } from '../../shared/index.ts';
import { type Act, type Decision, stretchesOf, type Tagged } from './acts.ts';
import { daysOf, startOfDayIn, sumUp } from './days.ts';
import { common, type Interval } from './intervals.ts';
import { unlearn } from './lessons.ts';
import { byDay } from './local-day.ts';
import { append, stepBack, stepForward, undoable } from './log.ts';
import { decidedIn } from './read-day.ts';
import { type Database, read, valueIn, type Writing, write } from './schema.ts';

async function sumUpAfter(tx: Writing, act: Act): Promise<void> {
  const stretches = stretchesOf(act);
  const zone = act.kind === 'add' ? act.zone : zoneAt(stretches[0]?.start ?? 0);
  const days = act.kind === 'close' ? [act.day] : await daysOf(tx, stretches, zone);
  await sumUp(tx, days);
  if (act.kind !== 'close') await unlearn(tx, days, act.kind === 'delete');
}

/** Writes down what the attorney decided, in one strict write. */
export async function decideOn(db: Database, act: Act, at: number): Promise<Decision> {
  return write(db, async (tx) => {
    const decision = await append(tx, act, at);
    await sumUpAfter(tx, act);
    return decision;
  });
}

/**
 * Gives pieces of time to a matter by hand, or with null back to what their titles say. One strict write, all or none.
 * @param starts where the pieces begin, as they were read; of one that was cut meanwhile, what is left is meant
 */
export async function tagSpans(
  db: Database,
  starts: readonly number[],
  matter: number | null,
  at: number,
): Promise<void> {
  if (starts.length === 0) return;
  await write(db, async (tx) => {
    const startOfDay = await startOfDayIn(tx);
    const cursor = await valueIn(tx, 'cursor');
    const first = starts.reduce((least, start) => Math.min(least, start));
    const last = starts.reduce((most, start) => Math.max(most, start));
    const { pieces } = await decidedIn(tx, { start: first, end: last + 1 }, startOfDay);
    const parts = pieces.flatMap((piece) => byDay(piece, startOfDay).map(({ part }) => part));
    const open = cursor?.fold.open;
    const stretches = starts.flatMap((start): Tagged[] => {
      const piece = parts.find((part) => part.start <= start && start < part.end);
      if (!piece) return [];
      const live = open && open.start <= start && piece.end === cursor.fold.at;
      return [{ start, end: piece.end, ...(live ? { live: true } : {}) }];
    });
    if (stretches.length > 0) {
      const act: Act = { kind: 'tag', stretches, matter };
      await append(tx, act, at);
      await sumUpAfter(tx, act);
    }
  });
}

/** Time to be added by her; milliseconds. */
export interface Addition extends Interval {
  title: string;
  matter: number | null;
  /** Minutes east of UTC where she was. */
  zone: number;
  call?: true;
}

/**
 * Adds time that was not captured. Where windows were captured, or other time added, in that stretch, nothing is
 * written unless she said that it takes their place: a second is in at most one entry.
 * @param replace it takes the place of what is there; what an entry holds is never replaced
 * @returns what is in the way; empty when it was added
 */
export async function addTime(
  db: Database,
  { start, end, ...rest }: Addition,
  replace: boolean,
  at: number,
): Promise<Interval[]> {
  if (end <= start) throw new RangeError('added time must end after it begins');
  return write(db, async (tx) => {
    const window = { start, end };
    const { pieces } = await decidedIn(tx, window, await startOfDayIn(tx));
    const inTheWay = common(pieces, [window]);
    if (inTheWay.length === 0 || replace) {
      const act: Act = { kind: 'add', stretches: [window], ...rest };
      await append(tx, act, at);
      await sumUpAfter(tx, act);
    }
    return replace ? [] : inTheWay;
  });
}

/** Takes her last decision back, whichever day it was about; null where there is none to take back. */
export async function undo(db: Database, now: number): Promise<Decision<Act> | null> {
  return write(db, async (tx) => {
    const decision = await stepBack(tx, now);
    if (decision) await sumUpAfter(tx, decision.act);
    return decision;
  });
}

/** Brings back what she took back last. */
export async function redo(db: Database, now: number): Promise<Decision<Act> | null> {
  return write(db, async (tx) => {
    const decision = await stepForward(tx, now);
    if (decision) await sumUpAfter(tx, decision.act);
    return decision;
  });
}

/** What undo and redo would do now. */
export async function canUndo(
  db: Database,
  now: number,
): Promise<{ undo: Decision<Act> | null; redo: Decision<Act> | null }> {
  return read(db, (tx) => undoable(tx, now));
}
