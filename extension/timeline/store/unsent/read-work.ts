import type { Day } from '../../../../shared/index.ts';
import type { Act, Decision, Remark } from '../../model/decision.ts';
import { type Entry, type EntryState, standingOf } from '../../model/entry.ts';
import { type Interval, touches } from '../../model/intervals.ts';
import { byDay } from '../../model/local-day.ts';
import { extentOf, startOfDayIn } from '../days.ts';
import { decisionsIn } from '../decision-log.ts';
import { entriesNear } from '../entry-time.ts';
import { VERSION } from '../migrations.ts';
import { outsideOf } from '../purge.ts';
import { capturedIn } from '../read-stretches.ts';
import type { Database, Reading } from '../schema.ts';
import { read } from '../transaction.ts';
import type { UnsentWork, WorkState } from './work.ts';

/** Entries in these states are not in Clio, as far as is known. */
const WAITING: readonly EntryState[] = ['approved', 'sending', 'unknown', 'refused'];

/** What of an act is about a day; null where nothing is. */
function actOf(act: Act | Remark, day: Day, window: Interval): Act | Remark | null {
  if (act.kind === 'draft' || act.kind === 'close') return act.day === day ? act : null;
  const others = [
    { start: 0, end: window.start },
    { start: window.end, end: Number.MAX_SAFE_INTEGER },
  ];
  return outsideOf(act, others);
}

async function aboutDay(tx: Reading, day: Day, startOfDay: number) {
  const window = await extentOf(tx, day, startOfDay);
  const [decisions, near] = await Promise.all([decisionsIn(tx, window, day), entriesNear(tx, window)]);
  const isAbout = (entry: Entry) => entry.day === day || entry.parts.some((part) => touches([window], part));
  const lines = decisions.flatMap((line) => {
    const act = actOf(line.act, day, window);
    return act ? [{ ...line, act }] : [];
  });
  return { window, lines, entries: near.filter(isAbout) };
}

/** Everything there is of a day, as it was at one moment. */
export async function readWork(db: Database, day: Day): Promise<UnsentWork> {
  return read(db, async (tx) => {
    const startOfDay = await startOfDayIn(tx);
    const { window, lines, entries } = await aboutDay(tx, day, startOfDay);
    const { spans } = await capturedIn(tx, window);
    const postings = tx.objectStore('postings').index('entry');
    return {
      database: VERSION,
      day,
      spans: spans.flatMap((span) => byDay(span, startOfDay)).flatMap((item) => (item.day === day ? [item.part] : [])),
      lines: lines.map(({ at, act, items }: Decision) => ({ at, act, ...(items === undefined ? {} : { items }) })),
      entries,
      postings: (await Promise.all(entries.map(({ id }) => postings.getAll(id)))).flat(),
    };
  });
}

/** How each of the days stands on which not all is sent, the latest first; without the time that was recorded. */
export async function unsentWork(db: Database): Promise<[Day, WorkState][]> {
  return read(db, async (tx) => {
    const startOfDay = await startOfDayIn(tx);
    const states = tx.objectStore('entries').index('state');
    const [open, waiting] = await Promise.all([
      tx.objectStore('days').index('unsent').getAll(),
      Promise.all(WAITING.map((state) => states.getAll(state))),
    ]);
    const days = new Set([...open.map(({ day }) => day), ...waiting.flat().map(({ day }) => day)]);
    const found: [Day, WorkState][] = [];
    for (const day of [...days].sort().reverse()) {
      const { lines, entries } = await aboutDay(tx, day, startOfDay);
      const summary = await tx.objectStore('days').get(day);
      const own = entries.filter((entry) => entry.day === day && standingOf(entry.state) !== 'in-clio');
      const waits = own.filter(({ state }) => WAITING.includes(state));
      const drafts = new Set(lines.flatMap(({ act }) => (act.kind === 'draft' ? [act.card] : [])));
      found.push([
        day,
        {
          acts: JSON.stringify([lines.map(({ seq }) => seq), entries]),
          time: JSON.stringify(summary ?? null),
          changed: waits.length + drafts.size,
          ms: (summary?.open ?? 0) + waits.reduce((sum, { seconds }) => sum + seconds * 1000, 0),
        },
      ]);
    }
    return found;
  });
}
