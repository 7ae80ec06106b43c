import type { IncomingHttpHeaders } from 'node:http';
import type { Fault } from '../faults/fault-kinds.ts';
import { admit, levelFor } from '../oauth/admission.ts';
import type { Allowed } from '../oauth/grants.ts';
import { type Area, opens } from '../oauth/scopes.ts';
import { invalidToken } from '../oauth/tokens.ts';
import { parseFields } from '../resources/fields.ts';
import { routesAt } from '../resources/routes.ts';
import { type Answer, json, type World } from '../world.ts';
import type { Call, Reply, Route } from './call.ts';
import { readQuery } from './query.ts';
import { badRequest, forbidden, missing, Refusal } from './refusal.ts';

/** The one minor version that the sandbox speaks. */
export const API_VERSION = '4.0.13';
export const API_PREFIX = '/api/v4/';

/** A request as the server hands it on: the body is parsed where it was JSON, `undefined` where there was none. */
export interface Incoming {
  method: string;
  path: string;
  search: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: unknown;
  bodyIs: 'json' | 'form' | 'none' | 'broken' | 'large' | 'other';
}

/** The token of `Authorization: Bearer …`, or null. */
export function bearerOf(headers: IncomingHttpHeaders): string | null {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? null;
}

function tooMany(): Refusal {
  return new Refusal(429, 'RateLimitExceeded', 'too many requests with this token; wait');
}

function checkBody(route: Route, { bodyIs }: Incoming): void {
  if (route.attributes === undefined) {
    if (bodyIs !== 'none') throw badRequest('SandboxUnexpectedBody', `a ${route.method} takes no body here`);
  } else if (bodyIs === 'broken') {
    throw badRequest('InvalidJson', 'the body is not JSON');
  } else if (bodyIs === 'none') {
    throw badRequest('ParameterMissing', 'the body must be {"data": {…}}');
  } else if (bodyIs === 'large') {
    throw new Refusal(413, 'PayloadTooLarge', 'the body is above 1 MiB');
  } else if (bodyIs !== 'json') {
    throw new Refusal(415, 'UnsupportedMediaType', 'Content-Type must be application/json');
  }
}

function handle(world: World, incoming: Incoming, { viewer, scopes }: Allowed): Reply {
  const { routes, id } = routesAt(incoming.path.slice(API_PREFIX.length));
  const route = routes.find(({ method }) => method === incoming.method);
  if (route === undefined) throw missing('Path');
  const version = incoming.headers['x-api-version'];
  if (version !== undefined && version !== API_VERSION) {
    throw new Refusal(410, 'Gone', `version ${version} is not available; ${API_VERSION} is`);
  }
  const levelOf = (area: Area) => levelFor(world, scopes, area);
  if (!opens(levelOf(route.area), route.method)) throw forbidden('the application is not allowed to do this');
  checkBody(route, incoming);
  const query = readQuery(incoming.search, route.query);
  const fields = route.schema === undefined ? new Map() : parseFields(query.text('fields'), route.schema);
  const call: Call = {
    firm: world.firm,
    viewer,
    now: world.now(),
    origin: world.origin,
    path: incoming.path,
    id,
    query,
    search: incoming.search,
    fields,
    headers: incoming.headers,
    body: incoming.body,
    levelOf,
    lookupLag: world.faults.level('lookup-lag'),
    counts: world.counts,
  };
  return route.handle(call);
}

/** The 429 of a fault: another limit than the counted one, which says that nothing is left until its own end. */
function forcedLimit({ instead, retry }: Fault, headers: Record<string, string>, now: number): Refusal {
  headers['X-RateLimit-Remaining'] = '0';
  headers['X-RateLimit-Reset'] = String(Math.ceil(now / 1000) + retry);
  if (instead === '429') headers['Retry-After'] = String(retry);
  return tooMany();
}

/**
 * Answers one request below /api/v4/: token, limit, version, scope, body, query, then the resource. A fault may stand
 * for a token that is no longer good or for a limit that is reached.
 */
export function apiAnswer(world: World, incoming: Incoming, fault: Fault | null): Answer {
  const token = bearerOf(incoming.headers);
  const { allowed, headers } = world.limiter.count(token ?? '', world.now());
  headers['X-API-VERSION'] = API_VERSION;
  try {
    // A preflight from an ordinary web page finds nothing, so that only programs with host permissions get in.
    if (incoming.method === 'OPTIONS') throw missing('Path');
    const admitted = admit(world, token);
    if (admitted === null || fault?.instead === '401') {
      const answer = invalidToken();
      return { ...answer, headers: { ...answer.headers, ...headers } };
    }
    if (!allowed) throw tooMany();
    if (fault?.instead === '429' || fault?.instead === '429-bare') throw forcedLimit(fault, headers, world.now());
    const reply = handle(world, incoming, admitted);
    if (reply.body === undefined) return { status: reply.status, headers: { ...headers, ...reply.headers }, text: '' };
    return json(reply.status, reply.body, { ...headers, ...reply.headers });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json(error.status, { error: { type: error.type, message: error.message } }, headers);
  }
}
