import { done, keyCaps, keyGroups, labels } from './commands.ts';
import { shell } from './shell.ts';

/** The popup and the side panel. */
export const popup = {
  commands: { labels, done },
  keyGroups,
  keyCaps,
  shell,
  /** What a button is for, with the key that does the same. */
  withKey: (words: string, key: string) => `${words}  ${key}`,
  close: 'Close',
};
