import { describe, expect, it } from 'vitest';
import { openMac } from '../../../../helper/observe/macos/look.ts';
import { type PlayedProgram, type PlayedWindow, playMac } from './played-mac.ts';

// What programs answer here was written by hand after Apple's headers; no Mac has been asked yet.

const document: PlayedWindow = { title: 'Lease — Harlow.docx', role: 'AXWindow', subrole: 'AXStandardWindow' };
const word: PlayedProgram = {
  bundle: 'com.microsoft.Word',
  place: '/Applications/Microsoft Word.app/',
  file: '/Applications/Microsoft Word.app/Contents/MacOS/Microsoft Word',
  name: 'Word',
  focused: document,
  main: document,
};
/** Processes that are there while this runs, and one that is not. */
const HERE = process.pid;
const GONE = 2 ** 30;

function lookAt(program: PlayedProgram) {
  return openMac(playMac({ programs: { [HERE]: program }, front: HERE }).koffi).look();
}

describe('a look at macOS', () => {
  it('reads the program in front by its bundle’s folder, and its window', () => {
    const { front, trusted, session, quiet } = lookAt(word);
    const shown = { number: 1, title: 'Lease — Harlow.docx', role: 'AXWindow', subrole: 'AXStandardWindow' };
    expect(front).toEqual({
      pid: HERE,
      app: 'Microsoft Word',
      bundle: 'com.microsoft.Word',
      windows: { kind: 'told', focused: shown, main: shown },
    });
    expect({ trusted, session, quiet }).toEqual({
      trusted: true,
      session: { locked: false, attended: true },
      quiet: 0,
    });
  });

  it.each([
    ['its file, where it has no bundle', { file: '/opt/tools/reader' }, 'reader', ''],
    ['its name, where it has no file', { name: 'Reader' }, 'Reader', ''],
  ])('names a program by %s', (_name, program, app, bundle) => {
    expect(lookAt(program).front).toMatchObject({ app, bundle });
  });

  it.each([
    ['whole, with signs of all planes', '𝒳 – Ärztehaus 東京 🏢'],
    ['with half a sign, as a program may cut one', 'Lease \ud83c'],
    ['however long it is', 'x'.repeat(20_000)],
    ['empty', ''],
  ])('reads a title %s', (_name, title) => {
    expect(lookAt({ ...word, focused: { ...document, title } }).front?.windows).toMatchObject({ focused: { title } });
  });

  it.each([
    ['no window is open', { focused: -25_212, main: -25_212 }, { kind: 'told', focused: null, main: null }],
    ['this program may not ask', { focused: -25_211 }, { kind: 'denied' }],
    ['the program hangs', { focused: -25_204 }, { kind: 'silent' }],
    ['the program hangs in the midst of it', { focused: { ...document, title: -25_204 } }, { kind: 'silent' }],
    ['the window is closed meanwhile', { focused: { ...document, title: -25_202 } }, { kind: 'gone' }],
    ['the program knows of no windows', { focused: -25_205, main: -25_208 }, { kind: 'untold' }],
    ['the program has no window for the keyboard', { focused: -25_205 }, { kind: 'told', focused: null }],
    ['a window has no title', { focused: { role: 'AXWindow' } }, { kind: 'told', focused: { title: '', subrole: '' } }],
    ['a title is no text', { focused: { ...document, title: -25_200 } }, { kind: 'told', focused: { title: '' } }],
  ])('tells it where %s', (_name, more: PlayedProgram, windows) => {
    expect(lookAt({ ...word, ...more }).front?.windows).toMatchObject(windows);
  });

  it('asks no program for its windows without the permission', () => {
    const mac = playMac({ programs: { [HERE]: { ...word, focused: -25_200 } }, front: HERE, trusted: false });
    expect(openMac(mac.koffi).look()).toMatchObject({ trusted: false, front: { windows: { kind: 'denied' } } });
  });

  it('has macOS ask the user only where that is wanted', () => {
    const mac = playMac({ trusted: false });
    const { look, requestTrust } = openMac(mac.koffi);
    look();
    expect(mac.requests).toBe(0);
    requestTrust();
    expect(mac.requests).toBe(1);
    expect(mac.held()).toBe(0);
  });

  it('knows which program is in front now, which NSWorkspace learns in the main loop alone', () => {
    const mac = playMac({ programs: { [HERE]: word, [GONE]: { name: 'Mail' } }, front: HERE });
    const { look } = openMac(mac.koffi);
    expect(look().front?.app).toBe('Microsoft Word');
    mac.front = GONE;
    expect(look().front?.app).toBe('Mail');
    mac.front = null;
    expect(look().front).toBeNull();
  });

  it.each([
    ['locked, as a truth', { CGSSessionScreenIsLocked: true, kCGSSessionOnConsoleKey: true }, true, true],
    ['locked, as a number', { CGSSessionScreenIsLocked: 1, kCGSSessionOnConsoleKey: 1 }, true, true],
    ['open', { CGSSessionScreenIsLocked: 0, kCGSSessionOnConsoleKey: true }, false, true],
    ['behind another user’s', { kCGSSessionOnConsoleKey: false }, false, false],
  ])('reads that the session is %s', (_name, session, locked, attended) => {
    expect(openMac(playMac({ session }).koffi).look().session).toEqual({ locked, attended });
  });

  it('says that there is no session with a screen', () => {
    expect(openMac(playMac({ session: null }).koffi).look().session).toBeNull();
  });

  it.each([
    [12.3456, 12_346],
    [-1, 0],
  ])('reads %d seconds without input as %d milliseconds', (quiet, milliseconds) => {
    expect(openMac(playMac({ quiet }).koffi).look().quiet).toBe(milliseconds);
  });

  it('gives a window its number for good, and no other window has it', () => {
    const other = { ...document };
    const mac = playMac({ programs: { [HERE]: word }, front: HERE });
    const { look } = openMac(mac.koffi);
    const number = () => {
      const windows = look().front?.windows;
      return windows?.kind === 'told' ? windows.focused?.number : null;
    };
    expect(number()).toBe(1);
    mac.programs[HERE] = { ...word, focused: other };
    expect(number()).toBe(2);
    mac.programs[HERE] = word;
    document.title = 'Brief.docx';
    expect(number()).toBe(1);
  });

  it('holds nothing after a look but the windows that have a number, and those of ended programs no longer', () => {
    const mac = playMac({ programs: { [GONE]: word, [HERE]: { ...word, focused: { ...document } } }, front: GONE });
    const { look } = openMac(mac.koffi);
    for (let looks = 0; looks < 10; looks++) look();
    expect(mac.held()).toBe(1);
    mac.front = HERE;
    look();
    expect(mac.held()).toBe(2);
  });
});
