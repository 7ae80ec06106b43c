import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildHelper } from '../../helper/build.mjs';
import { retireRecorder } from '../../helper/local/index.ts';

/** How a run of the helper ended, with all that it wrote. */
export interface Run {
  status: number | null;
  out: Buffer;
  err: string;
}

/** The built helper, copied to a folder where nothing but Node is in reach, and a home that nobody else uses. */
export interface HelperBundle {
  home: string;
  bundle: string;
  env: Record<string, string>;
  start(program: string, args: string[], env?: Record<string, string>): ChildProcessWithoutNullStreams;
  /** Runs the helper to its end, with standard input closed after what is given. */
  run(args: string[], env?: Record<string, string>, input?: Buffer): Promise<Run>;
  /** Every file and folder below the home, in order. */
  tree(): string[];
  /** Ends the recorder that its runs may have started, and takes all of it away. */
  remove(): Promise<void>;
}

/** Waits for a program to end and gives what it wrote. */
export async function finish(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, out: Buffer.concat(out), err: Buffer.concat(err).toString() };
}

export async function unpackHelper(): Promise<HelperBundle> {
  const built = await buildHelper();
  const folder = mkdtempSync(join(tmpdir(), "matterline's helper "));
  const home = join(folder, 'home');
  const bundle = join(folder, 'helper.cjs');
  mkdirSync(home);
  cpSync(dirname(built), folder, { recursive: true });
  const env = { HOME: home, PATH: '/usr/bin:/bin' };
  const start: HelperBundle['start'] = (program, args, more = {}) => spawn(program, args, { env: { ...env, ...more } });
  return {
    home,
    bundle,
    env,
    start,
    run(args, more, input) {
      const child = start(process.execPath, [bundle, ...args], more);
      // The helper may be gone before it reads what it is given: that is for its exit status to tell.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
      return finish(child);
    },
    tree: () => readdirSync(home, { recursive: true, encoding: 'utf8' }).sort(),
    async remove() {
      await retireRecorder(env);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
