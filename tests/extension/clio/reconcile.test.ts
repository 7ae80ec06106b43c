import { describe, expect, it } from 'vitest';
import { findEntries, matchEntries, type StoredEntry, type WantedEntry } from '../../../extension/clio/index.ts';
import { broken, html, json, NOON, scriptedClient, US } from './scripted.ts';
import { storedEntry } from './stored-entry.ts';

const wanted: WantedEntry = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 900, note: 'Reviewed the lease.' };
const about = { userId: 3, sentAt: NOON };
const stored = storedEntry({ quantity: 900, roundedQuantity: 1080, note: 'Reviewed the lease.', updatedAt: NOON });
const record = (id: number, change: object = {}) => ({
  id,
  matter: { id: 7 },
  user: { id: 3 },
  created_at: new Date(NOON).toISOString(),
  ...change,
});
const ids = (answer: Awaited<ReturnType<typeof findEntries>>) => answer.ok && answer.value.map(({ id }) => id);

describe('looking up a post of uncertain outcome', () => {
  it('asks for this user and what was created since, two minutes early, on whatever matter and day', async () => {
    const { client, seen } = scriptedClient([json({ data: [] })]);
    await findEntries(client, about);
    const query = Object.fromEntries(new URL(seen[0]?.url ?? '').searchParams);
    const { fields, ...filters } = query;
    expect(filters).toEqual({
      type: 'TimeEntry',
      user_id: '3',
      created_since: '2026-04-08T11:58:00.000Z',
      order: 'id(asc)',
      limit: '200',
    });
    expect(fields).toContain('quantity');
  });

  it('does not trust Clio’s filters: what does not belong is dropped here', async () => {
    const early = new Date(NOON - 120_001).toISOString();
    const records = [
      record(2, { user: { id: 4 } }),
      record(3, { created_at: early }),
      record(4, { matter: { id: 8 } }),
    ];
    const { client } = scriptedClient([json({ data: records })]);
    expect(ids(await findEntries(client, about))).toEqual([4]);
  });

  it('keeps what cannot be ruled out', async () => {
    const { client } = scriptedClient([
      json({ data: [record(1, { matter: null }), record(2, { user: null }), record(3, { created_at: null })] }),
    ]);
    expect(ids(await findEntries(client, about))).toEqual([1, 2, 3]);
  });

  it('reads every page', async () => {
    const next = `${US.origin}/api/v4/activities.json?page_token=2`;
    const { client } = scriptedClient([
      json({ data: [record(1)], meta: { paging: { next } } }),
      json({ data: [record(2)] }),
    ]);
    expect(ids(await findEntries(client, about))).toEqual([1, 2]);
  });

  it('has shown nothing when a page or a record could not be read', async () => {
    const next = `${US.origin}/api/v4/activities.json?page_token=2`;
    const first = json({ data: [], meta: { paging: { next } } });
    const down = Array.from({ length: 4 }, () => json({}, 503));
    const { client } = scriptedClient([first, ...down, json({ data: [{ id: 'x' }] })]);
    expect(await findEntries(client, about)).toEqual({ ok: false, problem: { kind: 'retry' } });
    expect(await findEntries(client, about)).toEqual({ ok: false, problem: { kind: 'unreadable' } });
  });

  it('asks for a page up to four times where what went wrong may pass by itself', async () => {
    const next = `${US.origin}/api/v4/activities.json?page_token=2`;
    const first = json({ data: [record(1)], meta: { paging: { next } } });
    const { client, seen } = scriptedClient([broken(), json({}, 502), first, html(200), json({ data: [record(2)] })]);
    expect(ids(await findEntries(client, about))).toEqual([1, 2]);
    expect(seen).toHaveLength(5);
  });
});

describe('what was found', () => {
  const found = (changes: Partial<StoredEntry>[], taken: number[] = []) => {
    const entries = changes.map((change, at) => ({ ...stored, id: at + 1, ...change }));
    const match = matchEntries(entries, wanted, new Set(taken));
    return match.found === 'one' ? match.entry.id : match.found;
  };
  const cases: [string, Partial<StoredEntry>[], unknown, number[]?][] = [
    ['nothing: it did not land', [], 'none'],
    ['the same: it landed', [{}], 1],
    ['the same twice: a person has to tell', [{}, {}], 'unclear'],
    ['the same, and another entry’s: the free one', [{}, {}], 2, [1]],
    ['only another entry’s: it did not land', [{}], 'none', [1]],
    ['other time and words: it may have been changed', [{ quantity: 60, note: 'Call.' }], 'unclear'],
    ['another day and other words', [{ date: '2026-04-09', note: 'Call.' }], 'unclear'],
    ['another matter', [{ matterId: 8 }], 'unclear'],
    ['another in everything', [{ matterId: 8, date: '2026-04-09', quantity: 60, note: 'Call.' }], 'unclear'],
    ['the same beside another in everything', [{ matterId: 8, quantity: 60, note: 'Call.' }, {}], 2],
    ['the same words and time on another day', [{ date: '2026-04-09' }], 'unclear'],
    ['the words were mended in Clio', [{ note: 'Reviewed lease.' }], 'unclear'],
    ['the time was mended in Clio', [{ quantity: 600 }], 'unclear'],
    ['the same beside one almost the same', [{ quantity: 600 }, {}], 2],
    ['hours that a role hides: date and words decide', [{ quantity: null, quantityRedacted: true }], 1],
    ['hidden hours and other words', [{ quantity: null, quantityRedacted: true, note: 'Call.' }], 'unclear'],
    ['hours that Clio left out without a word', [{ quantity: null }], 'unclear'],
    ['a matter that Clio left out', [{ matterId: null }], 'unclear'],
    ['a time of creation that Clio left out', [{ createdAt: null }], 'unclear'],
    ['other line ends', [{ note: 'Reviewed the lease.\r\n' }], 1],
  ];
  it.each(cases)('%s', (_, changes, outcome, taken) => {
    expect(found(changes, taken)).toBe(outcome);
  });
});

describe('what was found, where other entries may have arrived too', () => {
  const other: WantedEntry = { ...wanted, note: 'Called the court.' };
  const found = (changes: Partial<StoredEntry>[], doubtful: WantedEntry[]) => {
    const entries = changes.map((change, at) => ({ ...stored, id: at + 1, ...change }));
    const match = matchEntries(entries, wanted, new Set(), doubtful);
    return match.found === 'one' ? match.entry.id : match.found;
  };
  const cases: [string, Partial<StoredEntry>[], WantedEntry[], unknown][] = [
    ['exactly another one is not almost this one', [{ note: other.note }], [other], 'none'],
    ['exactly another one beside this one', [{ note: other.note }, {}], [other], 2],
    ['almost another one is almost this one as well', [{ note: 'Called.' }], [other], 'unclear'],
    ['two equal ones for two that are equal: each may take one', [{}, {}], [wanted], 1],
    ['two equal ones where the other is another', [{}, {}], [other], 'unclear'],
    [
      'two that are one other: one of them is nobody’s',
      [{ note: other.note }, { note: other.note }],
      [other],
      'unclear',
    ],
    ['two that are two others', [{ note: other.note }, { note: other.note }], [other, other], 'none'],
    ['three that are two others', Array(3).fill({ note: other.note }), [other, other], 'unclear'],
    ['three equal ones for two that are equal', [{}, {}, {}], [wanted], 'unclear'],
  ];
  it.each(cases)('%s', (_, changes, doubtful, outcome) => {
    expect(found(changes, doubtful)).toBe(outcome);
  });
});
