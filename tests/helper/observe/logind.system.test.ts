import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createObserver, type Observer, type ObserverEvent } from '../../../helper/observe/index.ts';
import { type LoginManager, startLoginManager } from '../login-manager.ts';
import { missingPrograms } from '../x-server.ts';

const missing = missingPrograms(['dbus-daemon']);
if (missing.length > 0) console.warn('skipped: the login manager’s signals need dbus-daemon');

describe.skipIf(missing.length > 0)('the login manager is heard', () => {
  let login: LoginManager;
  let observer: Observer;
  let heard: ObserverEvent[];
  let wake: () => void = () => undefined;

  /** Everything but the windows, once there are so many events. */
  async function events(count: number): Promise<ObserverEvent[]> {
    for (;;) {
      const found = heard.filter(({ kind }) => kind !== 'window' && kind !== 'blind' && kind !== 'input');
      if (found.length >= count) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  beforeEach(async () => {
    login = await startLoginManager();
    heard = [];
    // No X server listens there: what counts here is heard all the same.
    observer = createObserver({ system: 'linux', env: { DISPLAY: ':65000', DBUS_SYSTEM_BUS_ADDRESS: login.address } });
  });
  afterEach(async () => {
    await observer.stop();
    await login.stop();
  });

  async function listen(): Promise<void> {
    observer.start((told) => {
      heard.push(told);
      wake();
    }, 600_000);
    // Its name, and whether it is locked and in front.
    await login.asked(3);
  }

  it('when the session is locked and unlocked', async () => {
    await listen();
    login.change('LockedHint', true);
    login.change('LockedHint', false);
    expect(await events(2)).toEqual([
      { kind: 'gone', why: 'locked' },
      { kind: 'back', why: 'locked' },
    ]);
  });

  it('when it was locked before', async () => {
    login.set('LockedHint', true);
    await listen();
    expect(await events(1)).toEqual([{ kind: 'gone', why: 'locked' }]);
  });

  it('when a lock is asked for, and by a locker that never says that it is over', async () => {
    await listen();
    login.ask('Lock');
    expect(await events(2)).toEqual([
      { kind: 'gone', why: 'locked' },
      { kind: 'back', why: 'locked' },
    ]);
  });

  it('when another user is in front, and when this one is again', async () => {
    await listen();
    login.change('Active', false);
    login.change('Active', true);
    expect(await events(2)).toEqual([
      { kind: 'gone', why: 'switched' },
      { kind: 'back', why: 'switched' },
    ]);
  });

  it('before the computer sleeps and after', async () => {
    await listen();
    login.prepare('PrepareForSleep', true);
    login.prepare('PrepareForSleep', false);
    expect(await events(2)).toEqual([
      { kind: 'gone', why: 'asleep' },
      { kind: 'back', why: 'asleep' },
    ]);
  });

  it('when the computer is about to be shut down', async () => {
    await listen();
    login.prepare('PrepareForShutdown', true);
    expect(await events(1)).toEqual([{ kind: 'ending' }]);
  });

  it('no more once the bus is gone: nobody stays locked for ever', async () => {
    await listen();
    login.change('LockedHint', true);
    await events(1);
    await login.stop();
    expect(await events(2)).toContainEqual({ kind: 'back', why: 'locked' });
    login = await startLoginManager();
  });
});
