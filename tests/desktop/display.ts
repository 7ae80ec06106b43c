import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whoever asks for a program that should end with the tests. */
export interface Child {
  process: ChildProcess;
  /** Asks it to end and waits until it did. */
  stop(): Promise<void>;
}

/** Starts a program whose end is waited for; its output is dropped unless the caller takes it. */
export function startChild(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stdio: ('ignore' | 'pipe' | 'inherit')[] = ['ignore', 'ignore', 'ignore'],
): Child {
  const child = spawn(command, args, { env, stdio });
  const ended = once(child, 'exit');
  return {
    process: child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** A virtual display with a window manager, and the environment in which programs find it. */
export interface Display {
  name: string;
  env: NodeJS.ProcessEnv;
  /** Runs xdotool on it and gives what it printed. */
  xdotool(...args: string[]): Promise<string>;
  /** Takes a picture of the whole screen. */
  picture(path: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A time zone in which it is between five and six in the afternoon now: the day is done, and no test runs over
 * midnight. POSIX writes the sign the other way round: Etc/GMT-3 is three hours east.
 */
export function afternoonZone(now = new Date()): string {
  const ahead = 17 - now.getUTCHours();
  const east = ahead > 14 ? ahead - 24 : ahead;
  return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

/** Starts Xvfb on a free display number, and openbox on it. */
export async function startDisplay(size = '1280x900x24'): Promise<Display> {
  const server = startChild('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], process.env, [
    'ignore',
    'ignore',
    'ignore',
    'pipe',
  ]);
  const [line] = (await once(server.process.stdio[3] as Readable, 'data')) as [Buffer];
  const name = `:${line.toString().trim()}`;
  const env = { ...process.env, DISPLAY: name, TZ: afternoonZone(), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  delete (env as NodeJS.ProcessEnv).WAYLAND_DISPLAY;
  delete (env as NodeJS.ProcessEnv).XDG_SESSION_TYPE;
  const manager = startChild('openbox', [], env);
  const xdotool = async (...args: string[]) => (await run('xdotool', args, { env })).stdout.trim();
  // The window manager is there once it owns the root window's check property.
  await waitForManager(env);
  return {
    name,
    env,
    xdotool,
    picture: async (path) => {
      await run('scrot', ['--overwrite', path], { env });
    },
    stop: async () => {
      await manager.stop();
      await server.stop();
    },
  };
}

/**
 * `xprop -spy` prints the root window's properties at once and each again when it changes: an event to wait for. All
 * of them are asked for, because xprop ends at once on a name that no program has used yet.
 */
async function waitForManager(env: NodeJS.ProcessEnv): Promise<void> {
  const spy = startChild('xprop', ['-root', '-spy'], env, ['ignore', 'pipe', 'ignore']);
  const output = spy.process.stdout as Readable;
  try {
    for await (const text of output) if (/_NET_SUPPORTING_WM_CHECK\(WINDOW\): window id/.test(String(text))) return;
    throw new Error('The window manager did not start.');
  } finally {
    await spy.stop();
  }
}
