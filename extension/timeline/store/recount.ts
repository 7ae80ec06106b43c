import { addDays, type Day } from '../../../shared/index.ts';
import { anywhere } from '../model/local-day.ts';
import { waitsUnclosed } from '../model/summary.ts';
import { startOfDayIn, sumUp, withBeside } from './days.ts';
import { dropReports } from './kept/reports.ts';
import { stretchesIn } from './read-stretches.ts';
import type { Writing } from './schema.ts';
import { valueIn } from './transaction.ts';

/** Days that are counted anew in the very act, so that what is looked at first is right at once. */
const RECENT = 21;
/** Days that are counted anew in one transaction afterwards: whoever records waits for no more. */
const SLICE = 7;
/** After every day. */
const ALL: Day = '~';

/**
 * Days begin at another time from now on: their sums stay until each is counted anew, newest first, and say meanwhile
 * which days there are. The last weeks are counted at once; see {@link recountSome} for the rest.
 */
export async function recountAll(tx: Writing): Promise<void> {
  const rebuild = await valueIn(tx, 'rebuild');
  await tx.objectStore('values').put({ ...rebuild, before: ALL }, 'rebuild');
  await dropReports(tx);
  await markClosed(tx);
  await recountSome(tx, RECENT);
}

/** Keeps closed days in view until each is counted anew: what was closed may be of a day now that is not. */
async function markClosed(tx: Writing): Promise<void> {
  const store = tx.objectStore('days');
  const closed = (await store.getAll()).filter(waitsUnclosed);
  await Promise.all(closed.map((summary) => store.put({ ...summary, unsent: 1 })));
}

/**
 * Counts the next days anew, of those whose sums are still by an earlier start of day. Where time
 * may have moved to a day without sums, that one is counted in the same transaction.
 * @returns false where there is none any more
 */
export async function recountSome(tx: Writing, most = SLICE): Promise<boolean> {
  const rebuild = await valueIn(tx, 'rebuild');
  if (rebuild?.before === undefined) return false;
  const { before, ...rest } = rebuild;
  const days: Day[] = [];
  let cursor = await tx.objectStore('days').openKeyCursor(IDBKeyRange.upperBound(before, true), 'prev');
  while (cursor && days.length < most) {
    days.push(cursor.key);
    cursor = await cursor.continue();
  }
  await sumUpRuns(tx, [...(await withBeside(tx, days))].sort());
  const oldest = days.at(-1);
  if (cursor && oldest !== undefined) await tx.objectStore('values').put({ ...rest, before: oldest }, 'rebuild');
  else if (rest.from !== undefined) await tx.objectStore('values').put({ from: rest.from }, 'rebuild');
  else await tx.objectStore('values').delete('rebuild');
  return true;
}

/** Sums up sorted days; what was captured is read once for days that follow one another, as each needs its neighbours. */
async function sumUpRuns(tx: Writing, days: readonly Day[]): Promise<void> {
  const startOfDay = await startOfDayIn(tx);
  for (let from = 0; from < days.length; ) {
    let to = from + 1;
    while (to < days.length && days[to] === addDays(days[to - 1] ?? '', 1)) to += 1;
    const run = days.slice(from, to);
    const window = {
      start: anywhere(run[0] ?? '', startOfDay).start,
      end: anywhere(run.at(-1) ?? '', startOfDay).end,
    };
    await sumUp(tx, run, await stretchesIn(tx, window));
    from = to;
  }
}
