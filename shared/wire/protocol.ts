/** The largest frame either side may send, in bytes of UTF-8 JSON. */
export const MAX_FRAME_BYTES = 262_144;

export type { Configuration } from './configuration.ts';
export { type Diagnosis, JOURNAL_TROUBLES, type JournalTrouble, PLATFORMS, type Platform } from './diagnosis.ts';
export type { Examination } from './examination.ts';
export type {
  Ack,
  Answer,
  Configure,
  ExtensionHello,
  ExtensionMessage,
  Forget,
  Method,
  Request,
  Requests,
} from './extension-messages.ts';
export { FILE_NAME, KEPT_PLACE, type ListedFile, MAX_PIECE_BYTES } from './files.ts';
export type { Ask, HelperHello, HelperMessage, Reply, Samples, Status } from './helper-messages.ts';
export { type Cursor, LAST_INSTANT, MAX_TEXT, type Settled } from './shapes.ts';
