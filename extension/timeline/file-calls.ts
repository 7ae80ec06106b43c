import type { Day } from '../../shared/index.ts';
import type { Span } from './model/stretch.ts';
import { backupChunks, backupRest, beginBackup } from './store/backup/read-rows.ts';
import { freeTime } from './store/imported/free-time.ts';
import { dropSomeImported, importTime } from './store/imported/import-time.ts';
import type { Imported } from './store/imported/imported.ts';
import { bringBack } from './store/unsent/bring-back.ts';
import { readWork, unsentWork } from './store/unsent/read-work.ts';
import type { UnsentWork } from './store/unsent/work.ts';
import type { Use } from './use.ts';

/** The calls by which time goes into a file, and comes out of another program's. */
export function fileCalls(use: Use) {
  return {
    beginBackup: () => use((db) => beginBackup(db)),
    backupChunks: (after: number | null) => use((db) => backupChunks(db, after)),
    backupRest: (as: number) => use((db) => backupRest(db, as)),
    /** How much of these windows, sorted and disjoint, is free; milliseconds. */
    freeTime: (windows: readonly Span[]) => use((db) => freeTime(db, windows)),
    importTime: (windows: readonly Span[], of: Omit<Imported, 'stretches'>) => use((db) => importTime(db, windows, of)),
    /** The days on which not all is sent, the latest first, and how each stands. */
    unsentWork: () => use((db) => unsentWork(db)),
    readWork: (day: Day) => use((db) => readWork(db, day)),
    bringBackWork: (work: UnsentWork, of: { id: string; at: number }) => use((db) => bringBack(db, work, of)),
    dropSomeImported: (id: string) => use((db) => dropSomeImported(db, id)),
  };
}
