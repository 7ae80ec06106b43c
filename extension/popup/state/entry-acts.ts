import type { EntryAnswer } from '../../messages/posting.ts';
import { call, clioText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { failureMessage, plainMessage, type StatusMessage } from '../model/status-message.ts';
import type { Acts } from './review-context.ts';

const words = popup.status.entry;

/**
 * Does something in the worker and shows what came of it.
 * @param message what the status line says then
 * @returns null where it could not be done, which the status line says
 */
export type Attempt = <T>(work: () => Promise<T>, message: (value: T) => StatusMessage | null) => Promise<T | null>;

/** The message on what came of an act on an entry. */
function answered(answer: EntryAnswer, done: string): StatusMessage {
  return answer.ok ? plainMessage(done) : failureMessage(words.notDone[answer.why]);
}

type EntryActs = Pick<
  Acts,
  'changeEntry' | 'takeBack' | 'tryAgain' | 'decide' | 'removeDuplicate' | 'withdraw' | 'sendWaiting' | 'pausePosting'
>;

/** What the review can do with entries that are approved. */
export function entryActs(attempt: Attempt): EntryActs {
  return {
    changeEntry: async ({ id, state, inClio }, change, toBe = inClio) => {
      await attempt(
        () => (state === 'refused' ? call('entry.retry', { id, change }) : call('entry.change', { id, change })),
        (answer) =>
          answered(answer, toBe === inClio ? words.onItsWay : words.timeOnItsWay(clioText(inClio), clioText(toBe))),
      );
    },
    takeBack: async (id) => {
      await attempt(
        () => call('entry.takeBack', { id }),
        (answer) => answered(answer, words.beingTakenBack),
      );
    },
    tryAgain: async (id) => {
      await attempt(
        () => call('entry.retry', { id, change: {} }),
        (answer) => answered(answer, words.triedAgain),
      );
    },
    decide: async (id, clioId) => {
      await attempt(
        () => call('entry.decide', { id, clioId }),
        (answer) => answered(answer, clioId === null ? words.lookedUp : words.noted),
      );
    },
    removeDuplicate: async (id, clioId, remove) => {
      await attempt(
        () => call('entry.duplicate', { id, clioId, remove }),
        (answer) => answered(answer, remove ? words.removed : words.bothKept),
      );
    },
    withdraw: async (id) => {
      await attempt(
        () => call('entry.withdraw', { id }),
        (done) => (done ? null : plainMessage(words.onItsWayAlready)),
      );
    },
    sendWaiting: async () => {
      await attempt(
        () => call('posting.resume', {}),
        () => plainMessage(words.allTriedAgain),
      );
    },
    pausePosting: async (pause) => {
      await attempt(
        () => (pause ? call('posting.pause', {}) : call('posting.resume', {})),
        () => null,
      );
    },
  };
}
