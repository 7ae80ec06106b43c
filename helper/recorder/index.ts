export type { Suspect, Testimony } from './discretion.ts';
export type { LeftOut } from './exclusions.ts';
export type { Witness } from './guard.ts';
export { createRecorder, type Recorder, type RecorderParts, type RecorderState } from './recorder.ts';
export { SYSTEM_TIMERS, type Timers } from './timers.ts';
