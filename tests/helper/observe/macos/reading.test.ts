import { describe, expect, it } from 'vitest';
import { isRemoteDesktop, isShell } from '../../../../helper/observe/macos/kinds.ts';
import { outcomeOf, programName } from '../../../../helper/observe/macos/reading.ts';
import { isAsked, isPromised, signOfPower } from '../../../../helper/observe/macos/signs.ts';

describe("a program's name", () => {
  it.each([
    ['/Applications/Microsoft Word.app', 'Microsoft Word'],
    ['/Applications/zoom.us.app/', 'zoom.us'],
    ['/System/Applications/Utilities/Keychain Access.app', 'Keychain Access'],
    ['/Users/ann/Applications/Chrome Apps.localized/Clio.APP', 'Clio'],
    ['/opt/homebrew/bin/gvim', 'gvim'],
    ['', ''],
  ])('of %s is %s', (path, name) => {
    expect(programName(path)).toBe(name);
  });
});

describe('a code of the accessibility interface', () => {
  it.each([
    [0, 'told'],
    [-25_200, 'untold'],
    [-25_202, 'gone'],
    [-25_204, 'silent'],
    [-25_205, 'untold'],
    [-25_208, 'untold'],
    [-25_211, 'denied'],
    [-25_212, 'none'],
    [-1, 'untold'],
  ])('%d means %s', (code, outcome) => {
    expect(outcomeOf(code)).toBe(outcome);
  });

  it('promises notes also where that was asked for before', () => {
    expect([0, -25_209, -25_207, -25_204].map(isPromised)).toEqual([true, true, false, false]);
  });
});

describe('a message about power', () => {
  it.each([
    ['may sleep', 0xe000_0270, null, true],
    ['will sleep', 0xe000_0280, { kind: 'asleep', is: true }, true],
    ['will not sleep', 0xe000_0290, null, false],
    ['has powered on', 0xe000_0300, { kind: 'asleep', is: false }, false],
    ['will power on', 0xe000_0320, null, false],
  ])('that the computer %s', (_name, message, sign, asked) => {
    expect(signOfPower(message)).toEqual(sign);
    expect(isAsked(message)).toBe(asked);
  });
});

describe('a program by its bundle', () => {
  it('is a part of macOS, another computer’s desktop, or neither, however it is spelled', () => {
    expect(['com.apple.loginwindow', 'com.apple.Spotlight', 'com.apple.finder', ''].map(isShell)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(
      ['com.apple.ScreenSharing', 'com.teamviewer.TeamViewer', 'com.apple.Safari', ''].map(isRemoteDesktop),
    ).toEqual([true, true, false, false]);
  });
});
