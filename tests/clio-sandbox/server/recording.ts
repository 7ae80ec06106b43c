import type { RecordedRequest } from '../world.ts';
import type { Incoming } from './api.ts';

const SECRET_HEADERS = ['authorization', 'cookie'];
const SECRET_NAMES = ['client_secret', 'code', 'code_verifier', 'refresh_token', 'token', 'ticket'];
const HIDDEN = '(hidden)';

function listed(params: URLSearchParams): Record<string, string[]> {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(names.map((name) => [name, SECRET_NAMES.includes(name) ? [HIDDEN] : params.getAll(name)]));
}

function plain(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...form].map(([name, value]) => [name, SECRET_NAMES.includes(name) ? HIDDEN : value]));
}

/** A request as the sandbox remembers it: nothing in it opens anything. */
export function recordOf(incoming: Incoming, status: number | null, fault: string | null): RecordedRequest {
  const headers = Object.entries(incoming.headers).filter(([name]) => !SECRET_HEADERS.includes(name));
  return {
    method: incoming.method,
    path: incoming.path,
    query: listed(incoming.search),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    body: incoming.body instanceof URLSearchParams ? plain(incoming.body) : incoming.body,
    status,
    ...(fault === null ? {} : { fault }),
  };
}
