import { describe, expect, it } from 'vitest';
import { matterNamePage, mattersById, snippets, users, utbmsCodes, utbmsSets } from '../../../extension/clio/index.ts';
import { json, scriptedClient, US } from './scripted.ts';

const parameters = (url: string | undefined) => new URL(url ?? '').searchParams;

describe('the firm’s users', () => {
  it('are read with those who left told apart, as many in a page as Clio allows', async () => {
    const { client, seen } = scriptedClient([
      json({
        data: [
          { id: 1, name: 'Ada', email: 'ada@firm.test', initials: 'AP', enabled: true },
          { id: 2, name: 'Ben', email: null, enabled: false },
          { id: 3 },
        ],
      }),
    ]);
    expect(await users(client)).toEqual({
      ok: true,
      value: {
        items: [
          { id: 1, name: 'Ada', email: 'ada@firm.test', initials: 'AP', enabled: true },
          { id: 2, name: 'Ben', email: '', initials: '', enabled: false },
        ],
        malformed: [3],
      },
    });
    expect(parameters(seen[0]?.url).get('limit')).toBe('2000');
  });
});

describe('UTBMS', () => {
  it('sets say whether the firm uses them', async () => {
    const { client } = scriptedClient([json({ data: [{ id: 1, name: 'ABA Litigation', enabled: true }] })]);
    expect(await utbmsSets(client)).toMatchObject({
      ok: true,
      value: { items: [{ id: 1, name: 'ABA Litigation', enabled: true }] },
    });
  });

  it('codes are read over all pages, tasks apart from activities, and never those for expenses', async () => {
    const next = `${US.origin}/api/v4/utbms/codes.json?page_token=2`;
    const task = {
      id: 7,
      code: 'L110',
      name: 'Fact Investigation',
      description: 'D',
      type: 'UtbmsTask',
      utbms_set_id: 1,
    };
    const { client, seen } = scriptedClient([
      json({ data: [task], meta: { paging: { next } } }),
      json({ data: [{ id: 8, code: 'E101', type: 'UtbmsExpense' }] }),
    ]);
    expect(await utbmsCodes(client, 'task')).toEqual({
      ok: true,
      value: {
        items: [{ id: 7, code: 'L110', name: 'Fact Investigation', description: 'D', kind: 'task', setId: 1 }],
        malformed: [8],
      },
    });
    expect(parameters(seen[0]?.url).get('type')).toBe('UtbmsTask');
  });
});

describe('text snippets', () => {
  it('are read with what they stand for', async () => {
    const { client } = scriptedClient([
      json({ data: [{ id: 1, snippet: 'tc', phrase: 'Telephone call', whole_word: true }] }),
    ]);
    expect(await snippets(client)).toMatchObject({
      ok: true,
      value: { items: [{ id: 1, snippet: 'tc', phrase: 'Telephone call', wholeWord: true }] },
    });
  });
});

describe('matters by their ids', () => {
  it('are asked for with one name for each id, as Clio wants it', async () => {
    const { client, seen } = scriptedClient([json({ data: [{ id: 5, status: 'Open' }] })]);
    expect(await mattersById(client, [5, 6])).toMatchObject({ ok: true, value: [{ id: 5 }] });
    expect(parameters(seen[0]?.url).getAll('ids[]')).toEqual(['5', '6']);
  });

  it('are only those, also where Clio ignores the filter and gives the whole account', async () => {
    const { client } = scriptedClient([json({ data: [5, 6, 7].map((id) => ({ id, status: 'Open' })) })]);
    expect(await mattersById(client, [6])).toMatchObject({ ok: true, value: [{ id: 6 }] });
  });

  it('are swept through by their names alone', async () => {
    const acme = { id: 1, name: 'Acme Corp' };
    const { client, seen } = scriptedClient([
      json({
        data: [
          { id: 5, display_number: '00005-Acme', client: acme },
          { id: 9, client: null },
        ],
      }),
    ]);
    expect(await matterNamePage(client)).toMatchObject({
      ok: true,
      value: {
        items: [
          { id: 5, display_number: '00005-Acme', client: acme },
          { id: 9, display_number: '', client: null },
        ],
        next: null,
      },
    });
    expect(parameters(seen[0]?.url).get('fields')).toBe('id,display_number,client{id,name}');
  });
});
