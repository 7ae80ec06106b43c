import { createFresh, createLasting, type Samples, type Titled } from '../../../shared/index.ts';
import type { browser } from '../../platform.ts';
import type { CapturedSample } from '../../timeline/index.ts';
import { unawaited } from '../faults/unawaited.ts';
import { isProgramOf } from './profile.ts';
import { createTabJoin, LAG } from './tab-join.ts';
import { type InFront, pageOf } from './tab-page.ts';

/** What of the browser is looked at. */
export type TabBrowser = Pick<typeof browser, 'permissions' | 'tabs' | 'windows'>;

export interface TabParts {
  browser: TabBrowser;
  userAgent: string;
  /** The origins of Clio. */
  clio: readonly string[];
  /** The window that was in front when the last worker ended. */
  open(): Promise<Titled | null>;
  now(): number;
  wait(ms: number): Promise<void>;
}

async function inFront(browser: TabBrowser, clio: readonly string[]): Promise<InFront> {
  const window = await browser.windows.getLastFocused();
  if (!window.focused || window.id === undefined) return { kind: 'other' };
  if (window.incognito) return { kind: 'private' };
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
  return tab ? pageOf(tab, clio) : { kind: 'other' };
}

/**
 * Lets this browser's tabs speak for its windows, as long as the attorney allows it: the permission is the setting.
 * Without it nothing is listened to, and samples stay as they are.
 */
export function createTabs({ browser, userAgent, clio, open, now, wait }: TabParts) {
  const join = createTabJoin(isProgramOf(userAgent));
  let listening = false;
  /** When something last happened to the tabs. */
  let happened = 0;
  /** The look that was begun or asked for last. */
  let looked: Promise<void> = Promise.resolve();

  /** One look at a time; what happens meanwhile makes one more. */
  const lookOnce = createFresh(async () => {
    const at = happened;
    // A window that closes while it is asked about has nothing to say.
    const front = await inFront(browser, clio).catch((): InFront => ({ kind: 'other' }));
    join.see(front, at);
  });
  const look = () => {
    happened = now();
    looked = lookOnce();
  };
  const onUpdated = (_id: number, change: { title?: string; url?: string }) => {
    if (change.title !== undefined || change.url !== undefined) look();
  };
  const listen = () => {
    if (listening) return;
    listening = true;
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.windows.onFocusChanged.addListener(look);
    look();
  };
  const end = () => {
    if (!listening) return;
    listening = false;
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.windows.onFocusChanged.removeListener(look);
    join.see({ kind: 'other' }, now());
  };
  const followPermission = async () => {
    if (await browser.permissions.contains({ permissions: ['tabs'] })) listen();
    else end();
  };
  const resume = createLasting(async () => {
    const window = await open();
    if (window) join.resume(window);
  });

  return {
    /** Listens from now on, where that is allowed, and whenever it is changed. */
    start() {
      browser.permissions.onAdded.addListener(() => unawaited('tabs', followPermission()));
      browser.permissions.onRemoved.addListener(() => unawaited('tabs', followPermission()));
      unawaited('tabs', followPermission());
    },
    /** A batch as it is to be stored. */
    async withTabs(batch: Samples): Promise<Omit<Samples, 'items'> & { items: CapturedSample[] }> {
      await resume();
      if (listening && join.awaits(batch.items, now())) {
        await wait(LAG);
        await looked;
      }
      return { ...batch, items: join.withTabs(batch.items) };
    },
  };
}
