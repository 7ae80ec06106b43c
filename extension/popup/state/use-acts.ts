import { useMemo, useRef } from 'preact/hooks';
import type { DayView } from '../../messages/day.ts';
import { CallFailed, call } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { rememberedWords, undoneWords } from '../model/act-words.ts';
import { optimisticAct, optimisticChange } from '../model/optimistic.ts';
import { failureMessage, plainMessage, type StatusMessage, undoableMessage } from '../model/status-message.ts';
import { approvedCards } from './approved.ts';
import { type Attempt, entryActs } from './entry-acts.ts';
import { givingActs } from './giving-acts.ts';
import type { Acts, Over, TypedNarratives } from './review-context.ts';
import { timerActs } from './timer-acts.ts';
import type { DayState } from './use-day.ts';

const words = popup.status;

/** Whether what was asked for is kept, and done once the extension is back. */
function isKept(error: unknown): boolean {
  return error instanceof CallFailed && error.kept;
}

/** The message where an act has no answer. */
function unanswered(error: unknown): StatusMessage {
  return isKept(error) ? plainMessage(words.keptForLater) : failureMessage(words.unanswered);
}

interface Around {
  day: DayView | null;
  typed: TypedNarratives;
  refresh(): Promise<void>;
  caughtUp(): Promise<void>;
  updateOptimistically: DayState['updateOptimistically'];
  setStatus(message: StatusMessage | null): void;
  ask(over: Over): void;
  /** Ends the choice of several items. */
  clearSelection(): void;
}

type Now = { readonly current: Around };

/** Gives a way to do something in the worker, show what came of it, and say what was done. */
function attempting(now: Now): Attempt {
  return async (work, message) => {
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
}

/** Gives a way to send what is ticked, once at a time. */
function sending(now: Now): () => Promise<void> {
  let busy = false;
  return async () => {
    const { day, typed, refresh, caughtUp, setStatus } = now.current;
    if (!day || busy) return;
    const cards = approvedCards(day, typed);
    if (cards.length === 0) return;
    busy = true;
    try {
      if (!(await typed.stored())) return setStatus(failureMessage(words.wordsNotStored));
      const result = await call('day.send', { day: day.day, asOf: day.until, cards });
      if (!result.ok) setStatus(failureMessage(words.notSent[result.why]));
      await (result.ok ? caughtUp() : refresh());
    } catch (error) {
      setStatus(isKept(error) ? plainMessage(words.sentLater) : failureMessage(words.notApproved));
      await refresh();
    } finally {
      busy = false;
    }
  };
}

/** Gives a way to act on items, with the screen as it will be until that is answered. */
function actingOnItems(now: Now, attempt: Attempt): Acts['act'] {
  return async (act, text, matter = null, always = null) => {
    if (act.kind !== 'add') now.current.clearSelection();
    let failed = false;
    const result = await attempt(
      () =>
        now.current
          .updateOptimistically(
            (day) => optimisticAct(day, act, matter),
            () => call('review.act', { act }),
          )
          .catch((error) => {
            failed = !isKept(error);
            throw error;
          }),
      ({ done, inTheWay }) => {
        if (done) return { ...undoableMessage(text), ...(always ? { always } : {}) };
        return inTheWay.length > 0 ? null : plainMessage(words.nothingToDo);
      },
    );
    return failed ? null : (result?.inTheWay ?? []);
  };
}

/** What the review can do with the day on screen. */
export function useActs(around: Around): Acts {
  const now = useRef(around);
  now.current = around;

  return useMemo(() => {
    const attempt = attempting(now);
    const dayShown = () => now.current.day?.day ?? '';
    const hidden = () => now.current.day?.hideNames ?? false;

    const acts: Acts = {
      act: actingOnItems(now, attempt),
      ...givingActs(
        (...what) => acts.act(...what),
        () => now.current.day,
      ),
      remember: async (what) => {
        const result = await attempt(
          () => call('rules.remember', what),
          (value) => {
            if (value.kind === 'asks') return null;
            return undoableMessage(rememberedWords(value.rule, value.matter, hidden()));
          },
        );
        if (result?.kind === 'asks')
          now.current.ask({ kind: 'remember', remembered: what, rule: result.rule, preview: result.preview });
      },
      keepRule: async (rule) => {
        await attempt(
          () => call('rules.save', { change: { kind: 'put', rule } }),
          ({ problems }) => (problems.length === 0 ? plainMessage(words.ruleKept) : failureMessage(words.ruleNotKept)),
        );
      },
      change: async (card, change) => {
        // What is typed is on its way, and must not come after the drafted words that are asked for.
        if (change.narrative === null) {
          await now.current.typed.stored();
          now.current.typed.giveUp(card);
        }
        await attempt(
          () =>
            now.current.updateOptimistically(
              (day) => optimisticChange(day, card, change),
              () => call('draft.change', { day: dayShown(), card, change }),
            ),
          () => null,
        );
      },
      forgetWords: async (from, to) => {
        await attempt(
          () => call('ownWords.forget', { from, to }),
          () => plainMessage(words.wordsForgotten(to)),
        );
      },
      fix: async (card, finding) => {
        await attempt(
          () => call('draft.fix', { day: dayShown(), card, finding }),
          ({ done }) => (done ? undoableMessage(words.fixed) : plainMessage(words.dayChanged)),
        );
      },
      undo: async () => {
        await now.current.typed.stored();
        await attempt(
          () => call('review.undo', {}),
          (undone) => plainMessage(undoneWords('undo', undone, dayShown(), hidden())),
        );
      },
      redo: async () => {
        await now.current.typed.stored();
        await attempt(
          () => call('review.redo', {}),
          (undone) => plainMessage(undoneWords('redo', undone, dayShown(), hidden())),
        );
      },
      hideNames: async (hide) => {
        await attempt(
          () => call('settings.change', { hideNames: hide }),
          () => null,
        );
      },
      ...entryActs(attempt),
      ...timerActs(attempt, () => now.current),
      send: sending(now),
    };
    return acts;
  }, []);
}
