import type { Browser, Page } from 'puppeteer';

/** What of puppeteer's connection is needed: its own ways end where an extension's pages begin. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  emit(event: string, params: object): boolean;
}

/** A context by the name that WebDriver BiDi gives it. */
type Context = string;

/**
 * Where an extension's pages are, in a Firefox that lets a test into its own windows (`--remote-allow-system-access`).
 * WebDriver BiDi knows contexts of tabs alone, and tells of nothing that happens in an extension's pages, so that
 * puppeteer would wait for the end of each loading. Seen with Firefox ESR 153.
 */
export interface Reach {
  /** Runs a script in Firefox's own window, and gives what it comes to. `extension` is at hand there. */
  inside<T>(script: string): Promise<T>;
  /** Runs a script in a page that has no tab, and gives what it comes to, as JSON can say it. */
  evaluate(context: Context, script: string): Promise<unknown>;
  /** The context of the extension's event page or popup; null where there is none now. */
  contextOf(view: 'background' | 'popup'): Promise<Context | null>;
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  /** Lets downloads lie in a folder that is there. */
  downloadInto(folder: string): Promise<void>;
  /** A tab that one of the extension's pages opened, once its address begins so. */
  tabAt(beginning: string): Promise<Page>;
  /** The page of a context without a tab, to be steered as others are. */
  pageOf(context: Context, address: string): Promise<Page>;
}

/**
 * Names that a script in Firefox's own window finds. Only the browser element of a tab has the key by which its context is
 * named, so each view gets one, which stays the same where its popup moves from one element to another as it opens.
 */
const AT_HAND = (id: string) => `
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const browsersOf = (fits) => {
    const views = [...extension.views].filter((view) => view.xulBrowser && fits(view));
    for (const view of views) view.xulBrowser.permanentKey ??= view.keyForTests ??= {};
    return views.map(({ xulBrowser }) => xulBrowser);
  };`;

/** Lets contexts of the extension's views be found by their names, as those of tabs are. */
const FIND_VIEWS = `
  const ofTab = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (id) =>
    ofTab(id) ?? browsersOf(() => true).find((one) => NavigableManager.getIdForBrowser(one) === id) ?? null;`;

const NAME_VIEW = (view: string) => `
  const [found] = browsersOf(({ viewType }) => viewType === '${view}');
  return found ? NavigableManager.getIdForBrowser(found) : null;`;

/** The script's value, or the error that it ended with. */
function outcomeOf({ result }: { result: Record<string, unknown> }): unknown {
  const {
    type,
    result: remote,
    exceptionDetails,
  } = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'The script failed.');
  return remote?.value;
}

/** Waits until the extension runs, which a policy puts in some time after the start. */
const INSTALLED = (id: string) => `(async () => {
  const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  await new Promise((resolve) => {
    Management.on('ready', (_, { id }) => id === ${JSON.stringify(id)} && resolve());
    if (WebExtensionPolicy.getByID(${JSON.stringify(id)})) resolve();
  });
})()`;

/** Reaches the pages of the extension with this id, which is installed or about to be. */
export async function reachInto(browser: Browser, id: string): Promise<Reach> {
  const { connection } = browser as unknown as { connection: Connection };
  const evaluateIn = async (context: Context, expression: string): Promise<unknown> => {
    const text = `(async () => JSON.stringify(await (${expression})) ?? 'null')()`;
    const answer = await connection.send('script.evaluate', {
      target: { context },
      expression: text,
      awaitPromise: true,
    });
    return JSON.parse(String(outcomeOf(answer)));
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts as { context: Context }[];
  if (!window) throw new Error('Firefox has no window.');
  await evaluateIn(window.context, INSTALLED(id));
  const inside = <T>(script: string) =>
    evaluateIn(window.context, `(async () => {${AT_HAND(id)}\n${script}})()`) as Promise<T>;
  await inside(FIND_VIEWS);

  /** Tells puppeteer what Firefox does not: another document is in this context. */
  const loaded = (page: Page, context: Context, url: string) => {
    const frame = page.mainFrame() as unknown as { isolatedRealm(): { sandbox?: string } };
    connection.emit('browsingContext.domContentLoaded', { context, url, navigation: null, timestamp: Date.now() });
    for (const sandbox of [undefined, frame.isolatedRealm().sandbox])
      connection.emit('script.realmCreated', { type: 'window', context, realm: '', origin: '', sandbox });
  };
  /** Gives a page of a tab ways to load that do not wait for what Firefox never tells. */
  const withLoading = (page: Page, context: Context): Page => {
    const load = async (method: 'navigate' | 'reload', params: object) => {
      const { result } = await connection.send(`browsingContext.${method}`, { context, wait: 'complete', ...params });
      loaded(page, context, String(result.url));
      return null;
    };
    return Object.assign(page, {
      goto: (url: string) => load('navigate', { url }),
      reload: () => load('reload', {}),
    });
  };

  /** Tells puppeteer of a context that Firefox did not tell of. */
  const adopt = async (context: Context, url: string) => {
    const made = new Promise<Page>((resolve) => browser.once('targetcreated', (target) => resolve(target.asPage())));
    const told = { context, url, children: null, parent: null, userContext: 'default', originalOpener: null };
    connection.emit('browsingContext.contextCreated', told);
    return { page: await made, told };
  };

  return {
    inside,
    evaluate: evaluateIn,
    contextOf: (view) => inside(NAME_VIEW(view)),
    open: async (address) => {
      const page = await browser.newPage();
      const { _id: context } = page.mainFrame() as unknown as { _id: Context };
      await withLoading(page, context).goto(address);
      return page;
    },
    downloadInto: async (destinationFolder) => {
      const downloadBehavior = { type: 'allowed', destinationFolder };
      await connection.send('browser.setDownloadBehavior', { downloadBehavior });
    },
    tabAt: async (beginning) => {
      for (;;) {
        const known = browser.targets().find((target) => target.url().startsWith(beginning));
        if (known) return known.asPage();
        const { result: tree } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
        const found = (tree.contexts as { context: Context; url: string }[]).find(({ url }) =>
          url.startsWith(beginning),
        );
        if (found) return (await adopt(found.context, found.url)).page;
      }
    },
    pageOf: async (context, url) => {
      const { page, told } = await adopt(context, url);
      return Object.assign(page, {
        setViewport: () => Promise.reject(new Error('A popup is as large as what is in it.')),
        close: async () => {
          await evaluateIn(context, 'void window.close()');
          connection.emit('browsingContext.contextDestroyed', told);
        },
      });
    },
  };
}
