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
    const stop = onChanged(() => {
      later ??= setTimeout(() => {
        later = undefined;
        void readAll();
      }, QUIET);
    });
    return () => {
      current = false;
      clearTimeout(later);
      stop();
    };
  }, [asked]);
  return read;
}
