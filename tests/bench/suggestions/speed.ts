import 'fake-indexeddb/auto';
import { readDay } from '../../../extension/background/drafts/day-work.ts';
import { createTaggers } from '../../../extension/background/matching/tagger.ts';
import { createLearner, createTitleReader, joinStates } from '../../../extension/matching/index.ts';
import { createTimeline } from '../../../extension/timeline/index.ts';
import { dayOf, type Sample } from '../../../shared/index.ts';
import { createFullDay } from '../../days/index.ts';
import { median, tell, tellTime } from '../report.ts';
import { teachDay } from './replay.ts';

const ROUNDS = 9;

/**
 * Milliseconds of the processor's time, not of the clock's: whatever else this computer does falls on long work more than
 * on short.
 */
async function timed(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return median(times);
}

/** How long a day far too full takes to suggest for, beside reading and grouping the same day as the popup shows it. */
export async function measureSpeed(): Promise<void> {
  const { days, firm } = createFullDay(1);
  const [day] = days;
  if (!day) return;
  const timeline = createTimeline('full-day');
  const items: Sample[] = day.windows.map(({ start, app, title }, place) => {
    return { seq: place + 1, at: start, ...(place === 0 ? { zone: 0 } : {}), kind: 'window', app, title };
  });
  await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, 0);
  const [first] = day.windows;
  const date = dayOf(first?.start ?? 0);
  // As a worker does that just started: matches are remembered on disk, nothing is in memory.
  const grouping = await timed(async () =>
    readDay(timeline, await createTaggers(timeline).current(), date, Number.MAX_SAFE_INTEGER),
  );
  const taught = createLearner();
  teachDay(taught, day.windows);
  const learned = taught.state();
  const known = new Set(firm.cases.slice(0, 30).map(({ matter }) => matter.id));
  const rows = day.windows.map(({ title, app, start, end, numbered, matterId }) => {
    const isKnown = numbered && matterId !== null && known.has(matterId);
    return { title, app, start, end, ...(isKnown ? { matterId } : {}) };
  });
  const suggesting = await timed(() => createLearner(learned).suggestAll(rows, day.matters));
  // As after each answer of the attorney: all that was learned is counted anew, and no title is read again.
  const titles = createTitleReader();
  const again = await timed(() => createLearner(learned, titles).suggestAll(rows, day.matters));
  const size = JSON.stringify(joinStates([learned])).length;
  tell('suggestions.full-day.windows', rows.length, 'windows');
  tellTime('suggestions.full-day.suggest', suggesting);
  tell('suggestions.full-day.ratio', suggesting / grouping, 'days grouped', { target: 5, ms: Math.round(suggesting) });
  tell('suggestions.full-day.again', again / grouping, 'days grouped', { target: 3, ms: Math.round(again) });
  tell('suggestions.full-day.learned', size / rows.length, 'B/window', { target: 200 });
}
