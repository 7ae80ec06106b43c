import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Sound servers do not run for root; whoever is root lets them run as nobody. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

export type SoundServer = 'pulseaudio' | 'pipewire';

/** A sound server of a test's own, with a microphone and a loudspeaker that nobody hears. */
export interface Sound {
  env: NodeJS.ProcessEnv;
  /** Takes sound for a program of that name; resolves once sound comes. */
  take(program: string, source?: 'microphone' | 'loudspeaker.monitor'): Promise<ChildProcess>;
  end(child: ChildProcess): Promise<void>;
  /** Kills the server, and all that took sound. */
  kill(): Promise<void>;
  /** Starts it once more, at the same place. */
  start(): Promise<void>;
  remove(): void;
}

const PULSEAUDIO = [
  ...['pulseaudio', '-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no'],
  ...['--log-level=info', '--log-target=stderr'],
  ...['-L', 'module-null-source source_name=microphone', '-L', 'module-null-sink sink_name=loudspeaker'],
  ...['-L', 'module-native-protocol-unix'],
];
/** What it writes once it answers: its socket is there before. */
const READY = /startup complete/;

function command(program: readonly string[]): string[] {
  const drop = isRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  return [...drop, ...program];
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

/** Resolves once a program wrote something to its standard error; rejects where it ends before. */
async function writes(child: ChildProcess, words: RegExp): Promise<void> {
  for await (const text of child.stderr?.iterator({ destroyOnReturn: false }) ?? [])
    if (words.test(String(text))) {
      child.stderr?.resume();
      return;
    }
  throw new Error(`${child.spawnfile} ended before it was ready.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

export async function startSound(server: SoundServer): Promise<Sound> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-sound-'));
  const own = (path: string) => {
    chmodSync(path, 0o700);
    if (isRoot) chownSync(path, NOBODY, NOBODY);
  };
  own(folder);
  await mkdir(join(folder, 'pulse'));
  own(join(folder, 'pulse'));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: join(folder, '.config'),
    XDG_STATE_HOME: join(folder, '.state'),
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${join(folder, 'bus')}`,
    DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${join(folder, 'bus')}`,
    LANG: 'C.UTF-8',
  };
  let children: ChildProcess[] = [];

  function run(program: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
    const [first = '', ...rest] = command(program);
    const child = spawn(first, rest, { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
    child.stderr?.resume();
    children.push(child);
    return child;
  }
  function ask(...program: string[]): void {
    const [first = '', ...rest] = command(program);
    execFileSync(first, rest, { env, stdio: 'ignore', timeout: 10_000 });
  }

  const sound: Sound = {
    env,
    async take(program, source = 'microphone') {
      const child = run(['parec', '--latency-msec=20', '-d', source], {
        PULSE_PROP: `application.process.binary=${program}`,
      });
      if (child.stdout) await once(child.stdout, 'data');
      child.stdout?.resume();
      return child;
    },
    end,
    async kill() {
      await Promise.all(children.map(end));
      children = [];
      // What a killed server leaves behind would look like one that is there.
      for (const name of ['pulse/native', 'pulse/pid', 'pipewire-0', 'pipewire-0.lock', 'bus'])
        rmSync(join(folder, name), { force: true });
    },
    async start() {
      if (server === 'pulseaudio') {
        return writes(run(PULSEAUDIO), READY);
      }
      // Whoever decides what is joined to what ends without a bus.
      run(['dbus-daemon', '--session', '--nofork', `--address=${env.DBUS_SESSION_BUS_ADDRESS}`]);
      await appears(folder, 'bus');
      run(['pipewire']);
      await appears(folder, 'pipewire-0');
      run(['wireplumber']);
      run(['pipewire-pulse']);
      await appears(join(folder, 'pulse'), 'native');
      for (const [name, kind] of [
        ['microphone', 'Audio/Source/Virtual'],
        ['loudspeaker', 'Audio/Sink'],
      ])
        ask(
          'pactl',
          'load-module',
          'module-null-sink',
          `media.class=${kind}`,
          `sink_name=${name}`,
          'channel_map=stereo',
        );
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
  await sound.start();
  return sound;
}
