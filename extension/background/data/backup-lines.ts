import { fromLine, toLine } from '../../backup/index.ts';
import { type BackupRows, RestoreError, StoreError, type Timeline } from '../../timeline/index.ts';

/** Rows in one line; those of chunks are some kilobytes each and come as the store gives them. */
const ROWS = 500;

/** Rows as several of so many. */
function* slices({ store, rows, keys, gone }: BackupRows): Generator<BackupRows> {
  if (gone && gone.length > 0) yield { store, rows: [], gone };
  for (let from = 0; from < rows.length; from += ROWS) {
    const to = from + ROWS;
    yield { store, rows: rows.slice(from, to), ...(keys ? { keys: keys.slice(from, to) } : {}) };
  }
}

/**
 * All that a back-up holds, line by line: everything as it was at one moment, also where recording goes on meanwhile.
 * @throws StoreError `lost` where the database was opened anew in the midst of it: then it is to begin again
 */
export async function* backupLines(timeline: Timeline): AsyncGenerator<string> {
  const { head, as } = await timeline.beginBackup();
  yield toLine(head);
  for (let after: number | null | undefined = null; after !== undefined; ) {
    const { rows, next } = await timeline.backupChunks(after);
    if (rows.rows.length > 0) yield toLine(rows);
    after = next ?? undefined;
  }
  const rest = await timeline.backupRest(as);
  if (!rest) throw new StoreError('lost');
  for (const part of rest) for (const slice of slices(part)) yield toLine(slice);
}

/**
 * The value of a line of a back-up.
 * @throws RestoreError where it is none
 */
export function readLine(line: string): unknown {
  try {
    return fromLine(line);
  } catch (error) {
    throw new RestoreError('damaged', error);
  }
}
