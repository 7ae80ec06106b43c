import { isErrorShown } from '../../clio/index.ts';
import type { browser } from '../../platform.ts';
import { unawaited } from '../faults/unawaited.ts';

type Api = typeof browser;

/** What of the browser opens Clio's page for allowing access, and tells what becomes of it. */
export interface ConsentBrowser {
  identity: Pick<Api['identity'], 'launchWebAuthFlow'>;
  /** In Firefox alone. */
  webRequest?: { onCompleted: Pick<Api['webRequest']['onCompleted'], 'addListener' | 'removeListener'> };
  tabs: Pick<Api['tabs'], 'remove'>;
}

type Loaded = Parameters<Parameters<Api['webRequest']['onCompleted']['addListener']>[0]>[0];

function stateOf(url: string): string | null {
  return new URL(url).searchParams.get('state');
}

/**
 * Opens Clio's page in a window of its own, and gives the address at which it ended; null where the window was closed, or
 * Clio answered with an error instead of its page, as for a redirect address that it does not know. Chromium ends the
 * window by itself then. Firefox leaves the error standing and tells nobody, so the window is closed there as well: else
 * the options would wait for as long as it is open.
 */
export function createAuthorize({ identity, webRequest, tabs }: ConsentBrowser) {
  return async (url: string): Promise<string | null> => {
    const { protocol, hostname, pathname } = new URL(url);
    const loaded = (page: Loaded) => {
      // The same page in a tab that the attorney opened is none of this window's: its state is another.
      if (!isErrorShown(page) || stateOf(page.url) !== stateOf(url)) return;
      // The attorney may have closed it meanwhile.
      const closed = tabs.remove(page.tabId).catch(() => undefined);
      unawaited('tabs', closed);
    };
    // Match patterns hold no port.
    const pages = { urls: [`${protocol}//${hostname}${pathname}*`], types: ['main_frame' as const] };
    webRequest?.onCompleted.addListener(loaded, pages);
    try {
      return await identity.launchWebAuthFlow({ url, interactive: true }).catch(() => null);
    } finally {
      webRequest?.onCompleted.removeListener(loaded);
    }
  };
}
