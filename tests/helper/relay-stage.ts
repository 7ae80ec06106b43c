import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createFrameDecoder, encodeFrame } from '../../helper/base/framing.ts';
import { askRecorder, retireRecorder, runtimeFolder } from '../../helper/local/index.ts';
import { CHROMIUM_IDS, type Configuration, type HelperMessage, type Sample, type Status } from '../../shared/index.ts';
import { type HelperBundle, unpackHelper } from './bundle.ts';

export const ORIGIN = `chrome-extension://${CHROMIUM_IDS.release}/`;
export const PROFILE = '11111111-2222-4333-8444-555555555555';
export const OPEN: Configuration = { idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true };

export function frameOf(message: object): Buffer {
  const outcome = encodeFrame(message);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.value;
}

/** A relay as a browser starts it, and the extension behind it. */
export interface Relay {
  child: ChildProcessWithoutNullStreams;
  said: HelperMessage[];
  write(bytes: Buffer): void;
  send(message: object): void;
  hello(resume?: object | null, profile?: string): void;
  configure(configuration?: Partial<Configuration>): void;
  ack(journal: string, seq: number): void;
  /** Resolves with the first message said so far or from now on that the rule holds for. */
  until<T extends HelperMessage>(rule: (message: HelperMessage) => message is T): Promise<T>;
  /** The same for a status. */
  status(rule: (status: Status) => boolean): Promise<Status>;
  /** All samples so far, once there are that many. */
  samples(count: number): Promise<Sample[]>;
  /** Its exit status, once it has ended. */
  ended: Promise<number | null>;
  /** Closes its standard input, as a browser does, and waits for its end. */
  close(): Promise<number | null>;
}

function createRelay(child: ChildProcessWithoutNullStreams): Relay {
  const said: HelperMessage[] = [];
  const waiting = new Set<() => void>();
  let errors = '';
  let over = false;
  const wake = () => {
    for (const look of [...waiting]) look();
  };
  const decoder = createFrameDecoder(
    (raw) => {
      said.push(raw as HelperMessage);
      wake();
    },
    (fault) => {
      errors += fault.message;
    },
  );
  child.stdout.on('data', (chunk: Buffer) => decoder.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([status]) => {
    over = true;
    wake();
    return status as number | null;
  });
  /** Resolves with what `find` finds in what was said; a relay that ends before says why the wait has no end. */
  function seek<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined && !over) return;
        waiting.delete(look);
        if (found === undefined) reject(new Error(`The relay ended first. ${errors}`));
        else resolve(found);
      };
      waiting.add(look);
      look();
    });
  }
  const write = (bytes: Buffer) => void child.stdin.write(bytes);
  const send = (message: object) => write(frameOf(message));
  return {
    child,
    said,
    write,
    send,
    hello: (resume = null, profile = PROFILE) =>
      send({ type: 'hello', protocol: 1, browser: 'Test 1', profile, resume }),
    configure: (configuration = {}) => send({ type: 'configure', ...OPEN, ...configuration }),
    ack: (journal, seq) => send({ type: 'ack', journal, seq }),
    until: <T extends HelperMessage>(rule: (message: HelperMessage) => message is T) =>
      seek(() => said.find((message): message is T => rule(message))),
    status: (rule) => seek(() => said.find((message): message is Status => message.type === 'status' && rule(message))),
    samples: (count) =>
      seek(() => {
        const samples = said.flatMap((message) => (message.type === 'samples' ? message.items : []));
        return samples.length >= count ? samples : undefined;
      }),
    ended,
    close() {
      child.stdin.end();
      return ended;
    },
  };
}

export const isHello = (message: HelperMessage) => message.type === 'hello';

/** The program with a data folder of its own, and every process that a test starts with it. */
export interface RelayStage {
  helper: HelperBundle;
  data: string;
  env: Record<string, string>;
  relay(more?: { bundle?: string; wrap?: string[]; env?: Record<string, string> }): Relay;
  /** Runs `record` to its end, or gives it as a process when it stays. */
  record(env?: Record<string, string>): ChildProcessWithoutNullStreams;
  /** The process id of the recorder that runs; null when none does. */
  recorder(): Promise<number | null>;
  /** Bytes of what lies in the journal's files. */
  journalText(): string;
  /** Ends what runs and takes away what it kept, for the next test. */
  clear(): Promise<void>;
  remove(): Promise<void>;
}

export async function createRelayStage(): Promise<RelayStage> {
  const helper = await unpackHelper();
  const data = join(helper.home, 'data');
  const env = { ...helper.env, MATTERLINE_DATA: data };
  const children = new Set<ChildProcessWithoutNullStreams>();
  const start = (program: string, args: string[], more: Record<string, string>) => {
    const child = spawn(program, args, { env: { ...env, ...more } });
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  };
  async function clear(): Promise<void> {
    await retireRecorder(env);
    const ending = [...children].map((child) => once(child, 'exit'));
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(ending);
    rmSync(runtimeFolder(env), { recursive: true, force: true });
    rmSync(data, { recursive: true, force: true });
  }
  return {
    helper,
    data,
    env,
    relay({ bundle = helper.bundle, wrap = [], env: more = {} } = {}) {
      const [program = '', ...args] = [...wrap, process.execPath, bundle, ORIGIN];
      return createRelay(start(program, args, more));
    },
    record: (more = {}) => start(process.execPath, [helper.bundle, 'record'], more),
    recorder: async () => (await askRecorder(env))?.pid ?? null,
    journalText: () => {
      const folder = join(data, 'journal');
      if (!existsSync(folder)) return '';
      const files = helper.tree().map((name) => join(helper.home, name));
      return files
        .filter((path) => path.startsWith(folder) && statSync(path).isFile())
        .map((path) => readFileSync(path, 'utf8'))
        .join('');
    },
    clear,
    async remove() {
      await clear();
      await helper.remove();
    },
  };
}

/** A copy of the program that says of itself that it has another version; its place, and how to take it away. */
export function otherVersion({ bundle }: HelperBundle, version: string): { bundle: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-version-'));
  cpSync(dirname(bundle), folder, {
    recursive: true,
    filter: (path) => path === dirname(bundle) || path.endsWith('.cjs'),
  });
  const path = join(folder, 'helper.cjs');
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/^var VERSION = ".*";$/m, `var VERSION = "${version}";`);
  if (changed === text) throw new Error('The version is not where it was.');
  writeFileSync(path, changed);
  return { bundle: path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
