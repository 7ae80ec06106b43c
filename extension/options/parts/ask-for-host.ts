import { browser } from '../../platform.ts';

/**
 * Asks the browser for one region's host, and for no other. Must run in a click, before anything is awaited; where the
 * browser allows it already, nobody is asked.
 * @param origin of the region, as in `https://app.clio.com`
 */
export function askForHost(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  // Match patterns hold no port.
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
}
