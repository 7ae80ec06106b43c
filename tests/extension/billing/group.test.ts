import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupEntries, groupTitles, type Item, mergeAdvice } from '../../../extension/billing/index.ts';

const MINUTE = 60_000;
let made = 0;
const item = (matter: number, app: string, title: string, minutes: number, category: number | null = null): Item => ({
  key: `item ${++made}`,
  app,
  title,
  marks: [],
  worked: minutes * MINUTE,
  matter,
  category,
});

describe('items become entries', () => {
  const brief = item(1, 'Word', 'Brief.docx - Word', 20);
  const pdf = item(1, 'Acrobat', 'Brief.pdf - Adobe Acrobat', 10);
  const mail = item(1, 'Outlook', 'RE: survey - Message (HTML)', 5, 7);
  const other = item(2, 'Word', 'Lease.docx - Word', 4);

  it('one for each matter and category, most time first', () => {
    const { entries } = groupEntries([other, mail, pdf, brief], () => 'matter');
    expect(entries.map(({ matter, category, items }) => [matter, category, items])).toEqual([
      [1, null, [brief, pdf]],
      [1, 7, [mail]],
      [2, null, [other]],
    ]);
  });

  it('one for each task where the matter asks for that', () => {
    const second = item(1, 'Word', 'Reply.docx - Word', 6);
    const { entries } = groupEntries([brief, pdf, second, other], (matter) => (matter === 1 ? 'task' : 'matter'));
    expect(entries.map(({ task, items }) => [task?.subject ?? null, items])).toEqual([
      ['Brief', [brief, pdf]],
      ['Reply', [second]],
      [null, [other]],
    ]);
  });

  it('keep their keys when another item joins them', () => {
    const [before] = groupEntries([brief], () => 'task').entries;
    const [after] = groupEntries([pdf, brief], () => 'task').entries;
    expect(after?.key).toBe(before?.key);
  });

  it('goes to Small time when a matter has less than three minutes all day, not when one task has', () => {
    const tiny = item(3, 'Word', 'Will.docx - Word', 2.9);
    const short = item(1, 'Word', 'Note.docx - Word', 1);
    const grouped = groupEntries([tiny, brief, short, item(4, 'Word', 'Deed.docx - Word', 3)], () => 'task');
    expect(grouped.small.map(({ matter }) => matter)).toEqual([3]);
    expect(grouped.entries.map(({ matter }) => matter)).toEqual([1, 4, 1]);
  });

  it('loses no item and no time, and holds each once, however they are grouped', () => {
    const anItem = fc
      .tuple(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('Brief', 'Lease', ''),
        fc.nat(20),
        fc.constantFrom(null, 7),
      )
      .map(([matter, title, minutes, category]) => item(matter, 'Word', title, minutes, category));
    fc.assert(
      fc.property(fc.array(anItem), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (items, byTask) => {
        const { entries, small } = groupEntries(items, (matter) => (byTask[matter] ? 'task' : 'matter'));
        const groups = [...entries, ...small];
        const keys = groups.flatMap((group) => group.items.map(({ key }) => key));
        expect(keys.sort()).toEqual(items.map(({ key }) => key).sort());
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        for (const group of groups) expect(group.worked).toBe(group.items.reduce((sum, one) => sum + one.worked, 0));
      }),
    );
  });
});

describe('items that need a matter', () => {
  it('stand together where they are the same thing, so that 60 windows are 25 questions', () => {
    const items = Array.from({ length: 25 }, (_, thing) => [
      item(0, 'Word', `Paper ${thing} about.docx - Word`, 2),
      item(0, 'Word', `Paper ${thing} about v2.docx  -  Read-Only - Word`, 1),
      ...(thing < 10 ? [item(0, 'Adobe Acrobat', `Paper_${thing}_about.pdf - Adobe Acrobat Pro (64-bit)`, 1)] : []),
    ]).flat();
    expect(items).toHaveLength(60);
    const groups = groupTitles(items);
    expect(groups).toHaveLength(25);
    expect(groups[0]?.items).toHaveLength(3);
    expect(groups[0]?.worked).toBe(4 * MINUTE);
  });

  it('never stand together for saying nothing', () => {
    const blank = [item(0, 'Zoom', 'Zoom Meeting', 9), item(0, 'Outlook', 'Inbox - a@b.example - Outlook', 5)];
    expect(groupTitles([...blank, item(0, 'Word', 'Document1 - Word', 1)])).toHaveLength(3);
  });
});

describe('advice to merge', () => {
  const small = (key: string, minutes: number, category: number | null = null) => ({
    key,
    category,
    task: null,
    worked: minutes * MINUTE,
  });

  it('five small entries of 0.5 h where one would be 0.2 h', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((key, index) => small(key, 2 + index / 10));
    expect(mergeAdvice([...five, small('long', 90)], 'matter', 360)).toEqual({
      kind: 'merge',
      keys: ['e', 'd', 'c', 'b', 'a'],
      apart: 5 * 360,
      together: 2 * 360,
    });
  });

  it.each([
    ['where nothing would be shorter', [small('a', 6), small('b', 6)], 'matter', 360],
    ['across categories', [small('a', 1, 1), small('b', 1, 2)], 'matter', 360],
    ['where the step is not known', [small('a', 1), small('b', 1)], 'matter', null],
    ['where each task wants its own entry', [small('a', 1), small('b', 1)], 'task', 360],
    ['of nothing', [small('a', 0), small('b', 0)], 'matter', 360],
  ] as const)('is not given %s', (_, entries, grouping, step) => {
    expect(mergeAdvice(entries, grouping, step)).toBeNull();
  });

  it('merges one task with itself, never with another, where each task wants its own entry', () => {
    const items = [item(1, 'Word', 'A brief.docx', 1), item(1, 'Word', 'A lease.docx', 1)];
    const groups = groupEntries(items, () => 'task').small;
    expect(mergeAdvice(groups, 'task', 360)).toBeNull();
    const [first] = groups;
    const halves = first ? [first, { ...first, key: 'other half' }] : [];
    expect(mergeAdvice(halves, 'task', 360)?.keys).toHaveLength(2);
  });
});
