import { createEntry } from '../../clio/index.ts';
import type { Entry } from '../../timeline/index.ts';
import { troubleOf } from '../connection/trouble.ts';
import { verdict } from './classify-failure.ts';
import { type Desk, DONE, move, type Step } from './context.ts';
import { FIRST_LOOK } from './look-up.ts';
import { IN_DOUBT, refusalWords } from './messages.ts';
import { settleNew } from './record-result.ts';
import { wantedOf } from './to-clio.ts';
import { afterDoubt } from './tries.ts';

/** Keeps that Clio refused an entry, and why. */
export async function refuse(desk: Desk, entry: Entry, problem: Parameters<typeof troubleOf>[0]): Promise<void> {
  await move(desk, entry, { state: 'refused', reason: refusalWords(troubleOf(problem)) }, { act: 'refused' });
}

/** Sends one approved entry, once. That it is being sent is on disk before the request leaves. */
export async function sendEntry(desk: Desk, entry: Entry): Promise<Step> {
  const time = desk.client.clock();
  const change = {
    state: 'sending' as const,
    // The first sending counts: what it left behind must be found also after a second one.
    sentAt: entry.sentAt ?? time,
    uncertainSince: time,
    lookups: [],
    reason: null,
  };
  const sending = await move(desk, entry, change, { drop: ['looks'] });
  // She took it back to the drafts, or another worker has it.
  if (!sending) return DONE;
  const answer = await createEntry(desk.client, wantedOf(sending));
  if (answer.ok) {
    await settleNew(desk, sending, answer.value, { from: time, until: desk.client.clock() });
    return DONE;
  }
  const { problem } = answer;
  // What certainly did nothing leaves nothing behind to be looked for.
  const asBefore = { state: 'approved' as const, sentAt: entry.sentAt };
  switch (verdict(problem)) {
    case 'wait':
      await move(desk, sending, asBefore);
      return { kind: 'stop', problem };
    case 'forbidden':
      await move(desk, sending, asBefore);
      return { kind: 'forbidden', problem };
    case 'refused':
      await refuse(desk, sending, problem);
      return DONE;
    case 'unknown':
      await move(desk, sending, {
        state: 'unknown',
        uncertainSince: desk.client.clock(),
        reason: IN_DOUBT,
        ...afterDoubt(sending, desk.now()),
      });
      desk.comeBack(desk.now() + FIRST_LOOK);
      return { kind: 'doubt', problem };
  }
}
