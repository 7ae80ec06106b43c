import type { Chunk } from '../../model/chunk.ts';
import type { Database, Writing } from '../schema.ts';

// A back-up reads chunks a few at a time, while recording goes on. Which of them were written meanwhile is noted here, so
// that it can read these once more together with all that is not chunks. Whatever writes a chunk does it here.

interface Watch {
  /** Of the back-up that began last. */
  as: number;
  changed: Set<number>;
}

/** Grows for as long as the worker lives, whichever database is open. */
let count = 0;
const watches = new WeakMap<Database, Watch>();

function note({ db }: Writing, start: number): void {
  watches.get(db)?.changed.add(start);
}

/** Writes a chunk. */
export async function putChunk(tx: Writing, chunk: Chunk): Promise<void> {
  note(tx, chunk.start);
  await tx.objectStore('chunks').put(chunk);
}

/** Deletes the chunk that begins at an instant. */
export async function deleteChunk(tx: Writing, start: number): Promise<void> {
  note(tx, start);
  await tx.objectStore('chunks').delete(start);
}

/** From here on it is noted which chunks are written; the name under which {@link chunksChangedSince} tells. */
export function watchChunks(db: Database): number {
  count += 1;
  watches.set(db, { as: count, changed: new Set() });
  return count;
}

/** The starts of the chunks that were written; null where that is not known: the database was opened anew since. */
export function chunksChangedSince(db: Database, as: number): ReadonlySet<number> | null {
  const watch = watches.get(db);
  return watch?.as === as ? watch.changed : null;
}

/** Nobody asks any more. */
export function unwatchChunks(db: Database): void {
  watches.delete(db);
}
