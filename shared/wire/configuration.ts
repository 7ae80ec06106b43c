import * as v from 'valibot';
import { fields } from './fields.ts';
import { count, instant, text } from './shapes.ts';

const entries = {
  /** From so many seconds without input on, nobody is there. */
  idleAfterSeconds: v.pipe(count, v.minValue(1)),
  /**
   * A sample is excluded when every word given of one exclusion is in it, however either is written (case, accents,
   * dashes, blanks).
   */
  exclusions: v.array(fields({ app: v.exactOptional(text()), title: v.exactOptional(text()) })),
  paused: v.boolean(),
  /**
   * When a pause ends by itself, epoch milliseconds, also while no browser is open; absent or null: when the attorney
   * says so.
   */
  pausedUntil: v.exactOptional(v.nullable(instant)),
  /** Whether the recorder goes on while no browser is open. */
  keepCapturing: v.boolean(),
  /** Whether titles are recorded also of browser windows that nobody can say whether they are private; absent: no. */
  uncheckedTitles: v.exactOptional(v.boolean()),
  /** Whether programs that use a microphone are noticed; absent: no. */
  microphone: v.exactOptional(v.boolean()),
  /** Whether Outlook is asked for the subject of the message that is chosen in its main window; absent: no. */
  subjects: v.exactOptional(v.boolean()),
};

/** What the attorney lets the helper do. Only the holder's configuration counts. */
export type Configuration = v.InferOutput<v.ObjectSchema<typeof entries, undefined>>;

/** A configuration from outside; no end of a pause is said in one way alone, by leaving it out. */
export const configuration = v.pipe(
  v.object(entries),
  v.transform(({ pausedUntil, ...rest }): Configuration => (pausedUntil == null ? rest : { ...rest, pausedUntil })),
);
