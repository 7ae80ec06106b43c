import type { browser } from '../platform.ts';

type Rules = Pick<typeof browser.declarativeNetRequest, 'updateSessionRules'>;

/** Requests that belong to no tab, as the worker's. */
const NO_TAB = -1;
const RULE = 1;

/**
 * Has each request of this extension to these hosts end its connection. A browser that loses a connection which had
 * carried a request before sends what was under way once more by itself, a new entry too, and tells nobody; on a fresh
 * connection it does not. What the attorney does in Clio's own pages is left alone.
 * @param own the host part of this extension's own addresses
 * @returns once it holds, or where the browser does not know such rules
 */
export async function keepConnectionsFresh(rules: Rules, own: string, origins: readonly string[]): Promise<void> {
  await rules
    .updateSessionRules({
      removeRuleIds: [RULE],
      addRules: [
        {
          id: RULE,
          action: {
            type: 'modifyHeaders',
            requestHeaders: [{ header: 'Connection', operation: 'set', value: 'close' }],
          },
          condition: {
            requestDomains: origins.map((origin) => new URL(origin).hostname),
            initiatorDomains: [own],
            tabIds: [NO_TAB],
          },
        },
      ],
    })
    // Entries that are there twice are noticed afterwards all the same.
    .catch(() => undefined);
}
