import type { IncomingMessage } from 'node:http';
import type { Incoming } from './api.ts';

const MAX_BYTES = 1_048_576;

function parseBody(text: string, type: string): Pick<Incoming, 'body' | 'bodyIs'> {
  if (text === '') return { body: undefined, bodyIs: 'none' };
  if (type === 'application/x-www-form-urlencoded') return { body: new URLSearchParams(text), bodyIs: 'form' };
  if (type !== 'application/json') return { body: undefined, bodyIs: 'other' };
  try {
    return { body: JSON.parse(text) as unknown, bodyIs: 'json' };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { body: undefined, bodyIs: 'broken' };
  }
}

/**
 * Reads a whole request; of a body above 1 MiB only the fact is kept.
 * @throws whatever the stream throws when the client goes away
 */
export async function readIncoming(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    search: url.searchParams,
    headers: request.headers,
    ...(size > MAX_BYTES
      ? { body: undefined, bodyIs: 'large' as const }
      : parseBody(Buffer.concat(chunks).toString('utf8'), type)),
  };
}
