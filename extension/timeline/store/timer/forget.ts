import { retentionOf } from '../../model/settings.ts';
import { NO_LOG } from '../decision-log.ts';
import { forgetLines } from '../kept/lines.ts';
import type { Database, Writing } from '../schema.ts';
import { valueIn, write } from '../transaction.ts';

/** Lines of the log looked through at once. */
const LINES = 500;

/** What is left of timers on a matter whose time is gone: their words and what they gave go, but not what was given on. */
async function forgetGiven(tx: Writing, matter: number): Promise<void> {
  const decisions = tx.objectStore('decisions');
  const { done } = (await valueIn(tx, 'log')) ?? NO_LOG;
  forgetLines(tx);
  for (let next = 0; ; ) {
    const lines = await decisions.getAll(IDBKeyRange.lowerBound(next), LINES);
    for (const line of lines) {
      const { act, seq } = line;
      if (act.kind !== 'timer' || act.matter !== matter) continue;
      // Time that a timer added is another matter's where the attorney gave it on.
      if (seq > done || act.added.length === 0) await decisions.delete(seq);
      else await decisions.put({ ...line, act: { ...act, title: '' } });
    }
    const last = lines.at(-1);
    if (!last || lines.length < LINES) return;
    next = last.seq + 1;
  }
}

/**
 * Forgets the timers on a matter, once all of its time was deleted for good. One that runs goes on without its words,
 * from the instant of the deletion on. Under a hold nothing is forgotten.
 * @param until when the time was deleted
 */
export async function forgetTimers(db: Database, matter: number, until: number): Promise<void> {
  await write(db, async (tx) => {
    if (retentionOf(await valueIn(tx, 'keeping')).hold) return;
    await forgetGiven(tx, matter);
    const timer = await valueIn(tx, 'timer');
    if (!timer) return;
    const { running, ended } = timer;
    const left = running?.matter === matter ? { ...running, title: '', start: until, sureUntil: until } : running;
    await tx.objectStore('values').put({ running: left, ended: ended?.matter === matter ? null : ended }, 'timer');
  });
}
