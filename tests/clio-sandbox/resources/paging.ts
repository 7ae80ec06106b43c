import { createHash } from 'node:crypto';
import type { Versioned } from '../firm/firm.ts';
import type { Call, Reply } from '../server/call.ts';
import type { QuerySpec } from '../server/query.ts';
import { badRequest } from '../server/refusal.ts';
import { pick, type Row } from './fields.ts';
import type { Schema } from './schemas.ts';

/** The parameters of every list. `order` is added where Clio documents it. */
export const LIST_QUERY = {
  fields: 'text',
  limit: 'text',
  page_token: 'text',
  'ids[]': 'ids',
  created_since: 'instant',
  updated_since: 'instant',
} as const satisfies QuerySpec;

/** Cursor paging knows this one order. */
export const CURSOR_ORDER = ['id(asc)'] as const;

function fingerprint(path: string, query: URLSearchParams): string {
  const rest = [...query].filter(([name]) => name !== 'page_token').sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('md5')
    .update(JSON.stringify([path.replace(/\.json$/, ''), rest]))
    .digest('hex');
}

/** A token that says where the next page starts, and for which question. */
function writeToken(after: number, path: string, query: URLSearchParams): string {
  return Buffer.from(`${after}.${fingerprint(path, query)}`).toString('base64url');
}

function readToken(token: string, path: string, query: URLSearchParams): number {
  const [, after, print] = /^(\d+)\.([0-9a-f]{32})$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (after === undefined || print !== fingerprint(path, query)) {
    throw badRequest(
      'InvalidParameter',
      'page_token does not belong to this question; follow meta.paging.next as given',
    );
  }
  return Number(after);
}

function readLimit(text: string | undefined, most: number): number {
  if (text === undefined) return most;
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > most) throw badRequest('InvalidParameter', `limit must be 1 to ${most}`);
  return limit;
}

/** One list to answer: the records in the order of ids, which of them are meant, and how each is shown. */
export interface Listing<T extends Versioned> {
  records: Iterable<T>;
  schema: Schema;
  /** The most records in a page, and the number when the caller names none. */
  most: number;
  keep(record: T): boolean;
  row(record: T): Row;
}

/** Answers a list page by page, by cursor: `meta.paging.next` is the whole address of the next page, absent at the end. */
export function listReply<T extends Versioned>(call: Call, listing: Listing<T>): Reply {
  const { query } = call;
  const limit = readLimit(query.text('limit'), listing.most);
  const token = query.text('page_token');
  const after = token === undefined ? 0 : readToken(token, call.path, call.search);
  const ids = query.ids('ids[]');
  const created = query.instant('created_since') ?? Number.NEGATIVE_INFINITY;
  const updated = query.instant('updated_since') ?? Number.NEGATIVE_INFINITY;

  const kept: T[] = [];
  for (const record of listing.records) {
    if (record.id <= after && !call.counts) continue;
    if (record.createdAt < created || record.updatedAt < updated) continue;
    if (ids !== undefined && !ids.has(record.id)) continue;
    if (listing.keep(record)) kept.push(record);
    // One more than a page tells that there is another; all are looked at only to count them.
    if (kept.length > limit && !call.counts) break;
  }
  const rest = kept.filter((record) => record.id > after);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const paging: { next?: string } = {};
  if (last !== undefined && rest.length > page.length) {
    const next = new URL(call.path, call.origin);
    for (const [name, value] of call.search) if (name !== 'page_token') next.searchParams.append(name, value);
    next.searchParams.set('page_token', writeToken(last.id, call.path, call.search));
    paging.next = next.href;
  }
  return {
    status: 200,
    body: {
      meta: call.counts ? { paging, records: kept.length } : { paging },
      data: page.map((record) => pick(listing.row(record), call.fields, listing.schema)),
    },
  };
}
