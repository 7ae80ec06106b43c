import type { Machine } from './machine.ts';

/** What an installation or its removal works with. */
export interface Setting {
  machine: Machine;
  /** The running bundle, which is what gets installed, and the Node that runs it. */
  bundle: string;
  node: string;
  /** The folder of the recorder's socket. */
  runtime: string;
  /** Asks this user's running recorder to end and resolves once it is gone; false when none was running. */
  retire(): Promise<boolean>;
  /** Removes all that was kept in this user's key store. How many secrets went, or why that cannot be said. */
  forgetSecrets(): Promise<number | 'no-key-store' | 'locked' | 'denied'>;
  say(line: string): void;
}
