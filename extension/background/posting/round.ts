import { clioTime, type Problem } from '../../clio/index.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import { accountKey, type Connection, type Entry, type OutboxState, type Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';
import { createPauses } from '../connection/pauses.ts';
import { LATE_RETRY_MS, retryAt } from '../connection/retry-at.ts';
import { readTrouble } from '../connection/stored-trouble.ts';
import { troubleOf } from '../connection/trouble.ts';
import { move, type PostingContext } from './context.ts';
import { findDuplicates } from './duplicates.ts';
import { isUnclear } from './look-up.ts';
import type { Queue } from './queue.ts';
import { createSenderCheck } from './sender-check.ts';
import { afterDoubt } from './tries.ts';
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
  /** Whether what the worker before was sending was found. */
  swept: boolean;
}

/** The name under which the pauses of this look are stored. */
const DUPLICATES = 'twins';

const NO_OUTBOX: OutboxState = { paused: false, from: null };

/** Null where an entry was reviewed for the user and account that are connected; else for whom the connection is. */
function otherSender(entry: Entry, connection: Connection): ClioTrouble | null {
  const { user, account } = connection;
  const elsewhere = (entry.account ?? accountKey(connection)) !== accountKey(connection);
  if (entry.user === user.id && !elsewhere) return null;
  return { kind: 'other-user', name: user.name, account: elsewhere ? account.name : null };
}

/**
 * One round of the poster: whatever can be done now. What nobody asked for waits until it is due, also where this worker
 * is another one than that which found out when.
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
  const pauses = createPauses(timeline, now);

  /** The worker that was sending is gone; what became of its request is not known. How many there are. */
  async function sweep(): Promise<number> {
    const left = await timeline.entriesIn('sending');
    for (const entry of left)
      await move({ timeline, now, changed }, entry, { state: 'unknown', ...afterDoubt(entry, now()) });
    standing.swept = true;
    return left.length;
  }

  /** Those that may go out under this connection's name. */
  function ours(entries: readonly Entry[], connection: Connection): Entry[] {
    return entries.filter((entry) => {
      const trouble = otherSender(entry, connection);
      if (trouble) standing.trouble = trouble;
      return !trouble;
    });
  }

  /** Looks at what was made; when to look again, or never. */
  async function duplicates(context: PostingContext): Promise<number> {
    const { next, failed } = await findDuplicates(context);
    if (!failed) await pauses.worked(DUPLICATES);
    const again = failed ? await pauses.failed(DUPLICATES) : Number.POSITIVE_INFINITY;
    return Math.min(next ?? Number.POSITIVE_INFINITY, again);
  }

  /**
   * Keeps when to go on, and has it come about.
   * @param failures rounds in a row before this one that came to nothing
   * @param wakes when something that waits is due
   * @param later when to look at what was made, for which nothing waits
   */
  async function keepNext(
    problem: Problem | null,
    failures: number,
    wakes: readonly number[],
    later: number,
  ): Promise<boolean> {
    if (problem) standing.trouble = troubleOf(problem);
    const heals = problem ? retryAt(problem, now(), failures) : Math.min(...wakes);
    // While nothing can be sent, nothing can be looked up either.
    const next = heals ?? Number.POSITIVE_INFINITY;
    if (next <= now()) return true;
    if (Number.isFinite(next)) standing.waitingUntil = next;
    const wake = Math.min(next, later);
    if (Number.isFinite(wake)) wakeAt(wake);
    standing.trouble ??= await queue.commonTrouble();
    // A worker that comes after this one asks nothing sooner, and says the same.
    const until = Number.isFinite(wake) ? wake : null;
    await queue.keep({ failures: problem ? failures + 1 : 0, until, trouble: standing.trouble });
    return false;
  }

  return async (asked: boolean): Promise<boolean> => {
    // Each round finds out anew what stands in the way: what was withdrawn or came through leaves nothing behind.
    standing.trouble = null;
    standing.waitingUntil = null;
    const left = standing.swept ? 0 : await sweep();
    const open = await queue.open();
    const { paused, made = [], until = null, trouble = null, ...kept } = (await timeline.read('outbox')) ?? NO_OUTBOX;
    let { failures = 0 } = kept;
    await queue.count(open.filter((entry) => !isUnclear(entry)).length);
    const early = !asked && left === 0 && until !== null && until > now() && until - now() <= LATE_RETRY_MS;
    if (early && !paused) {
      standing.trouble = readTrouble(trouble);
      standing.waitingUntil = until;
      wakeAt(until);
      changed();
      return false;
    }
    const connected = paused || (open.length === 0 && made.length === 0) ? null : await connections.current();
    if (!connected || connected.connection.state === 'sign-in') {
      standing.trouble = await queue.commonTrouble();
      changed();
      return false;
    }
    const { client, connection } = connected;
    const wakes: number[] = [];
    const context: PostingContext = {
      timeline,
      client,
      connection,
      now,
      wakeAt: (at) => {
        wakes.push(at);
      },
      changed,
    };
    // A look-up goes by Clio's clock: with this computer's running ahead it would miss the very entry it seeks.
    const time = await clioTime(client);
    const sender = time.ok ? await checkSender(client, connection) : time;
    if (!sender.ok && 'trouble' in sender) {
      // Nothing may go out under this name: only somebody's hand can mend that.
      standing.trouble = sender.trouble;
      standing.waitingUntil = now() + LATE_RETRY_MS;
      wakeAt(standing.waitingUntil);
      await queue.keep({ failures: failures + 1, until: standing.waitingUntil, trouble: standing.trouble });
      changed();
      return false;
    }
    const progress = {
      begins: (entry: Entry) => {
        standing.current = entry;
      },
      done: () => {
        failures = 0;
      },
    };
    const problem = sender.ok ? await work(context, queue, ours(open, connection), progress) : sender.problem;
    standing.current = null;
    const again = await keepNext(
      problem,
      failures,
      wakes,
      problem ? Number.POSITIVE_INFINITY : await duplicates(context),
    );
    await queue.count((await queue.waiting()).length);
    changed();
    return again;
  };
}
