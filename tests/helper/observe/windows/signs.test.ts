import { describe, expect, it } from 'vitest';
import { EVENT, signOfMessage, sleepsWithDisplay, tellsOfFront } from '../../../../helper/observe/windows/signs.ts';

describe('an event of Windows', () => {
  it.each([
    ['another window comes to the front', EVENT.foreground, 0, 0, false, true],
    ['a window is put away', EVENT.minimizeStart, 0, 0, false, true],
    ['a window is brought back', EVENT.minimizeEnd, 0, 0, false, true],
    ['the title of the window in front changes', EVENT.name, 0, 0, true, true],
    ['the title of a window behind it changes', EVENT.name, 0, 0, false, false],
    ['the caret in the window in front is named', EVENT.name, -8, 0, true, false],
    ['a line of a list in it is named', EVENT.name, -4, 3, true, false],
    ['a part of the window itself is named', EVENT.name, 0, 2, true, false],
  ])('is about what is in front, or not, when %s', (_name, event, object, child, inFront, tells) => {
    expect(tellsOfFront(event, object, child, inFront)).toBe(tells);
  });
});

describe('a message of Windows', () => {
  const none = () => Buffer.alloc(0);
  /** A POWERBROADCAST_SETTING as it comes: GUID, length, data. */
  const setting = (guid: string, length: number, data: number) => () => {
    const bytes = Buffer.alloc(24);
    Buffer.from(guid, 'hex').copy(bytes);
    bytes.writeUInt32LE(length, 16);
    bytes.writeUInt32LE(data, 20);
    return bytes;
  };
  const display = '5695e66f4a70a0478f24c28d936fda47';
  const lid = '3ef1a4ba4bc3b34a9ba1b7d03a6b0b5e';
  const asleep = (by: 'power' | 'display', is: boolean) => ({ kind: 'asleep', by, is });

  it.each([
    ['the lock', 0x2b1, 7, none, { kind: 'locked', is: true }],
    ['the unlock', 0x2b1, 8, none, { kind: 'locked', is: false }],
    ['another session in front', 0x2b1, 1, none, { kind: 'look' }],
    ['a remote session cut off', 0x2b1, 4, none, { kind: 'look' }],
    ['sleep', 0x218, 4, none, asleep('power', true)],
    ['waking up by itself', 0x218, 0x12, none, asleep('power', false)],
    ['waking up for somebody', 0x218, 7, none, asleep('power', false)],
    ['the display going off', 0x218, 0x8013, setting(display, 4, 0), asleep('display', true)],
    ['the display going on', 0x218, 0x8013, setting(display, 4, 1), asleep('display', false)],
    ['the display being dimmed', 0x218, 0x8013, setting(display, 4, 2), asleep('display', false)],
    ['the end of the session', 0x16, 1, none, { kind: 'ending', is: true }],
    ['an end that was called off', 0x16, 0, none, { kind: 'ending', is: false }],
  ] as const)('tells of %s', (_name, message, what, read, sign) => {
    expect(signOfMessage(message, what, read)).toEqual(sign);
  });

  it.each([
    ['the battery', 0x218, 0xa, none],
    ['another setting of power', 0x218, 0x8013, setting(lid, 4, 0)],
    ['a display of which nothing is said', 0x218, 0x8013, setting(display, 0, 0)],
    ['a setting that cannot be read', 0x218, 0x8013, none],
    ['the question whether the session may end', 0x11, 0, none],
    ['anything else', 0x1, 1, none],
  ] as const)('says nothing of use when it is about %s', (_name, message, what, read) => {
    expect(signOfMessage(message, what, read)).toBeNull();
  });
});

describe('a computer', () => {
  it('sleeps with its display where its power capabilities say so, and only there', () => {
    const capabilities = Buffer.alloc(76, 1);
    expect(sleepsWithDisplay(capabilities)).toBe(true);
    capabilities[20] = 0;
    expect(sleepsWithDisplay(capabilities)).toBe(false);
    expect(sleepsWithDisplay(Buffer.alloc(0))).toBe(false);
  });
});
