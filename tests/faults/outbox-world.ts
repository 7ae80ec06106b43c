import type { Connections } from '../../extension/background/connection/connections.ts';
import { createVault } from '../../extension/background/connection/vault.ts';
import { createTimeline, type Entry, type Posting, type Timeline } from '../../extension/timeline/index.ts';
import { ADA, answerConsent, type ClioSandbox, type SandboxOptions, startClioSandbox } from '../clio-sandbox/index.ts';
import { random } from '../clio-sandbox/random.ts';
import { approvedOn } from '../extension/approved-on.ts';
import { createFakeKeyStore } from '../extension/background/fake-key-store.ts';
import { type MortalWorker, mortalWorker, type Remains } from './mortal-worker.ts';

/** A worker waits so long for an answer. */
const ANSWER_TIMEOUT_MS = 30_000;
/** So soon after its death a worker is started again, by the alarm that always runs. */
const REBIRTH = 30_000;

export interface OutboxWorld {
  sandbox: ClioSandbox;
  timeline: Timeline;
  clock: { at: number };
  /** The connections of a page, which lives as long as anybody looks at it. */
  connections(): Connections;
  /** How often a worker died. */
  deaths(): number;
  /** Lets workers live, die and follow one another until nothing is left to be done. */
  live(mortality: { every: number } | null): Promise<void>;
  history(): Promise<Posting[]>;
  close(): Promise<void>;
}

/** What stands between a worker and Clio: it may send a request on, answer in Clio's place, or fail. */
export type Between = (
  request: { method: string; url: string; body: string },
  send: () => Promise<Response>,
) => Promise<Response>;

let worlds = 0;

/**
 * Store, secrets, Clio, and a clock that moves only when somebody waits. The sandbox's delays take no time: an answer
 * later than a worker’s time limit is one that it no longer waits for.
 * @param between what each request of a worker passes, once it is connected
 */
export async function outboxWorld(
  { faults, ...options }: SandboxOptions,
  seed: number,
  between: Between = (_, send) => send(),
): Promise<OutboxWorld> {
  worlds += 1;
  const draw = random(seed);
  const clock = { at: Date.UTC(2026, 10, 23, 15) };
  const timers: { at: number; go: () => void }[] = [];
  let giveUp: () => void = () => undefined;
  let connected = false;

  async function advance(to: number): Promise<void> {
    for (;;) {
      timers.sort((a, b) => a.at - b.at);
      const [next] = timers;
      if (!next || next.at > to) break;
      timers.shift();
      clock.at = Math.max(clock.at, next.at);
      next.go();
      // The sandbox does at once what waited for this.
      await new Promise(setImmediate);
    }
    clock.at = Math.max(clock.at, to);
  }

  const sandbox = await startClioSandbox({
    limit: 100_000,
    now: () => clock.at,
    wait: (milliseconds) =>
      new Promise((go) => {
        timers.push({ at: clock.at + milliseconds, go });
        if (milliseconds < ANSWER_TIMEOUT_MS) void advance(clock.at + milliseconds);
        else void advance(clock.at + ANSWER_TIMEOUT_MS).then(() => giveUp());
      }),
    ...options,
  });
  Object.assign(globalThis, { __SANDBOX_ORIGIN__: sandbox.url });
  const timeline = createTimeline(`outbox-world-${worlds}`);
  let wakes: number[] = [];
  const remains: Remains = {
    timeline,
    vault: createVault({
      keyStore: createFakeKeyStore().door,
      profile: async () => 'profile',
      now: () => clock.at,
      name: `outbox-world-vault-${worlds}`,
    }),
    session: { token: null, limits: null },
    redirectUri: `${sandbox.url}/oauth/approval`,
    authorize: answerConsent,
    fetch: (url, init = {}) => {
      const timeout = new AbortController();
      giveUp = () => timeout.abort();
      const signals = init.signal ? [init.signal, timeout.signal] : [timeout.signal];
      const send = () => fetch(url, { ...init, signal: AbortSignal.any(signals) });
      if (!connected) return send();
      const body = typeof init.body === 'string' ? init.body : '';
      return between({ method: init.method ?? 'GET', url: String(url), body }, send);
    },
    now: () => clock.at,
    wait: (milliseconds) => advance(clock.at + milliseconds),
    wakeAt: (at) => {
      wakes.push(at);
    },
  };
  const first = mortalWorker(remains, null);
  const { clientId, clientSecret } = sandbox;
  const made = await first.connections.make('sandbox', { clientId, clientSecret });
  if (!made.ok) throw new Error(`no connection: ${made.trouble.kind}`);
  connected = true;
  if (faults !== undefined) sandbox.fault(faults);

  /** Clio refused a token and the one after it: the attorney opens the options page and signs in. */
  async function signInAgain(): Promise<void> {
    const page = mortalWorker(remains, null);
    while (!(await page.connections.renew()).ok) await advance(clock.at + REBIRTH);
  }

  let deaths = 0;
  const newborn = (every: number | null): MortalWorker =>
    mortalWorker(remains, every === null ? null : { at: 1 + Math.floor(draw() * 2 * every), before: draw() < 0.5 });

  return {
    sandbox,
    timeline,
    clock,
    connections: () => mortalWorker(remains, null).connections,
    deaths: () => deaths,
    async live(mortality) {
      let worker = newborn(mortality?.every ?? null);
      for (;;) {
        wakes = [];
        const end = await Promise.race([worker.poster.run().then(() => 'ran'), worker.died.then(() => 'died')]);
        if (end === 'died') {
          deaths += 1;
          await advance(clock.at + Math.floor(draw() * REBIRTH));
          worker = newborn(mortality?.every ?? null);
        } else if (wakes.length > 0) await advance(Math.min(...wakes));
        else if ((await timeline.read('connection'))?.state === 'sign-in') await signInAgain();
        else return;
      }
    },
    history: async () => {
      const all = await timeline.allEntries();
      return (await Promise.all(all.map(({ id }) => timeline.postingsOf(id)))).flat();
    },
    async close() {
      await timeline.close();
      await sandbox.close();
    },
  };
}

/** An approved entry of six minutes and some, on time of its own, with words of its own. */
export function approvedEntry(number: number, change: Partial<Entry> & Pick<Entry, 'matter'>): Entry {
  const start = Date.UTC(2026, 9, 1) + number * 3_600_000;
  const seconds = 360 + (number % 47) * 30;
  const part = { start, end: start + seconds * 1000 };
  return approvedOn(part, {
    id: `entry-${number}`,
    day: new Date(start).toISOString().slice(0, 10),
    user: ADA,
    narrative: `Review exhibit ${number}`,
    ...change,
  });
}
