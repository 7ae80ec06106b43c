import { describe, expect, it } from 'vitest';
import { createDeferredObserver } from '../../../helper/observe/deferred.ts';
import type { Observer } from '../../../helper/observe/index.ts';

const NONE_YET = {
  platform: 'linux-wayland',
  name: 'none yet',
  help: { wayland: { code: 'session-hides-windows' } },
} as const;

function playObserver() {
  const said: unknown[] = [];
  const observer: Observer = {
    platform: 'linux-wayland',
    name: 'found',
    help: { observer: { code: 'kwin-script-refused' } },
    start: (_, idleAfter) => said.push(['start', idleAfter]),
    setIdleAfter: (milliseconds) => said.push(['idle', milliseconds]),
    hasFocus: (id) => Promise.resolve(id === 'front'),
    stop() {
      said.push(['stop']);
      return Promise.resolve();
    },
  };
  return { said, observer };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('an observer that is looked for at its start', () => {
  it('is the one that was found, with what was set meanwhile', async () => {
    const { said, observer } = playObserver();
    const deferred = createDeferredObserver(NONE_YET, () => Promise.resolve(observer));
    expect(await deferred.hasFocus?.('front')).toBe(false);
    deferred.start(() => undefined, 600);
    deferred.setIdleAfter(300);
    expect([deferred.name, deferred.help]).toEqual(['none yet', NONE_YET.help]);
    await settled();
    deferred.setIdleAfter(200);
    expect([deferred.name, deferred.help?.observer]).toEqual(['found', { code: 'kwin-script-refused' }]);
    expect(await deferred.hasFocus?.('front')).toBe(true);
    await deferred.stop();
    expect(said).toEqual([['start', 300], ['idle', 200], ['stop']]);
  });

  it('is not started any more where it was stopped before it was found, and anew at the next start', async () => {
    const { said, observer } = playObserver();
    const deferred = createDeferredObserver(NONE_YET, () => Promise.resolve(observer));
    deferred.start(() => undefined, 600);
    await deferred.stop();
    await settled();
    expect(said).toEqual([]);
    deferred.start(() => undefined, 500);
    await settled();
    expect(said).toEqual([['start', 500]]);
  });
});
