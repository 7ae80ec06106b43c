import { useEffect, useState } from 'preact/hooks';
import { createFresh } from '../../../shared/index.ts';
import type { ReportView } from '../../messages/reports.ts';
import { call, onChanged, type ReadFailure, readFailure } from '../../ui/index.ts';
import type { Asked } from '../model/asked.ts';

/** After a change the report is read anew, but not for each window that comes to the front. Milliseconds. */
const QUIET = 3000;
/** Readings in a row that count no further day: then somebody keeps changing them. */
const MAX_STUCK = 10;

/** A report as far as it was read. */
export interface ReportRead {
  /** Null until something was read; what was read before stays until there is something newer. */
  view: ReportView | null;
  /** Why the last reading came to nothing; null where it did not. */
  failed: ReadFailure | null;
  /** What is shown is not what was asked for last, or not all of it. */
  busy: boolean;
}

/** Reads a report until all of its days are counted, and again whenever something changed. */
export function useReport(asked: Asked): ReportRead {
  const [read, setRead] = useState<ReportRead>({ view: null, failed: null, busy: true });
  useEffect(() => {
    let current = true;
    let later: ReturnType<typeof setTimeout> | undefined;
    setRead(({ view }) => ({ view, failed: null, busy: true }));
    const readAll = createFresh(async () => {
      for (let stuck = 0, left = Number.POSITIVE_INFINITY; current && stuck < MAX_STUCK; ) {
        try {
          const view = await call('reports.read', asked);
          if (!current) return;
          setRead({ view, failed: null, busy: view.uncounted !== null });
          if (view.uncounted === null) return;
          stuck = view.uncounted.days < left ? 0 : stuck + 1;
          left = view.uncounted.days;
        } catch (error) {
          if (current) setRead(({ view }) => ({ view, failed: readFailure(error), busy: false }));
          return;
        }
      }
    });
    void readAll();
    let isOld = false;
    /** Nobody looks at a tab in the back: it is read once it comes to the front. */
    const look = () => {
      if (!isOld || document.visibilityState === 'hidden') return;
      isOld = false;
      void readAll();
    };
    const stop = onChanged(() => {
      isOld = true;
      later ??= setTimeout(() => {
        later = undefined;
        look();
      }, QUIET);
    });
    document.addEventListener('visibilitychange', look);
    return () => {
      current = false;
      clearTimeout(later);
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [asked]);
  return read;
}
