import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHelperPort, type HelperPort } from '../../extension/background/capture/helper-port.ts';
import { createTimeline, type Entry, type Span, type Timeline } from '../../extension/timeline/index.ts';
import type { Sample } from '../../shared/index.ts';
import { random } from '../clio-sandbox/random.ts';
import { OPEN, START, type Stage } from '../helper/stage.ts';
import { faultyStore } from './faulty-store.ts';
import { createHistory, type Taken } from './history.ts';
import { approvedEntry } from './outbox-world.ts';
import { type RecorderRun, startRecorder, writeWhatWaits } from './recorder-run.ts';
import { createRelay, type Mishap, type Relay } from './relay.ts';
import type { Told } from './told-time.ts';

const PROFILE = '11111111-2222-4333-8444-555555555555';

/** What there is at one moment. */
export interface Moment {
  /** All samples that a journal ever took; those before `stored` are in the timeline. */
  taken: Taken[];
  stored: number;
  /** What the journal holds, and the number of its sample 1 among all that were taken. */
  held: Sample[];
  before: number;
  /** What the timeline was told, and what is in it. */
  told: Told[];
  spans: Span[];
  entries: Entry[];
}

/** A life of the extension's worker, which holds nothing that must survive it. */
interface Worker {
  port: HelperPort;
  timeline: Timeline;
  timers: (() => void)[];
}

export type RecordingWorld = Awaited<ReturnType<typeof recordingWorld>>;

let worlds = 0;

/**
 * The recorder with its journal on disk, a relay, and the worker's port, intake and store, in one process. Nothing moves
 * unless it is told to, and all of it is the same for the same seed.
 */
export async function recordingWorld(seed: number) {
  worlds += 1;
  const name = `recording-world-${worlds}`;
  const draw = random(seed);
  const below = (most: number) => Math.floor(draw() * most);
  const folder = mkdtempSync(join(tmpdir(), 'matterline-faults-'));
  /** The test's own way into the store. */
  const eyes = createTimeline(name);
  await eyes.read('cursor');
  const store = faultyStore();
  const history = createHistory();
  let boot = 1;
  let wall = START;
  let run: RecorderRun | null = null;
  let worker: Worker | null = null;
  let relay: Relay | null = null;
  /** Relays that are over, while the recorder has not noticed. */
  const lingering: Relay[] = [];
  let storing = 0;
  const seen = { gaps: 0, refused: 0, relays: 0, workers: 0, recorders: 0, entries: 0 };

  const now = () => run?.stage.now() ?? wall;

  function recorder(): RecorderRun {
    if (!run) {
      seen.recorders += 1;
      run = startRecorder(folder, `boot-${boot}`, wall, history.taken);
      history.started(run.journal.place.id, run.before);
    }
    return run;
  }

  function endRecorder(): void {
    wall = now();
    relay?.cut();
    lingering.length = 0;
    run = null;
  }

  function bornWorker(): Worker {
    if (worker) return worker;
    seen.workers += 1;
    const timeline = createTimeline(name);
    const timers: Worker['timers'] = [];
    const port = createHelperPort({
      connectNative: () => {
        seen.relays += 1;
        relay = createRelay(recorder().hub, (over) => {
          if (relay === over) relay = null;
          lingering.push(over);
        });
        return relay.port;
      },
      lastError: () => undefined,
      version: '1.0.0',
      now,
      later: (act) => timers.push(act),
      ownHello: async () => {
        const cursor = await timeline.read('cursor');
        return { browser: 'Test 1', profile: PROFILE, resume: cursor ? { ...cursor, at: cursor.fold.at } : null };
      },
      configuration: async () => OPEN,
      ownWindow: async () => false,
      store: async (batch, first) => {
        storing += 1;
        try {
          const outcome = await timeline.ingest(batch, first, 0);
          if (outcome.stored) history.reached({ journal: batch.journal, seq: outcome.seq });
          else seen.gaps += 1;
          return outcome;
        } catch (error) {
          seen.refused += 1;
          throw error;
        } finally {
          storing -= 1;
        }
      },
      cutBack: async () => undefined,
      changed: () => undefined,
      grown: () => undefined,
    });
    worker = { port, timeline, timers };
    return worker;
  }

  /** Lets promises and the database go on for so many turns. */
  async function turns(count: number): Promise<void> {
    for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
  }
  async function storeAtRest(): Promise<void> {
    while (storing > 0) await turns(1);
  }

  /** Waits are over, and a worker that sleeps is awakened, as by an alarm of the browser. */
  function wake(): void {
    const { port, timers } = bornWorker();
    for (const act of timers.splice(0)) act();
    void port.connect();
  }

  async function look(): Promise<Moment> {
    const current = recorder();
    // The journal first: what leaves it meanwhile is in the timeline by then.
    const held = [...current.journal.from(1, true)];
    const taken = [...history.taken];
    for (;;) {
      const cursor = await eyes.read('cursor');
      const [spans, entries] = [await eyes.allSpans(), await eyes.allEntries()];
      const again = await eyes.read('cursor');
      if (cursor?.seq !== again?.seq || cursor?.journal !== again?.journal) continue;
      if (cursor) history.reached(cursor);
      return { taken, stored: history.stored(), held, before: current.before, told: history.told(), spans, entries };
    }
  }

  const faults = {
    cutRelay: () => relay?.cut(),
    /** The recorder learns at last which relays are gone. */
    noticeCuts: () => {
      for (const { session } of lingering.splice(0)) session.end();
    },
    mishap: (mishap: Mishap) => {
      if (relay) relay.mishap = mishap;
    },
    killWorker: () => {
      relay?.port.disconnect();
      if (draw() < 0.5) store.abortAll();
      worker = null;
    },
    killRecorder: () => {
      if (!run) return;
      writeWhatWaits(run);
      run.disk.abandon();
      endRecorder();
    },
    /** It ends in good order, as before an update of itself. */
    retireRecorder: async () => {
      if (!run) return;
      writeWhatWaits(run);
      await run.stage.recorder.stop();
      run.journal.close();
      endRecorder();
    },
    /** The computer goes off: both ends die, and the journal cannot know which of its numbers are on the disk. */
    powerCut: () => {
      faults.killWorker();
      faults.killRecorder();
      boot += 1;
    },
    failStore: () => store.fail((['quota', 'abort', 'refuse'] as const)[below(3)] ?? 'abort', 1 + below(6)),
    healStore: () => store.heal(),
    fillDisk: (full: boolean) => {
      if (run) run.disk.full = full;
    },
    /** Time passes, or the clock is set, while nobody records. */
    moveWall: (by: number) => {
      if (!run) wall += by;
    },
  };

  /** The attorney approves a part of what was recorded; where another entry holds some of it, approving is refused. */
  async function approve(): Promise<void> {
    store.heal();
    await storeAtRest();
    const spans = await eyes.allSpans();
    const span = spans[below(spans.length)];
    if (!span) return;
    const start = span.start + below(span.end - span.start);
    const end = Math.min(span.end, start + 1_000 + below(60_000));
    seen.entries += 1;
    const entry = approvedEntry(seen.entries, {
      matter: 1,
      day: await eyes.dayAt(start, span.zone),
      parts: [{ start, end }],
      seconds: (end - start) / 1000,
    });
    const refused = await eyes.approve([entry]);
    if (refused.length === 0) history.held(start, end);
  }

  /** Nothing goes wrong any more, until nothing waits anywhere. */
  async function settle(): Promise<void> {
    for (let round = 0; round < 300; round += 1) {
      const { journal, disk, stage } = recorder();
      // That a batch was lost shows with the next one: at the latest with the word that the same window is in front.
      if (round % 10 === 9) stage.pass(25_000);
      store.heal();
      disk.full = false;
      journal.secure();
      faults.noticeCuts();
      wake();
      relay?.move(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
      await turns(20);
      if (storing === 0 && journal.place.first > journal.place.last) return;
    }
    throw new Error('It does not come to rest.');
  }

  return {
    draw,
    below,
    faults,
    look,
    turns,
    wake,
    approve,
    settle,
    /** The recorder that runs, if any. */
    stage: (): Stage | null => run?.stage ?? null,
    flow: (down: number, up: number) => relay?.move(down, up),
    seen: () => ({ ...seen, failedWrites: store.failed, samples: history.taken.length }),
    async close() {
      store.heal();
      await storeAtRest();
      run?.disk.abandon();
      await worker?.timeline.close();
      await eyes.close();
      store.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
