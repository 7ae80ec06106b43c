/** How an entry goes to Clio: on the bill, kept off it, or on the bill at $0. */
export type Charge = 'billable' | 'non-billable' | 'no-charge';

/** UTBMS codes, by Clio's ids. */
export interface Codes {
  task: number | null;
  activity: number | null;
}

/** What an entry says in Clio, as against the time it holds. */
export interface EntryContent {
  /** The note as it prints. */
  narrative: string;
  category: number | null;
  charge: Charge;
  /** Absent where none were given. */
  codes?: Codes;
  /** Whole seconds that go to Clio; absent where a change is not about the time. */
  seconds?: number;
}
