export * from './faults.ts';
export { createFresh } from './fresh.ts';
export * from './identity.ts';
export * from './parse.ts';
export * from './private.ts';
export * from './protocol.ts';
export * from './sample.ts';
export * from './time.ts';
