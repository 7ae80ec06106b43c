import { describe, expect, it } from 'vitest';
import {
  activitiesWebUrl,
  billingSettings,
  categories,
  matterPage,
  matterWebUrl,
  REGIONS,
  sandboxRegion,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { json, NOON, scriptedClient, US } from './scripted.ts';

const full = {
  id: 101,
  etag: '"e1"',
  display_number: '00101-Müller',
  number: 101,
  custom_number: 'C-9',
  description: 'Lease\nreview',
  client_reference: 'REF 1',
  status: 'Open',
  open_date: '2025-10-01',
  pending_date: null,
  close_date: '2026-01-31',
  billable: false,
  billing_method: 'flat',
  maildrop_address: 'm101@clio.test',
  updated_at: '2026-04-08T12:00:00Z',
  client: { id: 5, name: 'Müller GmbH' },
};
const nulls = Object.fromEntries(Object.keys(full).map((key) => [key, null]));

describe('matters', () => {
  it('are asked for by id in full pages, with the attributes that are used and no more', async () => {
    const { client, seen } = scriptedClient([json({ data: [] })]);
    await matterPage(client);
    const query = new URL(seen[0]?.url ?? '').searchParams;
    expect(query.get('order')).toBe('id(asc)');
    expect(query.get('limit')).toBe('200');
    expect(query.get('fields')).toBe(
      'id,etag,display_number,number,custom_number,description,client_reference,status,open_date,pending_date,close_date,billable,billing_method,maildrop_address,updated_at,client{id,name}',
    );
    expect(query.has('status')).toBe(false);
  });

  it('come as Clio has them, texts in one line', async () => {
    const { client } = scriptedClient([json({ data: [full], meta: { records: 812, paging: {} } })]);
    expect(await matterPage(client)).toEqual({
      ok: true,
      value: {
        items: [{ ...full, description: 'Lease review', updated_at: NOON }],
        malformed: [],
        next: null,
        total: 812,
      },
    });
  });

  it('may lack everything but id and status', async () => {
    const { client } = scriptedClient([json({ data: [{ ...nulls, id: 102, status: 'pending' }] })]);
    const answer = await matterPage(client);
    expect(answer.ok && answer.value.items).toEqual([
      { ...nulls, id: 102, status: 'Pending', display_number: '', description: '', billable: true },
    ]);
    expect(answer.ok && answer.value.total).toBeNull();
  });

  it.each([['open'], ['OPEN'], ['Open']])('have a status whatever its capitals: %s', async (status) => {
    const { client } = scriptedClient([json({ data: [{ ...full, status }] })]);
    expect(await matterPage(client)).toMatchObject({ ok: true, value: { items: [{ status: 'Open' }] } });
  });

  it('that cannot be read are reported and do not keep the others back', async () => {
    const broken = [null, 7, { ...full, id: '101' }, { ...full, id: 104, status: 'Archived' }];
    const { client } = scriptedClient([json({ data: [...broken, full] })]);
    expect(await matterPage(client)).toMatchObject({
      ok: true,
      value: { items: [{ id: 101 }], malformed: [null, null, null, 104] },
    });
  });
});

describe('a paging link', () => {
  const page = (next: unknown) => json({ data: [], meta: { paging: { next } } });
  const second = `${US.origin}/api/v4/matters?fields=id%2Cclient%7Bid%7D&page_token=BAh7&limit=200`;

  it('is followed as Clio gave it', async () => {
    const { client, seen } = scriptedClient([page(second), page(undefined)]);
    const first = await matterPage(client);
    expect(first.ok && first.value.next).toBe(second);
    expect(await matterPage(client, { next: second })).toMatchObject({ ok: true, value: { next: null } });
    expect(seen[1]?.url).toBe(second);
  });

  it.each([
    ['another host', 'https://evil.example/api/v4/matters?page_token=1'],
    ['a host that begins alike', 'https://app.clio.com.evil.example/api/v4/matters'],
    ['a user name that looks like the host', 'https://app.clio.com@evil.example/api/v4/matters'],
    ['a user name before the right host', 'https://x:y@app.clio.com/api/v4/matters'],
    ['plain http', 'http://app.clio.com/api/v4/matters'],
    ['another port', 'https://app.clio.com:8443/api/v4/matters'],
    ['a path beside the API', 'https://app.clio.com/api/v40/matters'],
    ['a path that climbs out', 'https://app.clio.com/api/v4/../../oauth/token'],
    ['an encoded climb', 'https://app.clio.com/api/v4/%2e%2e/%2e%2e/oauth/token'],
    ['no scheme', '//evil.example/api/v4/matters'],
    ['no address', 'next page'],
  ])('that leads elsewhere never receives the token: %s', async (_, next) => {
    const { client, seen } = scriptedClient([page(next)]);
    expect(await matterPage(client)).toEqual({ ok: false, problem: { kind: 'foreign-link' } });
    expect(await matterPage(client, { next })).toEqual({ ok: false, problem: { kind: 'foreign-link' } });
    expect(seen).toHaveLength(1);
  });

  it('that leads to another of Clio’s regions does not receive it either, and says so', async () => {
    const { client, seen } = scriptedClient([page('https://eu.app.clio.com/api/v4/matters?page_token=1')]);
    expect(await matterPage(client)).toEqual({ ok: false, problem: { kind: 'wrong-region' } });
    expect(seen).toHaveLength(1);
  });

  it('that names its own page ends the run instead of going round for ever', async () => {
    const { client } = scriptedClient([page(second)]);
    expect(await matterPage(client, { next: second })).toEqual({ ok: false, problem: { kind: 'unreadable' } });
  });

  it('may be plain http on a sandbox of this computer alone', async () => {
    const region = sandboxRegion('http://127.0.0.1:4747/');
    const next = 'http://127.0.0.1:4747/api/v4/matters.json?page_token=1';
    const { client } = scriptedClient([page(next), page('http://127.0.0.1:4748/api/v4/matters.json')], { region });
    expect(await matterPage(client)).toMatchObject({ ok: true, value: { next } });
    expect(await matterPage(client, { next })).toMatchObject({ ok: false });
    expect(() => sandboxRegion('http://clio.example')).toThrow(RangeError);
  });
});

describe('categories', () => {
  it('are read over all pages, with those of a flat rate told apart', async () => {
    const next = `${US.origin}/api/v4/activity_descriptions.json?page_token=2`;
    const { client } = scriptedClient([
      json({ data: [{ id: 1, name: 'Research', default: true, category_type: 'hourly' }], meta: { paging: { next } } }),
      json({
        data: [
          { id: 2, name: 'Filing', category_type: 'flat_rate', accessible_to_user: false },
          { id: 3, name: 'Will', rate: { type: 'FlatRate', amount: 350 } },
          { id: 4, name: null },
        ],
      }),
    ]);
    expect(await categories(client)).toEqual({
      ok: true,
      value: {
        items: [
          { id: 1, name: 'Research', isDefault: true, flatRate: false, price: null, accessible: true },
          { id: 2, name: 'Filing', isDefault: false, flatRate: true, price: null, accessible: false },
          { id: 3, name: 'Will', isDefault: false, flatRate: true, price: 350, accessible: true },
        ],
        malformed: [4],
      },
    });
  });
});

describe('the account', () => {
  it('is known by user and firm', async () => {
    const data = { id: 3, name: 'Ada', email: 'ada@firm.test', time_zone: null, account: { id: 9, name: 'Firm' } };
    const { client } = scriptedClient([
      json({ data: { ...data, default_activity_description: { id: 1, name: 'Research' } } }),
    ]);
    expect(await whoAmI(client)).toEqual({
      ok: true,
      value: {
        id: 3,
        name: 'Ada',
        email: 'ada@firm.test',
        timeZone: null,
        account: { id: 9, name: 'Firm' },
        defaultCategory: { id: 1, name: 'Research' },
      },
    });
  });

  it('may keep its billing settings to itself', async () => {
    const { client } = scriptedClient([
      json({ data: { rounding: 6, use_decimal_rounding: false, use_utbms_codes: true } }),
      json({ error: { type: 'Forbidden', message: 'Scope.' } }, 403),
    ]);
    expect(await billingSettings(client)).toEqual({
      ok: true,
      value: { roundingMinutes: 6, decimalRounding: false, utbmsCodes: true, fixedFeeTimeIsNonBillable: false },
    });
    expect(await billingSettings(client)).toEqual({
      ok: false,
      problem: { kind: 'forbidden', scope: { area: 'Billing', write: false }, reason: 'Scope.' },
    });
  });

  it('lives in one of four regions, each with its own pages', () => {
    expect(REGIONS.map(({ origin }) => origin)).toEqual([
      'https://app.clio.com',
      'https://eu.app.clio.com',
      'https://ca.app.clio.com',
      'https://au.app.clio.com',
    ]);
    expect(matterWebUrl(US, 7)).toBe('https://app.clio.com/nc/#/matters/7');
    expect(activitiesWebUrl(US)).toBe('https://app.clio.com/nc/#/activities');
  });
});
