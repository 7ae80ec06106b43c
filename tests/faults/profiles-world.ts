import { createHelperPort, type HelperPort } from '../../extension/background/capture/helper-port.ts';
import { createTimeline, type Span, type Timeline } from '../../extension/timeline/index.ts';
import { createMemoryJournal, type Journal } from '../../helper/journal/index.ts';
import { createHub, type Kept } from '../../helper/sessions/index.ts';
import { random } from '../clio-sandbox/random.ts';
import { createStage, OPEN, windowOf } from '../helper/stage.ts';
import { createRelay, type Relay } from './relay.ts';
import { type Told, toldTime, type WindowTime } from './told-time.ts';

/** A life of an extension's worker in one browser profile. */
interface Worker {
  port: HelperPort;
  timers: (() => void)[];
  alive: boolean;
}

/** One browser profile: its store lasts, its worker comes and goes. */
interface Profile {
  id: string;
  timeline: Timeline;
  worker: Worker | null;
  relay: Relay | null;
  /** Where its storage stands still: before it takes a batch, or before it says that it did. */
  stalled: 'before' | 'after' | null;
  waiting: { where: 'before' | 'after'; go: () => void }[];
  busy: number;
}

export type ProfilesWorld = ReturnType<typeof profilesWorld>;

let worlds = 0;

/**
 * One recorder and some browser profiles, each with its port, intake and store, in one process. Nothing moves unless it is
 * told to, and all of it is the same for the same seed.
 */
export function profilesWorld(seed: number, count = 2) {
  worlds += 1;
  const draw = random(seed);
  const below = (most: number) => Math.floor(draw() * most);
  const told: Told[] = [{ kind: 'journal' }];
  const journal = createMemoryJournal();
  const tap: Pick<Journal, 'append'> = {
    append(at, zone, event) {
      told.push({ kind: 'sample', at, event: structuredClone(event) });
      journal.append(at, zone, event);
    },
  };
  const tapped: Journal = Object.create(journal, Object.getOwnPropertyDescriptors(tap));
  const stage = createStage(tapped);
  let kept: Kept = { configuration: null, holder: null };
  const hub = createHub({
    recorder: stage.recorder,
    kept: {
      read: () => structuredClone(kept),
      write: (next) => {
        kept = structuredClone(next);
        return true;
      },
    },
    version: '1.0.0',
    timers: stage.timers,
    complain: () => undefined,
    changed: () => undefined,
  });
  /** Relays that are over, while the recorder has not noticed. */
  const lingering: Relay[] = [];
  const profiles = Array.from({ length: count }, (_, index): Profile => {
    const id = `${index + 1}1111111-2222-4333-8444-555555555555`;
    const timeline = createTimeline(`profiles-${worlds}-${index}`);
    return { id, timeline, worker: null, relay: null, stalled: null, waiting: [], busy: 0 };
  });

  async function turns(most: number): Promise<void> {
    for (let turn = 0; turn < most; turn += 1) await new Promise(setImmediate);
  }

  /** Waits where the profile's storage stands still; a worker that dies meanwhile hears no more of it. */
  async function pass(profile: Profile, worker: Worker, where: 'before' | 'after'): Promise<void> {
    if (profile.stalled === where) await new Promise<void>((go) => profile.waiting.push({ where, go }));
    if (!worker.alive) await new Promise(() => undefined);
  }

  async function stored<T>(profile: Profile, worker: Worker, work: () => Promise<T>): Promise<T> {
    await pass(profile, worker, 'before');
    profile.busy += 1;
    const value = await work().finally(() => {
      profile.busy -= 1;
    });
    await pass(profile, worker, 'after');
    return value;
  }

  function born(profile: Profile): Worker {
    if (profile.worker) return profile.worker;
    const { timeline, id } = profile;
    const timers: Worker['timers'] = [];
    const port = createHelperPort({
      connectNative: () => {
        const relay = createRelay(hub, (over) => {
          if (profile.relay === over) profile.relay = null;
          lingering.push(over);
        });
        profile.relay = relay;
        return relay.port;
      },
      lastError: () => undefined,
      version: '1.0.0',
      now: stage.now,
      later: (act) => timers.push(act),
      ownHello: async () => {
        const cursor = await timeline.read('cursor');
        return { browser: id, profile: id, resume: cursor ? { ...cursor, at: cursor.fold.at } : null };
      },
      configuration: async () => OPEN,
      store: (batch, first) => stored(profile, worker, () => timeline.ingest(batch, first, 0)),
      ownWindow: async () => false,
      cutBack: async (settled) => {
        await stored(profile, worker, () => timeline.cutBack(settled));
      },
      changed: () => undefined,
      grown: () => undefined,
    });
    const worker: Worker = { port, timers, alive: true };
    profile.worker = worker;
    return worker;
  }

  function wake(profile: Profile): void {
    const { port, timers } = born(profile);
    for (const act of timers.splice(0)) act();
    void port.connect();
  }

  function stall(profile: Profile, where: Profile['stalled']): void {
    profile.stalled = where;
    for (const { go } of profile.waiting.splice(0)) go();
  }

  function kill(profile: Profile): void {
    profile.relay?.port.disconnect();
    if (profile.worker) profile.worker.alive = false;
    profile.worker = null;
    stall(profile, null);
  }

  /** Nothing goes wrong any more, until nothing waits anywhere and each profile has heard how things are. */
  async function settle(): Promise<void> {
    let quiet = 0;
    for (let round = 0; round < 300 && quiet < 5; round += 1) {
      for (const { session } of lingering.splice(0)) session.end();
      for (const profile of profiles) {
        stall(profile, null);
        wake(profile);
        profile.relay?.move(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
      }
      await turns(20);
      // A former holder has its time to acknowledge, though nothing comes of it.
      if (round % 5 === 4) stage.pass(500);
      const rests = journal.place.first > journal.place.last && profiles.every(({ busy }) => busy === 0);
      quiet = rests ? quiet + 1 : 0;
    }
    if (quiet < 5) throw new Error('It does not come to rest.');
  }

  hub.start();
  return {
    draw,
    below,
    turns,
    stage,
    profiles,
    settle,
    wake,
    stall,
    kill,
    show(title: string) {
      stage.see(windowOf(title));
      stage.pass(8);
    },
    takeOver: (profile: Profile) => void profile.worker?.port.request('takeOver', {}),
    flow: (profile: Profile, down: number, up: number) => profile.relay?.move(down, up),
    noticeCuts: () => {
      for (const { session } of lingering.splice(0)) session.end();
    },
    /** What the profiles have between them, and what was recorded; in order. */
    async look(): Promise<{ spans: Span[]; meant: WindowTime[] }> {
      const all = await Promise.all(profiles.map(({ timeline }) => timeline.allSpans()));
      return { spans: all.flat().sort((a, b) => a.start - b.start || a.end - b.end), meant: toldTime(told) };
    },
    async close() {
      for (const profile of profiles) kill(profile);
      while (profiles.some(({ busy }) => busy > 0)) await turns(1);
      for (const { timeline } of profiles) await timeline.close();
    },
  };
}
