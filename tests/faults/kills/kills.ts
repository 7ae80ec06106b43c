import 'fake-indexeddb/auto';
import { createTimeline, type Timeline } from '../../../extension/timeline/index.ts';
import type { Diagnosis, HelperMessage, Reply, Sample } from '../../../shared/index.ts';
import { isHello, type Relay, type RelayStage } from '../../helper/relay-stage.ts';

/** A process is killed at most so long after samples flow; milliseconds. */
const AT_MOST = 300;

/** What came of killing real processes. */
export interface Killed {
  recorders: number;
  relays: number;
  /** Samples that the timeline took. */
  samples: number;
  /** Samples that the journal said it had, and that came nowhere, or as others. */
  lost: string[];
  /** Samples that the timeline took more than once. */
  doubled: string[];
}

/** The extension behind relays that come and go: it stores what comes, and acknowledges that or not. */
function extension(timeline: Timeline, draw: () => number) {
  const lost: string[] = [];
  const doubled: string[] = [];
  /** Each sample as it came first, without its zone, which is said again to whoever is new. */
  const seen = new Map<string, string>();
  const stored = new Set<string>();
  let work: Promise<unknown> = Promise.resolve();

  const note = (journal: string, { zone: _, ...sample }: Sample): void => {
    const text = JSON.stringify(sample);
    const before = seen.get(`${journal} ${sample.seq}`) ?? text;
    if (before !== text) lost.push(`${before} became ${text}`);
    seen.set(`${journal} ${sample.seq}`, before);
  };

  async function take(relay: Relay, message: HelperMessage): Promise<void> {
    if (message.type !== 'samples') return;
    const { journal, items } = message;
    for (const item of items) note(journal, item);
    const before = await timeline.read('cursor');
    const outcome = await timeline.ingest(message, 1, 60);
    if (!outcome.stored) return;
    for (const { seq } of items) {
      if (before?.journal === journal && seq <= before.seq) continue;
      if (stored.has(`${journal} ${seq}`)) doubled.push(`${seq} of ${journal}`);
      stored.add(`${journal} ${seq}`);
    }
    if (draw() < 0.7) relay.ack(journal, outcome.seq);
  }

  return {
    lost,
    doubled,
    stored,
    /** Takes what a relay says from now on, one message after another. */
    follow(relay: Relay): void {
      let told = 0;
      const next = (): void => {
        for (; told < relay.said.length; told += 1) {
          const message = relay.said[told];
          if (message) work = work.then(() => take(relay, message));
        }
      };
      relay.child.stdout.on('data', next);
    },
    /** Once all that came is stored. */
    settled: async (): Promise<void> => {
      for (let waited: unknown = null; waited !== work; ) {
        waited = work;
        await work;
      }
    },
  };
}

const replyTo =
  (id: number) =>
  (message: HelperMessage): message is Reply =>
    message.type === 'reply' && message.id === id;

/** Pauses and goes on, each of which is a sample, until the relay ends. @returns the last number the journal said it has */
async function flow(relay: Relay, rounds = Number.POSITIVE_INFINITY): Promise<number> {
  let last = 0;
  try {
    for (let id = 1; id <= rounds; id += 1) {
      relay.configure({ paused: id % 2 === 1 });
      relay.send({ type: 'request', id, method: 'diagnose', params: {} });
      const reply = await relay.until(replyTo(id));
      if ('value' in reply) last = (reply.value as Diagnosis).journal.last;
    }
  } catch (error) {
    if (Number.isFinite(rounds)) throw error;
    // It ended, as it was to.
  }
  return last;
}

/**
 * Kills the real recorder and the real relay, one or the other, at any moment while samples flow, and has the next ones go
 * on with what lies on the disk.
 */
export async function killProcesses(stage: RelayStage, count: number, draw: () => number): Promise<Killed> {
  const timeline = createTimeline();
  const own = extension(timeline, draw);
  const killed = { recorders: 0, relays: 0 };
  let [known, id] = [0, ''];

  const begin = async (): Promise<Relay> => {
    const cursor = await timeline.read('cursor');
    const relay = stage.relay();
    own.follow(relay);
    relay.hello(cursor ? { journal: cursor.journal, seq: cursor.seq, at: cursor.fold.at } : null);
    const { journal, last } = await relay.until(isHello);
    if (id !== '' && journal !== id) own.lost.push(`journal ${id} became ${journal}`);
    if (last < known) own.lost.push(`the journal ended with ${known}, and now with ${last}`);
    id = journal;
    return relay;
  };

  try {
    for (let kill = 0; kill < count; kill += 1) {
      const relay = await begin();
      const flowing = flow(relay);
      const pid = draw() < 0.5 ? await stage.recorder() : null;
      await new Promise((go) => setTimeout(go, draw() * AT_MOST));
      if (pid === null) relay.child.kill('SIGKILL');
      else process.kill(pid, 'SIGKILL');
      killed[pid === null ? 'relays' : 'recorders'] += 1;
      known = Math.max(known, await flowing);
      await relay.ended;
      await own.settled();
    }
    const relay = await begin();
    known = Math.max(known, await flow(relay, 2));
    await relay.close();
    await own.settled();
    for (let seq = 1; seq <= known; seq += 1)
      if (!own.stored.has(`${id} ${seq}`)) own.lost.push(`${seq} of ${known} came nowhere`);
    return { ...killed, samples: own.stored.size, lost: own.lost, doubled: own.doubled };
  } finally {
    await timeline.close();
  }
}
