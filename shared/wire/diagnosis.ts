import * as v from 'valibot';
import { blindness } from './sample.ts';
import { count, text, uuid } from './shapes.ts';
import { workerFaults } from './worker-faults.ts';

export const PLATFORMS = ['linux-x11', 'linux-wayland', 'macos', 'windows'] as const;
export type Platform = (typeof PLATFORMS)[number];

/**
 * What is wrong with keeping samples. `memory`: the disk is full or read-only, so samples are kept in memory and lost
 * with the computer. `filling`: the journal is near its bound; the oldest samples go when it is reached. `dropped`:
 * that happened. `damaged`: a part of the journal on disk could not be read.
 */
export const JOURNAL_TROUBLES = ['memory', 'filling', 'dropped', 'damaged'] as const;
export type JournalTrouble = (typeof JOURNAL_TROUBLES)[number];

/** A trouble of the journal that a newer helper may name is still a trouble: the gravest known word stands for it. */
export const journalTrouble = v.pipe(
  text(),
  v.transform((word): JournalTrouble => JOURNAL_TROUBLES.find((known) => known === word) ?? 'memory'),
);

/** The helper's own account of itself, free of titles. */
export const diagnosis = v.object({
  helper: text(),
  platform: v.picklist(PLATFORMS),
  node: text(),
  observer: text(),
  /** Why the recorder cannot see now; null where it can, or does not look; absent: one that does not say. */
  blind: v.exactOptional(v.nullable(blindness)),
  journal: v.object({ id: uuid, first: count, last: count }),
  /** The recorder's process id. */
  pid: count,
  /** Bytes of the journal on disk, and its bound. */
  bytes: count,
  limit: count,
  trouble: v.nullable(journalTrouble),
  /** The browser whose profile holds the timeline. */
  holder: v.nullable(text()),
  /** What failed of late in the extensions that are connected, as each told with its hello; absent: nothing. */
  faults: v.exactOptional(workerFaults),
});
export type Diagnosis = v.InferOutput<typeof diagnosis>;
