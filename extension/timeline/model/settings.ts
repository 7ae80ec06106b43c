/** What the attorney lets the helper record. */
export interface RecordingSettings {
  /** Without input for so many minutes she counts as away. */
  idleAfterMinutes: number;
  /** Windows never recorded: every word given of one of them is in the window's program or title. */
  exclusions: { app?: string; title?: string }[];
  paused: boolean;
  /** When a pause ends by itself, epoch milliseconds; null where she ends it. */
  resumeAt: number | null;
  /** Whether recording goes on while no browser is open. */
  keepCapturing: boolean;
  /** Titles are recorded also of browser windows that nobody can say whether they are private; absent: no. */
  uncheckedTitles?: boolean;
}

/** The connection's properties, by which what is not posted yet is matched and billed. */
export interface Properties {
  /** SHOW_CLOSED_CASES: titles may also mean closed matters. */
  showClosedCases: boolean;
  /** ADD_SUMMARY_TO_NARRATIVE: worked and chargeable totals are added to each note. */
  addSummaryToNarrative: boolean;
  /** ACTIVITY_TYPES_NON_BILLABLE, as typed: names of categories with commas between them. */
  activityTypesNonBillable: string;
}

/** Her own way of making entries. What is absent is as Matterline comes: a whole entry a matter, exact seconds. */
export interface BillingChoices {
  /** One entry for each task, rather than for each matter and day. */
  byTask?: boolean;
  /** What goes to Clio is rounded to multiples of so many seconds; null: exact seconds. */
  rounding?: { step: number; direction: 'up' | 'nearest' } | null;
  /** More than so many hours on one day are pointed out; null: as Matterline comes. */
  longDayHours?: number | null;
  /** Her rules for single clients and matters, in the shape of a policy's: whoever uses them reads them strictly. */
  rules?: unknown[];
}

/** How long the timeline is kept, and when a day begins. */
export interface RetentionSettings {
  /** Minutes after midnight: what is worked before belongs to the day before. */
  startOfDay: number;
  /** Titles older than so many months are deleted; null keeps all. */
  months: number | null;
  /** Nothing at all is deleted, whatever else is set: a legal hold. */
  hold: boolean;
}

/** What the firm settled for this computer, as it was found: whoever uses it reads it strictly. */
export interface FirmState {
  /** The browser's policy; null where there is none. */
  policy: unknown;
  /** The settings of the last setup file; null before one was opened. */
  setup: unknown;
  /** What of the firm's settings she does without. */
  without: string[];
  /** The settings of the last setup file that was made here, to begin the next one with. */
  made?: unknown;
}
