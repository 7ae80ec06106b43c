import * as v from 'valibot';
import { fields } from '../../../shared/index.ts';

// The records in which settings are stored, and what each field of them may hold. Names of records and fields are those
// of stored data, and stay. Whoever reads a record checks each field by its schema: what is stored may be older, newer or
// damaged.

/** So many exclusions of the longest kind still fit in one frame of the wire. */
const MAX_EXCLUSIONS = 100;
const MAX_WORDS_LENGTH = 200;
const MAX_MONTHS = 1_200;
/** An increment of the attorney's own, up to an hour. Seconds. */
const MAX_INCREMENT = 3_600;
/** More hours than a day has are no limit, and less than one is a slip. */
const HOURS = { least: 1, most: 24 };
/** Below this a suggestion is more often wrong than is good for a tag that nobody looks at. */
const LEAST_AUTOMATIC = 0.5;

/** Words of an exclusion; absent where there are none. */
const words = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.toWellFormed().trim().slice(0, MAX_WORDS_LENGTH)),
  ),
  '',
);

/** A window never recorded: every word given of one is in the window's program or title. */
export interface Exclusion {
  app?: string;
  title?: string;
}

/**
 * An exclusion as it may be kept, or null where it names nothing. Half an exclusion would leave out more than was asked
 * for, so a damaged one goes.
 */
function exclusionOf(value: unknown): Exclusion | null {
  const read = v.safeParse(fields({ app: words, title: words }), value);
  if (!read.success) return null;
  const { app, title } = read.output;
  return app || title ? { ...(app ? { app } : {}), ...(title ? { title } : {}) } : null;
}

/** A list of exclusions, without those that cannot be read. */
const exclusions = v.pipe(
  v.array(v.unknown()),
  v.transform((list) =>
    list
      .map(exclusionOf)
      .filter((one) => one !== null)
      .slice(0, MAX_EXCLUSIONS),
  ),
);

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** What the attorney lets the helper record. */
export const recordingSettings = v.object({
  /** Without input for so many minutes nobody counts as present. */
  idleAfterMinutes: whole(1, 60),
  exclusions,
  paused: v.boolean(),
  /** When a pause ends by itself, epoch milliseconds; null where the attorney ends it. */
  resumeAt: v.nullable(v.pipe(v.number(), v.safeInteger())),
  /** Whether recording goes on while no browser is open. */
  keepCapturing: v.boolean(),
  /** Titles are recorded also of browser windows that nobody can say whether they are private; absent: no. */
  uncheckedTitles: v.exactOptional(v.boolean()),
  /**
   * Programs that use the microphone are noticed, so that a call counts behind other windows too; absent: no. The consent
   * sets it whose words name the microphone, so that whoever agreed to earlier words is heard only once that is wanted.
   */
  microphone: v.exactOptional(v.boolean()),
  /** Classic Outlook is asked for the subject of the message that is chosen in its main window; absent: no. */
  subjects: v.exactOptional(v.boolean()),
});
export type RecordingSettings = v.InferOutput<typeof recordingSettings>;

export const DEFAULT_RECORDING: RecordingSettings = {
  idleAfterMinutes: 10,
  exclusions: [],
  paused: false,
  resumeAt: null,
  keepCapturing: true,
};

/** The connection's properties, by which what is not posted yet is matched and billed. */
export const properties = v.object({
  /** SHOW_CLOSED_CASES: titles may also mean closed matters. */
  showClosedCases: v.boolean(),
  /** ADD_SUMMARY_TO_NARRATIVE: worked and chargeable totals are added to each note. */
  addSummaryToNarrative: v.boolean(),
  /** ACTIVITY_TYPES_NON_BILLABLE, as typed: names of categories with commas between them. */
  activityTypesNonBillable: v.string(),
});
export type Properties = v.InferOutput<typeof properties>;

/** The attorney's own way of making entries. What is absent is as Matterline comes: one entry a matter, exact seconds. */
export const billingChoices = v.object({
  /** One entry for each task, rather than for each matter and day. */
  byTask: v.exactOptional(v.boolean()),
  /** What goes to Clio is rounded to multiples of so many seconds; null: exact seconds. */
  rounding: v.exactOptional(
    v.nullable(v.object({ step: whole(1, MAX_INCREMENT), direction: v.picklist(['up', 'nearest']) })),
  ),
  /** More than so many hours on one day are pointed out; null: as Matterline comes. */
  longDayHours: v.exactOptional(v.nullable(v.pipe(v.number(), v.minValue(HOURS.least), v.maxValue(HOURS.most)))),
  /** Rules for single clients and matters, in the shape of a policy's: whoever uses one reads it strictly. */
  rules: v.exactOptional(v.array(v.unknown())),
});
export type BillingChoices = v.InferOutput<typeof billingChoices>;

/** How long the timeline is kept, and when a day begins. */
export const retentionSettings = v.object({
  /** Minutes after midnight: what is worked before belongs to the day before. */
  startOfDay: whole(0, 24 * 60 - 1),
  /** Titles older than so many months are deleted; null keeps all. */
  months: v.nullable(whole(1, MAX_MONTHS)),
  /** A legal hold: nothing at all is deleted, whatever else is set. */
  hold: v.boolean(),
});
export type RetentionSettings = v.InferOutput<typeof retentionSettings>;

/** All is kept until the attorney, or the firm, sets a limit: nobody is to lose what a dispute over a bill may need. */
export const DEFAULT_RETENTION: RetentionSettings = { startOfDay: 0, months: null, hold: false };

const { startOfDay, months, hold } = retentionSettings.entries;
/** What an earlier version did not know is as Matterline comes. */
const storedRetention = fields({
  startOfDay: v.fallback(v.optional(startOfDay, DEFAULT_RETENTION.startOfDay), DEFAULT_RETENTION.startOfDay),
  months: v.fallback(v.optional(months, DEFAULT_RETENTION.months), DEFAULT_RETENTION.months),
  hold: v.fallback(v.optional(hold, DEFAULT_RETENTION.hold), true),
});

/**
 * The record as the store goes by it, each field by its schema: one that cannot be right takes its default. A legal hold
 * that cannot be read holds, for what was deleted by mistake does not come back.
 * @param stored what was found; undefined where nothing is stored
 */
export function retentionOf(stored: unknown): RetentionSettings {
  if (stored === undefined) return DEFAULT_RETENTION;
  const read = v.safeParse(storedRetention, stored);
  return read.success ? read.output : { ...DEFAULT_RETENTION, hold: true };
}

/** From how sure on a suggestion tags by itself, from 0 to 1; null: never. */
export const automaticFrom = v.nullable(v.pipe(v.number(), v.minValue(LEAST_AUTOMATIC), v.maxValue(1)));

/** What the firm settled for this computer, as it was found: whoever uses it reads it strictly. */
export interface FirmState {
  /** The browser's policy; null where there is none. */
  policy: unknown;
  /** The settings of the last setup file; null before one was opened. */
  setup: unknown;
  /** What of the firm's settings the attorney does without. */
  without: string[];
  /** The settings of the last setup file that was made here, to begin the next one with. */
  made?: unknown;
}
