import type { browser } from '../../platform.ts';

export type Rules = Pick<typeof browser.declarativeNetRequest, 'updateSessionRules'>;
type Change = Parameters<Rules['updateSessionRules']>[0];
type Rule = NonNullable<Change['addRules']>[number];

/** Requests that belong to no tab, as the worker's. */
const NO_TAB = -1;
const FRESH = 1;
const LENGTH = 2;

function headerRule(id: number, header: string, value: string, condition: Rule['condition']): Rule {
  return {
    id,
    action: { type: 'modifyHeaders', requestHeaders: [{ header, operation: 'set', value }] },
    condition: { ...condition, tabIds: [NO_TAB] },
  };
}

/**
 * Has each request of this extension to these hosts end its connection. A browser that loses a connection which had
 * carried a request before sends what was under way once more by itself, a new entry too, and tells nobody; on a fresh
 * connection it does not. What the attorney does in Clio's own pages is left alone.
 * @param own the host part of this extension's own addresses
 * @returns once it holds, or where the browser does not know such rules
 */
export async function keepConnectionsFresh(rules: Rules, own: string, origins: readonly string[]): Promise<void> {
  const condition = { requestDomains: origins.map((origin) => new URL(origin).hostname), initiatorDomains: [own] };
  await rules
    .updateSessionRules({
      // A worker that died while it said a length left that behind; it is of no other request.
      removeRuleIds: [FRESH, LENGTH],
      addRules: [headerRule(FRESH, 'Connection', 'close', condition)],
    })
    // Entries that are there twice are noticed afterwards all the same.
    .catch(() => undefined);
}

/**
 * Has this extension's POSTs to one address say how many bytes they have, which a body that is read only once does not
 * by itself.
 * @param bytes null: no longer
 */
export function lengthRule(own: string, url: string, bytes: number | null): Change {
  const { origin, pathname } = new URL(url);
  const condition = { urlFilter: `|${origin}${pathname}`, requestMethods: ['post' as const], initiatorDomains: [own] };
  return {
    removeRuleIds: [LENGTH],
    addRules: bytes === null ? [] : [headerRule(LENGTH, 'Content-Length', String(bytes), condition)],
  };
}
