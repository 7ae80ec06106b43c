import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IDBPDatabase, openDB } from 'idb';

/**
 * A database as an earlier release left it, and what that release showed of it. Both were written by that release's own
 * code: recorded, reviewed, posted to the Clio sandbox, dumped row by row, then read. A line of the file is a list: what
 * it is, and its values.
 */
const LINES = readFileSync(join(import.meta.dirname, 'earlier-release.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as [kind: string, ...values: unknown[]]);

interface StoreLine {
  name: string;
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
}

/** A day as the release read and showed it; see the test for what each holds. */
export interface DayLine {
  day: string;
  stored: Record<string, unknown>;
  view: Record<string, unknown>;
}

/** The values of all lines of a kind, in order. */
function linesOf(kind: string): unknown[][] {
  return LINES.filter(([is]) => is === kind).map(([, ...values]) => values);
}

function lineOf<T>(kind: string): T {
  return linesOf(kind)[0]?.[0] as T;
}

const { now, version } = lineOf<{ now: number; version: number }>('release');

export const RELEASE = {
  /** When it was left; epoch milliseconds. */
  now,
  /** Of its database. */
  version,
  days: linesOf('day').map(([day]) => revived(day) as DayLine),
  /** What was said of entries: their ids and the sentences on the screen. */
  reasons: linesOf('reason') as [id: string, sentence: string][],
  export: { spans: linesOf('span'), entries: linesOf('entry').map(([entry]) => entry) },
  week: lineOf<unknown>('week'),
  found: lineOf<unknown[][]>('found'),
  unsent: lineOf<unknown>('unsent'),
  steps: revived(lineOf<unknown>('steps')),
  effective: lineOf<Record<string, unknown>>('effective'),
};

/** What JSON has no word for. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  if ('$undefined' in value) return undefined;
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, revived(part)]));
}

/** The rows of each store; of a store without keys in its rows, key and value. */
export function releaseRows(): Record<string, unknown[]> {
  const rows: Record<string, unknown[]> = {};
  for (const [{ name }] of linesOf('store') as [StoreLine][]) rows[name] = [];
  for (const [store, row] of linesOf('row') as [string, unknown][]) rows[store]?.push(revived(row));
  return rows;
}

/** Makes the release's database under a name, as that release made it. */
export async function restoreRelease(name: string): Promise<void> {
  const stores = linesOf('store').map(([store]) => store as StoreLine);
  const db = await openDB(name, version, {
    upgrade(made) {
      for (const { name: store, keyPath, autoIncrement, indexes } of stores) {
        const created = made.createObjectStore(store, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, multiEntry, unique } of indexes)
          created.createIndex(index, path, { multiEntry, unique });
      }
    },
  });
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [store, rows] of Object.entries(releaseRows())) {
    const keyed = tx.objectStore(store).keyPath !== null;
    for (const row of rows)
      if (keyed) await tx.objectStore(store).add(row);
      else await tx.objectStore(store).add((row as unknown[])[1], (row as [IDBValidKey])[0]);
  }
  await tx.done;
  db.close();
}

/** The rows of each store of a database as it is now, in the shape of {@link releaseRows}. */
export async function rowsOf(name: string): Promise<Record<string, unknown[]>> {
  const db: IDBPDatabase = await openDB(name);
  const rows: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) {
    const found: unknown[] = [];
    let cursor = await db.transaction(store).store.openCursor();
    while (cursor) {
      found.push(cursor.source.keyPath === null ? [cursor.key, cursor.value] : cursor.value);
      cursor = await cursor.continue();
    }
    rows[store] = found;
  }
  db.close();
  return rows;
}
