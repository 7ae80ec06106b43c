import type { Day } from '../../../shared/index.ts';
import { joined } from '../model/intervals.ts';
import type { FirmState, RetentionSettings } from '../model/settings.ts';
import { cutOpen, daysAsTime } from './cut-open.ts';
import { currentSummary } from './days.ts';
import { purgeDay } from './purge.ts';
import { recountAll } from './recount.ts';
import type { Database } from './schema.ts';
import { valueIn, write } from './transaction.ts';

/** All is kept until she, or her firm, sets a limit: nobody is to lose what a dispute over a bill may need. */
export const DEFAULT_RETENTION: RetentionSettings = { startOfDay: 0, months: null, hold: false };

export async function readRetention(db: Database): Promise<RetentionSettings> {
  return ((await db.get('values', 'keeping')) as RetentionSettings | undefined) ?? DEFAULT_RETENTION;
}

/**
 * Changes some of the settings; the others stay, whoever changes them at the same time. Where the start of day changes,
 * the days of the last weeks are counted anew at once, the others by {@link maintain} in the background.
 * @param firm what becomes of the firm's settings with that, in the same transaction
 */
export async function changeRetention(
  db: Database,
  change: Partial<RetentionSettings>,
  firm?: (state: FirmState | undefined) => FirmState,
): Promise<void> {
  await write(db, async (tx) => {
    const before = (await valueIn(tx, 'keeping')) ?? DEFAULT_RETENTION;
    const settings = { ...before, ...change };
    await tx.objectStore('values').put(settings, 'keeping');
    if (firm) await tx.objectStore('values').put(firm(await valueIn(tx, 'firm')), 'firm');
    if (before.startOfDay !== settings.startOfDay) await recountAll(tx);
  });
}

/**
 * Deletes a day for good at once, the one that it was where she was. Of the day that it is now, what is in front ends,
 * and goes on as something new.
 * @param until when it is deleted; what was recorded later stays
 * @returns false where a hold forbids it; then nothing was deleted
 */
export async function deleteDay(db: Database, day: Day, until = Number.MAX_SAFE_INTEGER): Promise<boolean> {
  return write(db, async (tx) => {
    const { hold, startOfDay } = (await valueIn(tx, 'keeping')) ?? DEFAULT_RETENTION;
    if (hold) return false;
    await currentSummary(tx, day);
    await purgeDay(tx, day, startOfDay, until);
    const { start, end } = await daysAsTime(tx, day, day);
    await cutOpen(tx, joined([{ start, end: Math.min(end, until) }]));
    return true;
  });
}
