import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interval } from '../../../extension/timeline/index.ts';
import { isFields } from '../../../shared/index.ts';
import { ADA, type SandboxOptions, startClioSandbox } from '../../clio-sandbox/index.ts';
import { random } from '../../clio-sandbox/random.ts';
import { windowOf } from '../../helper/stage.ts';
import type { Moment } from '../recording-world.ts';
import { type TestBrowser, testBrowser } from './browser.ts';
import { faultyDatabases } from './databases.ts';
import { watchDoubles } from './doubles.ts';
import { network } from './network.ts';
import { mortalRecorder } from './recorder.ts';
import type { Steps } from './steps.ts';
import { unhandledRejections } from './unhandled.ts';
import { virtualTime } from './virtual-time.ts';

/** Nine in the morning, of a day on which nothing is special. */
export const NINE = Date.UTC(2026, 10, 23, 9);
/** A browser wakes its worker so often, while somebody waits for it, and while nobody does. Milliseconds. */
const TICK = { waiting: 30_000, working: 120_000 };
/** What is said meanwhile arrives so often; milliseconds. */
const STRIDE = 60_000;
/** Whatever was asked for is answered by then, or never. Milliseconds. */
const LONGEST = 30 * 60_000;
/** What is under way after so many turns goes round in a circle. */
const ENDLESS = 200_000;
/** So many turns without anything under way are rest. */
const QUIET = 4;

interface Forgotten {
  time: readonly Interval[];
  words: readonly string[];
}

export type WholeWorld = Awaited<ReturnType<typeof wholeWorld>>;

/**
 * All of Matterline in one process: recorder with its journal on disk, relay, the whole worker with its databases, a page
 * that asks it, and Clio. Time goes on only where the test lets it. What goes wrong, `steps` says.
 */
export async function wholeWorld(steps: Steps, options: SandboxOptions = {}, count = 1, begins = NINE) {
  const time = virtualTime(begins);
  const draw = random(1);
  const uuid = crypto.randomUUID;
  const hex = () =>
    Math.floor(draw() * 0x1_0000)
      .toString(16)
      .padStart(4, '0');
  crypto.randomUUID = () => `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-8${hex().slice(1)}-${hex()}${hex()}${hex()}`;
  const unhandled = unhandledRejections();
  const folder = mkdtempSync(join(tmpdir(), 'matterline-whole-'));
  const databases = faultyDatabases(steps, time);
  const sandbox = await startClioSandbox({ limit: 100_000, now: time.now, wait: async () => undefined, ...options });
  Object.assign(globalThis, { __SANDBOX_ORIGIN__: sandbox.url });
  const doubles = watchDoubles();
  const byHand = new Set<number>();
  /** The time of entries that the timeline was told of, by entry. */
  const heldTime = new Map<string, readonly Interval[]>();
  const net = network(
    () => sandbox,
    steps,
    time,
    () => {
      doubles.held(sandbox.activities().filter(({ id }) => !byHand.has(id)));
    },
  );
  const keys = new Map<string, string>();
  const frames: unknown[] = [];
  const recorder = mortalRecorder(folder, steps, time, () => {
    for (const browser of browsers) browser.cutLines();
  });
  const heard = (message: unknown): void => {
    frames.push(message);
    if (!isFields(message)) return;
    const place = message.type === 'hello' ? message.resume : message.type === 'ack' ? message : null;
    if (isFields(place)) recorder.history.reached({ journal: String(place.journal), seq: Number(place.seq) });
  };
  const browsers: TestBrowser[] = Array.from({ length: count }, (_, index) =>
    testBrowser({
      ...{ id: String(index), steps, time, network: net, recorder, keys, heard },
      redirectUri: `${sandbox.url}/oauth/approval`,
    }),
  );
  const busy = () => databases.busy() + net.busy() + browsers.reduce((sum, browser) => sum + browser.busy(), 0);
  const what = () =>
    `${databases.busy()} in databases, ${net.busy()} requests, ${browsers.map((one) => one.busy())} messages`;

  /** Ends once nothing is under way that does not wait for time to go on. */
  async function rest(): Promise<void> {
    let turns = 0;
    for (let quiet = 0; quiet < QUIET; quiet += 1) {
      await new Promise(setImmediate);
      if (busy() > 0) quiet = -1;
      turns += 1;
      if (turns > ENDLESS) throw new Error(`It never rests: ${what()}.`);
    }
  }

  /** Lets time go on, with all that is due on the way. */
  async function pass(milliseconds: number, tick = TICK.working): Promise<void> {
    let left = milliseconds;
    let untilTick = tick;
    await rest();
    while (left > 0) {
      const alarms = browsers.map((browser) => browser.nextAlarm() - time.now());
      const step = Math.max(1, Math.min(left, untilTick, STRIDE, time.next() || 1, ...alarms));
      time.move(step);
      recorder.attempt(() => recorder.running()?.stage.pass(step));
      left -= step;
      untilTick -= step;
      time.fire();
      for (const browser of browsers) browser.ring();
      if (untilTick <= 0) {
        untilTick = tick;
        for (const browser of browsers) browser.tick();
      }
      await rest();
    }
  }

  /** What a promise comes to, with as much time as it takes. */
  async function until<T>(promise: Promise<T>): Promise<T> {
    let done = false;
    const noticed = promise.finally(() => {
      done = true;
    });
    noticed.catch(() => undefined);
    await rest();
    for (let waited = 0; !done; ) {
      if (waited >= LONGEST) throw new Error('It is never answered.');
      const step = Math.max(1, Math.min(time.next(), TICK.waiting));
      await pass(step, TICK.waiting);
      waited += step;
    }
    return noticed;
  }

  /** What a promise comes to within some time; null where it has not by then, or failed. */
  async function within<T>(promise: Promise<T>, patience: number): Promise<T | null> {
    let value: T | null = null;
    let done = false;
    const noticed = promise.then(
      (given) => {
        value = given;
        done = true;
      },
      () => {
        done = true;
      },
    );
    await rest();
    for (let waited = 0; !done && waited < patience; ) {
      const step = Math.max(1, Math.min(time.next(), patience - waited));
      await pass(step);
      waited += step;
    }
    if (done) await noticed;
    return value;
  }

  /** Which time entries hold by now is told to the history. */
  async function noteHeld(browser: TestBrowser): Promise<void> {
    const { entries, cursor } = await until(
      browser.look(async (timeline) => ({
        cursor: await timeline.read('cursor'),
        entries: await timeline.allEntries(),
      })),
    );
    if (cursor) recorder.history.reached(cursor);
    doubles.known(entries);
    const now = new Map(entries.map(({ id, parts }) => [id, parts]));
    for (const [id, parts] of heldTime)
      if (!now.has(id)) for (const { start, end } of parts) recorder.history.freed(start, end);
    for (const [id, parts] of now)
      if (!heldTime.has(id)) for (const { start, end } of parts) recorder.history.held(start, end);
    heldTime.clear();
    for (const [id, parts] of now) heldTime.set(id, parts);
  }

  async function look(browser: TestBrowser): Promise<Moment> {
    const { journal, before } = recorder.living();
    const held = [...journal.from(1, true)];
    const taken = [...recorder.history.taken];
    return browser.look(async (timeline) => {
      for (;;) {
        const cursor = await timeline.read('cursor');
        const [spans, entries] = [await timeline.allSpans(), await timeline.allEntries()];
        const again = await timeline.read('cursor');
        // What was stored while this looked is looked at once more.
        if (cursor?.seq !== again?.seq || cursor?.journal !== again?.journal) continue;
        if (cursor) recorder.history.reached(cursor);
        doubles.known(entries);
        const { stored, told } = recorder.history;
        return { taken, stored: stored(), held, before, told: told(), spans, entries };
      }
    });
  }

  /** All that runs is started, and has time to do what is left to do. */
  async function begin(): Promise<void> {
    recorder.living();
    for (const browser of browsers) browser.living();
    await pass(10 * 60_000);
  }

  return {
    time,
    sandbox,
    browsers,
    recorder,
    folder,
    network: net,
    keys,
    frames,
    doubles,
    /** What the attorney had deleted: time of which nothing is left, and words that are nowhere. */
    forgotten: { time: [], words: [] } as Forgotten,
    /** What a day found not to hold. */
    wrong: [] as string[],
    unhandled: unhandled.found,
    rest,
    pass,
    until,
    within,
    look,
    noteHeld,
    /** Time of the attorney's own is typed in Clio. */
    type: () => {
      const note = `Typed by hand ${byHand.size}`;
      byHand.add(sandbox.addActivity({ date: '2026-11-23', quantity: 720, note, userId: ADA }).id);
    },
    /** What is in Clio, but for what was typed there. */
    sentToClio: () => sandbox.activities().filter(({ id }) => !byHand.has(id)),
    /** A window comes to the front, and stays for so long. */
    show: async (title: string, milliseconds: number, app = 'Writer') => {
      recorder.attempt(() => recorder.running()?.stage.see(windowOf(title, app)));
      await pass(milliseconds);
    },
    /** All that runs is killed, and begins anew. */
    restart: async () => {
      for (const browser of browsers) browser.kill();
      recorder.kill();
      await begin();
    },
    /** The computer is off for so long. */
    off: async (milliseconds: number) => {
      for (const browser of browsers) browser.close();
      recorder.powerCut();
      await rest();
      time.move(milliseconds);
      await begin();
    },
    async close() {
      for (const browser of browsers) browser.kill();
      await rest();
      recorder.kill();
      net.close();
      databases.remove();
      time.remove();
      unhandled.remove();
      crypto.randomUUID = uuid;
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
