import type { IncomingHttpHeaders } from 'node:http';
import type { Call, Reply, Route } from './call.ts';
import { parseFields } from './fields.ts';
import { readQuery } from './query.ts';
import { badRequest, forbidden, missing, Refusal } from './refusal.ts';
import { routesAt } from './routes.ts';
import { invalidToken } from './tokens.ts';
import { type Answer, json, type World } from './world.ts';

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

function checkScope(world: World, route: Route): void {
  const withheld = world.withheld.get(route.area);
  if (withheld === 'all' || (withheld === 'write' && route.method !== 'GET')) {
    throw forbidden('the application is not allowed to do this');
  }
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

function handle(world: World, incoming: Incoming, viewer: number): Reply {
  const { routes, id } = routesAt(incoming.path.slice(API_PREFIX.length));
  const route = routes.find(({ method }) => method === incoming.method);
  if (route === undefined) throw missing('Path');
  const version = incoming.headers['x-api-version'];
  if (version !== undefined && version !== API_VERSION) {
    throw new Refusal(410, 'Gone', `version ${version} is not available; ${API_VERSION} is`);
  }
  checkScope(world, route);
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
    lookupLag: world.faults.level('lookup-lag'),
    counts: world.counts,
  };
  return route.handle(call);
}

/** Answers one request below /api/v4/: token, limit, version, scope, body, query, then the resource. */
export function apiAnswer(world: World, incoming: Incoming): Answer {
  const token = bearerOf(incoming.headers);
  const { allowed, headers } = world.limiter.count(token ?? '', world.now());
  headers['X-API-VERSION'] = API_VERSION;
  try {
    // A preflight from an ordinary web page finds nothing, so that only programs with host permissions get in.
    if (incoming.method === 'OPTIONS') throw missing('Path');
    const viewer = token === null ? null : world.grants.viewerOf(token, world.now());
    if (viewer === null || world.faults.take('401')) {
      const answer = invalidToken();
      return { ...answer, headers: { ...answer.headers, ...headers } };
    }
    if (!allowed || world.faults.take('429')) {
      headers['Retry-After'] ??= '1';
      throw new Refusal(429, 'RateLimitExceeded', 'too many requests with this token; wait');
    }
    const reply = handle(world, incoming, viewer);
    if (reply.body === undefined) return { status: reply.status, headers: { ...headers, ...reply.headers }, text: '' };
    return json(reply.status, reply.body, { ...headers, ...reply.headers });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return json(error.status, { error: { type: error.type, message: error.message } }, headers);
  }
}
