import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readFront } from '../../../helper/observe/kde/front.ts';
import { kwinScript } from '../../../helper/observe/kde/script.ts';

/** A signal of KWin's objects. */
function createSignal() {
  const listeners = new Set<(value?: unknown) => void>();
  return {
    connect: (listener: (value?: unknown) => void) => void listeners.add(listener),
    disconnect: (listener: (value?: unknown) => void) => void listeners.delete(listener),
    emit(value?: unknown) {
      for (const listener of [...listeners]) listener(value);
    },
    get count() {
      return listeners.size;
    },
  };
}

function createWindow(id: string, caption: string, more: object = {}) {
  return { internalId: `{${id}}`, resourceClass: 'soffice', caption, pid: 42, captionChanged: createSignal(), ...more };
}

/** KWin as a script sees it, in the words of one Plasma. */
function playKwin(plasma: 5 | 6, first: object | null) {
  const activated = createSignal();
  const calls: unknown[][] = [];
  let there = true;
  let hears = true;
  const workspace =
    plasma === 6
      ? { windowActivated: activated, activeWindow: first }
      : { clientActivated: activated, activeClient: first };
  const callDBus = (...call: unknown[]) => {
    const done = call.at(-1) as (value?: unknown) => void;
    if (call[3] === 'NameHasOwner') done(there);
    else {
      calls.push(call);
      if (hears) done();
    }
  };
  runInContext(kwinScript(':1.42'), createContext({ workspace, callDBus }));
  return {
    activated,
    calls,
    leave() {
      there = false;
      hears = false;
    },
    seen: () => calls.map((call) => readFront([call[4]])),
  };
}

describe.each([5, 6] as const)('the script in KWin of Plasma %s', (plasma) => {
  it('tells the window in front at first, each other one, and each title of that one alone', () => {
    const a = createWindow('a', '00012-Smith');
    const b = createWindow('b', '00041-Acme <2>');
    const { activated, calls, seen } = playKwin(plasma, a);
    activated.emit(b);
    a.captionChanged.emit();
    b.caption = 'sealed';
    b.captionChanged.emit();
    activated.emit(null);
    expect(calls.map(([bus, , face]) => [bus, face])).toEqual(calls.map(() => [':1.42', 'com.matterline.Front']));
    const window = (title: string) => ({ kind: 'window', app: 'soffice', title });
    expect(seen().map((front) => front?.seen)).toEqual([
      window('00012-Smith'),
      window('00041-Acme'),
      window('sealed'),
      { kind: 'window', app: '', title: '' },
    ]);
    expect(seen()[1]?.window).toEqual({ id: 'kwin-{b}', pid: 42, owner: null, dialogue: false });
    expect(seen()[2]?.window?.id).toBe('kwin-{b}');
  });

  it('tells whose dialogue it is, and takes the desktop and panels for no window', () => {
    const main = createWindow('m', 'Report');
    const sheet = createWindow('s', 'Options', { transientFor: main, transient: true });
    const { activated, seen } = playKwin(plasma, createWindow('d', 'Save', { transientFor: sheet, transient: true }));
    activated.emit(createWindow('t', 'Desktop', { desktopWindow: true }));
    activated.emit(createWindow('p', 'Panel', { dock: true }));
    expect(seen()[0]?.window).toEqual({
      id: 'kwin-{d}',
      pid: 42,
      owner: { id: 'kwin-{m}', app: 'soffice', pid: 42 },
      dialogue: true,
    });
    expect(seen().slice(1)).toEqual([1, 2].map(() => ({ seen: { kind: 'window', app: '', title: '' } })));
  });

  it('says no more, and holds on to nothing, once nobody listens', () => {
    const a = createWindow('a', 'one');
    const { activated, calls, leave } = playKwin(plasma, a);
    leave();
    a.captionChanged.emit();
    a.captionChanged.emit();
    const before = calls.length;
    activated.emit(createWindow('b', 'two'));
    expect(calls).toHaveLength(before);
    expect([activated.count, a.captionChanged.count]).toEqual([0, 0]);
  });
});

describe('what KWin calls here', () => {
  it.each([
    [undefined],
    [[]],
    [[7]],
    [['{']],
    [['[]']],
    [[JSON.stringify({ id: '1', app: 'a', pid: 1 })]],
    [[JSON.stringify({ id: '1', app: 'a', pid: 1, title: 'x', owner: 4, dialogue: false })]],
  ])('is nothing where it is none of the script’s: %j', (body) => {
    expect(readFront(body)).toBeNull();
  });

  it('is a title without the number of KWin, which the window does not bear', () => {
    const told = (title: string) =>
      readFront([JSON.stringify({ id: '1', app: 'a', pid: 0, title, owner: null, dialogue: false })]);
    expect(told('Letter <2>')?.seen).toMatchObject({ title: 'Letter' });
    expect(told('Letter <12>\u200e')?.seen).toMatchObject({ title: 'Letter' });
    expect(told('a <b>')?.seen).toMatchObject({ title: 'a <b>' });
    expect(told('Letter')?.window?.pid).toBeNull();
  });
});
