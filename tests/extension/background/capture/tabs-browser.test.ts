import { beforeEach, describe, expect, it } from 'vitest';
import { createTabs, type TabBrowser } from '../../../../extension/background/capture/tabs.ts';
import type { Samples } from '../../../../shared/index.ts';

/** A browser with one window in front, as far as tabs are concerned. */
const fake = (() => {
  const listeners = new Set<(...args: unknown[]) => void>();
  const event = {
    addListener: (listener: (...args: unknown[]) => void) => listeners.add(listener),
    removeListener: (listener: (...args: unknown[]) => void) => listeners.delete(listener),
  };
  const front = { id: 1, focused: true, incognito: false, title: 'Brief', url: 'https://example.org/' };
  const state = { allowed: true, front };
  const settled = { addListener: () => undefined };
  return {
    state,
    front,
    listeners,
    browser: {
      permissions: { contains: async () => state.allowed, onAdded: settled, onRemoved: settled },
      windows: { getLastFocused: async () => state.front, onFocusChanged: event },
      tabs: { query: async () => [state.front], onActivated: event, onUpdated: event },
    },
  };
})();

const T = 1_800_000_000_000;
let clock = T;

/** Tabs of a browser as they are told once what it shows is settled. */
async function started(open: () => Promise<null> = async () => null) {
  const tabs = createTabs({
    browser: fake.browser as unknown as TabBrowser,
    userAgent: 'Mozilla/5.0 Chrome/140.0.0.0',
    clio: ['https://app.clio.com'],
    open,
    now: () => clock,
    wait: async () => undefined,
  });
  tabs.start();
  await settle();
  return tabs;
}
/** Looks that are under way come to their end. */
const settle = () => new Promise((resolve) => setImmediate(resolve));
async function show(front: Partial<typeof fake.front>, after: number) {
  clock = T + after;
  fake.state.front = { ...fake.front, ...front };
  for (const listener of fake.listeners) listener(fake.state.front.id, { title: fake.state.front.title });
  await settle();
}
const batch = (seq: number, after: number, title: string): Samples => ({
  type: 'samples',
  journal: '11111111-1111-4111-8111-111111111111',
  items: [{ seq, at: T + after, kind: 'window', app: 'Chromium', title }],
});

beforeEach(() => {
  clock = T;
  fake.listeners.clear();
  Object.assign(fake.state, { allowed: true, front: fake.front });
});

describe('a private window that the attorney lets the extension see', () => {
  it('is left out whatever its title says, and the window after it is recorded', async () => {
    const tabs = await started();
    await show({ id: 2, incognito: true, title: 'Doctor', url: 'https://doctor.example/' }, 5000);
    // The helper knows private windows by their titles; this one says nothing of it.
    expect((await tabs.withTabs(batch(1, 5000, 'Doctor - Chromium'))).items).toMatchObject([
      { seq: 1, kind: 'away', why: 'excluded' },
    ]);
    await show({}, 9000);
    const { items } = await tabs.withTabs(batch(2, 9000, 'Brief - Chromium'));
    expect(items.at(-1)).toMatchObject({ seq: 2, kind: 'window', title: 'Brief' });
    expect(JSON.stringify(items)).not.toContain('octor');
  });

  it('is left out from the instant it came to the front, where the helper still saw the window before', async () => {
    const tabs = await started();
    await tabs.withTabs(batch(1, 1000, 'Brief - Chromium'));
    await show({ id: 2, incognito: true, title: 'Doctor' }, 5000);
    const { items } = await tabs.withTabs(batch(2, 8000, 'Doctor - Chromium'));
    expect(items).toMatchObject([
      { at: T + 5000, kind: 'away', why: 'excluded' },
      { at: T + 8000, kind: 'away', why: 'excluded' },
    ]);
  });
});

describe('a private window that the attorney keeps from the extension', () => {
  it('has the last other window in its place, without the focus: nothing is said, and the helper’s word stays', async () => {
    const tabs = await started();
    await show({ focused: false }, 5000);
    expect((await tabs.withTabs(batch(1, 5000, 'Brief - Chromium'))).items).toMatchObject([
      { title: 'Brief - Chromium' },
    ]);
  });
});

it('nothing of any tab is looked at without the permission', async () => {
  fake.state.allowed = false;
  const tabs = await started();
  expect(fake.listeners.size).toBe(0);
  const told = batch(1, 5000, 'Brief - Chromium');
  expect(await tabs.withTabs(told)).toEqual(told);
});

it('a store that could not say once what was in front stops no later batch', async () => {
  let reads = 0;
  const tabs = await started(async () => {
    reads += 1;
    if (reads === 1) throw new Error('the store hangs');
    return null;
  });
  const told = batch(1, 5000, 'Brief - Chromium');
  await expect(tabs.withTabs(told)).rejects.toThrow('hangs');
  expect((await tabs.withTabs(told)).items).toMatchObject([{ seq: 1 }]);
});
