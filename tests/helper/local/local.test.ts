import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isNewer,
  localPlace,
  makePrivateFolder,
  parseCallerGreeting,
  renewedPipe,
  surroundingsOf,
  writtenPipe,
} from '../../../helper/local/index.ts';

describe('the version of a helper', () => {
  it.each([
    ['1.10.0', '1.9.2', true],
    ['1.9.2', '1.10.0', false],
    ['1.0.0', '1.0.0', false],
    ['1.0.1', '1.0', true],
    ['1.0.0', '1.0', false],
    ['2.0.0-beta.1', '1.9.9', true],
    ['1.0.0-beta.2', '1.0.0-beta.1', false],
    ['1.0.0+7', '1.0.0', false],
    ['nonsense', '0.0.1', false],
    ['0.0.1', '', true],
  ])('%s is newer than %s: %s', (version, than, expected) => {
    expect(isNewer(version, than)).toBe(expected);
  });
});

describe('the first word to a recorder', () => {
  it.each([
    [{ type: 'retire', more: 1 }, { type: 'retire' }],
    [{ type: 'diagnose' }, { type: 'diagnose' }],
    [
      { type: 'relay', version: '1', surroundings: { DISPLAY: ':0', HOME: '/root' } },
      { type: 'relay', version: '1', surroundings: { DISPLAY: ':0' } },
    ],
    [
      { type: 'surroundings', surroundings: {} },
      { type: 'surroundings', surroundings: {} },
    ],
  ])('%j is understood', (raw, expected) => {
    expect(parseCallerGreeting(raw)).toEqual(expected);
  });

  it.each([
    [null],
    ['retire'],
    [{ type: 'dance' }],
    [{ type: 'relay', surroundings: {} }],
    [{ type: 'relay', version: '1' }],
    [{ type: 'surroundings', surroundings: { DISPLAY: 7 } }],
    [{ type: 'surroundings', surroundings: { DISPLAY: 'x'.repeat(5_000) } }],
    [{ type: 'hello', protocol: 1 }],
  ])('%j is none', (raw) => {
    expect(parseCallerGreeting(raw)).toBeNull();
  });

  it('tells of the surroundings what decides what can be seen, and nothing else', () => {
    expect(surroundingsOf({ DISPLAY: ':1', PATH: '/bin', SECRET: 'x' })).toEqual({ DISPLAY: ':1' });
  });
});

describe('where a recorder is met', () => {
  it('follows from the data folder, in the folder of the session where there is one', () => {
    const env = { HOME: '/home/a', XDG_RUNTIME_DIR: '/run/user/7' };
    const place = localPlace(env, 'linux');
    expect(place.data).toBe('/home/a/.local/share/matterline');
    expect(place.socket).toMatch(/^\/run\/user\/7\/matterline-[0-9a-f]{8}\/recorder\.sock$/);
    expect(localPlace(env, 'linux')).toEqual(place);
    expect(localPlace({ ...env, MATTERLINE_DATA: '/data' }, 'linux').socket).not.toBe(place.socket);
  });

  it('fits into the address of a socket, however long the folder of the session is', () => {
    for (const length of [10, 80, 90, 100, 200]) {
      const env = { HOME: '/home/a', XDG_RUNTIME_DIR: `/${'x'.repeat(length)}` };
      expect(Buffer.byteLength(localPlace(env, 'linux').socket)).toBeLessThanOrEqual(103);
    }
    for (const name of ['XDG_RUNTIME_DIR', 'TMPDIR'])
      expect(localPlace({ HOME: '/home/a', [name]: 'relative' }, 'linux').runtime).toMatch(/^\/tmp\/matterline-/);
  });

  it('fits whatever the folders are called, in bytes and not in characters, and is never cut', () => {
    const sign = fc.constantFrom('x', 'é', '語', '🗂');
    const folder = fc
      .array(sign, { minLength: 1, maxLength: 140, size: 'max' })
      .map((signs) => `/nowhere/${signs.join('')}`);
    const env = fc.record(
      { XDG_RUNTIME_DIR: folder, TMPDIR: folder, MATTERLINE_DATA: folder, HOME: folder },
      { requiredKeys: ['HOME'] },
    );
    fc.assert(
      fc.property(env, (given) => {
        const { runtime, socket } = localPlace(given, 'linux');
        expect(Buffer.byteLength(socket)).toBeLessThanOrEqual(103);
        expect(socket).toBe(join(runtime, 'recorder.sock'));
      }),
    );
  });

  it('is on Windows the pipe that the recorder wrote down, and never one that can be guessed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'matterline-pipe-'));
    const met = () => localPlace({ MATTERLINE_DATA: folder }, 'win32').socket;
    // Before there is one, each caller looks where nobody is.
    expect(met()).not.toBe(met());
    expect(readdirSync(folder)).toEqual([]);
    const first = renewedPipe(folder);
    expect(first).toMatch(/^\\\\\.\\pipe\\matterline-[0-9a-f]{32}$/);
    expect(met()).toBe(first);
    // Whoever listed the pipes meanwhile knows the first.
    const second = renewedPipe(folder);
    expect(second).not.toBe(first);
    expect(met()).toBe(second);
    expect(readdirSync(folder)).toEqual(['recorder.pipe']);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is on Windows a pipe of its own also where nothing can be written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'matterline-pipe-'));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(renewedPipe(file)).toMatch(/matterline-[0-9a-f]{32}$/);
    expect(writtenPipe(file)).toBeNull();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the folder of the socket', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-place-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made for its user alone, and taken as it is when it is there', () => {
    const path = join(folder, 'deep/runtime');
    expect([makePrivateFolder(path), makePrivateFolder(path)]).toEqual([null, null]);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('700');
  });

  it.each([
    [
      'is open to others',
      (path: string) => {
        mkdirSync(path);
        chmodSync(path, 0o755);
      },
      'chmod 700',
    ],
    ['is a link to another', (path: string) => symlinkSync(folder, path), 'is no folder'],
    ['is a file', (path: string) => writeFileSync(path, ''), ''],
  ])('is refused with a sentence when it %s', (_name, make, words) => {
    const path = join(folder, 'runtime');
    make(path);
    expect(makePrivateFolder(path)).toContain(words);
  });
});
