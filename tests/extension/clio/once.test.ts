import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendingOnce } from '../../../extension/clio/index.ts';

afterEach(() => vi.unstubAllGlobals());

const INIT: RequestInit = { method: 'POST', body: '{"data":1}' };

/** A network that does the next thing with each request, and keeps what it saw of the bodies. */
function network(...acts: ('take' | 'break' | 'no-streams' | number)[]) {
  const seen: string[] = [];
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    const streamed = init.body instanceof ReadableStream;
    const act = acts.shift();
    if (act === 'no-streams' && streamed) throw new TypeError('Failed to fetch');
    seen.push(`${streamed ? 'once' : 'plain'} ${await new Response(init.body ?? null).text()}`);
    if (act === 'break') throw new TypeError('Failed to fetch');
    return new Response('{}', { status: typeof act === 'number' ? act : 201 });
  };
  return { send: sendingOnce(fetch), seen };
}

describe('a request that makes something', () => {
  it('goes with a body that no browser can send again', async () => {
    const { send, seen } = network('take');
    expect((await send('https://clio.example/', INIT)).status).toBe(201);
    expect(seen).toEqual(['once {"data":1}']);
  });

  it('is not sent again where its body was read and the connection broke', async () => {
    const { send, seen } = network('break', 'take');
    await expect(send('https://clio.example/', INIT)).rejects.toThrow();
    expect(seen).toEqual(['once {"data":1}']);
  });

  it('goes in the plain way where the body was not even read, and from then on', async () => {
    const { send, seen } = network('no-streams', 'take', 'take');
    await send('https://clio.example/', INIT);
    await send('https://clio.example/', INIT);
    expect(seen).toEqual(['plain {"data":1}', 'plain {"data":1}']);
  });

  it.each([400, 403, 411, 422])('goes in the plain way where the server turned it away (%i)', async (status) => {
    const { send, seen } = network(status, 'take', 'take');
    expect((await send('https://clio.example/', INIT)).status).toBe(201);
    await send('https://clio.example/', INIT);
    expect(seen).toEqual(['once {"data":1}', 'plain {"data":1}', 'plain {"data":1}']);
  });

  it('that is refused either way is refused, and the next one is sent once again', async () => {
    const { send, seen } = network(422, 422, 'take');
    expect((await send('https://clio.example/', INIT)).status).toBe(422);
    await send('https://clio.example/', INIT);
    expect(seen.map((what) => what.split(' ')[0])).toEqual(['once', 'plain', 'once']);
  });

  it.each([401, 429, 500, 502])('is not repeated here after an answer of %i', async (status) => {
    const { send, seen } = network(status, 'take');
    expect((await send('https://clio.example/', INIT)).status).toBe(status);
    expect(seen).toHaveLength(1);
  });

  it('goes in the plain way in a browser that would send the words for a stream', async () => {
    vi.stubGlobal(
      'Request',
      class {
        headers = new Headers({ 'content-type': 'text/plain' });
      },
    );
    const { send, seen } = network('take');
    await send('https://clio.example/', INIT);
    expect(seen).toEqual(['plain {"data":1}']);
  });
});

describe('a request that only reads or changes', () => {
  it.each(['GET', 'PATCH', 'DELETE'])('is left as it is (%s)', async (method) => {
    const { send, seen } = network('take');
    await send('https://clio.example/', { method, ...(method === 'PATCH' ? { body: '{}' } : {}) });
    expect(seen[0]).toMatch(/^plain/);
  });
});
