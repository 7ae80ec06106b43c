import { describe, expect, it } from 'vitest';
import { billingSettings, createEntry, matterPage, scopeFor, snippets, users } from '../../../extension/clio/index.ts';
import { json, scriptedClient } from './scripted.ts';

const refused = json({ error: { type: 'Forbidden', message: 'No.' } }, 403);
const wanted = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 900, note: 'n' };

describe('what Clio forbids names the scope to tick', () => {
  it.each([
    ['posting', createEntry, { area: 'Activities', write: true }],
    ['reading matters', matterPage, { area: 'Matters', write: false }],
    ['reading users', users, { area: 'Users', write: false }],
    ['reading billing settings', billingSettings, { area: 'Billing', write: false }],
    ['reading text snippets', snippets, { area: 'General', write: false }],
  ] as const)('%s', async (_, call, scope) => {
    const { client } = scriptedClient([refused]);
    expect(await (call === createEntry ? createEntry(client, wanted) : (call as typeof users)(client))).toEqual({
      ok: false,
      problem: { kind: 'forbidden', scope, reason: 'No.' },
    });
  });

  it('knows a path by its whole name, with and without its ending', () => {
    expect(scopeFor('DELETE', '/activities/9.json')).toEqual({ area: 'Activities', write: true });
    expect(scopeFor('GET', '/matters?limit=1')).toEqual({ area: 'Matters', write: false });
    expect(scopeFor('GET', '/matters_archive.json')).toBeNull();
  });
});
