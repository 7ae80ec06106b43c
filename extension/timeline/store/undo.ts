import { addDays, type Day, zoneAt } from '../../../shared/index.ts';
import { type Act, type Decision, stretchesOf } from '../model/decision.ts';
import { timeIn } from '../model/entry.ts';
import { common, type Interval, joined, without } from '../model/intervals.ts';
import { withStep } from '../model/kept-rule.ts';
import { cutOpen } from './cut-open.ts';
import { currentSummary, daysOf, startOfDayIn, sumUp, sumUpAsItLies } from './days.ts';
import { append, stepBack, stepForward, undoable } from './decision-log.ts';
import { entriesNear } from './entry-time.ts';
import { unlearn } from './lessons.ts';
import { decidedIn } from './read-day.ts';
import type { Database, Writing } from './schema.ts';
import { read, valueIn, write } from './transaction.ts';

/**
 * The known days beside some: added time that is captured later, in another zone, belongs to one of them, and the sums
 * of that day must know of it. Around the earth one instant is of at most three days.
 */
async function daysBeside(tx: Writing, days: Iterable<Day>): Promise<Day[]> {
  const own = new Set(days);
  const near = new Set([...own].flatMap((day) => [-2, -1, 1, 2].map((step) => addDays(day, step))));
  const known = await Promise.all([...near].map((day) => tx.objectStore('days').getKey(day)));
  return known.filter((day) => day !== undefined).filter((day) => !own.has(day));
}

/** Sums up the days that a decision is about. */
export async function sumUpAfter(tx: Writing, act: Act): Promise<void> {
  // What the attorney changes on a draft moves no time.
  if (act.kind === 'draft') return;
  const stretches = stretchesOf(act);
  const adds = act.kind === 'add' || act.kind === 'timer';
  const zone = adds ? act.zone : zoneAt(stretches[0]?.start ?? 0);
  const days = act.kind === 'close' ? [act.day] : await daysOf(tx, stretches, zone);
  if (adds) {
    await sumUp(tx, days);
    await sumUp(tx, await daysBeside(tx, days));
  } else await sumUpAsItLies(tx, days);
  if (act.kind !== 'close') await unlearn(tx, days, act.kind === 'delete');
}

/** Writes down what the attorney decided, in one strict write. */
export async function decideOn(db: Database, act: Act, at: number): Promise<Decision> {
  return write(db, async (tx) => {
    const decision = await append(tx, act, at);
    if (act.kind === 'delete') await cutOpen(tx, joined(act.stretches));
    await sumUpAfter(tx, act);
    return decision;
  });
}

/**
 * Closes a day with all that is open of it at this moment: what comes later is open again.
 * @returns false where nothing is known of the day
 */
export async function closeDay(db: Database, day: Day, at: number): Promise<boolean> {
  return write(db, async (tx) => {
    const summary = await currentSummary(tx, day);
    if (!summary) return false;
    const act: Act = { kind: 'close', day, open: summary.open };
    await append(tx, act, at);
    await sumUpAfter(tx, act);
    return true;
  });
}

/** Time to be added by the attorney; milliseconds. */
export interface Addition extends Interval {
  title: string;
  matter: number | null;
  /** Minutes east of UTC where the attorney was. */
  zone: number;
  call?: true;
  /** Only what of it is free is added: what is there stays. */
  free?: true;
}

/**
 * Adds time that was not captured. Where windows were captured, or other time added, in that stretch, nothing is
 * written unless the attorney said what is to become of that: a second is in at most one entry.
 * @param replace it takes the place of what is there; what an entry holds is never replaced
 * @returns what is in the way; empty when it was added. `sent`: an entry holds it
 */
export async function addTime(
  db: Database,
  { start, end, free, ...rest }: Addition,
  replace: boolean,
  at: number,
): Promise<(Interval & { sent?: true })[]> {
  if (end <= start) throw new RangeError('added time must end after it begins');
  return write(db, async (tx) => {
    const window = { start, end };
    const { time } = await decidedIn(tx, window, await startOfDayIn(tx));
    const inTheWay = common(time.pieces, [window]);
    const stretches = free ? without(window, inTheWay) : [window];
    const sure = replace || free === true || inTheWay.length === 0;
    if (sure && stretches.length > 0) {
      const act: Act = { kind: 'add', stretches, ...rest };
      await append(tx, act, at);
      await sumUpAfter(tx, act);
      return [];
    }
    const held = timeIn(await entriesNear(tx, window));
    const sent = inTheWay.flatMap((one) => common(held, [one]).map((part) => ({ ...part, sent: true as const })));
    return [...inTheWay.flatMap((one) => without(one, held)), ...sent].sort((a, b) => a.start - b.start);
  });
}

/**
 * Takes back, or brings back, what a decision is about.
 * @returns the decision; without its rule where that stays as it is, as the attorney changed it since
 */
async function stepped(
  tx: Writing,
  decision: Decision<Act> | null,
  to: 'before' | 'after',
): Promise<Decision<Act> | null> {
  if (!decision) return null;
  const { act } = decision;
  await sumUpAfter(tx, act);
  if (act.kind !== 'tag' || !act.rule) return decision;
  const rules = (await valueIn(tx, 'rules')) ?? [];
  const next = withStep(rules, act.rule, to);
  if (next) {
    await tx.objectStore('values').put(next, 'rules');
    return decision;
  }
  const { rule: _, ...tag } = act;
  return { ...decision, act: tag };
}

/** Takes the attorney's last decision back, whichever day it was about; null where there is none to take back. */
export async function undo(db: Database, now: number): Promise<Decision<Act> | null> {
  return write(db, async (tx) => stepped(tx, await stepBack(tx, now), 'before'));
}

/** Brings back what the attorney took back last. */
export async function redo(db: Database, now: number): Promise<Decision<Act> | null> {
  return write(db, async (tx) => stepped(tx, await stepForward(tx, now), 'after'));
}

/** What undo and redo would do now. */
export async function canUndo(
  db: Database,
  now: number,
): Promise<{ undo: Decision<Act> | null; redo: Decision<Act> | null }> {
  return read(db, (tx) => undoable(tx, now));
}
