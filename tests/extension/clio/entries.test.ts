import { describe, expect, it } from 'vitest';
import {
  changeEntry,
  compareStored,
  createEntry,
  removeEntry,
  type StoredEntry,
  type WantedEntry,
} from '../../../extension/clio/index.ts';
import { json, scriptedClient } from './scripted.ts';
import { storedEntry } from './stored-entry.ts';

const wanted: WantedEntry = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 457, note: 'Reviewed “the lease”.' };
const answered = {
  id: 9,
  etag: '"e"',
  type: 'TimeEntry',
  date: '2026-04-08',
  quantity: 457,
  rounded_quantity: 720,
  quantity_redacted: false,
  note: 'Reviewed “the lease”.',
  non_billable: false,
  no_charge: false,
  on_bill: false,
  billed: false,
  created_at: '2026-04-08T14:00:00+02:00',
  updated_at: null,
  matter: { id: 7 },
  user: { id: 3 },
  activity_description: null,
};
const stored = storedEntry({ quantity: 457, roundedQuantity: 720, note: 'Reviewed “the lease”.' });

async function bodyFor(entry: WantedEntry): Promise<unknown> {
  const { client, seen } = scriptedClient([json({ data: answered }, 201)]);
  await createEntry(client, entry);
  return JSON.parse(seen[0]?.body ?? '');
}

describe('an entry that is posted', () => {
  it('goes as raw seconds on a plain day, and comes back as Clio stored it', async () => {
    const { client, seen } = scriptedClient([json({ data: answered }, 201)]);
    expect(await createEntry(client, wanted)).toEqual({ ok: true, value: stored });
    expect(seen[0]?.method).toBe('POST');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
      data: {
        type: 'TimeEntry',
        date: '2026-04-08',
        quantity: 457,
        note: 'Reviewed “the lease”.',
        matter: { id: 7 },
        user: { id: 3 },
      },
    });
  });

  it('says how it is billed only where the attorney decided, and no charge is non-billable too', async () => {
    expect(await bodyFor({ ...wanted, nonBillable: false })).toMatchObject({ data: { non_billable: false } });
    expect(await bodyFor({ ...wanted, noCharge: true, nonBillable: false })).toMatchObject({
      data: { no_charge: true, non_billable: true },
    });
    expect(await bodyFor({ ...wanted, categoryId: 4 })).toMatchObject({ data: { activity_description: { id: 4 } } });
  });

  it.each([
    ['seconds', { seconds: 0 }],
    ['seconds', { seconds: -60 }],
    ['seconds', { seconds: 0.5 }],
    ['seconds', { seconds: Number.NaN }],
    ['seconds', { seconds: 90_001 }],
    ['date', { date: '2026-02-29' }],
    ['date', { date: '2026-04-08T12:00:00Z' }],
    ['matter', { matterId: 0 }],
    ['user', { userId: 1.5 }],
    ['category', { categoryId: -1 }],
  ])('is not sent with wrong %s: %o', async (attribute, change) => {
    const { client, seen } = scriptedClient([]);
    expect(await createEntry(client, { ...wanted, ...change })).toEqual({
      ok: false,
      problem: { kind: 'invalid', attribute },
    });
    expect(seen).toHaveLength(0);
  });

  it('counts as landed when Clio gives its id, however little else can be read', async () => {
    const { client } = scriptedClient([json({ data: { id: 9, quantity: '457', note: null } }, 201)]);
    const answer = await createEntry(client, wanted);
    expect(answer).toMatchObject({ ok: true, value: { id: 9, quantity: null, date: null } });
  });
});

describe('an entry in Clio', () => {
  it('is changed only if nobody else changed it, and only in what was asked', async () => {
    const { client, seen } = scriptedClient([json({ data: { ...answered, quantity: 600 } })]);
    expect(await changeEntry(client, { id: 9, etag: '"e"' }, { seconds: 600 })).toMatchObject({
      ok: true,
      value: { quantity: 600 },
    });
    expect(seen[0]?.method).toBe('PATCH');
    expect(seen[0]?.url).toContain('/activities/9.json?');
    expect(seen[0]?.headers.get('if-match')).toBe('"e"');
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ data: { quantity: 600 } });
  });

  it('is not changed to something that cannot be', async () => {
    const { client, seen } = scriptedClient([]);
    expect(await changeEntry(client, { id: 9, etag: '"e"' }, { seconds: 0 })).toMatchObject({ ok: false });
    expect(await changeEntry(client, { id: 0, etag: '"e"' }, { seconds: 60 })).toMatchObject({ ok: false });
    expect(await removeEntry(client, 0)).toMatchObject({ ok: false });
    expect(seen).toHaveLength(0);
  });

  it('is taken back by its id', async () => {
    const { client, seen } = scriptedClient([() => new Response(null, { status: 204 })]);
    expect(await removeEntry(client, 9)).toEqual({ ok: true, value: null });
    expect([seen[0]?.method, seen[0]?.url]).toEqual(['DELETE', 'https://app.clio.com/api/v4/activities/9.json']);
  });
});

describe('what Clio keeps otherwise than meant', () => {
  it('is named, each by its attribute', () => {
    const meant = { ...wanted, categoryId: 4, nonBillable: false, noCharge: false };
    const changed: Partial<StoredEntry> = {
      matterId: 8,
      userId: 4,
      date: '2026-04-09',
      quantity: 460,
      note: 'x',
      categoryId: 5,
      nonBillable: true,
      noCharge: true,
    };
    expect(compareStored(meant, { ...stored, ...changed })).toEqual([
      'matter',
      'user',
      'date',
      'seconds',
      'note',
      'category',
      'nonBillable',
      'noCharge',
    ]);
    expect(compareStored(meant, { ...stored, categoryId: 4 })).toEqual([]);
  });

  it('does not count what was left to Clio, what a role hides, and line ends', () => {
    expect(compareStored(wanted, { ...stored, nonBillable: true, categoryId: 4 })).toEqual([]);
    expect(compareStored(wanted, { ...stored, quantity: null, quantityRedacted: true })).toEqual([]);
    expect(compareStored({ ...wanted, note: 'a\nb ' }, { ...stored, note: 'a\r\nb' })).toEqual([]);
    expect(compareStored({ ...wanted, note: '' }, { ...stored, note: null })).toEqual([]);
  });

  it('counts a missing value as different: Clio may have dropped it in silence', () => {
    expect(
      compareStored({ ...wanted, noCharge: true }, { ...stored, nonBillable: null, noCharge: null, quantity: null }),
    ).toEqual(['seconds', 'nonBillable', 'noCharge']);
  });
});
