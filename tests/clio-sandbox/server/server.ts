import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Fault, faultOf } from '../faults/fault-kinds.ts';
import { createConsent } from '../oauth/consent.ts';
import { noticePage } from '../oauth/pages.ts';
import { deauthorizeAnswer, tokenAnswer } from '../oauth/tokens.ts';
import { type Answer, html, json, type World } from '../world.ts';
import { API_PREFIX, apiAnswer, bearerOf, type Incoming } from './api.ts';
import type { Control } from './control.ts';
import { cut, deliver, type Wait } from './delivery.ts';
import { readIncoming } from './incoming.ts';
import { recordOf } from './recording.ts';

const MAX_REQUESTS = 20_000;

function oauthError(description: string): Answer {
  return json(400, { error: 'invalid_request', error_description: description });
}

function makesEntry({ method, path }: Incoming): boolean {
  return method === 'POST' && /^\/api\/v4\/activities(?:\.json)?$/.test(path);
}

/** What is to go wrong with a request that just came. The firewall stands before all else. */
function faultFor(world: World, incoming: Incoming): Fault | null {
  const { method, path, headers } = incoming;
  const isApi = path.startsWith(API_PREFIX);
  if (isApi && /https?:\/\//i.test(headers['user-agent'] ?? '')) return faultOf('html403');
  return world.faults.arrived({
    isApi,
    isRead: method === 'GET',
    isPost: makesEntry(incoming),
    isToken: path === '/oauth/token',
  });
}

function remember(world: World, incoming: Incoming, status: number | null, fault: Fault | null): void {
  world.requests.push(recordOf(incoming, status, fault?.kind ?? null));
  if (world.requests.length > MAX_REQUESTS) world.requests.shift();
}

/** The HTTP server over a world. `stopped` ends delayed answers; every delay goes through `wait`. */
export function createSandboxServer(world: World, control: Control, wait: Wait, stopped: AbortSignal): Server {
  const consent = createConsent(world);
  const clock = () => ({ now: world.now(), wait, stopped });

  function answerTo(incoming: Incoming, fault: Fault | null): Answer {
    const { method, path, search, body, bodyIs } = incoming;
    if (path.startsWith(API_PREFIX)) return apiAnswer(world, incoming, fault);
    const where = `${method} ${path}`;
    if (where === 'GET /oauth/authorize') return consent.ask(search);
    if (where === 'GET /oauth/approval') return consent.approval(search);
    if (method === 'POST' && path.startsWith('/oauth/')) {
      if (!(body instanceof URLSearchParams) || bodyIs !== 'form') return oauthError('the body must be form-encoded');
      if ([...search].length > 0) return oauthError('nothing may stand in the query');
      if (path === '/oauth/authorize') return consent.answer(body);
      if (path === '/oauth/token') return tokenAnswer(world, body);
      if (path === '/oauth/deauthorize') return deauthorizeAnswer(world, body, bearerOf(incoming.headers));
    }
    return html(404, noticePage('Nothing here', 'The sandbox plays /oauth and /api/v4 only.'));
  }

  /** Carries a request out as its fault says. An entry that was just made may still meet a fault of its own. */
  function carryOut(incoming: Incoming, fault: Fault | null): { answer: Answer; fault: Fault | null } {
    if (typeof fault?.instead === 'object' && fault.instead !== null) return { answer: fault.instead, fault };
    if (fault?.twice) answerTo(incoming, fault);
    const answer = answerTo(incoming, fault);
    const made = makesEntry(incoming) && answer.status === 201;
    const last = fault ?? (made ? world.faults.created() : null);
    return { answer: last?.mask ?? answer, fault: last };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await readIncoming(request);
    const own = control(incoming);
    if (own !== null) return deliver(response, own, null, clock());
    const arrived = faultFor(world, incoming);
    if (arrived !== null && arrived.before > 0) await wait(arrived.before, stopped);
    if (arrived?.instead === 'nothing') {
      remember(world, incoming, null, arrived);
      return cut(response, arrived.deliver === 'reset' ? 'reset' : 'cut');
    }
    const { answer, fault } = carryOut(incoming, arrived);
    const isCut = fault?.deliver === 'cut' || fault?.deliver === 'reset';
    remember(world, incoming, isCut ? null : answer.status, fault);
    const slow = incoming.path.startsWith(API_PREFIX) ? world.faults.level('slow') : 0;
    const delay = slow + (fault?.deliver === 'pieces' ? 0 : (fault?.after ?? 0));
    if (delay > 0) await wait(delay, stopped);
    return deliver(response, answer, fault, clock());
  }

  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that went away, or the end of the sandbox, needs no answer; a mistake of the sandbox must be seen.
      if (!stopped.aborted && !request.destroyed) console.error('The sandbox made a mistake:', error);
      response.destroy();
    });
  });
}
