import { type Fetch, NotSent } from './transport.ts';

/** What only a browser can tell of its connections, and do about them. */
export interface Wire {
  /** The HTTP version, by its ALPN name, in which this origin answered within the last minute; null where none did. */
  spoken(url: string): string | null;
  /** Resolves once that is known, of a request that was answered just now; after a second at most. */
  heard(url: string): Promise<void>;
  /** Does something while each POST to this very address says how many bytes it has. */
  withLength<T>(url: string, bytes: number, act: () => Promise<T>): Promise<T>;
}

/** Whether this browser sends a body as a stream, rather than the words for one. */
function knowsStreams(): boolean {
  let asked = false;
  const request = new Request('https://stream.invalid/', {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      asked = true;
      return 'half' as const;
    },
  } as RequestInit);
  return asked && !request.headers.has('content-type');
}

/** A body that can be read only once, and whether it was. */
function readOnce(bytes: Uint8Array) {
  const state = { read: false };
  const body = new ReadableStream(
    {
      pull(controller) {
        state.read = true;
        controller.enqueue(bytes);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

/**
 * The browser's fetch, such that a POST leaves this computer once at most, whatever is answered. When a connection
 * breaks that had carried a request before, or was at least open before, browsers send what was under way once more by
 * themselves and tell nobody. What keeps each from it, as measured with Chromium 156 and Firefox 153:
 *
 * - Chromium over HTTP/2: a body that can be read only once.
 * - Chromium over HTTP/1, where it takes no such body: a connection that was opened for this request, by
 *   `Connection: close` on every request. One that was opened for a body that it then did not take is none: so the
 *   version is known before, or a request that does nothing uses that connection up.
 * - Firefox, which takes no such body at all: the same over HTTP/1; over HTTP/2 it repeats nothing of itself.
 *
 * Only an answer of 411 proves that nothing was done for want of a length: then this one request goes again, with the
 * same kind of body, and says its length.
 * @returns a fetch that rejects with `NotSent` where no byte of the body left
 */
export function sendingOnce(fetch: Fetch, wire: Wire): Fetch {
  const streams = knowsStreams();
  const isOld = (url: string) => wire.spoken(url)?.startsWith('http/1') ?? false;

  async function stream(url: string, init: RequestInit, bytes: Uint8Array): Promise<Response> {
    const { body, state } = readOnce(bytes);
    return fetch(url, { ...init, body, duplex: 'half' } as RequestInit).catch((error: unknown) => {
      throw state.read || init.signal?.aborted ? error : new NotSent();
    });
  }

  async function send(url: string, init: RequestInit, bytes: Uint8Array): Promise<Response> {
    const answer = await stream(url, init, bytes);
    if (answer.status !== 411) return answer;
    await answer.body?.cancel();
    return wire.withLength(url, bytes.byteLength, () => stream(url, init, bytes));
  }

  /** Asks for the same address without any right to it, to learn in which version it is answered. */
  async function ask(url: string, init: RequestInit): Promise<void> {
    const { signal, credentials, cache, redirect, referrerPolicy } = init;
    const plain = { signal, credentials, cache, redirect, referrerPolicy } as RequestInit;
    const answer = await fetch(url, { method: 'GET', ...plain }).catch(() => null);
    // The browser tells of a request once all of its answer was read, and a little later.
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer) await wire.heard(url);
  }

  return async (url, init) => {
    const { method, body } = init;
    if (!streams || method !== 'POST' || typeof body !== 'string') return fetch(url, init);
    if (!isOld(url)) {
      try {
        return await send(url, init, new TextEncoder().encode(body));
      } catch (error) {
        if (!(error instanceof NotSent)) throw error;
        await ask(url, init);
        if (!isOld(url)) throw error;
      }
    }
    return fetch(url, init);
  };
}
