import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A Windows program that runs. */
export interface WineProgram {
  /** Resolves with the next line it wrote, from now or before, for which the rule holds; forgets what led to it. */
  until(rule: (line: string) => boolean): Promise<string>;
  /** Resolves with its exit status once it has ended. */
  ended: Promise<number | null>;
  /** All that it has written. */
  readonly output: string;
  kill(): Promise<void>;
}

/** A Windows of a test's own, with an empty drive C. */
export interface Wine {
  /** Drive C, as a folder of this system. */
  drive: string;
  start(program: string, ...args: string[]): WineProgram;
  /** Runs a program to its end and gives what it wrote; a status other than 0 is an error. */
  run(program: string, ...args: string[]): Promise<string>;
  /** Shuts it down, which takes some seconds; the next program starts it anew, with none of the services it was set up by. */
  shutDown(): Promise<void>;
  /** Ends all its programs and removes it. */
  stop(): Promise<void>;
}

/**
 * Sets up a Windows 10 on a display, which takes some ten seconds. Its programs write to files, for a pipe of Linux is
 * none that Node for Windows can write to.
 */
export async function startWine(display: string): Promise<Wine> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-wine-'));
  const home = join(folder, 'home');
  const output = join(folder, 'output');
  const scratch = join(folder, 'scratch');
  for (const path of [home, output, scratch]) mkdirSync(path);
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    TMPDIR: scratch,
    DISPLAY: display,
    LC_ALL: 'C.UTF-8',
    WINEPREFIX: join(folder, 'prefix'),
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    // Neither menus of the Linux desktop nor a question whether to fetch what web pages and .NET need.
    WINEDLLOVERRIDES: 'winemenubuilder.exe=d;mscoree=;mshtml=',
  };
  let count = 0;

  function start(program: string, ...args: string[]): WineProgram {
    count += 1;
    const file = join(output, String(count));
    const out = openSync(file, 'a');
    const child = spawn('wine', [program, ...args], { env, cwd: home, stdio: ['ignore', out, out] });
    closeSync(out);
    return follow(child, file);
  }

  async function run(program: string, ...args: string[]): Promise<string> {
    const running = start(program, ...args);
    const status = await running.ended;
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${running.output}`);
    return running.output;
  }

  const shutDown = async () => {
    // Ends the programs of this Windows alone; when none is left it has nothing to do and says so by its status.
    await execute('wineserver', ['-k'], { env }).catch(() => undefined);
    await execute('wineserver', ['-w'], { env });
  };
  const stop = async () => {
    await shutDown();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await run('wineboot', '--init');
    await run('winecfg', '-v', 'win10');
  } catch (error) {
    await stop();
    throw error;
  }
  return { drive: join(folder, 'prefix/drive_c'), start, run, shutDown, stop };
}

function follow(child: ChildProcess, file: string): WineProgram {
  const ended = once(child, 'exit').then(([status]) => status as number | null);
  const read = () => readFileSync(file, 'utf8');
  let taken = 0;
  return {
    ended,
    get output() {
      return read();
    },
    async until(rule) {
      const watcher = watch(file);
      try {
        for (;;) {
          // Waiting begins before reading, so that nothing written in between is missed.
          const more = once(watcher, 'change');
          const lines = read().split('\n').slice(0, -1);
          const index = lines.findIndex((line, place) => place >= taken && rule(line));
          const found = lines[index];
          if (found !== undefined) {
            taken = index + 1;
            return found;
          }
          await Promise.race([
            more,
            ended.then((status) => {
              throw new Error(`The program ended with ${status}:\n${read()}`);
            }),
          ]);
        }
      } finally {
        watcher.close();
      }
    },
    async kill() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
