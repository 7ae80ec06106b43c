export type { Outlet, Session } from './contract.ts';
export { createHub, type Hub } from './hub.ts';
export { type Holder, type Kept, type KeptFile, keptFile } from './kept.ts';
export { type LocalServer, listen } from './server.ts';
export { createTurns, type Turns } from './turns.ts';
