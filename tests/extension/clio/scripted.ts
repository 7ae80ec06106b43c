import {
  type Client,
  createClient,
  createLimiter,
  type Fetch,
  REGIONS,
  type Region,
} from '../../../extension/clio/index.ts';

/** One request as it left. */
export interface Seen {
  method: string;
  url: string;
  headers: Headers;
  body: string;
  init: RequestInit;
}

export type Script = (seen: Seen) => Response | Promise<Response>;

export const US: Region = REGIONS[0] ?? { id: 'us', origin: 'https://app.clio.com' };
export const NOON = Date.UTC(2026, 3, 8, 12);

/** A fetch that answers from a script and remembers what it was asked. A script that runs out says so. */
export function scripted(...scripts: Script[]): { fetch: Fetch; seen: Seen[] } {
  const seen: Seen[] = [];
  const left = [...scripts];
  const fetch: Fetch = async (url, init) => {
    const request = {
      method: init.method ?? 'GET',
      url,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : '',
      init,
    };
    seen.push(request);
    const script = left.shift();
    if (!script) throw new Error(`nothing scripted for ${request.method}`);
    return script(request);
  };
  return { fetch, seen };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Script {
  return () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

export function html(status: number): Script {
  return () =>
    new Response('<html><body>Forbidden</body></html>', { status, headers: { 'content-type': 'text/html' } });
}

/** The connection breaks. */
export function broken(): Script {
  return () => Promise.reject(new TypeError('fetch failed'));
}

/** Nothing comes until the request is given up. */
export function silent(): Script {
  return ({ init }) =>
    new Promise((_, refuse) => {
      init.signal?.addEventListener('abort', () => refuse(new DOMException('aborted', 'AbortError')));
    });
}

/** A client of the first region on a script, at noon, with a token that is good until said otherwise. */
export function scriptedClient(
  scripts: Script[],
  more: Partial<Parameters<typeof createClient>[0]> = {},
): { client: Client; seen: Seen[] } {
  const { fetch, seen } = scripted(...scripts);
  const now = () => NOON;
  const limiter = createLimiter({ now, wait: () => Promise.resolve() });
  const token = async () => ({ ok: true, value: 'token-one' }) as const;
  return { client: createClient({ region: US, fetch, now, token, limiter, ...more }), seen };
}
