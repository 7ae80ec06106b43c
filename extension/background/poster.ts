import { clioTime, type Problem } from '../clio/index.ts';
import type { ClioTrouble } from '../messages.ts';
import {
  accountKey,
  type Connection,
  type Entry,
  type EntryState,
  type OutboxState,
  type Timeline,
} from '../timeline/index.ts';
import { troubleOf } from './clio-trouble.ts';
import type { Connections } from './connection.ts';
import { createSenderCheck } from './firm-sender.ts';
import { AGAIN, AGAIN_LATER, againAt } from './posting/again.ts';
import { sendChange, takeBack } from './posting/amend.ts';
import { type Desk, type Made, move, type Step } from './posting/desk.ts';
import { isUnclear, lookUp } from './posting/look-up.ts';
import { refuse, sendEntry } from './posting/send.ts';
import { removeTwins } from './posting/twins.ts';

/** After so many requests in a row of which nobody knows the outcome, the rest waits rather than share their fate. */
const MOST_DOUBTS = 3;

/** What is still to be done, in this order. */
const WAITING: readonly EntryState[] = ['approved', 'sending', 'changing', 'taking-back', 'unknown'];

export interface PosterOptions {
  now(): number;
  /** Wakes the poster at an instant, also after the worker died. */
  wakeAt(at: number): void;
  changed(): void;
}

/** How far the queue is. */
export interface OutboxFacts {
  total: number;
  done: number;
  /** The entry under way. */
  current: Entry | null;
  /** Nothing is done before this instant; null while something is. */
  waitingUntil: number | null;
  paused: boolean;
  trouble: ClioTrouble | null;
}

/** A pause up to so long is a part of the posting; a longer one is waiting. Milliseconds. */
const SHORT_PAUSE = 2 * 60_000;

/** Whether entries are being sent, or go on by themselves in a moment. */
export function isUnderWay({ current, paused, waitingUntil }: OutboxFacts, now: number): boolean {
  return !paused && (current !== null || (waitingUntil !== null && waitingUntil - now <= SHORT_PAUSE));
}

/**
 * Delivers approved entries to Clio, one after another, each at most once, and brings later changes there. Before a
 * request leaves, `sending` is on disk; whatever is found in that state at a start has an unknown outcome and is looked
 * up, never sent again blind.
 */
export function createPoster(timeline: Timeline, connections: Connections, options: PosterOptions) {
  const { now, wakeAt, changed } = options;
  const checkSender = createSenderCheck(now);
  let running: Promise<void> | null = null;
  let again = false;
  /** Rounds in a row that came to nothing. */
  let failures = 0;
  let swept = false;
  let trouble: ClioTrouble | null = null;
  let current: Entry | null = null;
  let waitingUntil: number | null = null;
  /** What was sent and not yet looked at for repetitions on the way. */
  let made: Made[] = [];

  /** What waits for the poster; what waits for her is not among it. */
  async function queue(): Promise<Entry[]> {
    const lists = await Promise.all(WAITING.map((state) => timeline.entriesIn(state)));
    return lists.flat().filter((entry) => !isUnclear(entry));
  }

  /** Changes what is kept of the queue; what she says of it meanwhile is not lost. */
  async function keep(change: Partial<OutboxState>): Promise<void> {
    await timeline.changeFrom('outbox', { paused: false, from: null }, (outbox) => ({ ...outbox, ...change }));
  }

  /** Keeps from where on the queue is counted. True while she has stopped it. */
  async function count(waiting: number): Promise<boolean> {
    const { paused = false, from = null } = (await timeline.read('outbox')) ?? {};
    if (waiting === 0 && from !== null) await keep({ from: null });
    if (waiting > 0 && from === null) {
      const [last] = await timeline.postingsBefore(null, 1);
      await keep({ from: last?.number ?? 0 });
    }
    return paused;
  }

  /** Whether an entry was reviewed for the user and account that are connected. */
  function isOurs(entry: Entry, connection: Connection): boolean {
    const elsewhere = (entry.account ?? accountKey(connection)) !== accountKey(connection);
    if (entry.user === connection.user.id && !elsewhere) return true;
    const { user, account } = connection;
    trouble = { kind: 'other-user', name: elsewhere ? `${user.name} of ${account.name}` : user.name };
    return false;
  }

  function step(desk: Desk, entry: Entry): Promise<Step> {
    if (entry.state === 'approved') return sendEntry(desk, entry);
    if (entry.state === 'changing') return sendChange(desk, entry);
    if (entry.state === 'taking-back') return takeBack(desk, entry);
    return lookUp(desk, entry);
  }

  /** Does what can be done for each; the problem that keeps all from going on, or null. */
  async function work(desk: Desk, entries: readonly Entry[]): Promise<Problem | null> {
    const forbidden: { entry: Entry; problem: Problem }[] = [];
    let doubts = 0;
    let through = false;
    for (const entry of entries) {
      if (entry.state === 'sending' || !isOurs(entry, desk.connection)) continue;
      current = entry;
      const result = await step(desk, entry);
      if (result.kind === 'stop') return result.problem;
      if (result.kind === 'done') failures = 0;
      if (result.kind === 'done' && result.made) made.push(result.made);
      doubts = result.kind === 'doubt' ? doubts + 1 : 0;
      if (doubts >= MOST_DOUBTS) return { kind: 'unknown' };
      if (result.kind === 'forbidden') forbidden.push({ entry, problem: result.problem });
      else through ||= entry.state === 'approved';
      if ((await timeline.read('outbox'))?.paused) break;
    }
    // Where others came through, it is not the application that lacks something but the entry that is not allowed.
    if (through) for (const { entry, problem } of forbidden) await refuse(desk, entry, problem);
    return through ? null : (forbidden[0]?.problem ?? null);
  }

  async function round(): Promise<void> {
    // Each round finds out anew what stands in the way: what was withdrawn or came through leaves nothing behind.
    trouble = null;
    waitingUntil = null;
    if (!swept) {
      // The worker that was sending is gone; what became of its request is not known.
      for (const entry of await timeline.entriesIn('sending'))
        await move({ timeline, now, changed }, entry, { state: 'unknown' });
      swept = true;
    }
    const waiting = await queue();
    const paused = await count(waiting.length);
    if ((waiting.length === 0 && made.length === 0) || paused) return changed();
    const connected = await connections.current();
    if (!connected || connected.connection.state === 'sign-in') return;
    const { client, connection } = connected;
    const wakes: number[] = [];
    const desk: Desk = { timeline, client, connection, now, comeBack: (at) => void wakes.push(at), changed };
    // A look-up goes by Clio's clock: with this computer's running ahead it would miss the very entry it seeks.
    const time = await clioTime(client);
    const sender = time.ok ? await checkSender(client, connection) : time;
    if (!sender.ok && 'trouble' in sender) {
      // Nothing may go out under this name: only somebody's hand can mend that.
      trouble = sender.trouble;
      waitingUntil = now() + AGAIN_LATER;
      wakeAt(waitingUntil);
      return changed();
    }
    const problem = sender.ok ? await work(desk, waiting) : sender.problem;
    current = null;
    if (!problem && made.length > 0) {
      if (await removeTwins(desk, made)) made = [];
      else wakes.push(now() + AGAIN);
    }
    if (problem) trouble = troubleOf(problem);
    const heals = problem && againAt(problem, now(), failures);
    failures = problem ? failures + 1 : 0;
    // While nothing can be sent, nothing can be looked up either.
    const next = problem ? heals : Math.min(...wakes);
    if (next !== null && next <= now()) again = true;
    else if (next !== null && Number.isFinite(next)) {
      waitingUntil = next;
      wakeAt(next);
    }
    await count((await queue()).length);
    changed();
  }

  /** Works off what waits; one run at a time, and once more when asked during a run. */
  function run(): Promise<void> {
    again = true;
    running ??= (async () => {
      while (again) {
        again = false;
        await round();
      }
    })()
      .catch((error: unknown) => {
        // The storage failed in the midst of it: what was under way is of unknown outcome, as after a worker's death.
        swept = false;
        wakeAt(now() + AGAIN);
        throw error;
      })
      .finally(() => {
        current = null;
        running = null;
      });
    return running;
  }

  async function pause(paused: boolean): Promise<void> {
    await keep({ paused });
    changed();
    if (!paused) await run();
  }

  return {
    run,
    /** Stops after the entry under way, until she goes on. */
    pause: () => pause(true),
    resume: () => pause(false),
    trouble: () => trouble,
    /** How far it is; null where nothing waits. */
    facts: async (): Promise<OutboxFacts | null> => {
      const [waiting, outbox] = await Promise.all([queue(), timeline.read('outbox')]);
      if (waiting.length === 0) return null;
      const done = outbox?.from === null || outbox === undefined ? 0 : await timeline.postingsSince(outbox.from);
      return {
        total: done + waiting.length,
        done,
        current,
        waitingUntil: current === null ? waitingUntil : null,
        paused: outbox?.paused ?? false,
        trouble,
      };
    },
  };
}

export type Poster = ReturnType<typeof createPoster>;
