export { askKeyStore } from './ask-key-store.ts';
export { type Caller, checkCaller, isBrowserStart } from './caller.ts';
export { createCheckUp } from './check-up.ts';
export { reach } from './reach.ts';
export { runRelay } from './relay.ts';
export { createSecrets } from './secrets.ts';
export { startOwnRecorder } from './start-own.ts';
export { readyLine, type Started, startRecorder } from './start-recorder.ts';
export { guardStdout } from './stdout.ts';
