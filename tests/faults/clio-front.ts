import { once } from 'node:events';
import { request as ask, type IncomingHttpHeaders, type IncomingMessage, type RequestListener } from 'node:http';
import { constants, createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClioSandbox, SandboxActivity } from '../clio-sandbox/index.ts';
import { random } from '../clio-sandbox/random.ts';
import { certificate } from '../desktop/certificate.ts';

/** How one request ends. */
type End =
  | 'answer'
  /** The connection is reset, or ended by a GOAWAY that takes in this request too. */
  | 'reset'
  | 'goaway'
  /** This request alone is broken off. */
  | 'broken'
  /** The answer comes late. */
  | 'late'
  /** Half of the answer comes. */
  | 'half'
  /** A page with a status of its own comes in its place. */
  | 'page';

const ENDS: readonly End[] = ['reset', 'reset', 'goaway', 'broken', 'late', 'half', 'page', 'page', 'page', 'page'];
const PAGES = [400, 403, 404, 408, 409, 413, 425, 451, 499, 500, 502, 503, 504, 520];
/** Milliseconds that an answer is late at most. */
const LATE = 1500;

export interface ClioFront {
  url: string;
  /** The version of HTTP that new connections get. */
  speak(version: 'h2' | 'http/1.1'): void;
  /** From now on this part of all API requests goes wrong. */
  fail(rate: number): void;
  /** What stood in Clio twice at a moment, by what tells entries apart. */
  twice: string[];
  /** Requests so far, those that went wrong among them, and those that made an entry, by HTTP version. */
  counts: { api: number; wrong: number; posts: Record<string, number> };
  stop(): Promise<void>;
}

interface Carried {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/**
 * Clio as the world sees it: over TLS, with HTTP/2 or HTTP/1.1, behind things that fail. A part of the requests goes
 * wrong by chance, before Clio carried them out or after; one request in ten that does not say its length is asked for
 * it, and nothing done.
 * @param same what tells entries apart
 */
export async function clioFront(
  clio: ClioSandbox,
  seed: number,
  same: (entry: SandboxActivity) => string,
): Promise<ClioFront> {
  const draw = random(seed);
  const twice: string[] = [];
  const counts: ClioFront['counts'] = { api: 0, wrong: 0, posts: {} };
  const sockets = new Map<number, Socket>();
  let rate = 0;
  let version: 'h2' | 'http/1.1' = 'h2';
  let url = '';

  /** Has the sandbox carry a request out. */
  async function carry(request: Http2ServerRequest, body: string): Promise<Carried> {
    const own: IncomingHttpHeaders = {};
    for (const [name, value] of Object.entries(request.headers))
      if (!name.startsWith(':') && !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name))
        own[name] = value;
    const sent = ask(clio.url + request.url, { method: request.method, headers: own, agent: false });
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    let text = '';
    for await (const chunk of answer.setEncoding('utf8')) text += chunk;
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(answer.headers))
      if (!['connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name))
        headers[name] = String(value).replaceAll(clio.url, url);
    return { status: answer.statusCode ?? 500, headers, text: text.replaceAll(clio.url, url) };
  }

  /** Looks whether anything stands in Clio twice at this moment. */
  function look(): void {
    const seen = new Set<string>();
    for (const name of clio.activities().map(same)) {
      if (seen.has(name) && !twice.includes(name)) twice.push(name);
      seen.add(name);
    }
  }

  function breakOff(request: Http2ServerRequest, how: 'reset' | 'goaway' | 'broken'): void {
    const { session } = request.stream ?? {};
    if (!session) request.socket.destroy();
    else if (how === 'broken') request.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    else if (how === 'goaway') {
      session.goaway(constants.NGHTTP2_NO_ERROR, request.stream.id ?? 0);
      session.destroy();
    } else sockets.get(session.socket?.remotePort ?? 0)?.resetAndDestroy();
  }

  function put(response: Http2ServerResponse, { status, headers, text }: Carried): void {
    if (response.writableEnded || response.destroyed) return;
    response.writeHead(status, headers);
    response.end(status === 204 || status === 304 ? '' : text);
  }

  async function serve(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const api = request.url.startsWith('/api/');
    const makes = request.method === 'POST' && request.url.startsWith('/api/v4/activities.json');
    if (api) counts.api += 1;
    if (makes) counts.posts[request.httpVersion] = (counts.posts[request.httpVersion] ?? 0) + 1;
    if (makes && request.headers['content-length'] === undefined && rate > 0 && draw() < 0.1) {
      counts.wrong += 1;
      return put(response, { status: 411, headers: { 'content-type': 'text/html' }, text: '<h1>Length Required</h1>' });
    }
    const end: End = api && draw() < rate ? (ENDS[Math.floor(draw() * ENDS.length)] ?? 'answer') : 'answer';
    const done = end === 'answer' || end === 'late' || end === 'half' || draw() < 0.5;
    if (end !== 'answer') counts.wrong += 1;
    const answer = done ? await carry(request, body) : null;
    if (makes && done) look();
    if (end === 'reset' || end === 'goaway' || end === 'broken') return breakOff(request, end);
    if (end === 'page' || !answer) {
      const status = PAGES[Math.floor(draw() * PAGES.length)] ?? 500;
      return put(response, { status, headers: { 'content-type': 'text/html' }, text: `<h1>${status}</h1>` });
    }
    if (end === 'late') await wait(draw() * LATE);
    if (end !== 'half') return put(response, answer);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': Buffer.byteLength(answer.text) });
    response.write(answer.text.slice(0, answer.text.length / 2), () => breakOff(request, 'broken'));
  }

  const keys = certificate();
  const answering = (request: Http2ServerRequest, response: Http2ServerResponse) => {
    // A browser that goes away in the midst of it is what is tried here.
    serve(request, response).catch(() => breakOff(request, 'broken'));
  };
  const servers = {
    h2: createSecureServer(keys, answering),
    // What is used of the two kinds of request and answer is the same in both.
    'http/1.1': createHttpsServer(keys, answering as unknown as RequestListener),
  };
  for (const one of Object.values(servers))
    for (const event of ['sessionError', 'tlsClientError', 'clientError']) one.on(event, () => undefined);
  const server = createServer((socket) => {
    sockets.set(socket.remotePort ?? 0, socket);
    socket.on('close', () => sockets.delete(socket.remotePort ?? 0));
    socket.on('error', () => undefined);
    servers[version].emit('connection', socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    speak(next) {
      version = next;
      // What is open goes on in the version that it has; so it ends.
      for (const socket of sockets.values()) socket.destroy();
    },
    fail(next) {
      rate = next;
    },
    twice,
    counts,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets.values()) socket.destroy();
      await closed;
    },
  };
}
