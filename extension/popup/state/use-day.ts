import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import { covers, type Revision } from '../../messages/revision.ts';
import { onActed, onChanged, type ReadFailure, readFailure } from '../../ui/index.ts';
import { createUpdates, type OptimisticChange } from './optimistic-updates.ts';
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
  /**
   * Does something in the worker, and shows the day as it will be until that is answered, whatever is read meanwhile.
   * @returns what comes of the work, and throws as it does
   */
  updateOptimistically<T>(change: OptimisticChange, work: () => Promise<T>): Promise<T>;
}

/** What a page knows of the worker's revisions. */
interface Known {
  /** The revision on screen; null before the first reading, and where an optimistic update is shown with it. */
  shown: Revision | null;
  /** The last that was told of since the reading under way began. */
  announced: Revision | null;
  /** The last act of this page that was answered. */
  acted: Revision | null;
  /** Whether that was since the reading under way began. */
  actedSince: boolean;
}

/** Calls back with every revision that the page is told of, and keeps which one shows the acts of this page. */
function useRevisions(known: Known, hear: (revision: Revision) => void): void {
  // Before anything is painted: an effect that waits for the screen would come a frame or two late.
  useLayoutEffect(() => {
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
  }, [known, hear]);
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
  const updates = useMemo(createUpdates, []);
  const onScreen = useRef<Day | null>(null);
  onScreen.current = view?.day ?? null;

  const readOnce = useCallback(async () => {
    again.current = false;
    known.announced = null;
    known.actedSince = false;
    const day = wanted.current;
    readings.current += 1;
    const number = readings.current;
    try {
      const next = await readDay(day);
      const knowsActs = !known.actedSince || covers(next.revision, known.acted);
      // While it was read the attorney may have gone to another day.
      if (knowsActs && wanted.current === day) {
        const shown = updates.over(next);
        known.shown = shown === next ? next.revision : null;
        setView({ view: shown, shown: number });
        setFailed(null);
      }
      if (!knowsActs || (known.announced && !covers(next.revision, known.announced))) again.current = true;
    } catch (error) {
      // The worker says what is wrong with its parts in the view; no view at all is said on the screen.
      setFailed(readFailure(error));
      // News that came meanwhile comes once.
      if (known.announced) again.current = true;
    }
  }, [known, updates]);

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
    async <T>(change: OptimisticChange, work: () => Promise<T>): Promise<T> => {
      const end = updates.begin(onScreen.current, change);
      known.shown = null;
      setView((now) => ({ ...now, view: (now.view && change(now.view)) ?? now.view }));
      try {
        return await work();
      } finally {
        end();
        // The last reading may have ended between the answer and this moment.
        if (known.shown === null && !reading.current) void refresh();
      }
    },
    [known, updates, refresh],
  );

  const go = useCallback(
    (day: Day | null) => {
      wanted.current = day;
      return refresh();
    },
    [refresh],
  );

  const hear = useCallback(
    (revision: Revision) => {
      // A reading under way looks at the end whether it has it.
      if (reading.current) known.announced = covers(known.announced, revision) ? known.announced : revision;
      else if (!covers(known.shown, revision)) void refresh();
    },
    [known, refresh],
  );
  useRevisions(known, hear);
  useLayoutEffect(() => void refresh(), [refresh]);

  // Nothing is told of time that only goes on.
  useMinute(view?.day === view?.today && view?.helper.kind === 'recording', refresh);

  const begun = useCallback(() => readings.current, []);
  const acted = useCallback(() => known.acted, [known]);

  return { view, shown, failed, begun, acted, go, refresh, caughtUp, updateOptimistically };
}
