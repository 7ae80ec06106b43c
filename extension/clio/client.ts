import { createSingleFlight } from '../../shared/index.ts';
import { dateOf, type Limiter, type Priority } from './limits.ts';
import { staysWithin } from './links.ts';
import { type Answer, failure, success } from './problems.ts';
import { astray, problemOf } from './refusals.ts';
import { apiBase, type Region } from './regions.ts';
import { scopeFor } from './scopes.ts';
import { ANSWER_TIMEOUT_MS, carry, type Fetch, type Reception } from './transport.ts';
import { complaintOf, successIn } from './whose.ts';

/** The version of Clio's API that Matterline is written for. */
export const API_VERSION = '4.0.13';

/**
 * Gives the access token: the one at hand, renewed if its time is up. `refused` is one that Clio did not take; any
 * other is as good as a new one, for somebody else may have renewed it. Asked for each request, so that no token is
 * kept here.
 */
export type TokenSource = (refused: string | null) => Promise<Answer<string>>;

export interface ClientOptions {
  region: Region;
  fetch: Fetch;
  /** The wall clock, epoch milliseconds. */
  now(): number;
  token: TokenSource;
  limiter: Limiter;
  /** How long a request waits for its whole answer, in milliseconds; 30 s by default. */
  timeoutMs?: number;
}

/** One request to the API. */
export interface Call {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the API's base, as in `/matters.json`; or a whole paging link that Clio gave. */
  target: { path: string } | { link: string };
  /** A list of values is one name several times, as Clio wants it for `ids[]`. */
  query?: Query;
  /** What goes into the body's `data`. */
  data?: object;
  /** Only if the record still has this ETag. */
  ifMatch?: string;
  priority: Priority;
}

export interface Client {
  region: Region;
  /** Clio's clock, epoch milliseconds: this computer's, put right by the `Date` of the last answer. */
  clock(): number;
  /** Whether an answer has told Clio's clock yet; before, `clock` is this computer's alone. */
  knowsClock(): boolean;
  /** Sends one call. The value is the parsed body, null for an empty one. */
  call(call: Call): Promise<Answer<unknown>>;
}

/** Names and values of a query. */
export type Query = Record<string, string | readonly string[]>;

/** Commas and braces in `fields` are left as they are, as Clio writes them in its own documents. */
function queryText(query: Query): string {
  const encode = (text: string) => encodeURIComponent(text).replace(/%(?:2C|7B|7D)/g, decodeURIComponent);
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => `${encode(name)}=${encode(one)}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/**
 * Whether Clio did not take the token. In its own words that was before the request was read, so a write may go again
 * as well; of an answer without a word a read alone finds out.
 */
function isTokenRefused({ method }: Call, reception: Reception): boolean {
  if (reception.status !== 401) return false;
  return complaintOf(reception) !== null || (method === 'GET' && reception.body === '');
}

/** What a status of success stands for: Clio answers with `data`, and without a word alone where something is deleted. */
function taken({ method }: Call, reception: Reception): Answer<unknown> {
  if (method === 'DELETE' && reception.status === 204) return success(null);
  const value = successIn(reception);
  return value ? success(value) : failure(astray(reception, method !== 'GET'));
}

/** A client for one account's API. Safe to use for several calls at once. */
export function createClient(options: ClientOptions): Client {
  // Taken out once: the browser's fetch refuses to be called as another object's method.
  const { region, fetch, now, token, limiter, timeoutMs = ANSWER_TIMEOUT_MS } = options;
  const base = apiBase(region);
  let skew: number | null = null;

  /** Calls refused at the same time renew once. */
  const renew = createSingleFlight((refused: string) => token(refused));

  function initOf(call: Call, bearer: string): RequestInit {
    const headers: Record<string, string> = {
      Accept: 'application/json',
      Authorization: `Bearer ${bearer}`,
      'X-API-VERSION': API_VERSION,
    };
    if (call.ifMatch !== undefined) headers['If-Match'] = call.ifMatch;
    if (call.data === undefined) return { method: call.method, headers };
    headers['Content-Type'] = 'application/json';
    return { method: call.method, headers, body: JSON.stringify({ data: call.data }) };
  }

  /** One attempt with one token. */
  async function attempt(call: Call, url: string, bearer: string): Promise<Answer<Reception & { until: number }>> {
    const turn = await limiter.turn(call.priority);
    if (!turn.ok) return failure({ kind: 'limit', until: turn.until });
    const reception = await carry(fetch, url, initOf(call, bearer), timeoutMs);
    if (reception === 'lost' || reception === 'unsent') {
      limiter.recordAnswer(null);
      return failure({ kind: reception === 'unsent' || call.method === 'GET' ? 'network' : 'unknown' });
    }
    const clio = dateOf(reception.headers);
    if (clio !== null) skew = clio - now();
    return success({ ...reception, until: limiter.recordAnswer(reception) });
  }

  async function call(request: Call): Promise<Answer<unknown>> {
    const { target } = request;
    const url = 'link' in target ? target.link : base + target.path + queryText(request.query ?? {});
    if (!staysWithin(base, url)) return failure({ kind: 'foreign-link' });

    let bearer = await token(null);
    if (!bearer.ok) return bearer;
    let answer = await attempt(request, url, bearer.value);
    if (answer.ok && isTokenRefused(request, answer.value)) {
      bearer = await renew(bearer.value);
      if (!bearer.ok) return bearer;
      answer = await attempt(request, url, bearer.value);
    }
    if (!answer.ok) return answer;

    const { until, ...reception } = answer.value;
    if (reception.status >= 200 && reception.status <= 299) return taken(request, reception);
    const writes = request.method !== 'GET';
    const scope = scopeFor(request.method, url.slice(base.length));
    return failure(problemOf(reception, { writes, until, scope, secrets: [bearer.value] }));
  }

  return { region, clock: () => now() + (skew ?? 0), knowsClock: () => skew !== null, call };
}
