import type { Charge } from '../entry/charge.ts';
import type { Item, Range } from '../entry/item.ts';
import type { Drafting } from '../narrative/draft-narrative.ts';

/**
 * A place in a note that names a matter other than the entry's own: its number; a client's full name; or a last name
 * alone, which is only marked.
 */
export type Mention = Range & { matter: number } & (
    | {
        by: 'number';
        /** The matter's number as Clio shows it now. */
        number: string;
        /** The client's name, or null where it is not known. */
        client: string | null;
      }
    | { by: 'client' | 'surname'; client: string }
  );

/**
 * Finds the matters that a narrative names, the entry's own included or not; filled by whoever knows all matters:
 * numbers by the matcher, names by `createNameSearch`. Ranges are those of the narrative as given.
 */
export type MentionSearch = (narrative: string) => readonly Mention[];

/** Time that Clio already has for this matter and day, typed by hand or running on its timer. */
export interface TimeInClio {
  id: number;
  seconds: number;
  note: string;
  running: boolean;
}

export type CodeKind = 'task' | 'activity';

/** An entry, and all that is known around it, as it would be sent. Seconds as Clio shows them, but for `seconds`. */
export interface EntryFacts {
  matter: number;
  /** The name of the matter's client. */
  client: string | null;
  /** Set where the matter is closed on the entry's day; `since` where Clio says it. */
  closed: { since: string | null } | null;
  /** As the attorney sees it, without the summary. */
  narrative: string;
  /** Exactly what Clio gets as its note: the narrative without what never prints, and the line of totals if one is added. */
  note: string;
  /** Needed where a rule wants tasks apart or the narrative is empty; otherwise may be left empty. */
  items: readonly Item[];
  drafting: Drafting;
  /** Clients of other matters whom items name that name nothing of this one; as the titles have them. */
  ofOthers: readonly { matter: number; quote: string }[];
  category: number | null;
  /** What to propose where one is missing; see `defaultCategory`. */
  proposedCategory: number | null;
  codes: { use: 'none' | 'offered' | 'required'; task: number | null; activity: number | null };
  mentions: MentionSearch;
  /** Whole seconds to send. */
  seconds: number;
  /** Whole seconds captured or added. */
  worked: number;
  /** The attorney wrote the time. */
  byHand: boolean;
  inClio: number;
  charge: Charge;
  /** Clio's increment in seconds, or null. */
  increment: number | null;
  /** All of this day's entries, sent or chosen, this one included. */
  day: number;
  /** Those of this matter. */
  dayOfMatter: number;
  /** Time of this matter and day that is in Clio and did not come from here. */
  there: readonly TimeInClio[];
}
