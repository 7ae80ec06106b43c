import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readDay } from '../../../../extension/background/drafts/day-work.ts';
import { changedRules, keptRules, readRule } from '../../../../extension/background/matching/rules.ts';
import { ruleHandlers } from '../../../../extension/background/matching/rules-handlers.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import type { Rule } from '../../../../extension/matching/index.ts';
import type { RuleChange, RuleDraft } from '../../../../extension/messages/matching.ts';
import { ACME, CLOSED, DAY, entryOn, keptDay, NINE, record, SMITH, type Stretch } from '../kept-day.ts';

const STRETCHES: Stretch[] = [
  [600, 'Kestrel lease'],
  [300, 'Kestrel sublease'],
  [60, '00041-Acme brief'],
  [60, 'Inbox'],
];
const KESTREL: RuleDraft = { id: 'kestrel', matter: SMITH, words: 'kestrel' };
const put = (rule: RuleDraft, at?: number): RuleChange => ({ kind: 'put', rule, ...(at === undefined ? {} : { at }) });

async function staged(stretches: readonly Stretch[] = STRETCHES, firm: readonly Rule[] = []) {
  const { timeline, end } = await keptDay(stretches);
  const taggers = createTaggers(timeline, '', () => Promise.resolve(firm));
  const calls = ruleHandlers({ timeline, taggers, now: () => NINE + 3_600_000, changed: () => undefined });
  const rows = async () => {
    const work = await readDay(timeline, await taggers.current(), DAY, Number.MAX_SAFE_INTEGER);
    return Object.fromEntries(work.rows.map(({ title, matter }) => [title, matter]));
  };
  return { timeline, taggers, calls, rows, end };
}

describe('a keyword rule', () => {
  it('gives its matter to the unposted past at once, and stops doing so when it is removed', async () => {
    const { calls, rows } = await staged();
    expect(await rows()).toMatchObject({ 'Kestrel lease': null });
    expect(await calls['rules.save']({ change: put(KESTREL) })).toEqual({ problems: [] });
    expect(await rows()).toMatchObject({ 'Kestrel lease': SMITH, 'Kestrel sublease': SMITH, Inbox: null });
    await calls['rules.save']({ change: { kind: 'remove', id: 'kestrel' } });
    expect(await rows()).toMatchObject({ 'Kestrel lease': null });
  });

  it('is without effect while it is switched off, keeps its place, and is in effect again once it is switched on', async () => {
    const { calls, rows } = await staged();
    await calls['rules.save']({ change: put(KESTREL) });
    await calls['rules.save']({ change: put({ id: 'late', matter: ACME, words: 'Kestrel' }) });
    await calls['rules.save']({ change: put({ ...KESTREL, enabled: false }) });
    expect((await calls['rules.read']({})).map(({ rule }) => [rule.id, rule.enabled])).toEqual([
      ['kestrel', false],
      ['late', undefined],
    ]);
    expect(await rows()).toMatchObject({ 'Kestrel lease': ACME });
    await calls['rules.save']({ change: put(KESTREL) });
    expect(await rows()).toMatchObject({ 'Kestrel lease': SMITH });
  });

  it('is remembered beyond the death of the worker, and so is what it tagged: no index is built', async () => {
    const { timeline, calls, rows } = await staged();
    await calls['rules.save']({ change: put(KESTREL) });
    await rows();
    const reading = vi.spyOn(timeline, 'allMatters');
    const work = await readDay(timeline, await createTaggers(timeline).current(), DAY, Number.MAX_SAFE_INTEGER);
    expect(work.rows.find(({ title }) => title === 'Kestrel lease')?.matter).toBe(SMITH);
    expect(reading).not.toHaveBeenCalled();
  });

  it('counts before a later one, and before the firm’s', async () => {
    const firm: Rule = { id: 'firm:1', source: 'firm', matter: ACME, words: 'kestrel' };
    const { calls, rows } = await staged(STRETCHES, [firm]);
    expect(await rows()).toMatchObject({ 'Kestrel lease': ACME });
    await calls['rules.save']({ change: put(KESTREL) });
    expect(await rows()).toMatchObject({ 'Kestrel lease': SMITH });
    await calls['rules.save']({ change: put({ id: 'lease', matter: ACME, words: 'lease' }, 0) });
    expect(await rows()).toMatchObject({ 'Kestrel lease': ACME, 'Kestrel sublease': SMITH });
    await calls['rules.save']({ change: { kind: 'move', id: 'lease', to: 1 } });
    expect(await rows()).toMatchObject({ 'Kestrel lease': SMITH });
    const views = await calls['rules.read']({});
    expect(views.map(({ rule, source, matter }) => [rule.id, source, matter.number])).toEqual([
      ['kestrel', 'own', '00012-Smith'],
      ['lease', 'own', '00041-Acme'],
      ['firm:1', 'firm', '00041-Acme'],
    ]);
  });

  it('is not saved with a fault, and the fault says where it is', async () => {
    const { timeline, calls } = await staged();
    const faulty: RuleDraft = { id: 'x', matter: SMITH, pattern: 'lease||deed' };
    const { problems } = await calls['rules.save']({ change: put(faulty) });
    expect(problems).toMatchObject([{ rule: 'x', fault: 'empty-alternative', field: 'pattern', start: 6, end: 6 }]);
    expect((await calls['rules.save']({ change: put({ ...KESTREL, matter: 4711 }) })).problems).toMatchObject([
      { fault: 'unknown-matter' },
    ]);
    expect(await keptRules(timeline)).toEqual([]);
  });

  it('comes back to its place when its removal is undone', () => {
    const rules = ['a', 'b', 'c'].map((id) => ({ ...KESTREL, id }));
    const removed = changedRules(rules, { kind: 'remove', id: 'b' });
    expect(removed.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(changedRules(removed, put({ ...KESTREL, id: 'b' }, 1))).toEqual(rules);
  });

  it('is read strictly: what is none is not kept, empty limits are none, and of words and pattern the words count', () => {
    expect(readRule({ id: 'a', matter: SMITH, words: ' lease ', app: ' ', pattern: 'x*', more: 1 })).toEqual({
      id: 'a',
      matter: SMITH,
      words: 'lease',
    });
    for (const value of [null, 'rule', { id: '', matter: 1 }, { id: 'a', matter: '7' }, { id: 'a', matter: 1.5 }])
      expect(readRule(value)).toBeNull();
  });
});

describe('out of a matter’s page in Clio', () => {
  const PAGES: Stretch[] = [
    [600, 'Matters | Clio', 4711],
    [300, 'Matters | Clio', 4712],
    [60, 'Matters | Clio', CLOSED],
  ];
  const remembered = (second: number, matter: number) => {
    const starts = [NINE + second * 1000];
    return { starts, app: 'Writer', title: 'Matters | Clio', matter, start: 0, end: 0, sure: false };
  };

  it('no rule is made for that matter: its page is known without', async () => {
    const { timeline, calls } = await staged(PAGES);
    const { sure: _, ...asked } = remembered(900, CLOSED);
    expect(await calls['rules.propose'](asked)).toBeNull();
    expect(await calls['rules.remember'](remembered(900, CLOSED))).toMatchObject({
      kind: 'done',
      matter: { id: CLOSED },
      rule: null,
    });
    const { pieces } = await timeline.readDay(DAY);
    expect(pieces.map(({ hand }) => hand?.matter ?? null)).toEqual([null, null, CLOSED]);
  });

  it('a rule for another matter is shown to move other pages of that title, and not its own', async () => {
    const { calls } = await staged(PAGES);
    expect(await calls['rules.remember'](remembered(0, SMITH))).toMatchObject({
      kind: 'asks',
      rule: { rule: { words: 'Matters' } },
      preview: { items: 2 },
    });
  });
});

describe('before a rule is saved', () => {
  it('shows which items would move, from what to what, and nothing has moved yet', async () => {
    const { calls, rows } = await staged();
    const preview = await calls['rules.preview']({ change: put(KESTREL) });
    expect(preview).toMatchObject({ items: 2, minutes: 15, days: 1, older: false, problems: [] });
    expect(preview.moves).toMatchObject([
      {
        before: { outcome: 'none', matters: [] },
        after: { outcome: 'auto', matters: [{ number: '00012-Smith' }] },
        items: 2,
        minutes: 15,
        titles: [
          { title: 'Kestrel lease', start: 0, end: 7 },
          { title: 'Kestrel sublease', start: 0, end: 7 },
        ],
      },
    ]);
    expect(await rows()).toMatchObject({ 'Kestrel lease': null });
  });

  it('an item whose number already says another matter is shown to become a question', async () => {
    const { calls } = await staged();
    const { moves } = await calls['rules.preview']({ change: put({ id: 'b', matter: SMITH, words: 'brief' }) });
    expect(moves).toMatchObject([{ before: { outcome: 'auto' }, after: { outcome: 'ambiguous' }, items: 1 }]);
  });

  it('what was tagged by hand, hidden or approved does not move', async () => {
    const { timeline, calls } = await staged();
    await timeline.tagSpans([NINE], ACME, NINE);
    await timeline.approve([entryOn(600_000, 900_000)]);
    expect(await calls['rules.preview']({ change: put(KESTREL) })).toMatchObject({ items: 0, moves: [] });
  });

  it('a removal shows what would lose its matter', async () => {
    const { calls } = await staged();
    await calls['rules.save']({ change: put(KESTREL) });
    const { moves } = await calls['rules.preview']({ change: { kind: 'remove', id: 'kestrel' } });
    expect(moves).toMatchObject([{ before: { matters: [{ id: SMITH }] }, after: { outcome: 'none' }, items: 2 }]);
  });

  it('thousands of items are counted, and a screen of them is shown', async () => {
    const { calls } = await staged(Array.from({ length: 400 }, (_, index): Stretch => [5, `Kestrel page ${index}`]));
    const preview = await calls['rules.preview']({ change: put(KESTREL) });
    expect(preview.items).toBe(400);
    expect(preview.moves.flatMap(({ titles }) => titles).length).toBeLessThan(40);
  });
});

it('the programs that a rule may be limited to are those of the time not yet sent', async () => {
  const { calls } = await staged();
  expect(await calls['apps.read']({})).toEqual(['Writer']);
});

describe('taking a candidate and remembering it', () => {
  const row = { starts: [NINE + 960_000], app: 'Writer', title: 'Inbox', matter: SMITH, start: 0, end: 5, sure: false };

  it('tags the row and makes a rule of its words, where nothing else moves', async () => {
    const { calls, rows, timeline, end } = await staged();
    expect(await calls['rules.remember'](row)).toMatchObject({
      kind: 'done',
      rule: { rule: { matter: SMITH, words: 'Inbox' }, matter: { number: '00012-Smith' } },
    });
    await record(timeline, [[60, 'Inbox today']], end);
    expect(await rows()).toMatchObject({ Inbox: SMITH, 'Inbox today': SMITH });
  });

  it('asks first where other items would move, and does nothing until that is sure', async () => {
    const { calls, rows, timeline } = await staged();
    const lease = { ...row, starts: [NINE], title: 'Kestrel lease', end: 7 };
    expect(await calls['rules.remember'](lease)).toMatchObject({ kind: 'asks', preview: { items: 1, minutes: 5 } });
    expect(await keptRules(timeline)).toEqual([]);
    expect(await rows()).toMatchObject({ 'Kestrel lease': null });
    await calls['rules.remember']({ ...lease, sure: true });
    expect(await rows()).toMatchObject({ 'Kestrel lease': SMITH, 'Kestrel sublease': SMITH });
  });

  it('is taken back and brought back with its tag, in one step', async () => {
    const { calls, rows, timeline, taggers } = await staged();
    await calls['rules.remember'](row);
    const [rule] = await keptRules(timeline);
    expect(await timeline.undo(NINE)).toMatchObject({ act: { kind: 'tag', matter: SMITH, rule: { before: null } } });
    taggers.forget();
    expect([await keptRules(timeline), (await rows()).Inbox]).toEqual([[], null]);
    expect(await timeline.redo(NINE)).toMatchObject({ act: { rule: { after: rule } } });
    taggers.forget();
    expect([await keptRules(timeline), (await rows()).Inbox]).toEqual([[rule], SMITH]);
  });

  it('is switched off again with its tag where it was off before', async () => {
    const { calls, timeline } = await staged();
    await calls['rules.remember'](row);
    const [rule] = await keptRules(timeline);
    if (!rule) throw new Error('It was remembered.');
    const off = { ...rule, enabled: false };
    await calls['rules.save']({ change: put(off) });
    await calls['rules.remember'](row);
    await timeline.undo(NINE);
    expect(await keptRules(timeline)).toEqual([off]);
  });

  it.each([
    ['was changed', (rule: RuleDraft): RuleChange => put({ ...rule, words: 'Inbox today' })],
    ['was removed', ({ id }: RuleDraft): RuleChange => ({ kind: 'remove', id })],
  ])('stays as the attorney left it where it %s since, and undo does not say otherwise', async (_, change) => {
    const { calls, rows, timeline, taggers } = await staged();
    await calls['rules.remember'](row);
    const [rule] = await keptRules(timeline);
    if (!rule) throw new Error('It was remembered.');
    await calls['rules.save']({ change: change(rule) });
    const left = await keptRules(timeline);
    const undone = await timeline.undo(NINE);
    taggers.forget();
    expect([await keptRules(timeline), (await rows()).Inbox]).toEqual([left, null]);
    expect(undone?.act).not.toHaveProperty('rule');
  });

  it('makes no second rule that says the same', async () => {
    const { calls, timeline } = await staged();
    await calls['rules.remember'](row);
    await calls['rules.remember'](row);
    expect(await keptRules(timeline)).toHaveLength(1);
  });

  it('switches a rule on that says the same and was switched off', async () => {
    const { calls, timeline } = await staged();
    await calls['rules.remember'](row);
    const [rule] = await keptRules(timeline);
    if (!rule) throw new Error('It was remembered.');
    await calls['rules.save']({ change: put({ ...rule, enabled: false }) });
    expect(await calls['rules.remember'](row)).toMatchObject({ kind: 'done', rule: { rule: { id: rule.id } } });
    expect(await keptRules(timeline)).toEqual([rule]);
  });
});

describe('a closed matter', () => {
  it('is taken once by hand, and its closing is no reason to lose the tag', async () => {
    const { timeline, rows } = await staged([[60, '00200-Baker will']]);
    expect(await rows()).toEqual({ '00200-Baker will': null });
    await timeline.tagSpans([NINE], 9, NINE);
    expect(await rows()).toEqual({ '00200-Baker will': 9 });
  });
});

describe('a renumbered matter', () => {
  it('is still found by its earlier number, in files named long ago', async () => {
    const { timeline, taggers, rows } = await staged([
      [60, '00012-Smith brief'],
      [60, '2026-0012 brief'],
    ]);
    const progress = { since: null, startedAt: 0, next: null, done: 1, total: 1 };
    const [smith] = await timeline.mattersBy([SMITH]);
    if (!smith) throw new Error('no matter');
    const { aliases: _, ...synced } = smith;
    await timeline.storeMatters([{ ...synced, display_number: '2026-0012' }], progress);
    taggers.forget();
    expect(await rows()).toEqual({ '00012-Smith brief': SMITH, '2026-0012 brief': SMITH });
  });
});
