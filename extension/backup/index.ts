// How a back-up is written and read, whatever is in it. Who takes the rows out of the store and puts them back is the
// timeline.

export { BackupError, type BackupFault } from './fault.ts';
export { readBackup, writeBackup } from './file.ts';
export { openKept, sealKept } from './kept-file.ts';
export { fromLine, toLine } from './lines.ts';
