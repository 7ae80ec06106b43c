import { beforeEach, expect, it } from 'vitest';
import { type ConsentBrowser, createAuthorize } from '../../../../extension/background/connection/consent-window.ts';

const ASKED = 'https://eu.app.clio.com/oauth/authorize?client_id=c&state=1234';

type Listener = Parameters<NonNullable<ConsentBrowser['webRequest']>['onCompleted']['addListener']>[0];
type Loaded = Parameters<Listener>[0];

let listeners: Map<Listener, unknown>;
let closed: number[];
let end: { with(address: string): void; failing(): void };
let browser: ConsentBrowser;
beforeEach(() => {
  listeners = new Map();
  closed = [];
  browser = {
    identity: {
      launchWebAuthFlow: () =>
        new Promise((resolve, reject) => {
          end = { with: resolve, failing: () => reject(new Error('User cancelled or denied access.')) };
        }),
    },
    webRequest: {
      onCompleted: {
        addListener: (listener, filter) => void listeners.set(listener, filter),
        removeListener: (listener) => void listeners.delete(listener),
      },
    },
    tabs: {
      // As Firefox: whoever closes the window's only tab has ended the flow.
      remove: async (tab) => {
        closed.push(tab as number);
        end.failing();
      },
    },
  };
});
const load = (loaded: Partial<Loaded>) => {
  for (const listener of listeners.keys()) listener({ statusCode: 200, tabId: 7, url: ASKED, ...loaded } as Loaded);
};

it('gives the address at which the window ended, and then listens no more', async () => {
  const address = createAuthorize(browser)(ASKED);
  expect([...listeners.values()]).toEqual([
    { urls: ['https://eu.app.clio.com/oauth/authorize*'], types: ['main_frame'] },
  ]);
  load({});
  end.with('https://own/clio?code=1');
  expect(await address).toBe('https://own/clio?code=1');
  expect([closed, listeners.size]).toEqual([[], 0]);
});

it.each([400, 401, 404, 500, 503])(
  'closes the window in which Clio answers with %i, and gives none',
  async (status) => {
    const address = createAuthorize(browser)(ASKED);
    load({ statusCode: status, tabId: 12 });
    expect(await address).toBeNull();
    expect([closed, listeners.size]).toEqual([[12], 0]);
  },
);

it.each<[string, Partial<Loaded>]>([
  ['that of another state', { statusCode: 400, url: ASKED.replace('1234', '99') }],
  ['one without any', { statusCode: 400, url: 'https://eu.app.clio.com/oauth/authorize' }],
  ['one that comes', { statusCode: 302 }],
])('leaves other pages alone: %s', async (_, loaded) => {
  const address = createAuthorize(browser)(ASKED);
  load(loaded);
  expect(closed).toEqual([]);
  end.failing();
  expect(await address).toBeNull();
});

it('needs no such listener in a browser that ends the window by itself', async () => {
  const { webRequest: _, ...chromium } = browser;
  const address = createAuthorize(chromium)(ASKED);
  end.failing();
  expect(await address).toBeNull();
  expect(listeners.size).toBe(0);
});
