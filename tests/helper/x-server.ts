import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { hang } from './hang.ts';

/** An X server of a test's own. */
export interface XServer {
  /** As in DISPLAY: `:N`. */
  display: string;
  /** Starts a program on it, which ends with it at the latest. */
  run(program: string, args: string[]): ChildProcess;
  /** Starts a window manager; resolves once it is at work, for windows that come earlier are seen to seconds later. */
  manage(): Promise<ChildProcess>;
  /** Runs a program on it to its end and gives what it wrote. */
  ask(program: string, args: string[]): string;
  /** The server does nothing more, or goes on. */
  hang(is: boolean): void;
  /** Kills the server and all that was started on it. */
  stop(): Promise<void>;
}

/** The programs that a test with real windows needs and that are missing here. */
export function missingPrograms(names: readonly string[]): string[] {
  return names.filter((name) => {
    try {
      execFileSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function freeDisplay(child: ChildProcess): Promise<string> {
  const pipe = child.stdio[3] as Readable;
  let text = '';
  for await (const chunk of pipe) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return `:${text.trim()}`;
}

/** Starts an X server without network, on a free display or on the one given. */
export async function startXServer(display?: string): Promise<XServer> {
  const options = ['-screen', '0', '1024x768x24', '-nolisten', 'tcp', '-noreset'];
  const place = display === undefined ? [] : [display];
  const server = spawn('Xvfb', [...place, ...options, '-displayfd', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await freeDisplay(server);
  // Titles beyond ASCII go through these programs only in a UTF-8 locale.
  const env = { ...process.env, DISPLAY: name, LC_ALL: 'C.UTF-8' };
  const children: ChildProcess[] = [];
  return {
    display: name,
    run(program, args) {
      const child = spawn(program, args, { env, stdio: 'ignore' });
      children.push(child);
      return child;
    },
    async manage() {
      const manager = spawn('openbox', ['--startup', 'echo ready'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
      children.push(manager);
      await once(manager.stdout, 'data');
      return manager;
    },
    hang: (is) => hang(server, is),
    ask: (program, args) => execFileSync(program, args, { env, encoding: 'utf8' }),
    async stop() {
      for (const child of children.reverse()) await end(child, 'SIGKILL');
      // A server that may tidy up leaves no lock, for which the next one would wait seconds.
      await end(server, 'SIGTERM');
    },
  };
}
