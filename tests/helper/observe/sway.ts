import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Sway does not run as root; whoever is root lets it run as nobody. */
const NOBODY = 65_534;
const DISPLAY = 'wayland-1';

/** A session of sway without a screen. */
export interface Sway {
  env: NodeJS.ProcessEnv;
  /** Opens a terminal's window with a title, which a script in it may change. */
  open(title: string, script?: string): ChildProcess;
  /** Tells sway something, as `swaymsg` does. */
  tell(command: string): void;
  /** It does nothing more, or goes on. */
  hang(is: boolean): void;
  /** Kills it, and all that was opened. */
  kill(): Promise<void>;
  /** Starts it once more, at the same place. */
  start(): Promise<void>;
  remove(): void;
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const drop = process.getuid?.() === 0;
  const as = drop ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  const [first = program, ...rest] = [...as, program, ...args];
  return spawn(first, rest, { env, stdio: 'ignore', cwd: '/' });
}

/** Resolves once a folder has a file of that name. */
async function appears(folder: string, name: string): Promise<void> {
  const watcher = watch(folder);
  try {
    while (!existsSync(join(folder, name))) await once(watcher, 'change');
  } finally {
    watcher.close();
  }
}

export async function startSway(): Promise<Sway> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-sway-'));
  chmodSync(folder, 0o700);
  const config = join(folder, 'config');
  writeFileSync(config, 'xwayland disable\noutput HEADLESS-1 resolution 800x600\n');
  if (process.getuid?.() === 0) chownSync(folder, NOBODY, NOBODY);
  const env = { PATH: process.env.PATH, HOME: folder, XDG_RUNTIME_DIR: folder, LANG: 'C.UTF-8' };
  const backend = { WLR_BACKENDS: 'headless', WLR_LIBINPUT_NO_DEVICES: '1', WLR_RENDERER: 'pixman' };
  const inside = { ...env, WAYLAND_DISPLAY: DISPLAY, XDG_SESSION_TYPE: 'wayland' };
  let children: ChildProcess[] = [];
  let compositor: ChildProcess | null = null;

  const sway: Sway = {
    env: inside,
    open(title, script = 'sleep 600') {
      const child = run('foot', ['-T', title, 'sh', '-c', script], inside);
      children.push(child);
      return child;
    },
    tell(command) {
      const socket = readdirSync(folder).find((name) => name.startsWith('sway-ipc.')) ?? '';
      execFileSync('swaymsg', ['-s', join(folder, socket), command], { stdio: 'ignore' });
    },
    hang: (is) => void compositor?.kill(is ? 'SIGSTOP' : 'SIGCONT'),
    async kill() {
      const ended = children.map((child) =>
        child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null,
      );
      for (const child of children) child.kill('SIGKILL');
      await Promise.all(ended);
      children = [];
      for (const name of readdirSync(folder)) if (/^(?:wayland|sway)-/.test(name)) rmSync(join(folder, name));
    },
    async start() {
      compositor = run('sway', ['-c', config], { ...env, ...backend });
      children.push(compositor);
      await appears(folder, DISPLAY);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  await sway.start();
  return sway;
}
