import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { API_PREFIX, apiAnswer, bearerOf, type Incoming } from './api.ts';
import { createConsent } from './consent.ts';
import { controlAnswer } from './control.ts';
import { readIncoming } from './incoming.ts';
import { FIREWALL_PAGE, GATEWAY_PAGE, noticePage } from './pages.ts';
import { recordOf } from './recording.ts';
import { deauthorizeAnswer, tokenAnswer } from './tokens.ts';
import { type Answer, html, json, type World } from './world.ts';

const MOST_REQUESTS = 20_000;

/** The connection is cut instead of an answer. */
const CUT = 'cut';

function oauthError(description: string): Answer {
  return json(400, { error: 'invalid_request', error_description: description });
}

/** Processes an API request with whatever fault is due: some before it is done, some after. */
function apiOutcome(world: World, incoming: Incoming): Answer | typeof CUT {
  const { faults } = world;
  if (/https?:\/\//i.test(incoming.headers['user-agent'] ?? '') || faults.take('html403')) {
    return html(403, FIREWALL_PAGE);
  }
  const posting = incoming.method === 'POST' && /^\/api\/v4\/activities(?:\.json)?$/.test(incoming.path);
  if (posting && faults.take('post-cut')) return CUT;
  if (posting && faults.take('post-503')) {
    return json(503, { error: { type: 'ServiceUnavailable', message: 'try again later' } });
  }
  const answer = apiAnswer(world, incoming);
  if (!posting || answer.status !== 201) return answer;
  if (faults.take('post-lost')) return CUT;
  if (faults.take('post-502')) return html(502, GATEWAY_PAGE);
  if (faults.take('garbage-201')) return { ...answer, text: '{"data":{"id":' };
  return answer;
}

function respond(response: ServerResponse, answer: Answer, now: number): void {
  const length =
    answer.status === 204 || answer.status === 304 ? {} : { 'Content-Length': Buffer.byteLength(answer.text) };
  response.writeHead(answer.status, { ...answer.headers, ...length, Date: new Date(now).toUTCString() });
  response.end(answer.text);
}

/** The HTTP server over a world. `resetWorld` puts the firm back to its start. `stopped` ends delayed answers. */
export function createSandboxServer(world: World, resetWorld: () => void, stopped: AbortSignal): Server {
  const consent = createConsent(world);

  function outcome(incoming: Incoming): Answer | typeof CUT {
    const { method, path, search, body, bodyIs } = incoming;
    if (world.faults.take('down')) return CUT;
    if (path.startsWith(API_PREFIX)) return apiOutcome(world, incoming);
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

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await readIncoming(request);
    const control = controlAnswer(world, incoming, resetWorld);
    if (control !== null) {
      respond(response, control, world.now());
      return;
    }
    const answer = outcome(incoming);
    world.requests.push(recordOf(incoming, answer === CUT ? null : answer.status));
    if (world.requests.length > MOST_REQUESTS) world.requests.shift();
    const delay = incoming.path.startsWith(API_PREFIX) ? world.faults.level('slow') : 0;
    if (delay > 0) await wait(delay, undefined, { signal: stopped });
    if (answer === CUT) response.destroy();
    else respond(response, answer, world.now());
  }

  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that went away, or the end of the sandbox, needs no answer; a mistake of the sandbox must be seen.
      if (!stopped.aborted && !request.destroyed) console.error('The sandbox made a mistake:', error);
      response.destroy();
    });
  });
}
