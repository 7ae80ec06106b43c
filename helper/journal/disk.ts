import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { JournalTrouble, Sample } from '../../shared/index.ts';
import { type Chain, openChain } from './chain.ts';
import { attempt, DISK, type DiskAccess } from './disk-access.ts';
import type { Journal } from './journal.ts';
import { findJournal, type JournalName, journalPath } from './journal-name.ts';
import { createMarkFile, readMark } from './mark.ts';
import type { Kept } from './reader.ts';

/** The journal's bound on disk unless another is given: some 600,000 samples. */
export const MAX_JOURNAL_BYTES = 67_108_864;

export interface DiskJournalParts {
  folder: string;
  /** Names this start of the computer: what a crash of the computer itself took is noticed by it. */
  boot: string;
  limit?: number;
  disk?: DiskAccess;
}

/**
 * A journal on disk, readable by its user alone. A process that dies at any instant loses nothing that was appended;
 * a computer that loses its power may lose what the system had not written yet, after which the journal goes on
 * under a new id, because numbers that the extension has may then be given out a second time. While the disk is full
 * or read-only, samples wait in memory, within a bound.
 *
 * All samples lie in one folder, numbered without end. Its name says the journal's id and how many numbers came before
 * that id, so that a new journal is a new name: nothing is copied, and it is there at once or not at all.
 */
export function openDiskJournal({ folder, boot, limit = MAX_JOURNAL_BYTES, disk = DISK }: DiskJournalParts): Journal {
  const markPath = join(folder, 'mark');
  const markFile = createMarkFile(disk, markPath);
  const marked = readMark(disk, markPath);
  let name = findJournal(disk, folder) ?? { id: randomUUID(), before: marked?.acked ?? 0 };
  let chain = openChain(disk, journalPath(folder, name), Math.max(marked?.acked ?? 0, name.before), limit);
  /** Whether the folder has the name that it should have. */
  let named = true;
  /** The last sample that was acked, by its number in the chain. */
  let acked = { seq: marked?.acked ?? 0, at: marked?.ackedAt ?? null };
  /** The zone in which the last sample lies; null before the first one of a journal. */
  let zoneNow: number | null = null;

  if (!chain.opened) {
    // What cannot be read now may be readable one day: it is put aside, where nothing more is done with it.
    attempt(() => disk.renameSync(journalPath(folder, name), `${journalPath(folder, name)}.unread`));
    name = { id: randomUUID(), before: chain.last };
    chain = openChain(disk, journalPath(folder, name), chain.last, limit);
  } else if ((marked && marked.boot !== boot && !marked.clean) || lostTrack(chain, name)) renew();
  for (const { zone } of chain.from(chain.last)) zoneNow = zone;
  mark();

  function mark(clean = false): void {
    // While samples are in memory alone, the end of this process takes them like the end of the computer would.
    const ackedAt = acked.seq === chain.first - 1 ? acked.at : null;
    markFile.write({ acked: chain.first - 1, ackedAt, boot: chain.found.failing ? '' : boot, clean });
  }

  /** The instant of a sample in the chain, where that is known. */
  function instantIn(seq: number): number | null {
    if (seq === acked.seq && acked.at !== null) return acked.at;
    for (const { sample } of chain.from(seq)) return sample.seq === seq ? sample.at : null;
    return null;
  }

  /** Does something with the chain, and marks what is to be known of it. */
  function marking<T>(work: () => T): T {
    const { first } = chain;
    const { failing } = chain.found;
    const value = work();
    if (chain.first !== first || chain.found.failing !== failing) mark();
    return value;
  }

  function renew(): void {
    name = { id: randomUUID(), before: chain.first - 1 };
    named = chain.moveTo(journalPath(folder, name));
    if (chain.first > chain.last) zoneNow = null;
  }

  return {
    earlier: chain.earlier,
    get place() {
      return { id: name.id, first: chain.first - name.before, last: chain.last - name.before };
    },
    get trouble() {
      return troubleOf(chain, limit);
    },
    get size() {
      return { bytes: chain.bytes, limit };
    },
    append(at, zone, event) {
      const sample = { seq: chain.last + 1, at, ...(zone === zoneNow ? {} : { zone }), ...event };
      marking(() => chain.append({ sample, zone }));
      zoneNow = zone;
    },
    from: (seq, zoned = false) => samplesFrom(chain, name.before, seq, zoned),
    trim(seq) {
      const last = seq + name.before;
      acked = { seq: last, at: instantIn(last) };
      marking(() => chain.trim(last));
    },
    instantOf: (seq) => instantIn(seq + name.before),
    get held() {
      return chain.held && heldIn(chain.held, name.before);
    },
    shed(deleted) {
      marking(() => chain.shed(deleted ?? null));
    },
    renew,
    secure() {
      marking(() => chain.secure());
      if (!named) named = chain.moveTo(journalPath(folder, name));
    },
    close() {
      if (chain.first > chain.last) chain.shed(null);
      const whole = chain.close();
      if (!named) chain.moveTo(journalPath(folder, name));
      mark(whole);
      markFile.close();
    },
  };
}

/**
 * Whether the last sample was given out, and acked, while the disk took nothing. Nobody can say then whether the next
 * one lies before it, as after a clock that was set back, and within a journal the time must not fall unsaid.
 */
function lostTrack(chain: Chain, { before }: JournalName): boolean {
  return chain.earlier === null && chain.last > before;
}

function troubleOf({ found, bytes }: Chain, limit: number): JournalTrouble | null {
  if (found.failing) return 'memory';
  if (found.dropped) return 'dropped';
  if (bytes > limit * 0.75) return 'filling';
  return found.damaged ? 'damaged' : null;
}

/** The samples of a chain from a number on, both in a journal whose number 1 comes after so many. */
function* samplesFrom(chain: Chain, before: number, seq: number, zoned: boolean): Iterable<Sample> {
  // Each file says the zone anew, for itself.
  let said: number | null = null;
  for (const { sample, zone } of chain.from(seq + before)) {
    const { zone: told, ...rest } = sample;
    const own = sample.seq - before;
    const says = said === null ? zoned || own === 1 || told !== undefined : zone !== said;
    yield { ...rest, seq: own, ...(says ? { zone } : {}) };
    said = zone;
  }
}

/** What held, in a journal whose number 1 comes after so many; null where it was before that. */
function heldIn({ sample, zone }: Kept, before: number): Sample | null {
  const seq = sample.seq - before;
  if (seq < 1) return null;
  return { ...sample, seq, zone };
}
