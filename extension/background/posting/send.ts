import { createEntry } from '../../clio/index.ts';
import type { Entry } from '../../timeline/index.ts';
import { troubleOf } from '../clio-trouble.ts';
import { type Desk, DONE, move, type Step } from './desk.ts';
import { settle } from './settle.ts';
import { verdict } from './verdict.ts';
import { wantedOf } from './wanted.ts';
import { IN_DOUBT, refusalWords } from './words.ts';

/** An entry of uncertain outcome is first looked up after so long: Clio may still be working on it. Milliseconds. */
export const FIRST_LOOK = 5_000;

/** Keeps that Clio refused an entry, and why. */
export async function refuse(desk: Desk, entry: Entry, problem: Parameters<typeof troubleOf>[0]): Promise<void> {
  await move(desk, entry, { state: 'refused', reason: refusalWords(troubleOf(problem)) }, { act: 'refused' });
}

/** Sends one approved entry, once. That it is being sent is on disk before the request leaves. */
export async function sendEntry(desk: Desk, entry: Entry): Promise<Step> {
  const time = desk.client.clock();
  const sending = await move(desk, entry, {
    state: 'sending',
    // The first sending counts: what it left behind must be found also after a second one.
    sentAt: entry.sentAt ?? time,
    uncertainSince: time,
    lookups: [],
    reason: null,
  });
  // She took it back to the drafts, or another worker has it.
  if (!sending) return DONE;
  const answer = await createEntry(desk.client, wantedOf(sending));
  if (answer.ok) {
    const made = { entry: sending.id, from: time, until: desk.client.clock() };
    await settle(desk, sending, answer.value, 'posted');
    return { kind: 'done', made };
  }
  const { problem } = answer;
  switch (verdict(problem)) {
    case 'wait':
      await move(desk, sending, { state: 'approved' });
      return { kind: 'stop', problem };
    case 'forbidden':
      await move(desk, sending, { state: 'approved' });
      return { kind: 'forbidden', problem };
    case 'refused':
      await refuse(desk, sending, problem);
      return DONE;
    case 'unknown':
      await move(desk, sending, { state: 'unknown', uncertainSince: desk.client.clock(), reason: IN_DOUBT });
      desk.comeBack(desk.now() + FIRST_LOOK);
      return { kind: 'doubt' };
  }
}
