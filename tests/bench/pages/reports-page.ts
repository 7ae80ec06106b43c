import { createTaggers } from '../../../extension/background/matching/tagger.ts';
import { reportHandlers } from '../../../extension/background/reports/handlers.ts';
import { createTimeline, type Timeline } from '../../../extension/timeline/index.ts';
import type { Sample } from '../../../shared/index.ts';

// Runs in a page: a year in a real store, and a worker's answers about it.

const NAME = 'reports';
const FIRM_NAMES = ['Smith', 'Acme Corp', 'Harlow', 'Finch & Sons', 'Müller', 'Orchard Holdings', 'Tarn', 'Vale'];
const MATTERS = 400;

let timeline: Timeline = createTimeline(NAME);
let report: ((division: 'day' | 'month') => Promise<{ days: number; minutes: number }>) | null = null;

/** A firm's matters; some of the year's titles name one. */
export async function storeMatters(): Promise<void> {
  const matters = Array.from({ length: MATTERS }, (_, index) => {
    const client = FIRM_NAMES[index % FIRM_NAMES.length] ?? '';
    return {
      id: index + 1,
      display_number: `${String(100 + index * 2).padStart(5, '0')}-${client}`,
      status: 'Open' as const,
      description: 'Advice',
      client: { id: index % FIRM_NAMES.length, name: client },
      custom_number: null,
      client_reference: null,
      maildrop_address: null,
    };
  });
  await timeline.storeMatters(matters, { since: null, startedAt: 0, next: null, done: MATTERS, total: MATTERS });
}

/** Stores a day's samples as the port does it, in batches. */
export async function store(items: Sample[], journal: string): Promise<void> {
  for (let at = 0; at < items.length; at += 500)
    await timeline.ingest({ journal, items: items.slice(at, at + 500) }, 1, 0);
}

/** The worker ends, and another one begins that knows nothing yet. */
export async function restart(): Promise<void> {
  await timeline.close();
  timeline = createTimeline(NAME);
  report = null;
}

/** Asks for the report of the year once. @returns how long the answer took, and how many days are still to be counted */
export async function ask(now: number, range: { from: string; to: string }): Promise<{ took: number; left: number }> {
  const start = performance.now();
  if (report === null) {
    const calls = reportHandlers({
      timeline,
      taggers: createTaggers(timeline),
      connections: { current: async () => null },
      recording: { facts: () => ({ view: { kind: 'recording' }, remarks: [], platform: null, version: null }) },
      now: () => now + performance.now() - start,
    });
    report = async (division) => {
      const view = await calls['reports.read']({ range, division });
      return { days: view.uncounted?.days ?? 0, minutes: view.sums.total };
    };
  }
  const { days, minutes } = await report('month');
  const took = performance.now() - start;
  if (minutes === 0) throw new Error('Nothing was counted: the measurement is worthless.');
  return { took, left: days };
}

/** How long it takes to read one day, in milliseconds. */
export async function readDay(day: string): Promise<number> {
  const start = performance.now();
  const { spans } = await timeline.readDay(day);
  if (spans.length < 3900) throw new Error(`Only ${spans.length} spans: the measurement is worthless.`);
  return performance.now() - start;
}
