import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import { onChanged, type ReadFailure, readFailure } from '../../ui/index.ts';
import { readDay } from './preload.ts';

/** The day on screen, kept up with what happens; and whether the worker could not give it. */
export interface DayState {
  view: DayView | null;
  /** The number of the reading that is on screen; 0 before the first. Readings are numbered as they begin. */
  shown: number;
  failed: ReadFailure | null;
  /** The number of the last reading that began. */
  begun(): number;
  /** Shows another day; null is today, whichever day that is. Resolves once it was read anew. */
  go(day: Day | null): Promise<void>;
  refresh(): Promise<void>;
  /** Shows the day as it will be before the worker has it so; null changes nothing. Readings begun before are not shown. */
  updateOptimistically(change: (day: DayView) => DayView | null): void;
}

/** Reads a day from the worker, again on every change, one reading at a time. */
export function useDay(): DayState {
  const [{ view, shown }, setView] = useState<{ view: DayView | null; shown: number }>({ view: null, shown: 0 });
  const [failed, setFailed] = useState<ReadFailure | null>(null);
  const wanted = useRef<Day | null>(null);
  const reading = useRef<Promise<void> | null>(null);
  const again = useRef(false);
  const readings = useRef(0);
  /** How many optimistic updates there were: a reading that began before the last knows nothing of it. */
  const updates = useRef(0);

  const refresh = useCallback((): Promise<void> => {
    if (reading.current) {
      again.current = true;
      return reading.current;
    }
    const read = async () => {
      do {
        again.current = false;
        const day = wanted.current;
        const known = updates.current;
        readings.current += 1;
        const number = readings.current;
        try {
          const next = await readDay(day);
          // While it was read the attorney may have gone to another day.
          if (wanted.current === day && updates.current === known) {
            setView({ view: next, shown: number });
            setFailed(null);
          }
        } catch (error) {
          // The worker says what is wrong with its parts in the view; no view at all is said on the screen.
          setFailed(readFailure(error));
        }
      } while (again.current);
      reading.current = null;
    };
    reading.current = read();
    return reading.current;
  }, []);

  const updateOptimistically = useCallback((change: (day: DayView) => DayView | null) => {
    updates.current += 1;
    setView((now) => ({ ...now, view: (now.view && change(now.view)) ?? now.view }));
  }, []);

  const go = useCallback(
    (day: Day | null) => {
      wanted.current = day;
      return refresh();
    },
    [refresh],
  );

  // Before anything is painted: an effect that waits for the screen would come a frame or two late.
  useLayoutEffect(() => {
    void refresh();
    return onChanged(() => void refresh());
  }, [refresh]);

  const begun = useCallback(() => readings.current, []);

  return { view, shown, failed, begun, go, refresh, updateOptimistically };
}
