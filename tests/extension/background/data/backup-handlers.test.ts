import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { backupHandlers } from '../../../../extension/background/data/backup-handlers.ts';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../shared/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { NINE } from '../../timeline/recorded.ts';

const NOW = NINE + 86_400_000;
let count = 0;

/** A store in which so many windows of half a minute were recorded, with a worker over it. */
async function worker(titles: readonly string[]) {
  count += 1;
  const timeline = createTimeline(`backup-handlers-${count}`);
  const items = [...titles, 'last'].map(
    (title, at): Sample => ({ seq: at + 1, at: NINE + at * 30_000, kind: 'window', app: 'Word', title }),
  );
  await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, 0);
  return { timeline, ...over(timeline) };
}
function over(timeline: Timeline) {
  const told: string[] = [];
  const handlers = backupHandlers({
    timeline,
    now: () => NOW,
    changed: () => told.push('changed'),
    restored: async () => {
      told.push('restored');
    },
  });
  return { calls: handlers, told };
}

/** A back-up, part by part as a page asks for it. */
async function partsOf({ calls }: Pick<Awaited<ReturnType<typeof worker>>, 'calls'>, id = 'a'): Promise<string[][]> {
  const parts: string[][] = [];
  for (;;) {
    const answer = await calls['backup.read']({ id, part: parts.length });
    if (!answer) throw new Error('it is to begin again');
    // As between page and worker.
    parts.push(JSON.parse(JSON.stringify(answer.lines)));
    if (answer.done) return parts;
  }
}
const titlesOf = async (timeline: Timeline) => (await timeline.allSpans()).map(({ title }) => title);
/** Titles of which each is long, so that a back-up has parts. */
const LONG = Array.from({ length: 4000 }, (_, at) => `${at} `.padEnd(900, `title ${at} `));

describe('a back-up between page and worker', () => {
  it('comes in parts and goes back in parts, and the worker hears of it once', async () => {
    const from = await worker(LONG);
    const parts = await partsOf(from);
    expect(parts.length).toBeGreaterThan(1);
    const to = await worker(['X']);
    for (const [part, lines] of parts.entries())
      expect(await to.calls['restore.take']({ id: 'r', part, lines })).toBeNull();
    expect(await titlesOf(to.timeline)).toEqual(['X']);
    expect(await to.calls['restore.finish']({ id: 'r' })).toBeNull();
    expect(await titlesOf(to.timeline)).toEqual(LONG);
    expect(to.told).toEqual(['restored', 'changed']);
  });

  it('begins again where the worker ended meanwhile, another page began, or a part was lost', async () => {
    const from = await worker(LONG);
    const [first = [], second = []] = await partsOf(from);
    expect(await from.calls['backup.read']({ id: 'b', part: 0 })).toMatchObject({ done: false });
    expect(await over(from.timeline).calls['backup.read']({ id: 'b', part: 1 })).toBeNull();
    expect(await from.calls['backup.read']({ id: 'c', part: 1 })).toBeNull();
    expect(await from.calls['backup.read']({ id: 'b', part: 2 })).toBeNull();
    const to = await worker(['X']);
    expect(await to.calls['restore.take']({ id: 'r', part: 0, lines: first })).toBeNull();
    expect(await over(to.timeline).calls['restore.take']({ id: 'r', part: 1, lines: second })).toBe('again');
    expect(await over(to.timeline).calls['restore.finish']({ id: 'r' })).toBe('again');
    expect(await to.calls['restore.take']({ id: 'r', part: 2, lines: second })).toBe('again');
    expect(await titlesOf(to.timeline)).toEqual(['X']);
    expect(to.told).toEqual([]);
  });

  it('changes nothing where a line is none, and leaves nothing behind', async () => {
    const from = await worker(['A']);
    const [lines = []] = await partsOf(from);
    const to = await worker(['X']);
    const cases: [string[], string][] = [
      [['nothing'], 'damaged'],
      [[lines[0]?.replace(/"database":\d+/, '"database":999') ?? ''], 'newer'],
      [[...lines, '{"store":"nowhere","rows":[]}'], 'damaged'],
    ];
    for (const [broken, why] of cases) {
      expect(await to.calls['restore.take']({ id: 'r', part: 0, lines: broken })).toBe(why);
      expect(await to.calls['restore.finish']({ id: 'r' })).toBe('again');
    }
    expect(await to.calls['restore.take']({ id: 'r', part: 0, lines })).toBeNull();
    expect(await to.calls['restore.drop']({ id: 'r' })).toBeNull();
    expect(await to.calls['restore.finish']({ id: 'r' })).toBe('again');
    expect(await titlesOf(to.timeline)).toEqual(['X']);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names.filter((name) => name === `backup-handlers-${count}-1`)).toEqual([]);
  });
});

describe('how it stands with back-ups', () => {
  it('is told: when one was made, and until when what one replaced is kept', async () => {
    const { calls } = await worker(['X']);
    expect(await calls['backups.read']({})).toEqual({ made: null, replaced: null, keptUntil: null });
    const [lines = []] = await partsOf(await worker(['A']));
    await calls['backup.made']({});
    await calls['restore.take']({ id: 'r', part: 0, lines });
    await calls['restore.finish']({ id: 'r' });
    expect(await calls['backups.read']({})).toEqual({ made: NOW, replaced: NOW, keptUntil: NOW + 30 * 86_400_000 });
    expect(await calls['replaced.delete']({})).toBe('done');
    expect(await calls['backups.read']({})).toEqual({ made: NOW, replaced: null, keptUntil: null });
  });

  it('lets what was here before come back once, and tells where nothing is left of it', async () => {
    const { calls, told, timeline } = await worker(['X']);
    expect(await calls['replaced.bringBack']({})).toBe('gone');
    const [lines = []] = await partsOf(await worker(['A']));
    await calls['restore.take']({ id: 'r', part: 0, lines });
    await calls['restore.finish']({ id: 'r' });
    told.length = 0;
    expect(await calls['replaced.bringBack']({})).toBe('done');
    expect(told).toEqual(['restored', 'changed']);
    expect(await titlesOf(timeline)).toEqual(['X']);
  });

  it('keeps what one replaced while a legal hold is on, and takes no further one', async () => {
    const { calls, timeline } = await worker(['X']);
    const [lines = []] = await partsOf(await worker(['A']));
    await changeRetention(timeline, { hold: true });
    expect(await calls['restore.take']({ id: 'r', part: 0, lines })).toBeNull();
    expect(await calls['restore.finish']({ id: 'r' })).toBeNull();
    expect(await calls['backups.read']({})).toMatchObject({ replaced: NOW, keptUntil: null });
    expect(await calls['restore.take']({ id: 's', part: 0, lines })).toBe('held');
    expect(await calls['replaced.delete']({})).toBe('held');
    expect(await calls['backups.read']({})).toMatchObject({ replaced: NOW });
  });
});
