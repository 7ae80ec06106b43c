import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRouter, type Sender } from '../../../extension/background/router.ts';
import type { KeptAct } from '../../../extension/messages/call-kinds.ts';
import type { Handlers } from '../../../extension/messages/calls.ts';
import { StoreError } from '../../../extension/timeline/index.ts';

const EXTENSION = join(import.meta.dirname, '../../../extension');
const ID = 'cfbkacpeglaobpgpeakoecomjpgloden';
const ROOT = `chrome-extension://${ID}/`;
const POPUP = `${ROOT}extension/popup/index.html`;
const page: Sender = { id: ID, url: POPUP };
const CANARY = 'Canary v. Title';

const asked: unknown[] = [];
/** Only the calls under test; what a router does not find it does not answer. */
const handlers = {
  'sync.now': async (params: unknown) => {
    asked.push(params);
    return null;
  },
  'snippets.read': async () => [],
  'matters.find': async () => {
    throw new RangeError(CANARY);
  },
  'helper.retry': async () => {
    // A library may throw anything at all.
    throw CANARY;
  },
  'day.read': async () => {
    throw new StoreError('blocked');
  },
} as Partial<Handlers> as Handlers;
const REVISION = { worker: 'worker', count: 7 };
const kept: KeptAct[] = [];
const options = {
  keeper: { all: async () => kept.splice(0), drop: async () => undefined },
  later: () => undefined,
  revision: () => REVISION,
};
const { route } = createRouter(handlers, { id: ID, root: ROOT }, options);
const call = { call: 'sync.now', params: {} };

describe('a call', () => {
  const pages: [string, string][] = [
    ['the popup', POPUP],
    ['the popup with a query', `${POPUP}?tab=1`],
    ['the popup with a fragment', `${POPUP}#day`],
    // Every page that there is; the example has a worker of its own.
    ...readdirSync(EXTENSION)
      .filter((name) => name !== 'example' && existsSync(join(EXTENSION, name, 'index.html')))
      .map((name): [string, string] => [name, `${ROOT}extension/${name}/index.html`]),
  ];
  it.each(pages)('from %s is answered', async (_, url) => {
    expect(await route(call, { id: ID, url })).toMatchObject({ value: null });
    expect(await route(call, { id: ID, url, frameId: 0 })).toMatchObject({ value: null });
  });

  it('that changes something is answered with the revision that shows it, one that reads is not', async () => {
    expect(await route(call, page)).toEqual({ value: null, revision: REVISION });
    expect(await route({ call: 'snippets.read', params: {} }, page)).toEqual({ value: [] });
  });

  const strangers: [string, Sender][] = [
    ['a content script in a web page', { id: ID, url: 'https://app.clio.com/nc/' }],
    ['a web page that knows the path', { id: ID, url: 'https://evil.example/extension/popup/index.html' }],
    ['another extension', { id: 'a'.repeat(32), url: POPUP }],
    ['another extension’s page', { id: ID, url: POPUP.replace(ID, 'a'.repeat(32)) }],
    ['nobody with an id', { url: POPUP }],
    ['nobody with an address', { id: ID }],
    ['an empty address', { id: ID, url: '' }],
    ['a page of ours that is not on the list', { id: ID, url: `${ROOT}extension/other/index.html` }],
    ['a page below one on the list', { id: ID, url: `${POPUP}/x` }],
    ['a page whose fragment names the popup', { id: ID, url: `${ROOT}x.html#${POPUP}` }],
    ['the extension’s root', { id: ID, url: ROOT }],
    ['a frame of a page that shows ours', { id: ID, url: POPUP, frameId: 7 }],
    ['a frame of ours that shows a web page', { id: ID, url: 'https://evil.example/', frameId: 7 }],
  ];
  it.each(strangers)('from %s gets no answer and does nothing', (_, sender) => {
    asked.length = 0;
    expect(route(call, sender)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('of any size from a stranger is not even looked into', () => {
    const looked: string[] = [];
    const message = new Proxy(call, {
      get: (_, name) => looked.push(String(name)),
      has: (_, name) => looked.push(String(name)) > 0,
    });
    for (const [, sender] of strangers) expect(route(message, sender)).toBeUndefined();
    expect(looked).toEqual([]);
  });

  const shapes: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'sync.now'],
    ['no parameters', { call: 'sync.now' }],
    ['text as parameters', { call: 'sync.now', params: 'all' }],
    ['null as parameters', { call: 'sync.now', params: null }],
    ['an unknown name', { call: 'sync.everything', params: {} }],
    ['a list as name', { call: ['sync.now'], params: {} }],
    ['__proto__', { call: '__proto__', params: {} }],
    ['an act without a proper id', { call: 'sync.now', params: {}, act: 'x' }],
    ['constructor', { call: 'constructor', params: {} }],
    ['hasOwnProperty', { call: 'hasOwnProperty', params: {} }],
    ['the worker’s own announcement', { event: 'changed' }],
  ];
  it.each(shapes)('that is or names %s gets no answer', (_, message) => {
    asked.length = 0;
    expect(route(message, page)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('that fails gives the name of what failed and none of its words', async () => {
    const answers = [
      await route({ call: 'matters.find', params: { words: '' } }, page),
      await route({ call: 'helper.retry', params: {} }, page),
    ];
    expect(answers).toEqual([{ failed: 'RangeError' }, { failed: 'Error' }]);
    expect(JSON.stringify(answers)).not.toContain(CANARY);
  });

  it('that fails for the storage says why, so that the page can say what to do', async () => {
    const answer = await route({ call: 'day.read', params: { day: null } }, page);
    expect(answer).toEqual({ failed: 'StoreError', store: 'blocked' });
  });
});

describe('an act', () => {
  const ACT = crypto.randomUUID();
  const again = () => createRouter(handlers, { id: ID, root: ROOT }, options);

  it('asked for twice by one page is done once, and both are answered', async () => {
    asked.length = 0;
    const message = { ...call, act: ACT };
    const answer = { value: null, revision: REVISION };
    expect(await Promise.all([route(message, page), route(message, page)])).toEqual([answer, answer]);
    expect(asked).toHaveLength(1);
  });

  it('that an earlier worker left is done by the next one, in order, before what a page asks for', async () => {
    asked.length = 0;
    const left = (at: number): KeptAct => ({ id: crypto.randomUUID(), at, call: 'sync.now', params: { at } });
    kept.push(left(2), left(1));
    await again().route({ ...call, params: { at: 3 }, act: crypto.randomUUID() }, page);
    expect(asked).toEqual([{ at: 1 }, { at: 2 }, { at: 3 }]);
  });

  it('that was done is kept no longer, also where its page is gone, nor is it where it was kept late', async () => {
    const dropped: string[] = [];
    const timers: (() => void)[] = [];
    const keeper = { all: async () => [], drop: async (id: string) => void dropped.push(id) };
    const own = { id: ID, root: ROOT };
    const router = createRouter(handlers, own, { ...options, keeper, later: (act) => timers.push(act) });
    const act = crypto.randomUUID();
    await router.route({ ...call, act }, page);
    await new Promise(setImmediate);
    expect(dropped).toEqual([act]);
    for (const timer of timers) timer();
    expect(dropped).toEqual([act, act]);
  });

  it('that nobody here knows is let go', async () => {
    kept.push({ id: crypto.randomUUID(), at: 1, call: 'sync.everything' as 'sync.now', params: {} });
    await expect(again().takeUp()).resolves.toBeUndefined();
  });
});
