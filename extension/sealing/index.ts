// How a file is sealed under a passphrase: the firm's files, and back-ups.

export { fromBase64, toBase64 } from './base64.ts';
export { isLongEnough } from './passphrase.ts';
export {
  type FileKind,
  MAX_FILE_LENGTH,
  openFile,
  ROUNDS,
  type SealFault,
  type SealKey,
  sealFile,
  sealKeyFrom,
} from './sealing.ts';
