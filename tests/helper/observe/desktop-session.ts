import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { hang } from '../hang.ts';

/** Desktops do not run as root; whoever is root lets them run as nobody. */
const NOBODY = 65_534;
const IS_ROOT = process.getuid?.() === 0;

/** What only a test as root needs. */
export const DROPPING = IS_ROOT ? ['setpriv'] : [];

const BUS = (socket: string) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>`;

/** A home of an ordinary user with a message bus, and what runs there. */
export interface DesktopSession {
  folder: string;
  /** The environment inside the desktop; programs get it, with what each needs besides. */
  env: Record<string, string>;
  /** Writes a file of that user's. */
  write(name: string, text: string): string;
  run(program: string, args: readonly string[], more?: Record<string, string>): ChildProcess;
  /** Resolves once the folder has a file of that name. */
  appears(name: string): Promise<void>;
  /** The bus does nothing more. */
  hangBus(): void;
  /** Kills what was started last first, and leaves nothing. */
  end(): Promise<void>;
}

function own(path: string): void {
  if (IS_ROOT) chownSync(path, NOBODY, NOBODY);
}

/** Ends a process that leads a group, with all of the group: what it started in turn still writes to the folder. */
async function endGroup(child: ChildProcess): Promise<void> {
  // One that could not be started leads none; without a number, one's own group would be meant.
  if (child.pid === undefined) return;
  const running = child.exitCode === null && child.signalCode === null;
  const ended = running ? once(child, 'exit') : null;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
  await ended;
}

export async function startDesktopSession(): Promise<DesktopSession> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-desk-'));
  chmodSync(folder, 0o700);
  own(folder);
  const socket = join(folder, 'bus');
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_DATA_HOME: join(folder, 'data'),
    LANG: 'C.UTF-8',
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}`,
    // Nothing of this computer is asked for.
    DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${socket}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const children: ChildProcess[] = [];

  const session: DesktopSession = {
    folder,
    env,
    write(name, text) {
      const path = join(folder, name);
      const parts = name.split('/').slice(0, -1);
      for (let depth = 1; depth <= parts.length; depth += 1) {
        const inner = join(folder, ...parts.slice(0, depth));
        if (existsSync(inner)) continue;
        mkdirSync(inner, { mode: 0o700 });
        own(inner);
      }
      writeFileSync(path, text);
      own(path);
      return path;
    },
    run(program, args, more = {}) {
      const as = IS_ROOT ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
      const [first = program, ...rest] = [...as, program, ...args];
      const child = spawn(first, rest, {
        env: { ...env, ...more },
        stdio: ['pipe', 'pipe', 'ignore'],
        cwd: '/',
        detached: true,
      });
      child.stdin?.on('error', () => undefined);
      child.stdout?.resume();
      children.push(child);
      return child;
    },
    async appears(name) {
      const watcher = watch(folder);
      try {
        while (!existsSync(join(folder, name))) await once(watcher, 'change');
      } finally {
        watcher.close();
      }
    },
    hangBus: () => hang(daemon, true),
    async end() {
      for (const child of children.reverse()) await endGroup(child);
      children.length = 0;
      // Whoever was killed may take a moment to be gone.
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
  const config = session.write('bus.conf', BUS(socket));
  const daemon = session.run('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1']);
  await once(daemon.stdout as Readable, 'data');
  return session;
}
