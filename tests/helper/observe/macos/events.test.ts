import { beforeEach, describe, expect, it } from 'vitest';
import type { FrontWindow, ObserverEvent } from '../../../../helper/observe/index.ts';
import { createMacEvents, type MacEvents } from '../../../../helper/observe/macos/events.ts';
import type { Reading } from '../../../../helper/observe/macos/reading.ts';
import { inFront, reading, shown } from './readings.ts';

const IDLE_AFTER = 600_000;
const none = { kind: 'window', app: '', title: '' } as const;
const word = (title: string): ObserverEvent => ({ kind: 'window', app: 'Microsoft Word', title });

let heard: ObserverEvent[];
let windows: (FrontWindow | undefined)[];
let events: MacEvents;
const take = (next: Reading) => events.take(next, true);

beforeEach(() => {
  heard = [];
  windows = [];
  events = createMacEvents((told, window) => {
    heard.push(told);
    windows.push(window);
  }, IDLE_AFTER);
});

describe('what is in front on macOS', () => {
  const sheet = shown('', { number: 2, role: 'AXSheet', subrole: '' });
  const dialogue = shown('Find and Replace', { number: 3, subrole: 'AXDialog' });
  const untitled = shown('', { number: 4 });

  it.each([
    ['a window', inFront('Lease.docx'), word('Lease.docx')],
    ['a title with signs that nobody sees', inFront('Lease\u0000.docx \n'), word('Lease.docx')],
    [
      'the document under a sheet',
      inFront('', { windows: { kind: 'told', focused: sheet, main: shown('Lease.docx') } }),
      word('Lease.docx'),
    ],
    [
      'the document under a dialogue',
      inFront('', { windows: { kind: 'told', focused: dialogue, main: shown('Lease.docx') } }),
      word('Lease.docx'),
    ],
    [
      'a dialogue over a window without a title',
      inFront('', { windows: { kind: 'told', focused: dialogue, main: untitled } }),
      word('Find and Replace'),
    ],
    [
      'a dialogue of its own',
      inFront('', { windows: { kind: 'told', focused: dialogue, main: null } }),
      word('Find and Replace'),
    ],
    [
      'the main window, where none has the keyboard',
      inFront('', { windows: { kind: 'told', focused: null, main: shown('Lease.docx') } }),
      word('Lease.docx'),
    ],
    [
      'no window of a program that has none',
      inFront('', { windows: { kind: 'told', focused: null, main: null } }),
      none,
    ],
    [
      'no window on Finder’s desktop',
      inFront('', { windows: { kind: 'told', focused: shown('', { role: 'AXScrollArea' }), main: null } }),
      none,
    ],
    ['a program that does not tell of windows', inFront('', { windows: { kind: 'untold' } }), word('')],
    ['no program', null, none],
    ['the lock screen’s own program', inFront('Login', { bundle: 'com.apple.loginwindow' }), none],
    ['the Dock, however it is spelled', inFront('', { bundle: 'com.apple.Dock' }), none],
    [
      'another computer’s desktop',
      inFront('OFFICE-PC', { bundle: 'com.microsoft.rdc.macos' }),
      { kind: 'blind', why: 'remote' },
    ],
    ['a screen saver at first', inFront('', { bundle: 'com.apple.ScreenSaver.Engine' }), none],
  ])('is %s', (_name, front, told) => {
    take(reading(front));
    expect(heard).toEqual([told]);
  });

  it('cannot be told without the permission, whatever is in front, and is told once it is there', () => {
    take(reading(inFront('', { windows: { kind: 'denied' } }), { trusted: false }));
    take(reading(inFront('Lease.docx')));
    take(reading(inFront('', { windows: { kind: 'denied' } })));
    expect(heard).toEqual([
      { kind: 'blind', why: 'permission' },
      word('Lease.docx'),
      { kind: 'blind', why: 'permission' },
    ]);
  });

  it('cannot be told outside of a session with a screen', () => {
    take(reading(inFront('Lease.docx'), { session: null }));
    expect(heard).toEqual([{ kind: 'blind', why: 'display' }]);
  });

  it('is what it was while a screen saver lies over it', () => {
    take(reading(inFront('Lease.docx')));
    take(reading(inFront('', { bundle: 'com.apple.ScreenSaver.Engine' })));
    expect(heard).toHaveLength(1);
  });

  it('is none only once that is certain', () => {
    take(reading(inFront('Lease.docx')));
    expect(events.take(reading(null), false)).toBe(true);
    expect(heard).toHaveLength(1);
    expect(events.take(reading(null), true)).toBe(false);
    expect(heard.at(-1)).toEqual(none);
  });
});

describe('a program that does not answer', () => {
  const busy = inFront('', { windows: { kind: 'silent' } });

  it('keeps its title for five seconds, and not longer', () => {
    take(reading(inFront('Lease.docx')));
    take(reading(busy, { now: 10_000 }));
    take(reading(busy, { now: 14_999 }));
    expect(heard).toHaveLength(1);
    take(reading(busy, { now: 15_000 }));
    expect(heard.at(-1)).toEqual(word(''));
    take(reading(inFront('Lease.docx'), { now: 16_000 }));
    expect(heard.at(-1)).toEqual(word('Lease.docx'));
  });

  it('has the five seconds anew after each answer', () => {
    take(reading(inFront('Lease.docx')));
    take(reading(busy, { now: 1_000 }));
    take(reading(inFront('Lease.docx'), { now: 5_000 }));
    take(reading(busy, { now: 7_000 }));
    expect(heard).toHaveLength(1);
  });

  it('does not inherit the title of the program before it', () => {
    take(reading(inFront('Lease.docx')));
    take(reading(inFront('', { pid: 502, app: 'Mail', bundle: 'com.apple.mail', windows: { kind: 'silent' } })));
    expect(heard.at(-1)).toEqual({ kind: 'window', app: 'Mail', title: '' });
  });

  it('has no title at first, and none after a lock', () => {
    take(reading(busy));
    take(reading(inFront('Lease.docx'), { session: { locked: true, attended: true } }));
    take(reading(busy));
    expect(heard).toEqual([word(''), { kind: 'gone', why: 'locked' }, word(''), { kind: 'back', why: 'locked' }]);
  });
});

describe('which window it is', () => {
  it('is told with it, and a second one of the same title is told anew', () => {
    take(reading(inFront('Lease.docx')));
    const other = shown('Lease.docx', { number: 7 });
    take(reading(inFront('', { windows: { kind: 'told', focused: other, main: other } })));
    take(reading(inFront('', { windows: { kind: 'told', focused: other, main: other } })));
    expect(windows.map((window) => window?.id)).toEqual(['macos-501-1', 'macos-501-7']);
    expect(windows[0]).toEqual({ id: 'macos-501-1', pid: 501, owner: null, dialogue: false });
  });

  it('is told of a dialogue together with the window that it belongs to', () => {
    const focused = shown('Open', { number: 2, role: 'AXSheet', subrole: '' });
    take(reading(inFront('', { windows: { kind: 'told', focused, main: shown('Lease.docx') } })));
    expect(windows).toEqual([
      {
        id: 'macos-501-2',
        pid: 501,
        owner: { id: 'macos-501-1', app: 'Microsoft Word', pid: 501 },
        dialogue: true,
      },
    ]);
  });

  it('is not told where no window is', () => {
    take(reading(null));
    take(reading(inFront('', { windows: { kind: 'untold' } })));
    expect(windows).toEqual([undefined, undefined]);
  });
});

describe('whether somebody is there', () => {
  const front = inFront('Lease.docx');

  it('is told once the threshold is reached, and again with the next input', () => {
    take(reading(front));
    expect(events.due).toBe(IDLE_AFTER);
    take(reading(front, { quiet: 599_999 }));
    expect(heard).toHaveLength(1);
    take(reading(front, { quiet: 600_200 }));
    take(reading(front, { quiet: 601_200 }));
    expect(events.due).toBe(1_000);
    take(reading(front, { quiet: 40 }));
    expect(heard.slice(1)).toEqual([{ kind: 'idle', quiet: 600_200 }, { kind: 'input' }]);
  });

  it('goes by a threshold that is set meanwhile', () => {
    take(reading(front, { quiet: 300_000 }));
    events.setIdleAfter(60_000);
    take(reading(front, { quiet: 300_100 }));
    expect(heard.at(-1)).toEqual({ kind: 'idle', quiet: 300_100 });
  });

  it.each([
    ['locked', { session: { locked: true, attended: true } }],
    ['switched', { session: { locked: false, attended: false } }],
  ] as const)('is told of a session that is %s, and what is in front before the end of it', (why, more) => {
    take(reading(front));
    take(reading(inFront('', { bundle: 'com.apple.loginwindow' }), more));
    expect(events.due).toBeNull();
    take(reading(front));
    expect(heard.slice(1)).toEqual([{ kind: 'gone', why }, word('Lease.docx'), { kind: 'back', why }]);
  });

  it('is told of sleep until macOS says that it is over', () => {
    take(reading(front));
    events.hear({ kind: 'asleep', is: true });
    take(reading(front, { quiet: 100 }));
    take(reading(front, { quiet: 5_000 }));
    events.hear({ kind: 'asleep', is: false });
    take(reading(front, { quiet: 6_000 }));
    expect(heard.slice(1)).toEqual([
      { kind: 'gone', why: 'asleep' },
      word('Lease.docx'),
      { kind: 'back', why: 'asleep' },
    ]);
  });

  it('is told of sleep right after an input, and that it is over by the next one where macOS does not say so', () => {
    take(reading(front, { quiet: 4_000 }));
    events.hear({ kind: 'asleep', is: true });
    take(reading(front, { quiet: 50 }));
    expect(heard.at(-1)).toEqual({ kind: 'gone', why: 'asleep' });
    take(reading(front, { quiet: 3_000 }));
    expect(heard.at(-1)).toEqual({ kind: 'gone', why: 'asleep' });
    take(reading(front, { quiet: 10 }));
    expect(heard.at(-1)).toEqual({ kind: 'back', why: 'asleep' });
  });
});
