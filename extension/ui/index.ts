export { clioWords } from './clio-words.ts';
export { clockRange, clockText, counted, dayText, hourText, momentText, workedText } from './format.ts';
export { HelperNotice } from './helper-notice.tsx';
export { helperWords, type Words } from './helper-words.ts';
export { MarkedTitle } from './marked-title.tsx';
export { Notice } from './notice.tsx';
export { CallFailed, call, onChanged } from './worker.ts';
