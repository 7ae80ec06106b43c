import type { Day } from '../../shared/index.ts';

/** The export, as documented in the README. */
export interface Export {
  version: 1;
  exportedAt: number;
  spans: {
    start: number;
    end: number;
    app: string;
    title: string;
    matter: number | null;
    outcome: string;
    by: string | null;
  }[];
  entries: {
    date: Day;
    matter: number;
    seconds: number;
    narrative: string;
    category: number | null;
    billable: boolean;
    state: string;
    clioId: number | null;
  }[];
}

/** A part of the export; entries come with the first part. `next` is where the next part begins, null after the last. */
export interface ExportPart extends Export {
  next: number | null;
}

/** What pages ask of the worker to take everything out. */
export interface ExportCalls {
  'timeline.export': { params: { from: number }; value: ExportPart };
}
