import { clioTime, type Problem } from '../../clio/index.ts';
import type { ClioTrouble } from '../../messages.ts';
import { accountKey, type Connection, type Entry, type Timeline } from '../../timeline/index.ts';
import { troubleOf } from '../clio-trouble.ts';
import type { Connections } from '../connection.ts';
import { createSenderCheck } from '../firm-sender.ts';
import { AGAIN, AGAIN_LATER, againAt } from './again.ts';
import { type Desk, move } from './desk.ts';
import { isUnclear } from './look-up.ts';
import type { Queue } from './queue.ts';
import { lookForTwins } from './twins.ts';
import { work } from './work.ts';

export interface PosterOptions {
  now(): number;
  /** Wakes the poster at an instant, also after the worker died. */
  wakeAt(at: number): void;
  changed(): void;
}

/** What is known of the way to Clio for as long as this worker lives. */
export interface Standing {
  trouble: ClioTrouble | null;
  current: Entry | null;
  waitingUntil: number | null;
  /** Rounds in a row that came to nothing. */
  failures: number;
  /** Whether what the worker before was sending was found. */
  swept: boolean;
}

/** Whether an entry was reviewed for the user and account that are connected; else for whom the connection is. */
function otherSender(entry: Entry, connection: Connection): string | null {
  const elsewhere = (entry.account ?? accountKey(connection)) !== accountKey(connection);
  if (entry.user === connection.user.id && !elsewhere) return null;
  const { user, account } = connection;
  return elsewhere ? `${user.name} of ${account.name}` : user.name;
}

/**
 * One round of the poster: whatever can be done now.
 * @returns whether to begin another at once
 */
export function createRound(
  timeline: Timeline,
  connections: Connections,
  { now, wakeAt, changed }: PosterOptions,
  queue: Queue,
  standing: Standing,
) {
  const checkSender = createSenderCheck(now);

  /** The worker that was sending is gone; what became of its request is not known. */
  async function sweep(): Promise<void> {
    for (const entry of await timeline.entriesIn('sending'))
      await move({ timeline, now, changed }, entry, { state: 'unknown' });
    standing.swept = true;
  }

  /** Those that may go out under this connection's name. */
  function ours(entries: readonly Entry[], connection: Connection): Entry[] {
    return entries.filter((entry) => {
      const name = otherSender(entry, connection);
      if (name !== null) standing.trouble = { kind: 'other-user', name };
      return name === null;
    });
  }

  /** Looks at what was made; when to look again, or never. */
  async function twins(desk: Desk): Promise<number> {
    const { next, failed } = await lookForTwins(desk);
    return Math.min(next ?? Number.POSITIVE_INFINITY, failed ? now() + AGAIN : Number.POSITIVE_INFINITY);
  }

  /**
   * Keeps when to go on, and has it come about.
   * @param wakes when something that waits is due
   * @param later when to look at what was made, for which nothing waits
   */
  function goOn(problem: Problem | null, wakes: readonly number[], later: number): boolean {
    if (problem) standing.trouble = troubleOf(problem);
    const heals = problem ? againAt(problem, now(), standing.failures) : Math.min(...wakes);
    standing.failures = problem ? standing.failures + 1 : 0;
    // While nothing can be sent, nothing can be looked up either.
    const next = heals ?? Number.POSITIVE_INFINITY;
    if (next <= now()) return true;
    if (Number.isFinite(next)) standing.waitingUntil = next;
    const wake = Math.min(next, later);
    if (Number.isFinite(wake)) wakeAt(wake);
    return false;
  }

  return async (): Promise<boolean> => {
    // Each round finds out anew what stands in the way: what was withdrawn or came through leaves nothing behind.
    standing.trouble = null;
    standing.waitingUntil = null;
    if (!standing.swept) await sweep();
    const open = await queue.open();
    const { paused = false, made = [] } = (await timeline.read('outbox')) ?? {};
    await queue.count(open.filter((entry) => !isUnclear(entry)).length);
    const connected = paused || (open.length === 0 && made.length === 0) ? null : await connections.current();
    if (!connected || connected.connection.state === 'sign-in') {
      changed();
      return false;
    }
    const { client, connection } = connected;
    const wakes: number[] = [];
    const desk: Desk = { timeline, client, connection, now, comeBack: (at) => void wakes.push(at), changed };
    // A look-up goes by Clio's clock: with this computer's running ahead it would miss the very entry it seeks.
    const time = await clioTime(client);
    const sender = time.ok ? await checkSender(client, connection) : time;
    if (!sender.ok && 'trouble' in sender) {
      // Nothing may go out under this name: only somebody's hand can mend that.
      standing.trouble = sender.trouble;
      standing.waitingUntil = now() + AGAIN_LATER;
      wakeAt(standing.waitingUntil);
      changed();
      return false;
    }
    const progress = {
      begins: (entry: Entry) => {
        standing.current = entry;
      },
      done: () => {
        standing.failures = 0;
      },
    };
    const problem = sender.ok ? await work(desk, queue, ours(open, connection), progress) : sender.problem;
    standing.current = null;
    const again = goOn(problem, wakes, problem ? Number.POSITIVE_INFINITY : await twins(desk));
    await queue.count((await queue.waiting()).length);
    changed();
    return again;
  };
}
