import { describe, expect, it } from 'vitest';
import { aboutOf, programName, quietOf, sessionOf } from '../../../../helper/observe/windows/reading.ts';

describe("a program's name", () => {
  it.each([
    ['C:\\Windows\\System32\\notepad.exe', 'notepad'],
    ['C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE', 'WINWORD'],
    ['\\\\server\\share\\Büro.Recht.exe', 'Büro.Recht'],
    ['D:/tools/editor', 'editor'],
  ])('of %s is %s', (path, name) => {
    expect(programName(path)).toBe(name);
  });
});

describe('what a window is about', () => {
  const own = { title: 'Save As', kind: '#32770', program: { kind: 'known', name: 'WINWORD' } } as const;
  const document = { title: 'Lease.docx - Word', kind: 'OpusApp', visible: true, enabled: true };
  const hidden = { title: 'VB', kind: 'ThunderMain', visible: false, enabled: true };

  it.each([
    ['the document that a dialogue lies over', own, [document], document],
    [
      'the document under two dialogues',
      own,
      [{ title: 'Options', kind: '#32770', visible: true, enabled: true }, document],
      document,
    ],
    ['the document, and no owner that nobody sees', own, [document, hidden], document],
    [
      'the document that takes no input, whatever lies over it',
      { ...own, title: 'Check In', kind: 'HwndWrapper[iManage]' },
      [{ ...document, enabled: false }],
      document,
    ],
    [
      'the document under what lies over a waiting window that nobody sees',
      { ...own, title: 'Check In', kind: 'HwndWrapper[iManage]' },
      [{ ...hidden, enabled: false }, document],
      document,
    ],
    ['itself, where nobody sees its owner', own, [hidden], own],
    ['itself, where its owner has no title', own, [{ ...document, title: '' }], own],
    ['itself, where it belongs to none', own, [], own],
    [
      'itself, where it is no dialogue',
      { ...own, kind: 'rctrl_renwnd32' },
      [document],
      { ...own, kind: 'rctrl_renwnd32' },
    ],
  ])('is %s', (_name, front, owners, { title, kind }) => {
    expect(aboutOf({ ...front, owners })).toEqual({ title, kind });
  });
});

describe('the time without input', () => {
  it.each([
    ['is what passed', 10_000, 4_000, 6_000],
    ['counts across the end of the 32-bit counter', 1_000, 2 ** 32 - 500, 1_500],
    ['is none for an input that comes while it is read', 10_000, 10_016, 0],
    ['is none for an input that a program dated ahead, over the end of the counter', 2 ** 32 - 5_000, 5_000, 0],
    ['may be longer than the counter reaches with a sign', 3_000_000_000, 0, 3_000_000_000],
  ])('%s', (_rule, now, input, quiet) => {
    expect(quietOf({ now, input })).toBe(quiet);
  });
});

describe('the state of a session', () => {
  /** The start of a WTSINFOEXW on 64-bit Windows: level, four bytes of nothing, session 2, state and flags. */
  function info(state: number, flags: number, level = 1): Buffer {
    const bytes = Buffer.from('01000000ccccccccffffffff0000000000000000', 'hex');
    bytes.writeUInt32LE(level, 0);
    bytes.writeUInt32LE(2, 8);
    bytes.writeUInt32LE(state, 12);
    bytes.writeInt32LE(flags, 16);
    return bytes;
  }

  it.each([
    ['unlocked', 0, 1, { attended: true, locked: false }],
    ['locked', 0, 0, { attended: true, locked: true }],
    ['locked or not, which is not said', 0, -1, { attended: true, locked: null }],
    ['looking over the shoulder of another', 3, 1, { attended: true, locked: false }],
    ['disconnected', 4, 0, { attended: false, locked: true }],
    ['at the sign-in screen', 1, 1, { attended: false, locked: false }],
  ])('is read when it is %s', (_name, state, flags, session) => {
    expect(sessionOf(info(state, flags))).toEqual(session);
  });

  it('is not known where the answer has another level or is cut off', () => {
    expect(sessionOf(info(0, 0, 2))).toBeNull();
    expect(sessionOf(info(0, 0).subarray(0, 19))).toBeNull();
  });
});
