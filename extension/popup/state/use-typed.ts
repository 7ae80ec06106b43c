import { useEffect, useMemo, useRef } from 'preact/hooks';
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
}

/** Whether the day on screen was read after words were stored. */
function isShown({ stored }: Typed, { view, shown }: Pick<DayState, 'view' | 'shown'>): boolean {
  return stored !== null && (covers(view?.revision ?? null, stored.at) || shown > stored.begun);
}

/**
 * Keeps what is typed: shown at once, and sent with every letter without waiting for the answer to the one before, as
 * the popup may be closed at any moment. The worker stores what it is sent in that order. Once the day on screen was
 * read after the words were stored they are forgotten here: from then on the box shows what is stored, also where that
 * was written in another window or by undo.
 * @param state the day on screen, with the number of its reading
 * @param failed called when the words could not be stored
 */
export function useTyped({ view, shown, begun, acted, caughtUp }: DayState, failed: () => void): TypedNarratives {
  const day = view?.day ?? null;
  const typed = useRef(new Map<string, Typed>());
  const underWay = useRef(new Set<Promise<void>>());
  const now = useRef({ view, shown });
  now.current = { view, shown };

  // What could not be stored, or was not answered, is sent once more where that is still possible; but for a draft that
  // is gone, as it was sent, there is nothing to keep.
  useEffect(() => {
    const onHide = () => {
      const { view } = now.current;
      const there = new Set(view ? draftsOf(view).map(({ id }) => `${view.day} ${id}`) : []);
      for (const [key, { day, card, narrative, stored }] of typed.current)
        if (stored === null && there.has(key))
          void call('draft.change', { day, card, change: { narrative } }).catch(() => undefined);
    };
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, []);

  return useMemo(() => {
    const keyOf = (card: CardView) => `${day} ${card.id}`;

    const store = async (words: Typed): Promise<void> => {
      const { day, card, narrative } = words;
      const isLast = () => typed.current.get(`${day} ${card}`) === words;
      try {
        await call('draft.change', { day, card, change: { narrative } });
        words.stored = { at: acted(), begun: begun() };
        if (isLast()) await caughtUp();
      } catch {
        if (isLast()) failed();
      }
    };

    return {
      of: (card) => {
        const words = typed.current.get(keyOf(card));
        if (!words) return card.narrative;
        if (!isShown(words, now.current)) return words.narrative;
        typed.current.delete(keyOf(card));
        return card.narrative;
      },
      type: (card, narrative) => {
        if (day === null) return;
        const words: Typed = { day, card: card.id, narrative, stored: null };
        typed.current.set(keyOf(card), words);
        const storing = store(words).finally(() => underWay.current.delete(storing));
        underWay.current.add(storing);
      },
      stored: async () => {
        await Promise.all(underWay.current);
      },
    };
  }, [day, begun, acted, caughtUp, failed]);
}
