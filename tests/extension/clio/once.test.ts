import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEntry, sendingOnce } from '../../../extension/clio/index.ts';
import { NotSent } from '../../../extension/clio/transport.ts';
import { scriptedClient } from './scripted.ts';

afterEach(() => vi.unstubAllGlobals());

const URL = 'https://clio.example/activities.json';
const INIT: RequestInit = { method: 'POST', body: '{"data":1}' };
const STATUSES = Array.from({ length: 200 }, (_, index) => 400 + index);

/** What a network does with a request: answers with a status, breaks once it read the body, or before that. */
type Act = number | 'break' | 'unread';

interface Network {
  /** The HTTP version in which it answers; over the first one it reads no stream at all. */
  version?: string | null;
  /** What was heard of the version before. */
  heard?: string | null;
  /** Whether it wants to be told of a length. */
  wantsLength?: boolean;
}

/** A network that does the next thing with each POST, and keeps how each arrived. */
function network(acts: Act[], { version = 'h2', heard = version, wantsLength = false }: Network = {}) {
  const seen: string[] = [];
  let spoken = heard;
  let answered: string | null = null;
  let length: number | null = null;
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    const streamed = init.body instanceof ReadableStream;
    if (version === 'http/1.1' && streamed) throw new TypeError('Failed to fetch');
    if (init.method === 'POST' && acts[0] === 'unread') {
      acts.shift();
      throw new TypeError('Failed to fetch');
    }
    // The browser tells of a request a little after it was answered.
    answered = version;
    if (init.method === 'GET') {
      expect([init.body, init.headers]).toEqual([undefined, undefined]);
      seen.push('get');
      return new Response('{}', { status: 401 });
    }
    const body = await new Response(init.body ?? null).text();
    const told = streamed ? length : body.length;
    seen.push(`${streamed ? 'once' : 'plain'} ${body}${streamed && told !== null ? ` of ${told}` : ''}`);
    if (wantsLength && told === null) return new Response('<h1>Length Required</h1>', { status: 411 });
    const act = acts.shift() ?? 201;
    if (typeof act !== 'number') throw new TypeError('Failed to fetch');
    return new Response('{}', { status: act });
  };
  const send = sendingOnce(fetch, {
    spoken: () => spoken,
    heard: async () => {
      spoken = answered ?? spoken;
    },
    withLength: async (url, bytes, act) => {
      expect(url).toBe(URL);
      length = bytes;
      return act().finally(() => {
        length = null;
      });
    },
  });
  return { send, seen };
}

describe('a request that makes something', () => {
  it('goes with a body that no browser can send again', async () => {
    const { send, seen } = network([201]);
    expect((await send(URL, INIT)).status).toBe(201);
    expect(seen).toEqual(['once {"data":1}']);
  });

  it('is not sent again where its body was read and the connection broke', async () => {
    const { send, seen } = network(['break', 201]);
    await expect(send(URL, INIT)).rejects.toThrow(TypeError);
    expect(seen).toEqual(['once {"data":1}']);
  });

  it.each(STATUSES.filter((status) => status !== 411))('is not repeated after an answer of %i', async (status) => {
    const { send, seen } = network([status, 201]);
    expect((await send(URL, INIT)).status).toBe(status);
    expect(seen).toHaveLength(1);
    expect((await send(URL, INIT)).status).toBe(201);
    expect(seen.every((what) => what.startsWith('once'))).toBe(true);
  });

  it('says its length where that was required, this one time, and can still not be sent again by the browser', async () => {
    const { send, seen } = network([201, 'break'], { wantsLength: true });
    expect((await send(URL, INIT)).status).toBe(201);
    await expect(send(URL, INIT)).rejects.toThrow(TypeError);
    const [without, told] = ['once {"data":1}', 'once {"data":1} of 10'];
    expect(seen).toEqual([without, told, without, told]);
  });

  it('is not asked for its length twice', async () => {
    const { send, seen } = network([411, 411, 201]);
    expect((await send(URL, INIT)).status).toBe(411);
    expect(seen).toHaveLength(2);
  });

  it('was not sent where nothing of its body was read, and is not sent in a way that a browser can repeat', async () => {
    const { send, seen } = network(['unread', 201]);
    await expect(send(URL, INIT)).rejects.toThrow(NotSent);
    expect((await send(URL, INIT)).status).toBe(201);
    expect(seen).toEqual(['get', 'once {"data":1}']);
  });

  it('is a matter of the network alone where it was not sent: nobody needs to look for it in Clio', async () => {
    const { client } = scriptedClient([() => Promise.reject(new NotSent())]);
    const wanted = { matterId: 7, userId: 3, date: '2026-04-08', seconds: 900, note: 'Reviewed the lease.' };
    expect(await createEntry(client, wanted)).toEqual({ ok: false, problem: { kind: 'network' } });
  });

  it('may have been sent where it was given up', async () => {
    const { send } = network(['unread']);
    await expect(send(URL, { ...INIT, signal: AbortSignal.abort() })).rejects.toThrow(TypeError);
  });
});

describe('a request that makes something, over HTTP/1', () => {
  it('goes in the plain way', async () => {
    const { send, seen } = network([201], { version: 'http/1.1' });
    expect((await send(URL, INIT)).status).toBe(201);
    expect(seen).toEqual(['plain {"data":1}']);
  });

  it.each([null, 'h2'])(
    'goes so only after a request that uses up the connection (heard before: %s)',
    async (heard) => {
      const { send, seen } = network([201, 201], { version: 'http/1.1', heard });
      await send(URL, INIT);
      await send(URL, INIT);
      expect(seen).toEqual(['get', 'plain {"data":1}', 'plain {"data":1}']);
    },
  );

  it('goes so in a browser that would send the words for a stream, whatever was heard', async () => {
    vi.stubGlobal(
      'Request',
      class {
        headers = new Headers({ 'content-type': 'text/plain' });
      },
    );
    const { send, seen } = network([201], { heard: null });
    await send(URL, INIT);
    expect(seen).toEqual(['plain {"data":1}']);
  });
});

describe('a request that only reads or changes', () => {
  it.each(['GET', 'PATCH', 'DELETE'])('is left as it is (%s)', async (method) => {
    const { send, seen } = network([200]);
    await send(URL, { method, ...(method === 'PATCH' ? { body: '{}' } : {}) });
    expect(seen[0]).toMatch(method === 'GET' ? /^get/ : /^plain/);
  });
});
