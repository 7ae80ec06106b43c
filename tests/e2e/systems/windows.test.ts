// The helper on Windows, as far as wine shows it: the real observer with real windows, the registry through wine's
// advapi32, the batch file through wine's command processor, an installation, and relay and recorder at a named pipe.
//
// What wine cannot show, so that it still has to be seen on a real Windows:
// - the lock screen, another user or a cut-off remote session in front (wine does not answer for the session), the
//   desktop of an administrator's prompt, programs that may not be known, and the end of the session;
// - a real application of the Windows Runtime: here another program plays its frame, with the same window classes;
// - which events Windows raises: wine raises none, so a program plays Windows in that, as in lock, sleep and the end of
//   the session;
// - paths of other than ASCII characters in a batch file, which wine's command processor reads as code page 437, and a %
//   in the batch file's own folder;
// - the console host that keeps the helper out of sight at sign-in, and browsers that start the batch file;
// - what a look costs there: wine asks another process for what Windows reads from memory.
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildHelper } from '../../../helper/build.mjs';
import { nativeParts } from '../../../helper/install/native-parts.ts';
import type { ObserverEvent } from '../../../helper/observe/index.ts';
import { missingPrograms, startXServer, type XServer } from '../../helper/x-server.ts';
import {
  buildPrograms,
  fetchWindowsParts,
  startWine,
  untilWritten,
  type Wine,
  type WineProgram,
} from '../../windows/index.ts';

const missing = missingPrograms(['wine', 'wineserver', 'Xvfb', 'openbox', 'xdotool']);
const parts = missing.length > 0 ? `it needs ${missing.join(', ')}` : await fetchWindowsParts();
if (typeof parts === 'string') console.warn(`skipped: the helper on Windows: ${parts}`);

const NEVER = '86400000';
const nothing = { kind: 'window', app: '', title: '' };
/** Where the helper and the programs of these tests lie, with signs in it that mean something to a command line. */
const FOLDER = 'Matterline & co (x)';

describe.skipIf(typeof parts === 'string')('the helper on Windows', () => {
  let x: XServer;
  let wine: Wine;
  /** The same folder as this system names it. */
  let folder: string;
  const inside = (name: string) => `C:\\${FOLDER}\\${name}`;
  const node = (program: string, ...args: string[]) => [inside('node.exe'), inside(program), ...args] as const;
  const running: WineProgram[] = [];

  beforeAll(async () => {
    if (typeof parts === 'string') return;
    x = await startXServer();
    await x.manage();
    wine = await startWine(x.display);
    folder = join(wine.drive, FOLDER);
    mkdirSync(folder);
    copyFileSync(parts.node, join(folder, 'node.exe'));
    const built = dirname(await buildHelper());
    // As `npm ci` leaves it on Windows, from where an installation takes its parts.
    const packages = join(wine.drive, 'project/node_modules');
    cpSync(join(import.meta.dirname, '../../../node_modules/koffi'), join(packages, 'koffi'), { recursive: true });
    cpSync(parts.koffi, join(packages, '@koromix/koffi-win32-x64'), { recursive: true });
    for (const { from, to } of nativeParts(join(wine.drive, 'project/dist/helper.cjs'), 'windows', 'x64')) {
      cpSync(from, join(folder, to), { recursive: true });
    }
    for (const name of readdirSync(built).filter((file) => file.endsWith('.cjs'))) {
      copyFileSync(join(built, name), join(folder, name));
    }
    await buildPrograms(join(folder, 'programs'));
    wine.start(...node('programs\\events.cjs'));
  });
  afterAll(async () => {
    await wine?.stop();
    await x?.stop();
  });
  afterEach(async () => {
    for (const program of running.splice(0).reverse()) await program.kill();
  });

  function start(program: string, ...args: string[]): WineProgram {
    const started = wine.start(program, ...args);
    running.push(started);
    return started;
  }

  /** Starts the observer alone; resolves each time with what it tells next that is like this. */
  function observe(idleAfter = NEVER) {
    const observer = start(...node('programs\\observe.cjs', idleAfter));
    return async (like: Partial<Record<'kind' | 'app' | 'title', string>>): Promise<ObserverEvent> => {
      const wanted = Object.entries(like);
      const line = await observer.until((text) => {
        const told = JSON.parse(text) as Record<string, unknown>;
        return wanted.every(([key, value]) => told[key] === value);
      });
      return JSON.parse(line) as ObserverEvent;
    };
  }

  async function setTitle(title: string): Promise<void> {
    writeFileSync(join(folder, 'title'), title, 'utf16le');
    await wine.run(...node('programs\\set-title.cjs', 'Notepad', inside('title')));
  }

  it('measures by a clock that rests while the computer sleeps', async () => {
    const said = await wine.run(...node('programs\\awake.cjs'));
    const { passed, beside, other } = JSON.parse(said) as { passed: number; beside: number; other: boolean };
    expect(other).toBe(true);
    expect(Math.abs(passed - beside)).toBeLessThan(100);
  });

  it('sees no window, then one with its title and program, and none again once it is gone', async () => {
    const until = observe();
    await until(nothing);
    const notepad = start('notepad');
    expect(await until({ title: 'Untitled - Notepad' })).toEqual({
      kind: 'window',
      app: 'notepad',
      title: 'Untitled - Notepad',
    });
    await notepad.kill();
    await until(nothing);
  });

  it.each([
    ['of other scripts', '2024‑017 Müller — 契約書 договор 🙂', '2024‑017 Müller — 契約書 договор 🙂'],
    ['with half a character in it', 'a\ud83d b', 'a\ufffd b'],
    ['with line breaks', 'one\r\ntwo\tthree', 'one two three'],
    ['of 10,000 characters', 'ä'.repeat(10_000), 'ä'.repeat(1_024)],
    ['that is empty', '', ''],
  ])('follows the title of a window to one %s', async (_name, title, told) => {
    const until = observe();
    start('notepad');
    await until({ app: 'notepad' });
    await setTitle(title);
    await until({ app: 'notepad', title: told });
  });

  it('follows the focus from one program to another', async () => {
    const until = observe();
    start('notepad');
    await until({ app: 'notepad' });
    start('winemine');
    await until({ app: 'winemine' });
    // Wine has it in front before the display does, which would take the next one back.
    x.ask('xdotool', ['search', '--sync', '--onlyvisible', '--name', '^WineMine$', 'windowactivate', '--sync']);
    x.ask('xdotool', ['search', '--name', 'Notepad', 'windowactivate']);
    await until({ app: 'notepad' });
  });

  it('names the program inside a frame, not the one that all frames belong to', async () => {
    // Copies, for wine takes a program's name from its file, and links are one file.
    for (const name of ['ApplicationFrameHost.exe', 'Calculator.exe']) {
      copyFileSync(join(folder, 'node.exe'), join(folder, name));
    }
    const until = observe();
    await start(inside('ApplicationFrameHost.exe'), inside('programs\\frame.cjs'), inside('Calculator.exe')).until(
      (line) => line.trim() === 'ready',
    );
    await until({ app: 'Calculator', title: 'Sums - Calculator' });
  });

  it('tells that nobody is there after some time without input, and that somebody is with the next', async () => {
    const until = observe('1500');
    start('notepad');
    await until({ app: 'notepad' });
    const idle = await until({ kind: 'idle' });
    expect(idle.kind === 'idle' && idle.quiet).toBeGreaterThanOrEqual(1_500);
    x.ask('xdotool', ['key', 'a']);
    await until({ kind: 'input' });
    await until({ kind: 'idle' });
  });

  it('writes what it watches, one sample a line', async () => {
    start('notepad');
    const watching = start(...node('helper.cjs', 'watch', '--json'));
    const line = await watching.until((text) => text.includes('"app":"notepad"'));
    expect(JSON.parse(line)).toMatchObject({ kind: 'window', app: 'notepad', title: 'Untitled - Notepad' });
  });

  it('registers, reads and removes in the registry, in any script and without a trace', async () => {
    const path = 'C:\\Users\\Jörg Жу 契\\100% & co\\com.matterline.helper.json';
    const keys = ['HKCU', 'HKLM'].map((root) => `${root}\\Software\\Matterline test\\com.matterline.helper`);
    const lines = (await wine.run(...node('programs\\registry.cjs', path, ...keys))).trim().split(/\r?\n/);
    const life = [
      { kind: 'none' },
      { kind: 'done' },
      { kind: 'value', text: path },
      { kind: 'done' },
      { kind: 'value', text: `"${path}" "two words" 100%` },
      { kind: 'none' },
      { kind: 'done' },
      { kind: 'none' },
      { kind: 'done' },
      { kind: 'none' },
      { kind: 'done' },
      { kind: 'none' },
    ];
    expect(lines.map((line) => JSON.parse(line))).toEqual([...life, ...life]);
  });

  it('hears which programs use the microphone, and ends while it waits for the next one', async () => {
    const store =
      'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone';
    const now = BigInt(Date.now() + 11_644_473_600_000) * 10_000n;
    const quad = (value: bigint) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(value);
      return `hex(b):${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
    };
    /** As Windows writes it when a program takes the microphone, or gives it back. */
    const write = async (key: string, start: bigint, stop: bigint) => {
      const lines = [
        ...['Windows Registry Editor Version 5.00', '', `[${store}\\${key}]`],
        ...[`"LastUsedTimeStart"=${quad(start)}`, `"LastUsedTimeStop"=${quad(stop)}`, ''],
      ];
      writeFileSync(join(folder, 'use.reg'), lines.join('\r\n'));
      await wine.run('reg', 'import', inside('use.reg'));
    };
    const zoom = 'NonPackaged\\C:#Program Files#Zoom#bin#Zoom.exe';
    await write(zoom, now - 3n, now - 2n);
    const hearing = start(...node('programs\\microphone.cjs'));
    await hearing.until((line) => line === 'ready');
    await write(zoom, now, 0n);
    await hearing.until((line) => line === '["Zoom"]');
    await write('MSTeams_8wekyb3d8bbwe', now + 1n, 0n);
    await hearing.until((line) => line === '["Zoom","ms-teams"]');
    await write(zoom, now, now + 2n);
    await hearing.until((line) => line === '["ms-teams"]');
    await write('last_1234567890abc', now + 3n, 0n);
    await hearing.until((line) => line === 'stopped');
    expect(await hearing.ended).toBe(0);
  });

  it('installs with all that it needs to see windows, and uninstalls without a trace', async () => {
    const [user = ''] = readdirSync(join(wine.drive, 'users')).filter((name) => name !== 'Public');
    const local = join(wine.drive, 'users', user, 'AppData/Local');
    const before = readdirSync(local);
    const read = async (key: string) => wine.run('reg', 'query', `HKCU\\Software\\${key}`, '/s');
    const registered = ['Google', 'Mozilla', 'Microsoft\\Windows\\CurrentVersion\\Run'];
    await wine.run(...node('helper.cjs', 'install', '--browser', 'chrome', '--browser', 'firefox'));
    for (const key of registered) expect((await read(key)).toLowerCase()).toContain('\\appdata\\local\\matterline\\');
    const installed = `C:\\users\\${user}\\AppData\\Local\\Matterline\\program\\helper.cjs`;
    start('notepad');
    await start(inside('node.exe'), installed, 'watch', '--json').until((text) => text.includes('"app":"notepad"'));
    for (const program of running.splice(0)) await program.kill();
    await wine.run(...node('helper.cjs', 'uninstall'));
    expect(readdirSync(local)).toEqual(before);
    for (const key of registered.slice(0, 2)) await expect(read(key)).rejects.toThrow('ended with 1');
    expect((await read('Microsoft\\Windows\\CurrentVersion\\Run')).toLowerCase()).not.toContain('matterline');
  });

  it('is started by its batch file with every argument, byte and exit status as they are', async () => {
    const args = ['chrome-extension://abcdefghijklmnopabcdefghijklmnop/', '--parent-window=0'];
    const told = await wine.run(...node('programs\\batch.cjs', 'C:\\data & 50%', ...args));
    const words = JSON.stringify({ args, data: 'C:\\data & 50%' });
    expect(JSON.parse(told)).toEqual({ status: 42, same: true, words });
  });

  it('records in a process of its own, which a second browser finds again with its journal', async () => {
    const hear = async () => {
      const lines = await wine.run(...node('programs\\relay.cjs', inside('helper.cjs')));
      return lines
        .trim()
        .split(/\r?\n/)
        .map((line) => JSON.parse(line) as { type: string; journal?: string; items?: object[] });
    };
    const until = observe();
    start('notepad');
    await until({ app: 'notepad' });
    const first = await hear();
    const second = await hear();
    const [hello, again] = [first, second].map((messages) => messages.find(({ type }) => type === 'hello'));
    expect(hello).toMatchObject({ platform: 'windows', first: 1, last: 0 });
    const samples = first.at(-1);
    expect(samples).toMatchObject({ type: 'samples', items: [{ seq: 1, kind: 'window', app: 'notepad' }] });
    expect(again?.journal).toBe(hello?.journal);
    expect(second.at(-1)?.items?.[0]).toEqual(samples?.items?.[0]);
  });

  it('is the only recorder: a second one ends and leaves the first its pipe', async () => {
    const data = join(wine.drive, 'alone');
    mkdirSync(data);
    const wrote = untilWritten(join(data, 'recorder.pipe'));
    const first = start(...node('programs\\alone.cjs', inside('helper.cjs'), 'C:\\alone'));
    await wrote;
    const pipe = readFileSync(join(data, 'recorder.pipe'), 'utf8');
    await wine.run(...node('programs\\alone.cjs', inside('helper.cjs'), 'C:\\alone'));
    expect(readFileSync(join(data, 'recorder.pipe'), 'utf8')).toBe(pipe);
    // Once that one is gone, the next has the journal, at another name.
    await first.kill();
    const again = untilWritten(join(data, 'recorder.pipe'));
    start(...node('programs\\alone.cjs', inside('helper.cjs'), 'C:\\alone'));
    await again;
    expect(readFileSync(join(data, 'recorder.pipe'), 'utf8')).not.toBe(pipe);
  });

  it('records in that of two sessions of one user which is used, into one journal', async () => {
    const data = join(wine.drive, 'turns');
    mkdirSync(data);
    const configuration = { idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true };
    writeFileSync(join(data, 'recorder.json'), JSON.stringify({ configuration }));
    /** Has one of the sessions used from now on, and the other one not any more. */
    const use = (used: number) => {
      for (const id of [1, 2]) {
        writeFileSync(join(data, `used-${id}`), '');
        const at = Date.now() / 1_000 + (id === used ? 3_600 : -3_600);
        utimesSync(join(data, `used-${id}`), at, at);
      }
    };
    const enter = (id: number) =>
      start(...node('programs\\take-turns.cjs', 'C:\\turns', `${id}`, `C:\\turns\\used-${id}`));
    const isThere = (line: string) => line.startsWith('elsewhere');
    const pipes: string[] = [];
    const moved = async (then: () => void) => {
      const wrote = untilWritten(join(data, 'recorder.pipe'));
      then();
      await wrote;
      pipes.push(readFileSync(join(data, 'recorder.pipe'), 'utf8'));
    };
    use(1);
    await moved(() => void enter(1));
    await enter(2).until(isThere);
    // Each session has one, however often it is started there.
    for (const id of [1, 2]) expect(await enter(id).ended).toBe(0);
    const journal = readdirSync(join(data, 'journal'));
    await moved(() => use(2));
    await moved(() => use(1));
    expect(new Set(pipes).size).toBe(3);
    expect(readdirSync(join(data, 'journal'))).toEqual(journal);
  });

  it('keeps secrets in the Credential Manager, for this computer alone', async () => {
    const said = await wine.run(...node('programs\\credentials.cjs'));
    expect(
      said
        .trim()
        .split(/\r?\n/)
        .map((line) => JSON.parse(line)),
    ).toEqual([null, 'Ü 東京 secret', ['account'], 'former Ü', ['account'], []]);
  });

  it('hears of lock, sleep and the end of the session', async () => {
    const observer = start(...node('programs\\observe.cjs', NEVER));
    const { process } = JSON.parse(await observer.until((line) => line.includes('process'))) as { process: number };
    await observer.until((line) => line.includes('"kind":"window"'));
    const heard: string[] = [];
    for (const what of ['lock', 'unlock', 'sleep', 'wake', 'end']) {
      await wine.run(...node('programs\\session.cjs', String(process), what));
      const line = await observer.until((text) => !text.includes('"kind":"window"'));
      const { kind, why = '' } = JSON.parse(line) as { kind: string; why?: string };
      heard.push(`${kind} ${why}`.trim());
    }
    expect(heard).toEqual(['gone locked', 'back locked', 'gone asleep', 'back asleep', 'ending']);
  });

  it('meets at a named pipe that carries every byte, whose owner is known, and that is gone with its server', async () => {
    expect((await wine.run(...node('programs\\pipe.cjs'))).split(/\r?\n/)).toEqual([
      'the same',
      'own',
      'ENOENT',
      'gone',
      '',
    ]);
  });
});
