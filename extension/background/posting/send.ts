import { createEntry } from '../../clio/index.ts';
import type { Entry } from '../../timeline/index.ts';
import { troubleOf } from '../connection/trouble.ts';
import { classifyFailure } from './classify-failure.ts';
import { DONE, move, type PostingContext, type PostingStep } from './context.ts';
import { FIRST_LOOK } from './look-up.ts';
import { refusal } from './reasons.ts';
import { recordCreated } from './record-result.ts';
import { toClio } from './to-clio.ts';
import { afterDoubt } from './tries.ts';

/** Keeps that Clio refused an entry, and why. */
export async function refuse(
  context: PostingContext,
  entry: Entry,
  problem: Parameters<typeof troubleOf>[0],
): Promise<void> {
  await move(
    context,
    entry,
    { state: 'refused', reasons: [refusal('refused', troubleOf(problem))] },
    { act: 'refused' },
  );
}

/** Sends one approved entry, once. That it is being sent is on disk before the request leaves. */
export async function sendEntry(context: PostingContext, entry: Entry): Promise<PostingStep> {
  const time = context.client.clock();
  const change = {
    state: 'sending' as const,
    // The first sending counts: what it left behind must be found also after a second one.
    sentAt: entry.sentAt ?? time,
    uncertainSince: time,
    lookups: [],
    reasons: [],
  };
  const sending = await move(context, entry, change, { drop: ['looks'] });
  // The attorney took it back to the drafts, or another worker has it.
  if (!sending) return DONE;
  const answer = await createEntry(context.client, toClio(sending));
  if (answer.ok) {
    await recordCreated(context, sending, answer.value, { from: time, until: context.client.clock() });
    return DONE;
  }
  const { problem } = answer;
  // What certainly did nothing leaves nothing behind to be looked for.
  const asBefore = { state: 'approved' as const, sentAt: entry.sentAt };
  switch (classifyFailure(problem)) {
    case 'wait':
      await move(context, sending, asBefore);
      return { kind: 'stop', problem };
    case 'forbidden':
      await move(context, sending, asBefore);
      return { kind: 'forbidden', problem };
    case 'refused':
      await refuse(context, sending, problem);
      return DONE;
    case 'unknown':
      await move(context, sending, {
        state: 'unknown',
        uncertainSince: context.client.clock(),
        reasons: [{ code: 'in-doubt' }],
        ...afterDoubt(sending, context.now()),
      });
      context.wakeAt(context.now() + FIRST_LOOK);
      return { kind: 'doubt', problem };
  }
}
