import type { ClioSandbox } from './start.ts';

/** An answer with its JSON read; `body` is null where there was none. */
export interface Asked {
  status: number;
  headers: Headers;
  body: {
    data?: unknown;
    meta?: { paging: { next?: string }; records?: number };
    error?: unknown;
    [name: string]: unknown;
  } | null;
}

/** One test's way of asking the API with one token. */
export interface Asking {
  get(path: string, headers?: Record<string, string>): Promise<Asked>;
  post(path: string, data: Record<string, unknown>): Promise<Asked>;
  patch(path: string, data: Record<string, unknown>, headers?: Record<string, string>): Promise<Asked>;
  remove(path: string, headers?: Record<string, string>): Promise<Asked>;
  /** Anything else: what is not given is not sent. */
  send(method: string, path: string, init?: { headers?: Record<string, string>; body?: string }): Promise<Asked>;
}

/** Asks a sandbox with a token; without one, with a fresh one of the signed-in user. */
export function askAs(sandbox: ClioSandbox, token = sandbox.grant().access_token): Asking {
  const send: Asking['send'] = async (method, path, { headers, body } = {}) => {
    const url = new URL(path, `${sandbox.url}/api/v4/`);
    const bearer = { authorization: `Bearer ${token}` };
    const answer = await fetch(url, {
      method,
      headers: { ...bearer, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json');
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : null };
  };
  const write = (method: string, path: string, data: unknown, headers: Record<string, string> = {}) =>
    send(method, path, { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ data }) });
  return {
    send,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: (path, data) => write('POST', path, data),
    patch: (path, data, headers) => write('PATCH', path, data, headers),
    remove: (path, headers = {}) => send('DELETE', path, { headers }),
  };
}
