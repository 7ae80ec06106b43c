import type { Call, Reply } from '../server/call.ts';
import type { QuerySpec } from '../server/query.ts';
import { pick, type Row, workedOut } from './fields.ts';
import type { Schema } from './schemas.ts';

/** The parameters of an answer with one record. */
export const SINGLE_QUERY = { fields: 'text' } as const satisfies QuerySpec;

const textOf = (row: Row, name: string) => String(workedOut(row, name));

/** A 200 or 201 with the chosen fields of one record, and its ETag. */
export function recordReply(call: Call, status: 200 | 201, row: Row, schema: Schema): Reply {
  return {
    status,
    headers: { ETag: textOf(row, 'etag'), 'Last-Modified': new Date(textOf(row, 'updated_at')).toUTCString() },
    body: { data: pick(row, call.fields, schema) },
  };
}

/** Answers a GET for one record: 304 when the caller already has this version. */
export function singleReply(call: Call, row: Row, schema: Schema): Reply {
  const reply = recordReply(call, 200, row, schema);
  const known = call.headers['if-none-match'];
  const since = Date.parse(call.headers['if-modified-since'] ?? '');
  const same = known === undefined ? since >= Date.parse(textOf(row, 'updated_at')) : known === textOf(row, 'etag');
  return same ? { status: 304, headers: reply.headers ?? {} } : reply;
}
