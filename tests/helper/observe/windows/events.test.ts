import { describe, expect, it } from 'vitest';
import type { ObserverEvent } from '../../../../helper/observe/index.ts';
import { createWindowsEvents } from '../../../../helper/observe/windows/events.ts';
import type { Front, Reading } from '../../../../helper/observe/windows/reading.ts';

const MINUTE = 60_000;
const IDLE_AFTER = 10 * MINUTE;

const notepad: Front = { title: 'Brief.txt - Notepad', kind: 'Notepad', program: { kind: 'known', name: 'notepad' } };
const lockScreen: Front = {
  title: 'Windows Default Lock Screen',
  kind: 'Windows.UI.Core.CoreWindow',
  program: { kind: 'known', name: 'LockApp' },
};
const atWork: Reading = {
  front: notepad,
  desktop: true,
  session: { attended: true, locked: false },
  ticks: { now: 5_000_000, input: 5_000_000 },
  saver: false,
  ending: false,
};
const seenNotepad: ObserverEvent = { kind: 'window', app: 'notepad', title: 'Brief.txt - Notepad' };
const nothing: ObserverEvent = { kind: 'window', app: '', title: '' };

/** What is told of readings that come a second apart, each list for one reading; a doubtful one is taken again. */
function toldOf(readings: Partial<Reading>[]): ObserverEvent[][] {
  const heard: ObserverEvent[][] = [];
  const events = createWindowsEvents((told) => heard.at(-1)?.push(told), IDLE_AFTER);
  for (const part of readings) {
    heard.push([]);
    if (events.take({ ...atWork, ...part }, false)) events.take({ ...atWork, ...part }, true);
  }
  return heard;
}
const inFront = (part: Partial<Front>): Partial<Reading> => ({ front: { ...notepad, ...part } });

describe('what is in front on Windows', () => {
  it('is told at first and on each change', () => {
    const { front } = inFront({ title: 'Other.txt - Notepad' });
    expect(toldOf([{}, {}, { front: front ?? null }, {}])).toEqual([
      [seenNotepad],
      [],
      [{ kind: 'window', app: 'notepad', title: 'Other.txt - Notepad' }],
      [seenNotepad],
    ]);
  });

  it('is told anew when another window of the same name comes, with which one it is', () => {
    const heard: (string | undefined)[] = [];
    const events = createWindowsEvents((_told, window) => heard.push(window?.id), IDLE_AFTER);
    const named = (id: string) => inFront({ window: { id, pid: 7, owner: null, dialogue: false } });
    for (const id of ['a', 'a', 'b', 'b', 'a']) events.take({ ...atWork, ...named(id) }, false);
    expect(heard).toEqual(['a', 'b', 'a']);
  });

  it('has its title cleaned: no line breaks, no half characters, no more than is kept', () => {
    expect(toldOf([inFront({ title: `a\r\nb\ud83d c${'x'.repeat(5_000)}` })])).toEqual([
      [{ kind: 'window', app: 'notepad', title: `a b\ufffd c${'x'.repeat(1_018)}` }],
    ]);
  });

  it.each([
    ['there is no window', { front: null }],
    ['the desktop of Explorer is in front', inFront({ kind: 'Progman', title: 'Program Manager' })],
    ['the desktop behind its icons is in front', inFront({ kind: 'WorkerW', title: '' })],
    ['the taskbar is in front', inFront({ kind: 'Shell_TrayWnd', title: '' })],
    ['Start is in front', inFront({ program: { kind: 'known', name: 'StartMenuExperienceHost' }, title: 'Start' })],
    ['an application has only its frame so far', inFront({ program: { kind: 'starting' }, title: 'KeePass' })],
    ['the window vanished while it was read', inFront({ program: { kind: 'gone' } })],
  ])('is no window, which is not blind, when %s', (_name, reading) => {
    expect(toldOf([reading])).toEqual([[nothing]]);
  });

  it.each([
    ['the whole desktop of another computer', inFront({ kind: 'TscShellContainerClass' }), 'remote'],
    [
      'the same whose program may not be known',
      inFront({ kind: 'TscShellContainerClass', program: { kind: 'denied' } }),
      'remote',
    ],
    ['one by another maker', inFront({ program: { kind: 'known', name: 'CDViewer' } }), 'remote'],
    [
      'a program that may not be known, for it may be an excluded one',
      inFront({ program: { kind: 'denied' } }),
      'permission',
    ],
    ['a prompt on a desktop of its own', { desktop: false }, 'permission'],
  ] as const)('is not seen when it is %s', (_name, reading, why) => {
    expect(toldOf([{}, reading, {}])).toEqual([[seenNotepad], [{ kind: 'blind', why }], [seenNotepad]]);
  });

  it('is the document under a dialogue, which is still the dialogue itself for who asks which window it is', () => {
    const heard: unknown[] = [];
    const events = createWindowsEvents((told, window) => heard.push(told, window?.id), IDLE_AFTER);
    const owner = { id: 'document', app: 'notepad', pid: 7 };
    const window = { id: 'dialogue', pid: 7, owner, dialogue: true };
    const owners = [{ title: notepad.title, kind: 'Notepad', visible: true, enabled: false }];
    events.take({ ...atWork, ...inFront({ title: 'Save As', kind: '#32770', owners, window }) }, false);
    expect(heard).toEqual([seenNotepad, 'dialogue']);
  });

  it('is a single window of another computer with its title', () => {
    const remote = inFront({
      title: 'Lease - Word (Remote)',
      kind: 'RAIL_WINDOW',
      program: { kind: 'known', name: 'mstsc' },
    });
    expect(toldOf([remote])).toEqual([[{ kind: 'window', app: 'mstsc', title: 'Lease - Word (Remote)' }]]);
  });

  it.each([
    ['with a password', { saver: true, desktop: false, session: null, front: null }],
    ['without one', { saver: true, ...inFront({ kind: 'WindowsScreenSaverClass', title: 'Ribbons' }) }],
  ])('is what it was under a screen saver %s, which is neither blind nor a lock', (_name, saver) => {
    expect(toldOf([{}, saver, {}])).toEqual([[seenNotepad], [], []]);
    expect(toldOf([saver])).toEqual([[nothing]]);
  });

  it('is not "no window" for the moment between two windows', () => {
    const heard: ObserverEvent[] = [];
    const events = createWindowsEvents((told) => heard.push(told), IDLE_AFTER);
    events.take(atWork, false);
    expect(events.take({ ...atWork, front: null }, false)).toBe(true);
    expect(events.take(atWork, true)).toBe(false);
    expect(heard).toEqual([seenNotepad]);
  });
});

describe('who is at a Windows computer', () => {
  const quiet = (milliseconds: number): Partial<Reading> => ({
    ticks: { now: (5_000_000 + milliseconds) % 2 ** 32, input: 5_000_000 },
  });

  it('is nobody once there was no input for long enough, told once with how long, until the next input', () => {
    const back = { ticks: { now: 5_000_000 + IDLE_AFTER + 9_000, input: 5_000_000 + IDLE_AFTER + 8_500 } };
    expect(toldOf([quiet(IDLE_AFTER - 1), quiet(IDLE_AFTER + 500), quiet(IDLE_AFTER + 1_500), back])).toEqual([
      [seenNotepad],
      [{ kind: 'idle', quiet: IDLE_AFTER + 500 }],
      [],
      [{ kind: 'input' }],
    ]);
  });

  it('is still nobody when the counter has gone all the way round without input', () => {
    expect(toldOf([quiet(2 ** 32 - 2 * MINUTE), quiet(2 ** 32 + 1_000)])).toEqual([
      [{ kind: 'idle', quiet: 2 ** 32 - 2 * MINUTE }, seenNotepad],
      [],
    ]);
  });

  it('is told at once where the threshold is lowered below the time already quiet', () => {
    const heard: ObserverEvent[] = [];
    const events = createWindowsEvents((told) => heard.push(told), IDLE_AFTER);
    events.take({ ...atWork, ...quiet(5 * MINUTE) }, false);
    events.setIdleAfter(MINUTE);
    events.take({ ...atWork, ...quiet(5 * MINUTE) }, false);
    expect(heard).toEqual([seenNotepad, { kind: 'idle', quiet: 5 * MINUTE }]);
  });

  it('is not known, and so never idle, where Windows does not tell of input', () => {
    expect(toldOf([{ ticks: null }])).toEqual([[seenNotepad]]);
  });

  it.each([
    ['locked', 'Windows says so', { session: { attended: true, locked: true } }],
    ['locked', "the lock screen's picture is in front", { front: lockScreen }],
    ['locked', 'the desktop cannot be reached and Windows does not say why', { desktop: false, session: null }],
    [
      'switched',
      'another user is in front or the remote session is cut off',
      { session: { attended: false, locked: null } },
    ],
  ] as const)('is nobody, %s, when %s; what is in front then is not told', (why, _when, reading) => {
    expect(toldOf([{}, reading, reading, {}])).toEqual([
      [seenNotepad],
      [{ kind: 'gone', why }],
      [],
      [seenNotepad, { kind: 'back', why }],
    ]);
  });

  it('comes back from each of two reasons by itself', () => {
    const locked = { session: { attended: true, locked: true } };
    expect(toldOf([{ session: { attended: false, locked: true } }, locked, {}])).toEqual([
      [
        { kind: 'gone', why: 'locked' },
        { kind: 'gone', why: 'switched' },
      ],
      [{ kind: 'back', why: 'switched' }],
      [seenNotepad, { kind: 'back', why: 'locked' }],
    ]);
  });

  it('hears of the end of the session once, and of the window again when that was called off', () => {
    const ending = { ending: true };
    expect(toldOf([{}, ending, { ...ending, front: null }, {}])).toEqual([
      [seenNotepad],
      [{ kind: 'ending' }],
      [],
      [seenNotepad],
    ]);
  });
});

describe('what Windows tells by itself', () => {
  const heard: ObserverEvent[] = [];
  const begin = () => {
    heard.length = 0;
    const events = createWindowsEvents((told) => heard.push(told), IDLE_AFTER);
    events.take(atWork, false);
    heard.length = 0;
    return events;
  };
  const quietFor = (milliseconds: number): Reading => ({
    ...atWork,
    ticks: { now: 5_000_000 + milliseconds, input: 5_000_000 },
  });

  it('is a lock at once, though the session does not say so yet, until it is settled', () => {
    const events = begin();
    events.hear({ kind: 'locked', is: true });
    events.take(atWork, false);
    events.take(atWork, false);
    expect(heard).toEqual([{ kind: 'gone', why: 'locked' }]);
    events.settle();
    events.take(atWork, false);
    expect(heard.slice(1)).toEqual([seenNotepad, { kind: 'back', why: 'locked' }]);
  });

  it('is an unlock at once as well', () => {
    const events = begin();
    const locked = { ...atWork, session: { attended: true, locked: true } };
    events.take(locked, false);
    events.hear({ kind: 'locked', is: false });
    events.take(locked, false);
    expect(heard).toEqual([{ kind: 'gone', why: 'locked' }, seenNotepad, { kind: 'back', why: 'locked' }]);
  });

  it('is sleep, until both power and display are back', () => {
    const events = begin();
    events.hear({ kind: 'asleep', by: 'display', is: true });
    events.take(atWork, false);
    events.hear({ kind: 'asleep', by: 'power', is: true });
    events.take(atWork, false);
    events.hear({ kind: 'asleep', by: 'power', is: false });
    events.take(atWork, false);
    expect(heard).toEqual([{ kind: 'gone', why: 'asleep' }]);
    events.hear({ kind: 'asleep', by: 'display', is: false });
    events.take(atWork, false);
    expect(heard.slice(1)).toEqual([seenNotepad, { kind: 'back', why: 'asleep' }]);
  });

  it('is no sleep any more once somebody uses the computer, as from afar', () => {
    const events = begin();
    events.hear({ kind: 'asleep', by: 'display', is: true });
    events.take(quietFor(1_000), false);
    events.take(quietFor(2_000), false);
    expect(heard).toEqual([{ kind: 'gone', why: 'asleep' }]);
    events.take({ ...atWork, ticks: { now: 5_009_000, input: 5_008_000 } }, false);
    expect(heard.slice(1)).toEqual([seenNotepad, { kind: 'back', why: 'asleep' }]);
  });

  it('is the end of the session, and that it was called off', () => {
    const events = begin();
    events.hear({ kind: 'ending', is: true });
    events.take(atWork, false);
    expect(heard).toEqual([{ kind: 'ending' }]);
    events.hear({ kind: 'ending', is: false });
    events.take(atWork, false);
    expect(heard.slice(1)).toEqual([seenNotepad]);
  });

  it('leaves to be looked for when idle time begins and ends, and an application that is only starting', () => {
    const events = begin();
    events.take(quietFor(IDLE_AFTER - 2_000), false);
    expect(events.due).toBe(2_000);
    events.take(quietFor(IDLE_AFTER), false);
    expect(events.due).toBe(1_000);
    events.take({ ...atWork, ...inFront({ program: { kind: 'starting' } }) }, true);
    expect(events.due).toBe(500);
    events.hear({ kind: 'locked', is: true });
    events.take(atWork, false);
    expect(events.due).toBeNull();
  });
});
