import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askAs } from './asking.ts';
import { type ClioSandbox, startClioSandbox } from './index.ts';

let sandbox: ClioSandbox | undefined;
async function start(faults: string, wait?: () => Promise<void>): Promise<ClioSandbox> {
  sandbox = await startClioSandbox({ faults, ...(wait === undefined ? {} : { wait }) });
  return sandbox;
}
afterEach(() => sandbox?.close());

/** Sends one GET over a plain connection; gives all bytes that come, and how the connection ends. */
function overTheWire(running: ClioSandbox, until?: (text: string) => boolean): Promise<{ text: string; end: string }> {
  const { hostname, port } = new URL(running.url);
  const token = running.grant().access_token;
  return new Promise((done) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        `GET /api/v4/matters?limit=1 HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\n\r\n`,
      );
    });
    socket.on('data', (bytes) => {
      text += bytes.toString();
      if (until?.(text)) {
        socket.destroy();
        done({ text, end: 'open' });
      }
    });
    socket.on('end', () => done({ text, end: 'closed' }));
    socket.on('error', (error: NodeJS.ErrnoException) => done({ text, end: error.code ?? error.message }));
  });
}

describe('on the wire', () => {
  it('a lost answer is a connection that closes, and nothing else', async () => {
    expect(await overTheWire(await start('next=lost'))).toEqual({ text: '', end: 'closed' });
  });

  it.each(['reset-before', 'reset-after'])('%s is a reset', async (kind) => {
    expect(await overTheWire(await start(`next=${kind}`))).toEqual({ text: '', end: 'ECONNRESET' });
  });

  it('half an answer is a good head and the first half of the body that it promises', async () => {
    const { text, end } = await overTheWire(await start('next=half'));
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(head.startsWith('HTTP/1.1 200 OK\r\n')).toBe(true);
    const promised = Number(/Content-Length: (\d+)/.exec(head)?.[1]);
    expect([body.length, end]).toEqual([Math.ceil(promised / 2), 'closed']);
  });

  it('a double answer is the same answer twice on a connection that stays open', async () => {
    const heads = (text: string) => text.split('HTTP/1.1 200').length - 1;
    const { text } = await overTheWire(await start('next=double'), (so) => heads(so) === 2 && so.endsWith(']}'));
    const bodies = text
      .split('\r\n\r\n')
      .slice(1)
      .map((part) => part.split('HTTP/1.1')[0]);
    expect(bodies[1]).toBe(bodies[0]);
  });

  it('a double answer is never taken for the next one by a client that reads as HTTP says', async () => {
    const api = askAs(await start('next=double'));
    const first = await api.get('matters?limit=1&fields=display_number');
    expect(first.body?.data).toEqual([{ display_number: '00001-Acme Corp' }]);
    expect((await api.get('users/who_am_i?fields=name')).body?.data).toEqual({ name: 'Ada Park' });
  });

  it('a slow answer comes in two pieces with the wait between them', async () => {
    const waiting: (() => void)[] = [];
    const running = await start('next=slow;late=5000', () => new Promise((done) => void waiting.push(done)));
    const headers = { authorization: `Bearer ${running.grant().access_token}` };
    const answer = await fetch(`${running.url}/api/v4/matters?limit=1`, { headers });
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    const promised = Number(answer.headers.get('content-length'));
    expect(first?.value).toHaveLength(Math.ceil(promised / 2));
    waiting[0]?.();
    const second = await reader?.read();
    expect((first?.value?.length ?? 0) + (second?.value?.length ?? 0)).toBe(promised);
  });
});
