import type { Client, Query } from './client.ts';
import type { Priority } from './limits.ts';
import { staysWithin } from './links.ts';
import { type Answer, failure, type Problem, success } from './problems.ts';
import { type Fields, fieldsOf, idOf, textOf } from './reading.ts';
import { apiBase, REGIONS } from './regions.ts';

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Records that could not be read, by their id where even that much was there. */
  malformed: (number | null)[];
  /** The link to the next page, checked; null at the end. */
  next: string | null;
  /** How many records the whole list has, where Clio says so. */
  total: number | null;
}

export interface List<T> {
  /** The list's path below the API's base. */
  path: string;
  query: Query;
  /** Reads one record, or says null. */
  read(fields: Fields): T | null;
  priority: Priority;
}

/** What a page may hold at most. */
export const PAGE = '200';

/** So many ids keep an address short enough for every proxy on the way. */
export const MAX_IDS = 100;

/** No list that is read whole comes near this many pages. */
const MAX_PAGES = 100;

/**
 * Reads one page of a list: the first, or the one that a `next` link of an earlier page names. A link that leads away
 * from the region's API is refused, both when it arrives and when it is used: with `wrong-region` where it leads to
 * another of Clio's regions, else with `foreign-link`.
 */
export async function readPage<T>(client: Client, list: List<T>, next?: string): Promise<Answer<Page<T>>> {
  const answer = await client.call(
    next === undefined
      ? { method: 'GET', target: { path: list.path }, query: list.query, priority: list.priority }
      : { method: 'GET', target: { link: next }, priority: list.priority },
  );
  if (!answer.ok) return answer;
  const body = fieldsOf(answer.value);
  if (!body || !Array.isArray(body.data)) return failure({ kind: 'unreadable' });

  const meta = fieldsOf(body.meta);
  const link = textOf(fieldsOf(meta?.paging)?.next) || null;
  if (link !== null && !staysWithin(apiBase(client.region), link)) {
    const region = REGIONS.some((other) => other.id !== client.region.id && staysWithin(apiBase(other), link));
    return failure({ kind: region ? 'wrong-region' : 'foreign-link' });
  }
  // A page that names itself as the next would be read for ever.
  if (link !== null && link === next) return failure({ kind: 'unreadable' });

  const page: Page<T> = { items: [], malformed: [], next: link, total: null };
  const total = meta?.records;
  if (Number.isSafeInteger(total) && (total as number) >= 0) page.total = total as number;
  for (const record of body.data as unknown[]) {
    const fields = fieldsOf(record);
    const item = fields && list.read(fields);
    if (item === null) page.malformed.push(idOf(fields?.id));
    else page.items.push(item);
  }
  return success(page);
}

/** What passes by itself, so that the same page may come when it is asked for again. */
const PASSING: readonly Problem['kind'][] = ['network', 'on-the-way', 'retry', 'unreadable'];

/**
 * Reads a list to its end. Any page that fails fails the whole.
 * @param tries how often a page is asked for before it failed, where the reason may pass by itself
 */
export async function readAll<T>(
  client: Client,
  list: List<T>,
  tries = 1,
): Promise<Answer<{ items: T[]; malformed: (number | null)[] }>> {
  const whole: { items: T[]; malformed: (number | null)[] } = { items: [], malformed: [] };
  let next: string | undefined;
  for (let count = 0; count < MAX_PAGES; count += 1) {
    let page = await readPage(client, list, next);
    for (let left = tries - 1; left > 0 && !page.ok && PASSING.includes(page.problem.kind); left -= 1)
      page = await readPage(client, list, next);
    if (!page.ok) return page;
    whole.items.push(...page.value.items);
    whole.malformed.push(...page.value.malformed);
    if (page.value.next === null) return success(whole);
    next = page.value.next;
  }
  return failure({ kind: 'unreadable' });
}

/** Some records of a list by their ids, at most {@link MAX_IDS}; those that are not there, or not shown, are left out. */
export async function readSome<T extends { id: number }>(
  client: Client,
  list: List<T>,
  ids: readonly number[],
): Promise<Answer<T[]>> {
  const asked = new Set(ids);
  const query = { ...list.query, 'ids[]': ids.slice(0, MAX_IDS).map(String) };
  const answer = await readPage(client, { ...list, query });
  // A filter that Clio does not know is ignored in silence and gives the whole account.
  return answer.ok ? success(answer.value.items.filter(({ id }) => asked.has(id))) : answer;
}
