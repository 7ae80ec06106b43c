import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { CardView } from '../../messages/card.ts';
import { covers, type Revision } from '../../messages/revision.ts';
import { call } from '../../ui/index.ts';
import { draftsOf } from '../model/targets.ts';
import type { TypedNarratives } from './review-context.ts';
import type { DayState } from './use-day.ts';

/** Words in a box that the day on screen does not tell of yet. */
interface Typed {
  day: Day;
  card: string;
  narrative: string;
  /** Since when they are stored: the first revision that shows them, and how many readings had begun. Null before that. */
  stored: { at: Revision | null; begun: number } | null;
  /** Nobody took them: they stand in this window alone. */
  failed: boolean;
}

/** Whether the day on screen was read after words were stored. */
function isShown({ stored }: Typed, { view, shown }: Pick<DayState, 'view' | 'shown'>): boolean {
  return stored !== null && (covers(view?.revision ?? null, stored.at) || shown > stored.begun);
}

/** The words typed in drafts that are still there. */
function thereIn(view: DayState['view'], typed: ReadonlyMap<string, Typed>): Typed[] {
  return view ? draftsOf(view).flatMap(({ id }) => typed.get(`${view.day} ${id}`) ?? []) : [];
}

/**
 * Keeps what is typed: shown at once, and sent with every letter without waiting for the answer to the one before, as
 * the popup may be closed at any moment. The worker stores what it is sent in that order. Once the day on screen was
 * read after the words were stored they are forgotten here: from then on the box shows what is stored, also where that
 * was written in another window or by undo. Words that could not be stored stay, and are told as such, until they are stored
 * or the attorney gives them up.
 * @param state the day on screen, with the number of its reading
 * @param failed called when the words could not be stored
 */
export function useTyped({ view, shown, begun, acted, caughtUp }: DayState, failed: () => void): TypedNarratives {
  const day = view?.day ?? null;
  const [, redraw] = useState(0);
  const typed = useRef(new Map<string, Typed>());
  const underWay = useRef(new Set<Promise<void>>());
  const now = useRef({ view, shown });
  now.current = { view, shown };

  // What could not be stored, or was not answered, is sent once more where that is still possible; but for a draft that
  // is gone, as it was sent, there is nothing to keep.
  useEffect(() => {
    const onHide = () => {
      for (const { day, card, narrative, stored } of thereIn(now.current.view, typed.current))
        if (stored === null) void call('draft.change', { day, card, change: { narrative } }).catch(() => undefined);
    };
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, []);

  return useMemo(() => {
    const keyOf = (card: CardView) => `${day} ${card.id}`;

    const store = async (words: Typed): Promise<void> => {
      const { day, card, narrative } = words;
      const isLast = () => typed.current.get(`${day} ${card}`) === words;
      words.failed = false;
      try {
        await call('draft.change', { day, card, change: { narrative } });
        words.stored = { at: acted(), begun: begun() };
        if (isLast()) await caughtUp();
      } catch {
        words.failed = true;
        // The status line may say so already, and then nothing else draws the box anew.
        redraw((count) => count + 1);
        if (isLast()) failed();
      }
    };
    const begin = (words: Typed): void => {
      const storing = store(words).finally(() => underWay.current.delete(storing));
      underWay.current.add(storing);
    };
    /** Words that nobody took, and that do not stand in the day by now all the same. */
    const lost = (card: CardView): Typed | null => {
      const words = typed.current.get(keyOf(card));
      return words?.failed && words.narrative !== card.narrative ? words : null;
    };

    return {
      of: (card) => {
        const words = typed.current.get(keyOf(card));
        if (!words) return card.narrative;
        if (!isShown(words, now.current) && (!words.failed || lost(card))) return words.narrative;
        typed.current.delete(keyOf(card));
        return card.narrative;
      },
      type: (card, narrative) => {
        if (day === null) return;
        const words: Typed = { day, card: card.id, narrative, stored: null, failed: false };
        typed.current.set(keyOf(card), words);
        begin(words);
      },
      isLost: (card) => lost(card) !== null,
      giveUp: (card) => void typed.current.delete(`${day} ${card}`),
      stored: async () => {
        for (const words of thereIn(now.current.view, typed.current)) if (words.failed) begin(words);
        await Promise.all(underWay.current);
        return !thereIn(now.current.view, typed.current).some((words) => words.failed);
      },
    };
  }, [day, begun, acted, caughtUp, failed]);
}
