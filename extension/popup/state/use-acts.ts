import { useMemo, useRef } from 'preact/hooks';
import type { SendResult } from '../../messages/card.ts';
import type { DayView } from '../../messages/day.ts';
import type { EntryAnswer } from '../../messages/posting.ts';
import { CallFailed, call } from '../../ui/index.ts';
import { givenWords, undoneWords } from '../model/act-words.ts';
import { optimisticAct, optimisticChange } from '../model/optimistic.ts';
import { failureMessage, plainMessage, type StatusMessage, undoableMessage } from '../model/status-message.ts';
import { approvedCards } from './approved.ts';
import type { Acts, Over, TypedNarratives } from './review-context.ts';

const NOT_SENT: Record<Extract<SendResult, { ok: false }>['why'], string> = {
  changed: 'The day changed while you looked at it, so nothing was sent. Look once more, then send.',
  'not-connected': 'Not sent: connect to Clio first. Your narratives are kept.',
  empty: 'There was nothing to send.',
  blocked: 'Nothing was sent: an entry needs a word from you first. It says which.',
};

const NOT_DONE: Record<Extract<EntryAnswer, { ok: false }>['why'], string> = {
  busy: 'It is on its way at this moment. Try again in a moment.',
  billed: 'It is on a bill in Clio, so it can only be changed there.',
  gone: 'It is no longer there to change.',
  changed: 'Somebody changed it in Clio meanwhile. Look at it once more, then say again.',
  'not-connected': 'Clio could not be asked. See that you are connected, then try again.',
};

/** Whether what was asked for is kept, and done once the extension is back. */
function isKept(error: unknown): boolean {
  return error instanceof CallFailed && error.kept;
}

const SENT_LATER = plainMessage(
  'The extension does not answer at this moment. What you approved is kept while this browser is open, and is sent once it answers. Look here whether it was.',
);
const NOT_APPROVED = failureMessage(
  'The extension could not do it, so nothing was sent. Close this window and open it again.',
);

/** The message where an act has no answer. */
function unanswered(error: unknown): StatusMessage {
  return isKept(error)
    ? plainMessage(
        'The extension does not answer at this moment. This is kept while this browser is open, and done once it answers.',
      )
    : failureMessage('The extension could not do it, so nothing was changed. Try again.');
}

/** The message on what came of an act on an entry. */
function answered(answer: EntryAnswer, done: string): StatusMessage {
  return answer.ok ? plainMessage(done) : failureMessage(NOT_DONE[answer.why]);
}

interface Around {
  day: DayView | null;
  typed: TypedNarratives;
  refresh(): Promise<void>;
  caughtUp(): Promise<void>;
  updateOptimistically(change: (day: DayView) => DayView | null): void;
  setStatus(message: StatusMessage | null): void;
  ask(over: Over): void;
  /** Ends the choice of several items. */
  clearSelection(): void;
}

/** What the review can do with the day on screen. */
export function useActs(around: Around): Acts {
  const now = useRef(around);
  now.current = around;
  const sending = useRef(false);

  return useMemo(() => {
    /** Does something in the worker, shows it, and says what was done. */
    const attempt = async <T>(
      work: () => Promise<T>,
      message: (value: T) => StatusMessage | null,
    ): Promise<T | null> => {
      try {
        const value = await work();
        await now.current.caughtUp();
        now.current.setStatus(message(value));
        return value;
      } catch (error) {
        now.current.setStatus(unanswered(error));
        // The optimistic update did not come about.
        await now.current.refresh();
        return null;
      }
    };
    const dayShown = () => now.current.day?.day ?? '';

    const acts: Acts = {
      act: async (act, text, matter = null) => {
        now.current.updateOptimistically((day) => optimisticAct(day, act, matter));
        if (act.kind !== 'add') now.current.clearSelection();
        const result = await attempt(
          () => call('review.act', { act }),
          ({ done, inTheWay }) => {
            if (done) return undoableMessage(text);
            return inTheWay.length > 0 ? null : plainMessage('There was nothing to do.');
          },
        );
        return result?.inTheWay ?? [];
      },
      give: async (items, matter) => {
        await acts.act(
          { kind: 'tag', starts: items.starts, matter: matter.id },
          givenWords(items.count, matter, now.current.day?.hideNames ?? false),
          matter,
        );
      },
      remember: async (what) => {
        const result = await attempt(
          () => call('rules.remember', what),
          (value) => {
            if (value.kind === 'asks') return null;
            return plainMessage(
              value.rule ? 'Given, and remembered' : 'Given. Its title has no words by which to know it again.',
            );
          },
        );
        if (result?.kind === 'asks')
          now.current.ask({ kind: 'remember', remembered: what, rule: result.rule, preview: result.preview });
      },
      keepRule: async (rule) => {
        await attempt(
          () => call('rules.save', { change: { kind: 'put', rule } }),
          ({ problems }) =>
            problems.length === 0
              ? plainMessage('The rule is kept. Options, Finding matters, has it.')
              : failureMessage('The rule was not kept, because its matter is gone. Make it anew.'),
        );
      },
      change: async (card, change) => {
        // What is typed is on its way, and must not come after the drafted words that are asked for.
        if (change.narrative === null) await now.current.typed.stored();
        now.current.updateOptimistically((day) => optimisticChange(day, card, change));
        await attempt(
          () => call('draft.change', { day: dayShown(), card, change }),
          () => null,
        );
      },
      fix: async (card, finding) => {
        await attempt(
          () => call('draft.fix', { day: dayShown(), card, finding }),
          ({ done }) =>
            done ? undoableMessage('Done') : plainMessage('The day has changed meanwhile. Look once more.'),
        );
      },
      undo: async () => {
        await now.current.typed.stored();
        await attempt(
          () => call('review.undo', {}),
          (undone) => plainMessage(undoneWords('undo', undone, dayShown())),
        );
      },
      redo: async () => {
        await now.current.typed.stored();
        await attempt(
          () => call('review.redo', {}),
          (undone) => plainMessage(undoneWords('redo', undone, dayShown())),
        );
      },
      hideNames: async (hide) => {
        await attempt(
          () => call('names.hide', { hide }),
          () => null,
        );
      },
      changeEntry: async ({ id, state }, change) => {
        await attempt(
          () => (state === 'refused' ? call('entry.retry', { id, change }) : call('entry.change', { id, change })),
          (answer) => answered(answer, 'On its way to Clio'),
        );
      },
      takeBack: async (id) => {
        await attempt(
          () => call('entry.takeBack', { id }),
          (answer) => answered(answer, 'Being taken back from Clio'),
        );
      },
      tryAgain: async (id) => {
        await attempt(
          () => call('entry.retry', { id, change: {} }),
          (answer) => answered(answer, 'It is tried again'),
        );
      },
      decide: async (id, clioId) => {
        await attempt(
          () => call('entry.decide', { id, clioId }),
          (answer) =>
            answered(
              answer,
              clioId === null ? 'It is looked up once more, and sent again if nothing else is there' : 'Noted',
            ),
        );
      },
      removeDuplicate: async (id, clioId, remove) => {
        await attempt(
          () => call('entry.duplicate', { id, clioId, remove }),
          (answer) => answered(answer, remove ? 'Removed from Clio' : 'Both are kept'),
        );
      },
      withdraw: async (id) => {
        await attempt(
          () => call('entry.withdraw', { id }),
          (done) => (done ? null : plainMessage('It is on its way to Clio already.')),
        );
      },
      pausePosting: async (pause) => {
        await attempt(
          () => (pause ? call('posting.pause', {}) : call('posting.resume', {})),
          () => null,
        );
      },
      send: async () => {
        const { day, typed, refresh, caughtUp, setStatus } = now.current;
        if (!day || sending.current) return;
        const cards = approvedCards(day, typed);
        if (cards.length === 0) return;
        sending.current = true;
        try {
          await typed.stored();
          const result = await call('day.send', { day: day.day, asOf: day.until, cards });
          if (!result.ok) setStatus(failureMessage(NOT_SENT[result.why]));
          await (result.ok ? caughtUp() : refresh());
        } catch (error) {
          setStatus(isKept(error) ? SENT_LATER : NOT_APPROVED);
          await refresh();
        } finally {
          sending.current = false;
        }
      },
    };
    return acts;
  }, []);
}
