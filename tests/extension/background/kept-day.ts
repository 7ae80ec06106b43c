import { createTaggers, type Tagger } from '../../../extension/background/matching/tagger.ts';
import {
  type CapturedSample,
  createTimeline,
  type Entry,
  type SyncedMatter,
  type Timeline,
} from '../../../extension/timeline/index.ts';
import { dayBounds, zoneAt } from '../../../shared/index.ts';
import { approvedOn } from '../approved-on.ts';
import { sampleMatter } from '../sample-records.ts';

export const DAY = '2026-11-23';
/** Nine in the morning of {@link DAY}, where this computer is. */
export const NINE = dayBounds(DAY).start + 9 * 3_600_000;
export const SMITH = 7;
export const ACME = 8;
export const CLOSED = 9;

/**
 * A stretch of a window: seconds from nine on, and its title, 'away' for nobody there, 'none' for no window; of a matter's
 * page in Clio also the matter, and who uses the microphone meanwhile.
 */
export type Stretch = [seconds: number, title: string, pageMatter?: number | undefined, microphone?: string];

const matter = (id: number, display_number: string, status: SyncedMatter['status'] = 'Open') =>
  sampleMatter(id, display_number, { status, client: { id: id * 10, name: display_number.replace(/^[\d-]+/, '') } });

let days = 0;

/** A store with the matters 00012-Smith, 00041-Acme and the closed 00200-Baker, and a day recorded from nine on. */
export async function keptDay(
  stretches: readonly Stretch[],
): Promise<{ timeline: Timeline; tagger: Tagger; end: number; name: string }> {
  days += 1;
  const name = `kept-day-${days}`;
  const timeline = createTimeline(name);
  await timeline.storeMatters(
    [matter(SMITH, '00012-Smith'), matter(ACME, '00041-Acme'), matter(CLOSED, '00200-Baker', 'Closed')],
    { since: null, startedAt: 0, next: null, done: 3, total: 3 },
  );
  const end = await record(timeline, stretches, NINE);
  return { timeline, tagger: await createTaggers(timeline).current(), end, name };
}

/** Records stretches from an instant on, one after another; the instant at their end. */
export async function record(timeline: Timeline, stretches: readonly Stretch[], from: number): Promise<number> {
  const journal = crypto.randomUUID();
  const items: CapturedSample[] = [];
  let at = from;
  const say = (
    event:
      | { kind: 'window'; app: string; title: string; pageMatter?: number; microphone?: string }
      | { kind: 'away'; why: 'idle' }
      | { kind: 'alive' },
  ) => items.push({ seq: items.length + 1, at, ...event });
  for (const [seconds, title, pageMatter, microphone] of stretches) {
    const page = pageMatter === undefined ? {} : { pageMatter };
    const heard = microphone === undefined ? {} : { microphone };
    const window = title === 'none' ? { app: '', title: '' } : { app: 'Writer', title, ...page };
    say(title === 'away' ? { kind: 'away', why: 'idle' } : { kind: 'window', ...window, ...heard });
    const until = at + Math.round(seconds * 1000);
    while (until - at > 30_000) {
      at += 30_000;
      say({ kind: 'alive' });
    }
    at = until;
  }
  say({ kind: 'away', why: 'idle' });
  await timeline.ingest({ journal, items }, 1, zoneAt(NINE));
  return at;
}

/** An entry on a stretch of the day, in milliseconds after nine. */
export function entryOn(from: number, to: number, change: Partial<Entry> = {}): Entry {
  const part = { start: NINE + from, end: NINE + to };
  return approvedOn(part, {
    id: `entry-${from}`,
    day: DAY,
    matter: SMITH,
    state: 'posted',
    approvedAt: part.end,
    sentAt: part.end,
    clioId: 4_310_500_200,
    inClio: 360,
    postedAt: part.end,
    ...change,
  });
}
