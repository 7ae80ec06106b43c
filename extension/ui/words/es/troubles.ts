// What goes wrong with the helper, the store and Clio, and what to do about it.

export { clio } from './clio.ts';
export * from './helper-troubles.ts';
