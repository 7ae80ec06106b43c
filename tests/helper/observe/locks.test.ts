import { describe, expect, it } from 'vitest';
import type { Bus } from '../../../helper/observe/bus.ts';
import { joinLocks } from '../../../helper/observe/join-locks.ts';
import { followLock } from '../../../helper/observe/kde/lock.ts';
import type { ObserverEvent } from '../../../helper/observe/observer.ts';

const KWIN = ':1.7';

function playLock(active: unknown[] | null) {
  const heard: ObserverEvent[] = [];
  const bus: Bus = {
    name: ':1.42',
    call: () => Promise.resolve(active),
    match: () => Promise.resolve(),
    matchOwner: () => Promise.resolve(),
    ownerOf: () => Promise.resolve(KWIN),
    closed: new Promise<void>(() => undefined),
    close: () => undefined,
  };
  const lock = followLock(bus, KWIN, (event) => heard.push(event));
  const signal = (is: unknown, more: object = {}) =>
    lock.handle({
      type: 4,
      sender: KWIN,
      interface: 'org.freedesktop.ScreenSaver',
      member: 'ActiveChanged',
      body: [is],
      ...more,
    });
  return { lock, signal, said: () => heard.map((event) => event.kind) };
}

describe('a lock of which the desktop and the login manager tell', () => {
  const gone = { kind: 'gone', why: 'locked' } as const;
  const back = { kind: 'back', why: 'locked' } as const;

  it('is told once, and is over once both say so', () => {
    const heard: ObserverEvent[] = [];
    const joined = joinLocks((event) => heard.push(event));
    const [desktop, login] = [joined('desktop'), joined('login')];
    login(gone);
    desktop(gone);
    login(back);
    expect(heard).toEqual([gone]);
    desktop(back);
    login(back);
    expect(heard).toEqual([gone, back]);
    desktop(gone);
    login({ kind: 'gone', why: 'asleep' });
    login({ kind: 'back', why: 'asleep' });
    desktop(back);
    expect(heard.slice(2).map(({ kind }) => kind)).toEqual(['gone', 'gone', 'back', 'back']);
  });
});

describe('the lock screen of KWin', () => {
  it('is told once, and when it is over', async () => {
    const { lock, signal, said } = playLock([false]);
    await lock.begin();
    signal(true);
    signal(true);
    signal(false);
    signal(false);
    expect(said()).toEqual(['gone', 'back']);
    signal(true, { sender: ':1.8' });
    signal(true, { member: 'Other' });
    signal(1);
    expect(said()).toEqual(['gone', 'back']);
  });

  it('is told where it is there already, and is over with KWin', async () => {
    const { lock, signal, said } = playLock([true]);
    await lock.begin();
    lock.end();
    signal(true);
    expect(said()).toEqual(['gone', 'back']);
  });

  it.each([[null], [[]], [['yes']]])('is not known where KWin says %j', async (active) => {
    const { lock, said } = playLock(active);
    await lock.begin();
    expect(said()).toEqual([]);
  });

  it('is as the last signal says, not as an answer from before it', async () => {
    const { lock, signal, said } = playLock([true]);
    const begun = lock.begin();
    signal(true);
    signal(false);
    await begun;
    expect(said()).toEqual(['gone', 'back']);
  });
});
