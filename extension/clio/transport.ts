/** The part of the platform that carries requests. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** No byte of a request's body left this computer: whatever it asks for was not done. */
export class NotSent extends Error {
  override name = 'NotSent';
}

/** What came back for one HTTP request. `body` is null when it could not be read whole. */
export interface Reception {
  status: number;
  headers: Headers;
  body: string | null;
}

/** A request waits this long for its whole answer, in milliseconds. */
export const ANSWER_TIMEOUT_MS = 30_000;

/** No answer that is asked for comes near this many bytes; one beyond it is not held in memory. */
const MAX_BODY = 8 * 1024 * 1024;

async function readBody(response: Response, signal: AbortSignal): Promise<string | null> {
  if (!response.body) return '';
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BODY) {
    await response.body.cancel();
    return null;
  }
  const reader = response.body.getReader();
  // A stream need not know the request's signal: the time limit holds for the body as well.
  const stop = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  const decoder = new TextDecoder('utf-8');
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (signal.aborted) return null;
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_BODY) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Sends one request, once: no cache, no cookies, no redirects followed, an end to waiting. Whether a request that is
 * `lost` reached Clio is not known; one that is `unsent` did not. Never throws; nothing of the request is in what comes
 * back.
 */
export async function carry(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  timeoutMs: number,
): Promise<Reception | 'lost' | 'unsent'> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      ...init,
      signal: abort.signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const { status, headers } = response;
    // The status stands even when the body breaks off: a refusal stays a refusal.
    const body = await readBody(response, abort.signal).catch(() => null);
    return { status, headers, body };
  } catch (error) {
    // Refused connection, broken connection, redirect and timeout look alike here.
    return error instanceof NotSent ? 'unsent' : 'lost';
  } finally {
    clearTimeout(timer);
  }
}
