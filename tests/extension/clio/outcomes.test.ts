import { describe, expect, it } from 'vitest';
import {
  type Client,
  changeEntry,
  createEntry,
  matterPage,
  type Problem,
  readEntry,
  removeEntry,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { broken, html, json, type Script, scriptedClient, silent } from './scripted.ts';

const wanted = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 900, note: 'Reviewed the lease.' };
const read = (client: Client) => matterPage(client);
const write = (client: Client) => createEntry(client, wanted);

async function problemOf(work: (client: Client) => Promise<unknown>, script: Script): Promise<Problem | 'ok'> {
  const { client } = scriptedClient([script, script], { timeoutMs: 20 });
  const answer = (await work(client)) as { ok: true } | { ok: false; problem: Problem };
  return answer.ok ? 'ok' : answer.problem;
}
const error = (status: number) => json({ error: { type: 'SomeError', message: 'Because.' } }, status);
const cut =
  (status: number): Script =>
  () =>
    new Response(
      new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"data":{"id":'));
          stream.error(new Error('reset'));
        },
      }),
      { status },
    );
const stalled: Script = () => new Response(new ReadableStream({}), { status: 201 });

describe('a post whose outcome is not certain is unknown, never an invitation to send it again', () => {
  const cases: [string, Script][] = [
    ['the connection breaks', broken()],
    ['no answer comes in time', silent()],
    ['the answer breaks off', cut(201)],
    ['the answer stalls', stalled],
    ['500', error(500)],
    ['502 from a proxy', html(502)],
    ['503', error(503)],
    ['504', html(504)],
    ['408', html(408)],
    ['a refusal that breaks off', cut(422)],
    ['403 whose text breaks off', cut(403)],
    ['a refusal that Clio does not document for it', error(409)],
    ['a created answer without an id', json({ data: {} }, 201)],
    ['an empty created answer', () => new Response('', { status: 201 })],
    ['no content', () => new Response(null, { status: 204 })],
  ];
  it.each(cases)('%s', async (_, script) => {
    expect(await problemOf(write, script)).toEqual({ kind: 'unknown' });
  });

  it('sends it once, whatever comes of it', async () => {
    const { client, seen } = scriptedClient([error(503)]);
    await write(client);
    expect(seen).toHaveLength(1);
  });

  it('holds for changing and deleting as well', async () => {
    expect(await problemOf((client) => changeEntry(client, { id: 1, etag: '"a"' }, { seconds: 60 }), broken())).toEqual(
      {
        kind: 'unknown',
      },
    );
    expect(await problemOf((client) => removeEntry(client, 1), error(500))).toEqual({ kind: 'unknown' });
  });
});

describe('a post that certainly did not land says what to do', () => {
  const refused = { kind: 'refused', reason: 'Because.' };
  const scope = { area: 'Activities', write: true };
  const cases: [string, Script, unknown][] = [
    ['400 is final, with Clio’s reason', error(400), refused],
    ['422 is final', error(422), refused],
    [
      '401 after a new token means signing in',
      json({ error: 'invalid_token', error_description: 'x' }, 401),
      { kind: 'sign-in' },
    ],
    ['403 as JSON is a role, or this scope', error(403), { kind: 'forbidden', scope, reason: 'Because.' }],
    ['404', error(404), { kind: 'missing' }],
    ['410 is a retired version', error(410), { kind: 'gone' }],
    ['412 is somebody else’s change', error(412), { kind: 'stale' }],
  ];
  it.each(cases)('%s', async (_, script, problem) => {
    expect(await problemOf(write, script)).toEqual(problem);
  });
});

describe('a read that came to nothing changed nothing', () => {
  const cases: [string, Script, unknown][] = [
    ['the connection breaks', broken(), { kind: 'network' }],
    ['no answer comes in time', silent(), { kind: 'network' }],
    ['the answer breaks off', cut(200), { kind: 'network' }],
    ['503', error(503), { kind: 'retry' }],
    ['502 from a proxy', html(502), { kind: 'retry' }],
    ['JSON with data of another shape', json({ data: { id: 1 } }), { kind: 'unreadable' }],
  ];
  it.each(cases)('%s', async (_, script, problem) => {
    expect(await problemOf(read, script)).toEqual(problem);
  });

  it('does not hold an answer in memory that never ends', async () => {
    let pulled = 0;
    const endless: Script = () =>
      new Response(
        new ReadableStream({
          pull(stream) {
            pulled += 1;
            stream.enqueue(new Uint8Array(1 << 20).fill(32));
          },
        }),
      );
    expect(await problemOf(read, endless)).toEqual({ kind: 'network' });
    expect(pulled).toBeLessThan(12);
  });

  it('does not believe a sign-in without user or account', async () => {
    expect(await problemOf(whoAmI, json({ data: { id: 3, account: null } }))).toEqual({ kind: 'unreadable' });
  });

  it('does not take a record without an id for an entry', async () => {
    expect(await problemOf((client) => readEntry(client, 5), json({ data: { id: null } }))).toEqual({
      kind: 'unreadable',
    });
  });
});
