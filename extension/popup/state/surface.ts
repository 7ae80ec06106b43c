import { browser } from '../../platform.ts';

/** Where the page is shown: the toolbar's popup, whose size it sets itself; a tab or the side panel, whose size it takes. */
export type Surface = 'popup' | 'tab' | 'panel';

/** On which surface this page is. */
export function surfaceOf(page: Window): Surface {
  if (new URLSearchParams(page.location.search).has('tab')) return 'tab';
  return browser.extension.getViews({ type: 'popup' }).includes(page) ? 'popup' : 'panel';
}

/** Opens the review in a tab of its own, and closes the popup. */
export async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: `${location.pathname}?tab` });
  if (document.documentElement.dataset.surface === 'popup') window.close();
}

/** Opens the page of reports in a tab of its own, and closes the popup. */
export async function openReports(): Promise<void> {
  await browser.tabs.create({ url: '/extension/reports/index.html' });
  if (document.documentElement.dataset.surface === 'popup') window.close();
}

/** Chrome's side panel, of which the polyfill knows nothing. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

function sidePanel(): SidePanel | null {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  return chrome?.sidePanel ?? null;
}

/** Whether this browser has a side panel. */
export function hasSidePanel(): boolean {
  return sidePanel() !== null;
}

/** Opens the review in the side panel of a browser window. Must follow a press of the attorney's, or the browser refuses. */
export async function openSidePanel(windowId: number): Promise<void> {
  await sidePanel()?.open({ windowId });
  if (document.documentElement.dataset.surface === 'popup') window.close();
}

/** The browser window in which this page is. */
export async function windowHere(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}
