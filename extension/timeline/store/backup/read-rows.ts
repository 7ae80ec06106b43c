import type { StoreNames } from 'idb';
import type { Chunk } from '../../model/chunk.ts';
import { chunksChangedSince, unwatchChunks, watchChunks } from '../kept/chunks.ts';
import type { Database, TimelineSchema } from '../schema.ts';
import type { Values } from '../values-schema.ts';
import type { BackupHead, BackupRows, RowKey, StoreShape } from './contents.ts';
import { isInFile, STORES } from './fates.ts';

/** Chunks read in one go: some hundred kilobytes. */
const AT_ONCE = 64;

type StoreName = StoreNames<TimelineSchema>;
const NAMES = Object.keys(STORES) as StoreName[];

/** How the stores are made, so that whoever reads the file years later can make them as they were. */
function shapesOf(db: Database): StoreShape[] {
  const tx = db.transaction(NAMES, 'readonly');
  const shapes = NAMES.map((name) => {
    const store = tx.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index as never);
      return { name: String(index), keyPath, multiEntry, unique };
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes } as StoreShape;
  });
  tx.done.catch(() => undefined);
  return shapes;
}

/**
 * Begins a back-up.
 * @returns the head of its file, and the name of this back-up for {@link backupRest}
 */
export async function beginBackup(db: Database): Promise<{ head: BackupHead; as: number }> {
  // Chunks are watched on the database itself, of which each transaction knows.
  const { db: itself } = db.transaction('values', 'readonly');
  return { head: { database: db.version, stores: shapesOf(db) }, as: watchChunks(itself) };
}

/** The chunks behind one, some of them, in order; `next` is null with the last. */
export async function backupChunks(
  db: Database,
  after: number | null,
): Promise<{ rows: BackupRows; next: number | null }> {
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  const rows = await db.getAll('chunks', range, AT_ONCE);
  return { rows: { store: 'chunks', rows }, next: rows.length < AT_ONCE ? null : (rows.at(-1)?.start ?? null) };
}

/**
 * All that is not in chunks, at one moment, with those chunks that were written since the back-up began: put behind the
 * others they make all of it what it was at this moment.
 * @returns null where the database was opened anew since the back-up began, or another one began: then it begins again
 */
export async function backupRest(db: Database, as: number): Promise<BackupRows[] | null> {
  const tx = db.transaction(NAMES, 'readonly');
  tx.done.catch(() => undefined);
  // Whatever writes has its turn before this transaction or after it.
  await tx.objectStore('values').count();
  const changed = chunksChangedSince(tx.db, as);
  if (!changed) return null;
  const out: BackupRows[] = [];
  const found = await Promise.all(
    [...changed].map(async (start) => [start, await tx.objectStore('chunks').get(start)]),
  );
  const gone = found.flatMap(([start, chunk]) => (chunk === undefined ? [start as number] : []));
  const rows = found.flatMap(([, chunk]) => (chunk === undefined ? [] : [chunk as Chunk]));
  if (changed.size > 0) out.push({ store: 'chunks', rows, gone });
  for (const name of NAMES) {
    if (name === 'chunks' || STORES[name] === 'anew') continue;
    const store = tx.objectStore(name);
    const [values, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
    const kept = keys.map((_, at) => at).filter((at) => name !== 'values' || isInFile(keys[at] as keyof Values));
    const of = <T>(list: readonly T[]) => kept.map((at) => list[at] as T);
    out.push({
      store: name,
      rows: of<unknown>(values),
      ...(store.keyPath === null ? { keys: of(keys as RowKey[]) } : {}),
    });
  }
  await tx.done;
  unwatchChunks(tx.db);
  return out;
}
