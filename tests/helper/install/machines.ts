import type { Machine } from '../../../helper/install/index.ts';

/** Machines of ann, an ordinary user; nothing on them is real. */
export const LINUX: Machine = {
  system: 'linux',
  env: { HOME: '/home/ann' },
  root: '/',
  uid: 1000,
  administrator: 0,
  registry: null,
};
export const MACOS: Machine = { ...LINUX, system: 'macos', env: { HOME: '/Users/ann' } };
