import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFrameDecoder, encodeFrame } from '../../../helper/base/framing.ts';
import { buildHelper } from '../../../helper/build.mjs';
import { askRecorder, retireRecorder } from '../../../helper/local/index.ts';
import { CHROMIUM_IDS, type HelperMessage, type Sample } from '../../../shared/index.ts';
import { startXServer, type XServer } from '../../helper/x-server.ts';
import { createHand } from './x-hand.ts';

/** The real helper in a session, spoken to as a browser does. */
export interface Helper {
  env: Record<string, string>;
  bundle: string;
  relay: ChildProcess;
  recorderPid: number;
  /** Hears each sample with the instant at which it came out of the relay, by the steady clock. */
  onSample(listener: (sample: Sample, at: number) => void): void;
  stop(): Promise<void>;
}

/** The real helper on a real display. */
export interface RecorderStage extends Helper {
  x: XServer;
}

const CONFIGURATION = { idleAfterSeconds: 3_600, exclusions: [], paused: false, keepCapturing: true };

/** Starts relay and recorder with what a session has in its environment; resolves with the first sample. */
export async function startHelper(session: Record<string, string>): Promise<Helper> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-bench-'));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    MATTERLINE_DATA: join(folder, 'data'),
    // Nobody is there: without one, the system's own bus would be used where it runs.
    DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${join(folder, 'no-bus')}`,
    ...session,
  };
  const bundle = await buildHelper();
  const relay = spawn(process.execPath, [bundle, `chrome-extension://${CHROMIUM_IDS.release}/`], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // The last sample may come when the relay has closed its own end already: nobody waits for that ack.
  relay.stdin.on('error', () => undefined);
  const listeners = new Set<(sample: Sample, at: number) => void>();
  const send = (message: object) => {
    const frame = encodeFrame(message);
    if (frame.ok) relay.stdin.write(frame.value);
  };
  const first = new Promise<void>((resolve) => listeners.add(() => resolve()));
  const decoder = createFrameDecoder(
    (raw) => {
      const message = raw as HelperMessage;
      if (message.type !== 'samples') return;
      const at = performance.now();
      for (const sample of message.items) for (const listener of listeners) listener(sample, at);
      send({ type: 'ack', journal: message.journal, seq: message.items.at(-1)?.seq });
    },
    (fault) => {
      throw new Error(fault.message);
    },
  );
  relay.stdout.on('data', (chunk: Buffer) => decoder.push(chunk));
  send({
    type: 'hello',
    protocol: 1,
    browser: 'Bench 1',
    profile: '11111111-2222-4333-8444-555555555555',
    resume: null,
  });
  send({ type: 'configure', ...CONFIGURATION });
  await first;
  const diagnosis = await askRecorder(env);
  if (!diagnosis) throw new Error('The recorder does not answer.');
  return {
    env,
    bundle,
    relay,
    recorderPid: diagnosis.pid,
    onSample: (listener) => listeners.add(listener),
    async stop() {
      await retireRecorder(env);
      if (relay.exitCode === null) await once(relay, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts display, window manager, relay and recorder; resolves with the first sample. */
export async function startRecorderStage(more: Record<string, string> = {}): Promise<RecorderStage> {
  const x = await startXServer();
  await x.manage();
  const helper = await startHelper({ XDG_SESSION_TYPE: 'x11', ...more, DISPLAY: x.display });
  return {
    ...helper,
    x,
    async stop() {
      await helper.stop();
      await x.stop();
    },
  };
}

/** Windows on a display, with a hand that changes focus and titles without a program being started for it. */
export async function openWindows(x: XServer, count: number) {
  const titles = Array.from({ length: count }, (_, index) => `bench ${index}`);
  for (const title of titles) {
    x.run('xterm', ['-T', title, '-xrm', 'xterm*allowTitleOps: false', '-e', 'sleep', '3600']);
    x.ask('xdotool', ['search', '--sync', '--onlyvisible', '--name', `^${title}$`]);
  }
  const ids = titles.map((title) =>
    Number(
      x
        .ask('xdotool', ['search', '--name', `^${title}$`])
        .trim()
        .split('\n')[0],
    ),
  );
  const hand = await createHand(x.display);
  return {
    titles,
    focus: (index: number) => hand.focus(ids[index % count] ?? 0),
    rename: (index: number, title: string) => hand.rename(ids[index % count] ?? 0, title),
    stop: () => hand.close(),
  };
}

/** Does nothing at all. */
const IDLE = 'setInterval(() => undefined, 2 ** 30);';
/** Does nothing but to have on the disk, as often as a recorder has to, that it still runs. */
const BEATING = `const fs = require('node:fs');
const file = fs.openSync(__filename + '.beats', 'w');
setInterval(() => {
  fs.writeSync(file, JSON.stringify({ at: Date.now() }) + '\\n');
  fs.fdatasyncSync(file);
}, 25_000);`;

/** Keeps a Node process to measure against: an empty one, or one that beats. */
export async function emptyNode(beats = false): Promise<{ pid: number; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-empty-'));
  const file = join(folder, 'empty.cjs');
  writeFileSync(file, `console.log(1);${beats ? BEATING : IDLE}`);
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  return {
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
