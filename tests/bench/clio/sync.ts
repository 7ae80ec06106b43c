import 'fake-indexeddb/auto';
import { createConnections } from '../../../extension/background/connection/connections.ts';
import { createVault } from '../../../extension/background/connection/vault.ts';
import { createSync, type Sync } from '../../../extension/background/sync/sync.ts';
import type { LimiterState } from '../../../extension/clio/index.ts';
import { createTimeline, type Timeline } from '../../../extension/timeline/index.ts';
import { answerConsent, type ClioSandbox, type SandboxOptions, startClioSandbox } from '../../clio-sandbox/index.ts';
import { tell, tellTime } from '../report.ts';

/**
 * The sync of matters against the Clio sandbox: a big firm in as few requests as there can be, a delta with nothing
 * new, and a small firm under the real limit by the real clock.
 */
const WHOLE_RUNS = 12;

interface Bench {
  sandbox: ClioSandbox;
  timeline: Timeline;
  sync: Sync;
  /** When each request to the API left, epoch milliseconds. */
  asked: number[];
  /** The instant for which the sync asked to be woken, or null. */
  wake(): number | null;
  close(): Promise<void>;
}

const wait = (ms: number) => new Promise<void>((go) => setTimeout(go, Math.max(0, ms)));

/** A connected worker's sync, over the real clock; secrets lie in the browser's store, since there is no key store. */
async function benchOf(name: string, options: SandboxOptions): Promise<Bench> {
  const sandbox = await startClioSandbox(options);
  Object.assign(globalThis, { __SANDBOX_ORIGIN__: sandbox.url });
  const timeline = createTimeline(`bench-${name}`);
  const vault = createVault({
    keyStore: async () => ({ ok: false, fault: { code: 'closed', message: '' } }),
    profile: async () => 'bench',
    now: Date.now,
    name: `bench-${name}-vault`,
  });
  let token: { accessToken: string; expiresAt: number } | null = null;
  let limits: LimiterState | null = null;
  let due: number | null = null;
  const asked: number[] = [];
  const connections = createConnections(timeline, vault, {
    redirectUri: `${sandbox.url}/oauth/approval`,
    authorize: answerConsent,
    mayReach: async () => true,
    leave: async () => undefined,
    session: {
      get: async () => token,
      set: async (held) => {
        token = held;
      },
    },
    limits: {
      load: async () => limits,
      save: (state) => {
        limits = state;
      },
    },
    alone: (act) => act(),
    accountChanged: () => undefined,
    fetch: (input, init) => {
      if (String(input).includes('/api/')) asked.push(Date.now());
      return fetch(input, init);
    },
    now: Date.now,
    wait,
    changed: () => undefined,
  });
  const made = await connections.make('sandbox', {
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
  });
  if (!made.ok) throw new Error(`Not connected: ${made.trouble.kind}`);
  sandbox.requests.length = 0;
  const sync = createSync(timeline, connections, {
    now: Date.now,
    wakeAt: (at) => {
      due = at;
    },
    mattersChanged: () => undefined,
    changed: () => undefined,
  });
  return {
    sandbox,
    timeline,
    sync,
    asked,
    wake: () => {
      const at = due;
      due = null;
      return at;
    },
    close: async () => {
      await timeline.close();
      await sandbox.close();
    },
  };
}

async function isExact({ timeline, sandbox }: Bench): Promise<boolean> {
  const here = (await timeline.allMatters()).map(({ id, display_number }) => `${id} ${display_number}`).sort();
  const there = sandbox
    .matters()
    .map(({ id, displayNumber }) => `${id} ${displayNumber}`)
    .sort();
  return here.length === there.length && here.every((matter, at) => matter === there[at]);
}

async function measureBigFirm(): Promise<void> {
  const bench = await benchOf('big', { matters: 20_000, limit: 10_000 });
  const begun = performance.now();
  await bench.sync.run();
  const took = performance.now() - begun;
  const pages = bench.sandbox.requests.filter(({ path }) => path === '/api/v4/matters.json').length;
  tell('first sync of 20,000 matters', pages, 'requests for matters', { bound: 100, exact: await isExact(bench) });
  tellTime('first sync of 20,000 matters, time', took);
  await bench.close();
}

/** The most requests that left within a minute, counted as Clio does: a minute begins with the first one after the last. */
function busiestMinute(arrivals: readonly number[]): number {
  const minutes = new Map<number, number>();
  let start = Number.NEGATIVE_INFINITY;
  for (const at of arrivals) {
    if (at >= start + 60_000) start = at;
    minutes.set(start, (minutes.get(start) ?? 0) + 1);
  }
  return Math.max(0, ...minutes.values());
}

async function measureSmallFirm(): Promise<void> {
  const bench = await benchOf('small', { matters: 500, limit: 50 });
  const begun = performance.now();
  let waits = 0;
  for (let count = 0; count < WHOLE_RUNS; count += 1) {
    await bench.sync.run();
    for (let at = bench.wake(); at !== null; at = bench.wake()) {
      waits += 1;
      await wait(at - Date.now());
      await bench.sync.runIfDue();
    }
  }
  const { requests } = bench.sandbox;
  tell('500 matters at the real limit, answers 429', requests.filter(({ status }) => status === 429).length, '', {
    bound: 0,
    exact: await isExact(bench),
    requests: requests.length,
    seconds: Math.round((performance.now() - begun) / 1000),
    waits,
    busiestMinute: busiestMinute(bench.asked),
  });
  await bench.close();
}

async function measureDelta(): Promise<void> {
  const bench = await benchOf('delta', { matters: 2_000, limit: 1_000 });
  await bench.sync.run();
  bench.sandbox.requests.length = 0;
  // Half an hour later, as the alarm finds it.
  await bench.timeline.change('connection', (value) => ({ ...value, syncedAt: Date.now() - 3_600_000 }));
  await bench.sync.runIfDue();
  tell('delta with nothing new', bench.sandbox.requests.length, 'requests', { bound: 2 });
  await bench.close();
}

/** Measures the sync of matters; takes some minutes, as the real limit has it. */
export async function measureClioSync(): Promise<void> {
  await measureBigFirm();
  await measureDelta();
  await measureSmallFirm();
}
