import { useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../shared/index.ts';
import type { CardView } from '../messages-review.ts';
import { call } from '../ui/index.ts';
import type { TypedNarratives } from './desk.ts';

/**
 * Keeps what is typed: shown at once, stored in the order of typing, one request at a time and the latest words last,
 * so that nothing is lost when the page closes in the midst of a word. Once the day on screen has the words they are
 * forgotten here: what is done to the narrative from then on, as by undo, is shown.
 * @param day the day on screen
 * @param refresh reads the day anew
 * @param failed called when the words could not be stored
 */
export function useTyped(day: Day | null, refresh: () => Promise<void>, failed: () => void): TypedNarratives {
  const typed = useRef(new Map<string, string>());
  const waiting = useRef(new Map<string, { day: Day; card: string; narrative: string }>());
  const storing = useRef<Promise<void> | null>(null);

  return useMemo(() => {
    const keyOf = (card: CardView) => `${day} ${card.id}`;
    const store = async () => {
      for (let next = [...waiting.current][0]; next; next = [...waiting.current][0]) {
        const [key, { narrative, ...where }] = next;
        waiting.current.delete(key);
        try {
          await call('draft.change', { ...where, change: { narrative } });
          await refresh();
          if (typed.current.get(key) === narrative) typed.current.delete(key);
        } catch {
          failed();
        }
      }
      storing.current = null;
    };
    return {
      of: (card) => typed.current.get(keyOf(card)) ?? card.narrative,
      type: (card, narrative) => {
        if (day === null) return;
        typed.current.set(keyOf(card), narrative);
        waiting.current.set(keyOf(card), { day, card: card.id, narrative });
        storing.current ??= store();
      },
      stored: async () => {
        await storing.current;
      },
    };
  }, [day, refresh, failed]);
}
