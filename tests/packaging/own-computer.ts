import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finish, type Run } from '../helper/bundle.ts';

/** Whoever uses that computer, as a number; their group has the same. */
export const USER = 65_534;
export const HOME = '/home/ann';

/**
 * A computer of a test's own: the files of this one, with all changes kept aside, and processes that see none of this
 * one's. Nothing of it is left once it is removed.
 */
export interface OwnComputer {
  /** Runs a program there as root to its end, with standard input closed after what is given. */
  run(command: readonly string[], input?: Buffer): Promise<Run>;
  /** The same as an ordinary user. */
  runAsUser(command: readonly string[], input?: Buffer): Promise<Run>;
  /** The command by which a program here starts one there as an ordinary user, with this one's environment and pipes. */
  asUser(command: readonly string[]): string[];
  /** All that differs from this computer, without folders, as sorted paths. */
  changes(): Promise<string[]>;
  remove(): Promise<void>;
}

/** The last is the first process there, which takes notice of the end of those that nobody waits for. */
const SET_UP = `set -e
mount -t tmpfs tmpfs "$1"
mkdir "$1/changes" "$1/work" "$1/root" "$1/displays"
if [ -d /tmp/.X11-unix ]; then mount --rbind /tmp/.X11-unix "$1/displays"; fi
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/changes,workdir=$1/work" "$1/root"
mount -t proc proc "$1/root/proc"
mount --rbind /dev "$1/root/dev"
mount -t tmpfs -o mode=1777 tmpfs "$1/root/tmp"
if [ -d /tmp/.X11-unix ]; then
  mkdir "$1/root/tmp/.X11-unix"
  mount --rbind "$1/displays" "$1/root/tmp/.X11-unix"
fi
mkdir "$1/root/packages"
mount --bind "$2" "$1/root/packages"
mkdir -p "$1/root${HOME}"
chown ${USER}:${USER} "$1/root${HOME}"
chmod 700 "$1/root${HOME}"
echo ready
exec chroot "$1/root" sh -c 'sleep infinity & wait'
`;

/** Why there can be none here; null where there can. */
export function noOwnComputer(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs root on Linux';
  try {
    execFileSync('unshare', ['--mount', '--pid', '--fork', 'true'], { stdio: 'ignore' });
    return null;
  } catch {
    // Not installed and not allowed come to the same.
    return 'no namespaces can be made here';
  }
}

async function ready(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error('It cannot be heard.');
  const failed = once(child, 'exit').then(() => {
    throw new Error('The computer of the test could not be set up.');
  });
  await Promise.race([once(child.stdout, 'data'), failed]);
  failed.catch(() => undefined);
}

/** @param packages a folder that lies there as `/packages` */
export async function startComputer(packages: string): Promise<OwnComputer> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-computer-'));
  const apart = ['--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'];
  const outside = spawn('unshare', [...apart, 'sh', '-c', SET_UP, 'sh', folder, packages], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(outside, 'exit');
  await ready(outside);
  const first = readFileSync(`/proc/${outside.pid}/task/${outside.pid}/children`, 'utf8').trim();

  const inside = (how: readonly string[], command: readonly string[]) => {
    return ['nsenter', '--target', first, '--mount', '--pid', ...how, '--', ...command];
  };
  function enter(how: readonly string[], command: readonly string[], input?: Buffer): Promise<Run> {
    const [program = '', ...args] = inside(how, command);
    const child = spawn(program, args, { cwd: '/' });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return finish(child);
  }
  const surroundings = (home: string) => ['env', '-i', 'PATH=/usr/sbin:/usr/bin:/sbin:/bin', `HOME=${home}`];
  const user = ['setpriv', `--reuid=${USER}`, `--regid=${USER}`, '--clear-groups'];

  return {
    run: (command, input) => enter(['--root', '--wd'], [...surroundings('/root'), ...command], input),
    runAsUser: (command, input) => enter(['--root', '--wd'], [...surroundings(HOME), ...user, ...command], input),
    asUser: (command) => inside(['--root', '--wd'], ['env', `HOME=${HOME}`, ...user, ...command]),
    async changes() {
      const { out } = await enter([], ['find', join(folder, 'changes'), '!', '-type', 'd', '-printf', '%P\\n']);
      return out.toString().trim().split('\n').sort();
    },
    async remove() {
      outside.kill('SIGKILL');
      await ended;
      rmdirSync(folder);
    },
  };
}
