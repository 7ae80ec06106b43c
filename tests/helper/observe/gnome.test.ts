import { afterEach, describe, expect, it } from 'vitest';
import type { Bus, BusCall } from '../../../helper/observe/bus.ts';
import { absenceOf } from '../../../helper/observe/gnome/absence.ts';
import { followExtension } from '../../../helper/observe/gnome/follow.ts';
import { readFront } from '../../../helper/observe/gnome/front.ts';
import { createMutterIdle } from '../../../helper/observe/gnome/idle.ts';
import type { ObserverEvent } from '../../../helper/observe/index.ts';
import { namedDesktop } from '../../../helper/observe/wayland-desktop.ts';
import { inWords } from '../../../helper/words/index.ts';

const SHELL = ':1.7';
const RECORDED = ['firefox', '00012-Smith — Mozilla Firefox', 912, 3, '', 0, 0, false];
const DIALOGUE = ['firefox', 'Save', 912, 4, 'firefox', 912, 3, true];
const NOTHING = ['', '', 0, 0, '', 0, 0, false];

/** A bus on which the Shell answers by a table; what it does not know it refuses. */
function playBus(answer: (call: BusCall) => unknown[] | null): Bus & { asked: BusCall[] } {
  const asked: BusCall[] = [];
  return {
    name: ':1.42',
    asked,
    call(call) {
      asked.push(call);
      return Promise.resolve(answer(call));
    },
    match: () => Promise.resolve(),
    matchOwner: () => Promise.resolve(),
    ownerOf: () => Promise.resolve(SHELL),
    closed: new Promise<void>(() => undefined),
    close: () => undefined,
  };
}

/** Lets all answers that are there arrive. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

let heard: ObserverEvent[] = [];
const say = (event: ObserverEvent) => void heard.push(event);
afterEach(() => {
  heard = [];
});

describe('what the extension tells', () => {
  it('is a window, its process, and whose dialogue it is', () => {
    expect(readFront(RECORDED, SHELL)).toEqual({
      seen: { kind: 'window', app: 'firefox', title: '00012-Smith — Mozilla Firefox' },
      window: { id: 'gnome-:1.7-3', pid: 912, owner: null, dialogue: false },
    });
    expect(readFront(DIALOGUE, SHELL)?.window).toEqual({
      id: 'gnome-:1.7-4',
      pid: 912,
      owner: { id: 'gnome-:1.7-3', app: 'firefox', pid: 912 },
      dialogue: true,
    });
    expect(readFront(NOTHING, SHELL)).toEqual({ seen: { kind: 'window', app: '', title: '' } });
  });

  it.each([[[]], [['a', 'b', 1]], [[...RECORDED].reverse()]])('is nothing where it is something else: %j', (body) => {
    expect(readFront(body, SHELL)).toBeNull();
  });

  const changed = (body: unknown[]) => ({
    type: 4,
    path: '/com/matterline/Front',
    interface: 'com.matterline.Front',
    member: 'Changed',
    body,
  });
  const info = (state: number) => [[['state', [[{ type: 'd', child: [] }], [state]]]]];

  it('ends with its name: locked where it said so, and seen again after it', async () => {
    const bus = playBus(({ member }) => (member === 'Watch' ? RECORDED : null));
    const extension = followExtension(bus, SHELL, say);
    extension.changed(SHELL);
    await settled();
    extension.handle(changed(DIALOGUE));
    extension.handle({ ...changed([true]), member: 'Leaving' });
    extension.changed(null);
    await settled();
    extension.changed(SHELL);
    await settled();
    expect(heard).toEqual([
      readFront(RECORDED, SHELL)?.seen,
      readFront(DIALOGUE, SHELL)?.seen,
      { kind: 'window', app: '', title: '' },
      { kind: 'gone', why: 'locked' },
      { kind: 'back', why: 'locked' },
      readFront(RECORDED, SHELL)?.seen,
    ]);
    expect(extension.help).toBeNull();
  });

  it('is over without a lock where it was turned off, and of nobody else', async () => {
    const bus = playBus(({ member }) => (member === 'GetExtensionInfo' ? info(2) : null));
    const extension = followExtension(bus, SHELL, say);
    // Another program took the name.
    extension.changed(':1.99');
    await settled();
    expect(heard.at(-1)).toEqual({ kind: 'blind', why: 'observer' });
    expect(extension.help).toEqual({ code: 'gnome-extension-off' });
    expect(bus.asked.map(({ member }) => member)).not.toContain('Watch');
  });

  it('is there where its name came while the bus was asked for it', async () => {
    const bus = playBus(({ member }) => (member === 'Watch' ? RECORDED : null));
    const extension = followExtension({ ...bus, ownerOf: () => Promise.resolve(null) }, SHELL, say);
    void extension.begin();
    extension.changed(SHELL);
    await settled();
    expect(heard).toEqual([readFront(RECORDED, SHELL)?.seen]);
  });

  it('is missed while the screen is locked already', async () => {
    const bus = playBus(({ member }) => (member === 'GetActive' ? [true] : null));
    followExtension(bus, SHELL, say).changed(null);
    await settled();
    expect(heard.at(-1)).toEqual({ kind: 'gone', why: 'locked' });
  });

  it.each([
    [1, 'install'],
    [2, 'Turn extensions'],
    [3, 'again'],
    [4, 'again'],
    [6, 'Turn extensions'],
  ])('is missed, in state %s, with a next step', (state, step) => {
    expect(inWords(absenceOf(info(state)[0]))).toContain(step);
    expect(inWords(absenceOf([]))).toContain('install');
  });
});

describe('the idle monitor of GNOME', () => {
  const fired = (watch: number) => ({
    type: 4,
    interface: 'org.gnome.Mutter.IdleMonitor',
    member: 'WatchFired',
    body: [watch],
  });

  function monitor(idleTime: () => number) {
    let watches = 0;
    return playBus(({ member }) => {
      if (member === 'GetIdletime') return [idleTime()];
      if (member !== 'AddIdleWatch' && member !== 'AddUserActiveWatch') return [];
      watches += 1;
      return [watches];
    });
  }

  it('is heard, and how long it was by then', async () => {
    const idle = createMutterIdle(
      monitor(() => 900),
      600,
      say,
    );
    // The word may come with the answer that names it.
    idle.handle(fired(1));
    await settled();
    idle.handle(fired(2));
    idle.handle(fired(1));
    await settled();
    expect(heard).toEqual([{ kind: 'idle', quiet: 900 }, { kind: 'input' }, { kind: 'idle', quiet: 900 }]);
  });

  it('misses nobody who came back before it was asked to tell', async () => {
    const times = [600, 20];
    const idle = createMutterIdle(
      monitor(() => times.shift() ?? 0),
      600,
      say,
    );
    await settled();
    idle.handle(fired(1));
    await settled();
    expect(heard).toEqual([{ kind: 'idle', quiet: 600 }, { kind: 'input' }]);
  });

  it('goes by the threshold that counts now', async () => {
    const bus = monitor(() => 700);
    const idle = createMutterIdle(bus, 600, say);
    await settled();
    idle.handle(fired(1));
    await settled();
    idle.setIdleAfter(300);
    await settled();
    idle.handle(fired(1));
    idle.handle(fired(3));
    await settled();
    expect(heard).toEqual([{ kind: 'idle', quiet: 700 }, { kind: 'input' }, { kind: 'idle', quiet: 700 }]);
    expect(bus.asked.filter(({ member }) => member === 'RemoveWatch').map(({ body }) => body)).toEqual([[1], [2]]);
  });
});

describe('the desktop that an environment names', () => {
  it.each([
    ['KDE', 'kde'],
    ['GNOME', 'gnome'],
    ['ubuntu:GNOME', 'gnome'],
    ['GNOME-Classic:GNOME', 'gnome'],
    ['sway', 'other'],
    ['', null],
  ])('%j is %j', (name, desktop) => {
    expect(namedDesktop({ XDG_CURRENT_DESKTOP: name })).toBe(desktop);
  });
});
