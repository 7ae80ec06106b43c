export { MAX_JOURNAL_BYTES, openDiskJournal } from './disk.ts';
export { DISK, type DiskAccess } from './disk-access.ts';
export type { Journal, JournalPlace } from './journal.ts';
export { createMemoryJournal } from './memory.ts';
export type { Deleted } from './shed.ts';
