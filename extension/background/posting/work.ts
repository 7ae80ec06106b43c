import { type Problem, whoAmI } from '../../clio/index.ts';
import type { Entry } from '../../timeline/index.ts';
import { sendChange, takeBack } from './change-posted.ts';
import type { PostingContext, PostingStep } from './context.ts';
import { lookUp } from './look-up.ts';
import type { Queue } from './queue.ts';
import { refuse, sendEntry } from './send.ts';
import { restOf } from './tries.ts';

/** After so many requests in a row of which nobody knows the outcome, the rest waits rather than share their fate. */
const MAX_DOUBTS = 3;

/** What is told of the work while it goes on. */
export interface Progress {
  /** This entry is under way. */
  begins(entry: Entry): void;
  /** Something came through. */
  done(): void;
}

function postingStep(context: PostingContext, entry: Entry): Promise<PostingStep> {
  if (entry.state === 'changing') return sendChange(context, entry);
  if (entry.state === 'taking-back') return takeBack(context, entry);
  return sendEntry(context, entry);
}

/** Brings to Clio what is to go there; the problem that keeps all from going on, or null. */
async function bring(
  context: PostingContext,
  queue: Queue,
  entries: readonly Entry[],
  progress: Progress,
): Promise<Problem | null> {
  const forbidden: { entry: Entry; problem: Problem }[] = [];
  let doubts = 0;
  const ailing: Problem[] = [];
  let through = false;
  for (const entry of entries) {
    const rest = restOf(entry, context.now());
    if (rest !== null) {
      context.wakeAt(rest);
      continue;
    }
    progress.begins(entry);
    const result = await postingStep(context, entry);
    if (result.kind === 'stop') return result.problem;
    if (result.kind === 'done') progress.done();
    const unsure = result.kind === 'doubt' || result.kind === 'ailing';
    doubts = unsure ? doubts + 1 : 0;
    if (unsure && doubts >= MAX_DOUBTS) return result.problem;
    if (result.kind === 'ailing') ailing.push(result.problem);
    if (result.kind === 'forbidden') forbidden.push({ entry, problem: result.problem });
    else through ||= entry.state === 'approved' && result.kind === 'done';
    if (await queue.isPaused()) break;
  }
  // Where others came through, it is not the application that lacks something but the entry that is not allowed.
  if (through) for (const { entry, problem } of forbidden) await refuse(context, entry, problem);
  const missing = through ? undefined : forbidden[0]?.problem;
  return missing ?? ailing[0] ?? null;
}

/**
 * Does what can be done for each entry now: looks up those of uncertain outcome, and brings the others to Clio, which
 * never wait for the former.
 * @returns what is in the way, or null
 */
export async function work(
  context: PostingContext,
  queue: Queue,
  entries: readonly Entry[],
  progress: Progress,
): Promise<Problem | null> {
  const unsure = entries.filter(({ state }) => state === 'unknown');
  const rest = entries.filter(({ state }) => state !== 'unknown' && state !== 'sending');
  const unseen = await lookUp(context, unsure);
  if (unseen !== null && rest.length > 0) {
    // Where nothing at all gets through, what would be sent now would only be in doubt too.
    const self = await whoAmI(context.client);
    if (!self.ok) return self.problem;
  }
  return (await bring(context, queue, rest, progress)) ?? unseen;
}
