import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { JournalTrouble } from '../../shared/index.ts';
import { type Chain, openChain } from './chain.ts';
import { attempt, DISK, type DiskAccess, valueOr } from './disk-access.ts';
import type { Journal } from './journal.ts';
import { createMarkFile, readMark } from './mark.ts';

/** The journal's bound on disk unless another is given: some 600,000 samples. */
export const JOURNAL_LIMIT = 67_108_864;

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
 */
export function openDiskJournal({ folder, boot, limit = JOURNAL_LIMIT, disk = DISK }: DiskJournalParts): Journal {
  const markPath = join(folder, 'mark');
  const markFile = createMarkFile(disk, markPath);
  const marked = readMark(disk, markPath);
  let id: string = marked?.id ?? onlyChain(disk, folder) ?? randomUUID();
  let chain: Chain = openChain(disk, join(folder, id), marked?.acked ?? 0, limit);
  /** The zone in which the last sample lies; null before the first one of a journal. */
  let zoneNow: number | null = null;

  function mark(clean = false): void {
    markFile.write({ id, acked: chain.first - 1, boot, clean });
  }

  function removeOthers(): void {
    for (const name of valueOr<string[]>([], () => disk.readdirSync(folder))) {
      if (name !== id && name !== 'mark')
        attempt(() => disk.rmSync(join(folder, name), { recursive: true, force: true }));
    }
  }

  function renew(): void {
    const before = chain;
    const next = randomUUID();
    const after = openChain(disk, join(folder, next), 0, limit);
    zoneNow = null;
    let seq = 0;
    for (const { sample, zone } of before.from(before.first)) {
      seq += 1;
      const { zone: _, ...rest } = sample;
      after.append({ sample: { ...rest, seq, ...(zone === zoneNow ? {} : { zone }) }, zone });
      zoneNow = zone;
    }
    Object.assign(after.found, { damaged: before.found.damaged, dropped: before.found.dropped });
    after.secure();
    before.close();
    id = next;
    chain = after;
    mark();
    removeOthers();
  }

  if (!chain.opened) {
    id = randomUUID();
    chain = openChain(disk, join(folder, id), 0, limit);
  } else if (marked && marked.boot !== boot && !marked.clean) renew();
  else removeOthers();
  for (const { zone } of chain.from(chain.last)) zoneNow = zone;
  mark();

  function trouble(): JournalTrouble | null {
    const { failing, dropped, damaged } = chain.found;
    if (failing) return 'memory';
    if (dropped) return 'dropped';
    if (chain.bytes > limit * 0.75) return 'filling';
    return damaged ? 'damaged' : null;
  }

  return {
    get place() {
      return { id, first: chain.first, last: chain.last };
    },
    get trouble() {
      return trouble();
    },
    get size() {
      return { bytes: chain.bytes, limit };
    },
    append(at, zone, event) {
      const seq = chain.last + 1;
      chain.append({ sample: { seq, at, ...(zone === zoneNow ? {} : { zone }), ...event }, zone });
      zoneNow = zone;
    },
    *from(seq, zoned = false) {
      let first = zoned;
      for (const { sample, zone } of chain.from(seq)) {
        yield first ? { ...sample, zone } : sample;
        first = false;
      }
    },
    trim(seq) {
      if (seq < chain.first) return;
      chain.trim(seq);
      mark();
    },
    renew,
    secure: () => chain.secure(),
    close() {
      chain.close();
      mark(!chain.found.failing);
      markFile.close();
    },
  };
}

/** The one journal of a folder whose mark is lost; null where there is none, or several. */
function onlyChain(disk: DiskAccess, folder: string): string | null {
  const chains = valueOr<string[]>([], () => disk.readdirSync(folder)).filter((name) => /^[0-9a-f-]{36}$/.test(name));
  return chains.length === 1 ? (chains[0] ?? null) : null;
}
