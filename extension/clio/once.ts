import type { Fetch } from './transport.ts';

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

/** A request that was not carried out, for whatever reason; a new token or a later time would not mend it. */
function turnedAway({ status }: Response): boolean {
  return status >= 400 && status < 500 && status !== 401 && status !== 429;
}

/**
 * The browser's fetch, such that a POST leaves this computer once at most. When a connection breaks that had carried a
 * request before, browsers send what was under way once more by themselves, over HTTP/2 too, and tell nobody. A body
 * that can be read only once keeps them from it.
 *
 * Over HTTP/1 no browser takes such a body, and some servers want to know its length beforehand. Where the body was not
 * even read, or the request was turned away, nothing was done: then it goes in the plain way, for which `Connection:
 * close` does the same.
 */
export function sendingOnce(fetch: Fetch): Fetch {
  let plain = !knowsStreams();

  return async (url, init) => {
    const { method, body, signal } = init;
    if (plain || method !== 'POST' || typeof body !== 'string') return fetch(url, init);
    let read = false;
    const once = new ReadableStream(
      {
        pull(controller) {
          read = true;
          controller.enqueue(new TextEncoder().encode(body));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const streamed = await fetch(url, { ...init, body: once, duplex: 'half' } as RequestInit).catch(
      (error: unknown) => {
        if (read || signal?.aborted) throw error;
        return null;
      },
    );
    if (streamed && !turnedAway(streamed)) return streamed;
    await streamed?.body?.cancel();
    const answer = await fetch(url, init);
    // The plain way works where the other did not.
    plain = answer.ok;
    return answer;
  };
}
