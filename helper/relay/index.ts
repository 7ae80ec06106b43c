export { type Caller, checkCaller, isBrowserStart } from './caller.ts';
export { runHost } from './host.ts';
export { createSession, type Outlet, type Session } from './session.ts';
export { guardStdout } from './stdout.ts';
