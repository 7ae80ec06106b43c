import type { Event, JournalTrouble, Sample } from '../../shared/index.ts';
import type { Deleted } from './shed.ts';

/** What a journal holds: `first` = `last` + 1 when it holds nothing. */
export interface JournalPlace {
  id: string;
  first: number;
  last: number;
}

/** Samples in order, numbered from 1 without holes, kept until they are acked. */
export interface Journal {
  /** The last sample that it held when it was opened, acked or not, where that is still known. */
  readonly earlier: Sample | null;
  readonly place: JournalPlace;
  /** What is wrong with keeping, or null. */
  readonly trouble: JournalTrouble | null;
  /** Bytes kept, and the bound. When that is reached the oldest samples go: `first` then says that they are missing. */
  readonly size: { bytes: number; limit: number };
  /** Adds a sample; `zone` (minutes east of UTC) is written where it changes. */
  append(at: number, zone: number, event: Event): void;
  /**
   * The samples from `seq` on, oldest first; a lower `seq` than `first` begins at `first`.
   * @param zoned whether the first of them says its zone in any case, for a reader that has not seen those before
   */
  from(seq: number, zoned?: boolean): Iterable<Sample>;
  /** Forgets everything up to and including `seq`, which must not be beyond `last`. */
  trim(seq: number): void;
  /** The instant of a sample, epoch milliseconds, where it is known: of what is held, and of the last one trimmed. */
  instantOf(seq: number): number | null;
  /** What held when the last trimmed sample was taken, as a sample of that number; null where nobody knows. */
  readonly held: Sample | null;
  /**
   * Takes off the disk what was trimmed, titles and all, and in what was not the titles of deleted time. What the disk
   * refuses now goes the next time.
   */
  shed(deleted?: Deleted): void;
  /** Begins a new journal. What this one still holds goes over into it under new numbers, so nothing is lost. */
  renew(): void;
  /** Makes sure of what the system may not have written yet, and tries again what could not be written. */
  secure(): void;
  /** Ends it in good order. Nothing may be asked of it afterwards. */
  close(): void;
}
