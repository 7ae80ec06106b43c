import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import { covers, type Revision } from '../../messages/revision.ts';
import { onActed, onChanged, type ReadFailure, readFailure } from '../../ui/index.ts';
import { readDay } from './read-day.ts';
import { useMinute } from './use-minute.ts';

/** The day on screen, kept up with what happens; and whether the worker could not give it. */
export interface DayState {
  view: DayView | null;
  /** The number of the reading that is on screen; 0 before the first. Readings are numbered as they begin. */
  shown: number;
  failed: ReadFailure | null;
  /** The number of the last reading that began. */
  begun(): number;
  /** The revision that shows the last act of this page that was answered; null before the first. */
  acted(): Revision | null;
  /** Shows another day; null is today, whichever day that is. Resolves once it was read anew. */
  go(day: Day | null): Promise<void>;
  /** Reads the day anew, whatever is known of it. */
  refresh(): Promise<void>;
  /** Resolves once the screen shows all that this page was told of: its own acts, and news. */
  caughtUp(): Promise<void>;
  /** Shows the day as it will be before the worker has it so; null changes nothing. Readings begun before are not shown. */
  updateOptimistically(change: (day: DayView) => DayView | null): void;
}

/** What a page knows of the worker's revisions. */
interface Known {
  /** The revision on screen; null before the first reading, and while an optimistic update is shown. */
  shown: Revision | null;
  /** The last that was told of since the reading under way began. */
  announced: Revision | null;
  /** The last act of this page that was answered. */
  acted: Revision | null;
  /** Whether that was since the reading under way began. */
  actedSince: boolean;
}

/**
 * Reads a day from the worker, one reading at a time: again where something is told of that is not on the screen, and
 * every minute while today grows.
 */
export function useDay(): DayState {
  const [{ view, shown }, setView] = useState<{ view: DayView | null; shown: number }>({ view: null, shown: 0 });
  const [failed, setFailed] = useState<ReadFailure | null>(null);
  const wanted = useRef<Day | null>(null);
  const reading = useRef<Promise<void> | null>(null);
  const again = useRef(false);
  const readings = useRef(0);
  const known = useRef<Known>({ shown: null, announced: null, acted: null, actedSince: false }).current;
  /** How many optimistic updates there were: a reading that began before the last knows nothing of it. */
  const updates = useRef(0);

  const readOnce = useCallback(async () => {
    again.current = false;
    known.announced = null;
    known.actedSince = false;
    const day = wanted.current;
    const before = updates.current;
    readings.current += 1;
    const number = readings.current;
    try {
      const next = await readDay(day);
      const knowsActs = known.actedSince ? covers(next.revision, known.acted) : updates.current === before;
      // While it was read the attorney may have gone to another day.
      if (knowsActs && wanted.current === day) {
        known.shown = next.revision;
        setView({ view: next, shown: number });
        setFailed(null);
      }
      if (known.announced && !covers(next.revision, known.announced)) again.current = true;
    } catch (error) {
      // The worker says what is wrong with its parts in the view; no view at all is said on the screen.
      setFailed(readFailure(error));
    }
  }, [known]);

  const refresh = useCallback((): Promise<void> => {
    if (reading.current) {
      again.current = true;
      return reading.current;
    }
    const read = async () => {
      do await readOnce();
      while (again.current);
      reading.current = null;
    };
    reading.current = read();
    return reading.current;
  }, [readOnce]);

  const caughtUp = useCallback(() => reading.current ?? Promise.resolve(), []);

  const updateOptimistically = useCallback(
    (change: (day: DayView) => DayView | null) => {
      updates.current += 1;
      known.shown = null;
      setView((now) => ({ ...now, view: (now.view && change(now.view)) ?? now.view }));
    },
    [known],
  );

  const go = useCallback(
    (day: Day | null) => {
      wanted.current = day;
      return refresh();
    },
    [refresh],
  );

  // Before anything is painted: an effect that waits for the screen would come a frame or two late.
  useLayoutEffect(() => {
    const hear = (revision: Revision) => {
      // A reading under way looks at the end whether it has it.
      if (reading.current) known.announced = covers(known.announced, revision) ? known.announced : revision;
      else if (!covers(known.shown, revision)) void refresh();
    };
    void refresh();
    const stops = [
      onChanged(hear),
      onActed((revision) => {
        known.acted = revision;
        known.actedSince = true;
        hear(revision);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [refresh, known]);

  // Nothing is told of time that only goes on.
  useMinute(view?.day === view?.today && view?.helper.kind === 'recording', refresh);

  const begun = useCallback(() => readings.current, []);
  const acted = useCallback(() => known.acted, [known]);

  return { view, shown, failed, begun, acted, go, refresh, caughtUp, updateOptimistically };
}
