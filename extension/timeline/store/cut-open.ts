import { type Day, zoneAt } from '../../../shared/index.ts';
import { silenced } from '../model/fold.ts';
import { type Interval, joined, touches } from '../model/intervals.ts';
import { dayIn } from '../model/local-day.ts';
import { retentionOf } from '../model/settings.ts';
import { endOfTimer } from '../model/timer/time.ts';
import { startOfDayIn } from './days.ts';
import type { Database, Writing } from './schema.ts';
import { valueIn, write } from './transaction.ts';

/**
 * What is in front ends where deleted time ends: its next word does not write back what is gone, nor its title, which is
 * shown again once it is said again. What comes after goes on as the time of its program.
 * @param gone sorted and disjoint
 */
export async function cutOpen(tx: Writing, gone: readonly Interval[]): Promise<void> {
  const cursor = await valueIn(tx, 'cursor');
  const open = cursor?.fold.open;
  if (!cursor || !open) return;
  const { at } = cursor.fold;
  if (!touches(gone, { start: open.start, end: at + 1 })) return;
  // Where the last that is known of it stays, so does its title.
  const cutsLast = touches(gone, { start: Math.max(open.start, at - 1), end: at + 1 });
  const start = cutsLast ? at : (gone.findLast(({ end }) => end <= at)?.end ?? at);
  const left = cutsLast ? silenced(open, start) : { ...open, start };
  await tx.objectStore('values').put({ ...cursor, fold: { ...cursor.fold, open: left } }, 'cursor');
}

/** Nothing that is told of some time from now on is kept: it was deleted while samples of it were still on their way. */
async function expectDeleted(tx: Writing, coming: Interval): Promise<void> {
  const known = (await valueIn(tx, 'cursor'))?.fold.at ?? 0;
  if (coming.end <= known || coming.end <= coming.start) return;
  const forgotten = (await valueIn(tx, 'forgotten')) ?? [];
  await tx.objectStore('values').put(joined([...forgotten, coming]), 'forgotten');
}

/** A timer begins where deleted time ends, without its words; where its own day is gone, there is none any more. */
async function cutTimer(tx: Writing, gone: Interval): Promise<void> {
  const timer = await valueIn(tx, 'timer');
  if (!timer) return;
  const isGone = (at: number) => gone.start <= at && at < gone.end;
  const { running, ended } = timer;
  let left = running;
  if (running && isGone(running.start)) {
    const end = endOfTimer(running, await startOfDayIn(tx));
    left = gone.end < end ? { ...running, title: '', start: gone.end, sureUntil: gone.end } : null;
  }
  await tx.objectStore('values').put({ running: left, ended: ended && isGone(ended.start) ? null : ended }, 'timer');
}

/** The instants of days, the first and the last included, for somebody who is where the last sample was told. */
export async function daysAsTime(tx: Writing, from: Day, to: Day): Promise<Interval> {
  const startOfDay = await startOfDayIn(tx);
  const zone = (await valueIn(tx, 'cursor'))?.fold.zone ?? zoneAt(Date.parse(`${to}T12:00:00Z`));
  return { start: dayIn(from, zone, startOfDay).start, end: dayIn(to, zone, startOfDay).end };
}

/**
 * Deletes what of some days has not come yet, and ends what is in front where that belongs to them; a timer that was
 * started in them begins where they end.
 * @param until when they are deleted: what is told of later is something else
 * @returns the time that is deleted; null where a hold forbids it
 */
export async function deleteComing(db: Database, from: Day, to: Day, until: number): Promise<Interval | null> {
  return write(db, async (tx) => {
    if (retentionOf(await valueIn(tx, 'keeping')).hold) return null;
    const { start, end } = await daysAsTime(tx, from, to);
    const time = { start, end: Math.max(start, Math.min(end, until)) };
    await expectDeleted(tx, time);
    await cutTimer(tx, time);
    await cutOpen(tx, joined([time]));
    return time;
  });
}
