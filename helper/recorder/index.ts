export { createMemoryJournal, type Journal, type JournalPlace } from './journal.ts';
export { createRecorder, type Recorder, type RecorderParts, type RecorderState } from './recorder.ts';
