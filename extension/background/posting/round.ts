import { clioTime } from '../../clio/index.ts';
import type { Entry, OutboxState, Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';
import { move, type PostingContext } from './context.ts';
import { createDuplicateLook } from './look-for-duplicates.ts';
import { isUnclear } from './look-up.ts';
import type { Queue } from './queue.ts';
import { reviewedFor } from './reviewed-for.ts';
import { createSchedule } from './schedule.ts';
import { createSenderCheck } from './sender-check.ts';
import type { Standing } from './standing.ts';
import { afterDoubt } from './tries.ts';
import { work } from './work.ts';

export interface PosterOptions {
  now(): number;
  /** Wakes the poster at an instant, also after the worker died. */
  wakeAt(at: number): void;
  changed(): void;
}

const NO_OUTBOX: OutboxState = { paused: false, from: null };

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
  const lookForDuplicates = createDuplicateLook(timeline, now);
  const schedule = createSchedule({ queue, standing, now, wakeAt });

  /** The worker that was sending is gone; what became of its request is not known. How many there are. */
  async function sweep(): Promise<number> {
    const left = await timeline.entriesIn('sending');
    for (const entry of left)
      await move({ timeline, now, changed }, entry, { state: 'unknown', ...afterDoubt(entry, now()) });
    standing.swept = true;
    return left.length;
  }

  /**
   * Does with Clio what can be done.
   * @param failures rounds in a row before this one that came to nothing
   */
  async function workWith(
    { client, connection }: Pick<PostingContext, 'client' | 'connection'>,
    open: readonly Entry[],
    failures: number,
  ): Promise<boolean> {
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
      // Nothing may go out under this name.
      await schedule.restFrom(sender.trouble, failures);
      return false;
    }
    let failed = failures;
    let problem = sender.ok ? null : sender.problem;
    if (sender.ok) {
      const { own, trouble } = reviewedFor(open, connection);
      if (trouble) standing.trouble = trouble;
      problem = await work(context, queue, own, {
        begins: (entry) => {
          standing.current = entry;
        },
        done: () => {
          failed = 0;
        },
      });
    }
    standing.current = null;
    const later = problem ? Number.POSITIVE_INFINITY : await lookForDuplicates(context);
    const atOnce = await schedule.goOn(problem, failed, wakes, later);
    await queue.count((await queue.waiting()).length);
    return atOnce;
  }

  return async (asked: boolean): Promise<boolean> => {
    // Each round finds out anew what stands in the way: what was withdrawn or came through leaves nothing behind.
    standing.trouble = null;
    standing.waitingUntil = null;
    const left = standing.swept ? 0 : await sweep();
    const open = await queue.open();
    const { paused, made = [], until = null, trouble = null, ...kept } = (await timeline.read('outbox')) ?? NO_OUTBOX;
    await queue.count(open.filter((entry) => !isUnclear(entry)).length);
    let atOnce = false;
    if (asked || left > 0 || paused || !schedule.isTooEarly(until, trouble)) {
      const connected = paused || (open.length === 0 && made.length === 0) ? null : await connections.current();
      if (connected && connected.connection.state !== 'sign-in')
        atOnce = await workWith(connected, open, kept.failures ?? 0);
      else standing.trouble = await queue.commonTrouble();
    }
    changed();
    return atOnce;
  };
}
