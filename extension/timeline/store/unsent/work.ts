import type { Day } from '../../../../shared/index.ts';
import type { Act, Remark } from '../../model/decision.ts';
import type { Entry, Posting } from '../../model/entry.ts';
import type { Span } from '../../model/stretch.ts';

/** What there is of a day on which not all is sent: enough to go on with it elsewhere. */
export interface UnsentWork {
  /** The version of the database that it is of. */
  database: number;
  day: Day;
  /** The day's windows, sorted and disjoint. */
  spans: Span[];
  /** What was decided about the day, in its order, and the store's own remarks between. */
  lines: { at: number; act: Act | Remark; items?: number }[];
  /** The day's entries, and those of other days that hold time of it; those that are in Clio too. */
  entries: Entry[];
  /** What became of these entries. */
  postings: Posting[];
}

/**
 * How a day's work stands, to tell whether it is another than before: `acts`, of decisions and entries; `time`, of what was
 * recorded. `changed`: how many entries wait to be sent, or are drafts that the attorney changed; `ms`: the time that is
 * neither in Clio nor set aside.
 */
export interface WorkState {
  acts: string;
  time: string;
  changed: number;
  ms: number;
}
