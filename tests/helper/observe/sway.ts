import { type ChildProcess, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hang } from '../hang.ts';
import { type DesktopSession, startDesktopSession } from './desktop-session.ts';

const DISPLAY = 'wayland-1';

/** A session of sway without a screen. */
export interface Sway {
  session: DesktopSession;
  display: string;
  env: Record<string, string>;
  /** Opens a terminal's window with a title, which a script in it may change. */
  open(title: string, script?: string): ChildProcess;
  /** Shows the lock screen of sway's kind; what ends it is given back. */
  showLock(): () => Promise<void>;
  /** Where sway takes commands (i3-ipc). */
  socket(): string;
  /** Tells sway something, as `swaymsg` does. */
  tell(command: string): void;
  /** Kills it, and all that was opened. */
  kill(): Promise<void>;
  /** Starts it once more, at the same place. */
  start(): Promise<void>;
  /** It does nothing more, or goes on. */
  hang(is: boolean): void;
  end(): Promise<void>;
}

/** Whether a program takes SIGUSR1, by the mask of the signals that it catches. */
function catchesUnlock({ pid }: ChildProcess): boolean {
  const mask = /^SigCgt:\t([\da-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  return (BigInt(`0x${mask}`) & (1n << 9n)) !== 0n;
}

/** @param program an X program that sway starts with XWayland; null: without that */
export async function startSway(program: string | null = null): Promise<Sway> {
  const session = await startDesktopSession();
  const { folder } = session;
  const x = program === null ? 'xwayland disable' : `xwayland force\nexec ${program}`;
  const config = session.write('sway.conf', `${x}\noutput HEADLESS-1 resolution 800x600\n`);
  const backend = { WLR_BACKENDS: 'headless', WLR_LIBINPUT_NO_DEVICES: '1', WLR_RENDERER: 'pixman' };
  const inside = { WAYLAND_DISPLAY: DISPLAY, XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'sway' };
  let compositor: ChildProcess | null = null;
  let children: ChildProcess[] = [];

  const sway: Sway = {
    session,
    display: DISPLAY,
    env: { ...session.env, ...inside },
    open(title, script = 'sleep 600') {
      const child = session.run('foot', ['-T', title, 'sh', '-c', script], inside);
      children.push(child);
      return child;
    },
    showLock() {
      const child = session.run('swaylock', ['--color', '000000'], inside);
      children.push(child);
      return async () => {
        // It shows itself before it takes the signal at which it unlocks, and dies of an earlier one.
        while (!catchesUnlock(child)) await new Promise((resolve) => setImmediate(resolve));
        child.kill('SIGUSR1');
      };
    },
    socket: () => join(folder, readdirSync(folder).find((name) => name.startsWith('sway-ipc.')) ?? ''),
    tell: (command) => void execFileSync('swaymsg', ['-s', sway.socket(), command], { stdio: 'ignore' }),
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
      compositor = session.run('sway', ['-c', config], backend);
      children.push(compositor);
      await session.appears(DISPLAY);
    },
    hang: (is) => hang(compositor, is),
    end: session.end,
  };
  await sway.start();
  return sway;
}
