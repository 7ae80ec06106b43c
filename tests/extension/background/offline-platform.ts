import type { Area, Platform } from '../../../extension/background/platform.ts';

/** Who the extension is on {@link offlinePlatform}. */
export const OWN = { id: 'own', root: 'chrome-extension://own/' };

/** A storage area of a browser, in memory. */
export function memoryArea(): Area & { values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    all: async () => Object.fromEntries(values),
    get: async (name) => values.get(name),
    set: async (name, value) => void values.set(name, structuredClone(value)),
    remove: async (name) => void values.delete(name),
  };
}

/** A browser without network, in which nothing happens by itself; `own` takes the place of its parts. */
export function offlinePlatform(
  own: Pick<Platform, 'connectNative' | 'lastError' | 'now' | 'later'> & Partial<Platform>,
): Platform {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  return {
    uuid: () => crypto.randomUUID(),
    fetch: () => Promise.reject(new TypeError('offline')),
    alone: (act) => act(),
    version: '1.0.0',
    userAgent: 'Mozilla/5.0 Chrome/140.0.0.0',
    own: OWN,
    session: memoryArea(),
    local: memoryArea(),
    managed: async () => ({}),
    wakeAt: () => undefined,
    redirectUri: 'https://own.chromiumapp.org/clio',
    authorize: async () => null,
    mayReach: async () => true,
    leave: async () => undefined,
    rules: { updateSessionRules: async () => undefined },
    // This browser tells nothing of its connections: whoever waits for that waits as long as its clock says.
    timings: { now: own.now, take: () => [], next: (within) => new Promise((go) => own.later(go, within)) },
    tabs: {
      permissions: { contains: async () => false, onAdded: event, onRemoved: event },
    } as unknown as Platform['tabs'],
    mayTellTechnical: async () => true,
    tellPages: async () => true,
    showButton: async () => undefined,
    notify: async () => false,
    reload: () => undefined,
    ...own,
  };
}
