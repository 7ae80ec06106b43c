import type { Client } from './client.ts';
import { type List, PAGE, type Page, readPage, readSome } from './paging.ts';
import type { Answer } from './problems.ts';
import { dayOf, type Fields, flagOf, idOf, instantOf, lineOf, namedOf, numberOf, textOf } from './reading.ts';

const STATUSES = ['Open', 'Pending', 'Closed'] as const;
const METHODS = ['hourly', 'flat', 'contingency'] as const;

/** A matter under Clio's own attribute names. Text is one line, cleaned and capped; what Clio left out is null. */
export interface ClioMatter {
  id: number;
  etag: string | null;
  /** The label shown everywhere; empty where the firm left it so. Not a key: a firm can renumber all matters. */
  display_number: string;
  number: number | null;
  custom_number: string | null;
  description: string;
  client_reference: string | null;
  status: (typeof STATUSES)[number];
  /** Days. */
  open_date: string | null;
  pending_date: string | null;
  close_date: string | null;
  billable: boolean;
  billing_method: (typeof METHODS)[number] | null;
  maildrop_address: string | null;
  /** Epoch milliseconds. */
  updated_at: number | null;
  client: { id: number; name: string } | null;
}

const FIELDS =
  'id,etag,display_number,number,custom_number,description,client_reference,status,open_date,' +
  'pending_date,close_date,billable,billing_method,maildrop_address,updated_at,client{id,name}';

/** One of a list of words, whatever the capitals: Clio's documents write them one way and its filters another. */
function wordOf<T extends string>(words: readonly T[], value: unknown): T | null {
  const text = textOf(value)?.toLowerCase();
  return words.find((word) => word.toLowerCase() === text) ?? null;
}

function readMatter(fields: Fields): ClioMatter | null {
  const id = idOf(fields.id);
  const status = wordOf(STATUSES, fields.status);
  if (id === null || status === null) return null;
  return {
    id,
    etag: textOf(fields.etag),
    display_number: lineOf(fields.display_number) ?? '',
    number: numberOf(fields.number),
    custom_number: lineOf(fields.custom_number),
    description: lineOf(fields.description) ?? '',
    client_reference: lineOf(fields.client_reference),
    status,
    open_date: dayOf(fields.open_date),
    pending_date: dayOf(fields.pending_date),
    close_date: dayOf(fields.close_date),
    billable: flagOf(fields.billable) ?? true,
    billing_method: wordOf(METHODS, fields.billing_method),
    maildrop_address: lineOf(fields.maildrop_address),
    updated_at: instantOf(fields.updated_at),
    client: namedOf(fields.client),
  };
}

/**
 * One page of the matters that the attorney can see, by id: every status, or only those that changed since an instant
 * (epoch milliseconds by Clio's clock; take some minutes of overlap). A matter that was deleted, or that the user may no
 * longer see, is never named: only a whole run without `updatedSince` shows by its absence.
 */
export function matterPage(
  client: Client,
  wanted: { updatedSince?: number; next?: string } = {},
): Promise<Answer<Page<ClioMatter>>> {
  const query: Record<string, string> = { fields: FIELDS, limit: PAGE, order: 'id(asc)' };
  if (wanted.updatedSince !== undefined) query.updated_since = new Date(wanted.updatedSince).toISOString();
  const list: List<ClioMatter> = { path: '/matters.json', query, read: readMatter, priority: 'sync' };
  return readPage(client, list, wanted.next);
}

/** A matter by its id, with what can change without Clio saying that the matter did. */
export type NamedMatter = Pick<ClioMatter, 'id' | 'display_number' | 'client'>;

function readName(fields: Fields): NamedMatter | null {
  const id = idOf(fields.id);
  return id === null
    ? null
    : { id, display_number: lineOf(fields.display_number) ?? '', client: namedOf(fields.client) };
}

/**
 * One page of the names of the matters that the attorney can see, by id: every id that is missing between those of one
 * page and the next is no longer shown to the user. A client's new name need not move a matter's `updated_at`, though
 * it can change its number as well: so this is where it shows.
 */
export function matterNamePage(client: Client, next?: string): Promise<Answer<Page<NamedMatter>>> {
  const list: List<NamedMatter> = {
    path: '/matters.json',
    query: { fields: 'id,display_number,client{id,name}', limit: PAGE, order: 'id(asc)' },
    read: readName,
    priority: 'sync',
  };
  return readPage(client, list, next);
}

/** Some matters by their ids, at most `MAX_IDS`; those that the user cannot see are left out. */
export function mattersById(client: Client, ids: readonly number[]): Promise<Answer<ClioMatter[]>> {
  const query = { fields: FIELDS, limit: PAGE, order: 'id(asc)' };
  return readSome(client, { path: '/matters.json', query, read: readMatter, priority: 'sync' }, ids);
}
