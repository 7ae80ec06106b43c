import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readDay } from '../../../../extension/background/drafts/day-work.ts';
import { learningHandlers } from '../../../../extension/background/matching/handlers.ts';
import { createLessons } from '../../../../extension/background/matching/lessons.ts';
import { evidenceOf } from '../../../../extension/background/matching/matter-view.ts';
import { createSuggester } from '../../../../extension/background/matching/suggest.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import { ACME, DAY, entryOn, keptDay, NINE, record, SMITH, type Stretch } from '../kept-day.ts';
import { settingsCalls } from '../settings-calls.ts';

const STRETCHES: Stretch[] = [
  [600, 'Kestrel lease draft'],
  [60, '00041-Acme brief'],
  [300, 'Kestrel lease draft'],
  [60, 'Weather'],
  [60, 'Zenith deed'],
  [60, 'Quarry permit'],
  [60, 'Orchard will'],
];

/** The attorney tags a day: one word is one matter's, others are another's. */
async function teach(timeline: Timeline): Promise<void> {
  await timeline.tagSpans([NINE], SMITH, NINE + 1);
  await timeline.tagSpans(
    [1020, 1080, 1140].map((seconds) => NINE + seconds * 1000),
    ACME,
    NINE + 1,
  );
}

async function staged(stretches: readonly Stretch[] = STRETCHES) {
  const { timeline, end } = await keptDay(stretches);
  return { ...worker(timeline), end };
}

/** What a worker that just started has. */
function worker(timeline: Timeline) {
  const taggers = createTaggers(timeline);
  let clock = NINE + 3_600_000;
  const now = () => clock;
  const rest = async (ms: number) => {
    clock += ms;
  };
  const changed = vi.fn();
  const lessons = createLessons(timeline, rest);
  const suggester = createSuggester({ timeline, taggers, lessons, rest, now, changed });
  const calls = learningHandlers({ timeline, taggers, lessons, now, changed });
  const row = async (title: string) => {
    const tagger = await taggers.current();
    const { rows } = await readDay(timeline, tagger, DAY, Number.MAX_SAFE_INTEGER);
    const found = rows.find((one) => one.title === title);
    return found && { matter: found.matter, outcome: found.outcome, evidence: evidenceOf(tagger, found.match) };
  };
  return { timeline, taggers, lessons, suggester, calls, changed, now, row };
}

describe('a suggestion', () => {
  it('comes from what the attorney tagged by hand, with its reason, and is no tag', async () => {
    const { timeline, suggester, row, changed, end } = await staged();
    await teach(timeline);
    await record(timeline, [[60, 'Kestrel lease comments']], end);
    await suggester.look(DAY);
    expect(changed).toHaveBeenCalled();
    const found = await row('Kestrel lease comments');
    expect(found).toMatchObject({ matter: null, outcome: 'suggest' });
    expect(found?.evidence[0]).toMatchObject({
      matter: { number: '00012-Smith' },
      by: 'learned',
      reason: { code: 'seen-word', quote: 'Kestrel', windows: 1 },
    });
    expect(found?.evidence.length).toBeLessThanOrEqual(3);
  });

  it('comes from what the attorney approved, also where the title had a number', async () => {
    const { timeline, suggester, row, end } = await staged([
      [60, '00012-Smith Kestrel lease'],
      [60, '00041-Acme Zenith deed'],
    ]);
    await timeline.approve([entryOn(0, 60_000), entryOn(60_000, 120_000, { matter: ACME })]);
    await record(timeline, [[60, 'Kestrel lease comments']], end);
    await suggester.look(DAY);
    expect((await row('Kestrel lease comments'))?.evidence[0]).toMatchObject({ matter: { id: SMITH }, by: 'learned' });
  });

  it('never touches a title with a number', async () => {
    const { timeline, suggester, row } = await staged();
    await timeline.tagSpans([NINE], SMITH, NINE + 1);
    await suggester.look(DAY);
    expect(await row('00041-Acme brief')).toMatchObject({
      matter: ACME,
      outcome: 'auto',
      evidence: [{ by: 'number' }],
    });
  });

  it('is remembered beyond the death of the worker: neither matters nor lessons are read to show the day', async () => {
    const { timeline, suggester, end } = await staged();
    await teach(timeline);
    await record(timeline, [[60, 'Kestrel lease comments']], end);
    await suggester.look(DAY);
    const next = worker(timeline);
    const matters = vi.spyOn(timeline, 'allMatters');
    const lessons = vi.spyOn(timeline, 'readLessons');
    await next.suggester.look(DAY);
    expect((await next.row('Kestrel lease comments'))?.evidence[0]).toMatchObject({ matter: { id: SMITH } });
    expect(matters).not.toHaveBeenCalled();
    expect(lessons).not.toHaveBeenCalled();
    expect(next.changed).not.toHaveBeenCalled();
  });

  it('is worked out anew when the attorney tags otherwise', async () => {
    const { timeline, suggester, row, end } = await staged();
    await teach(timeline);
    await record(timeline, [[60, 'Kestrel lease comments']], end);
    await suggester.look(DAY);
    await timeline.tagSpans([NINE, NINE + 660_000], ACME, NINE + 2);
    await suggester.look(DAY);
    expect((await row('Kestrel lease comments'))?.evidence[0]).toMatchObject({ matter: { id: ACME } });
  });

  it('tags by itself only from the confidence that the attorney set', async () => {
    const { timeline, taggers, suggester, row, end } = await staged();
    const settings = settingsCalls(timeline, { effects: { matches: taggers.forget } });
    await teach(timeline);
    await record(timeline, [[600, 'Kestrel lease draft']], end);
    await record(timeline, [[60, 'Kestrel lease comments']], end + 600_000);
    await suggester.look(DAY);
    expect(await row('Kestrel lease comments')).toMatchObject({ matter: null });
    await settings['settings.change']({ automaticFrom: 0.5 });
    expect(await row('Kestrel lease comments')).toMatchObject({ matter: SMITH, outcome: 'auto' });
    await settings['settings.change']({ automaticFrom: null });
    expect(await row('Kestrel lease comments')).toMatchObject({ matter: null });
  });
});

describe('what was learned', () => {
  it('holds what was tagged just before it is asked for, also while an earlier reading is under way', async () => {
    const { timeline, calls } = await staged();
    const read = timeline.readLessons.bind(timeline);
    const begun = new Promise<() => void>((resolve) => {
      vi.spyOn(timeline, 'readLessons').mockImplementationOnce(async () => {
        const lessons = await read();
        await new Promise<void>((answer) => resolve(answer));
        return lessons;
      });
    });
    const before = calls['learning.read']({});
    const answer = await begun;
    await timeline.tagSpans([NINE], SMITH, NINE + 1);
    const after = calls['learning.read']({});
    answer();
    expect(await before).toMatchObject({ days: 0, titles: 0 });
    expect(await after).toMatchObject({ days: 1, titles: 1 });
  });
});

describe('what was learned while more was taught', () => {
  it('is not remembered as all there is', async () => {
    const { timeline, calls } = await staged();
    const read = timeline.readLessons.bind(timeline);
    vi.spyOn(timeline, 'readLessons').mockImplementationOnce(async () => {
      // Right after the days were looked at, and before what they taught is read.
      await timeline.tagSpans([NINE], SMITH, NINE + 1);
      return read();
    });
    await calls['learning.read']({});
    expect(await calls['learning.read']({})).toMatchObject({ days: 1, titles: 1 });
  });
});

describe('forgetting', () => {
  const reasons = async (row: ReturnType<typeof worker>['row']) =>
    JSON.stringify((await row('Kestrel lease comments'))?.evidence.map(({ reason }) => reason));
  const learned = async () => {
    const stage = await staged();
    await teach(stage.timeline);
    await record(stage.timeline, [[60, 'Kestrel lease comments']], stage.end);
    await stage.suggester.look(DAY);
    expect(await reasons(stage.row)).toContain('Kestrel');
    return stage;
  };

  it('takes the lessons of deleted time along: its titles are in nothing that was learned', async () => {
    const { timeline, suggester, lessons, row } = await learned();
    const stretches = [{ start: NINE, end: NINE + 600_000 }];
    await timeline.decide({ kind: 'delete', stretches }, NINE + 3);
    await suggester.look(DAY);
    expect(JSON.stringify((await lessons.read()).learner.state())).not.toContain('kestrel');
    expect(await reasons(row)).not.toContain('Kestrel');
  });

  it('of all is for good: what the attorney tagged before is not learned again, what the attorney tags afterwards is', async () => {
    const { timeline, suggester, calls, row, now } = await learned();
    await calls['learning.forget']({});
    await suggester.look(DAY);
    expect(await reasons(row)).not.toContain('Kestrel');
    expect(await calls['learning.read']({})).toMatchObject({ days: 0, titles: 0 });
    // Another tag on the same day does not bring back what was forgotten of it.
    await timeline.tagSpans([NINE + 960_000], ACME, now() + 1);
    await suggester.look(DAY);
    expect(JSON.stringify((await timeline.readLessons()).lessons)).not.toContain('kestrel');
    expect(await calls['learning.read']({})).toMatchObject({ days: 1, titles: 1 });
  });

  it('leaves the tags as they are', async () => {
    const { calls, row } = await learned();
    await calls['learning.forget']({});
    expect(await row('Kestrel lease draft')).toMatchObject({ outcome: 'hand', matter: SMITH });
  });
});

describe('trying a title', () => {
  it('says what it comes to, by which characters, and what was learned of it', async () => {
    const { timeline, calls } = await staged();
    await teach(timeline);
    const decides = expect.objectContaining({ matterId: ACME, by: 'number', text: '00041-Acme', fate: 'decides' });
    const strong = await calls['title.try']({ title: 'Reply 00041-Acme', app: 'Writer' });
    expect(strong).toMatchObject({
      explanation: { match: { outcome: 'auto' }, steps: expect.arrayContaining([decides]) },
      matters: { [ACME]: { number: '00041-Acme' } },
      learned: [],
    });
    const weak = await calls['title.try']({ title: 'Kestrel lease notes', app: 'Writer' });
    expect(weak.learned[0]).toMatchObject({ matter: { id: SMITH }, reason: { quote: 'Kestrel' } });
  });

  it('says that a suggestion is sure enough to tag, where the attorney turned that on', async () => {
    const { timeline, calls } = await staged();
    await teach(timeline);
    const title = { title: 'Kestrel lease draft', app: 'Writer' };
    expect((await calls['title.try'](title)).learned[0]).not.toHaveProperty('tags');
    await settingsCalls(timeline)['settings.change']({ automaticFrom: 0.5 });
    const [best, ...others] = (await calls['title.try'](title)).learned;
    expect(best).toMatchObject({ matter: { id: SMITH }, tags: true });
    for (const other of others) expect(other).not.toHaveProperty('tags');
    await settingsCalls(timeline)['settings.change']({ automaticFrom: 1 });
    expect((await calls['title.try'](title)).learned[0]).not.toHaveProperty('tags');
  });

  it('reads as much of it as a title can be long, and names no more than a screen holds', async () => {
    const { calls } = await staged();
    const { explanation } = await calls['title.try']({ title: '00041-Acme '.repeat(100_000), app: '' });
    expect(explanation.steps.length).toBeLessThanOrEqual(20);
    expect(explanation.readAs.length).toBeLessThanOrEqual(1024);
  });
});
