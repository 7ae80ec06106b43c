import { done, keyCaps, keyGroups, labels } from './commands.ts';
import { day } from './day.ts';
import { dialogs } from './dialogs.ts';
import { shell } from './shell.ts';
import { status } from './status.ts';
import { views } from './views.ts';

/** The popup and the side panel. */
export const popup = {
  commands: { labels, done },
  keyGroups,
  keyCaps,
  day,
  dialogs,
  shell,
  status,
  views,
  /** What a button is for, with the key that does the same. */
  withKey: (words: string, key: string) => `${words}  ${key}`,
  close: 'Close',
  /** A length to the second: "3 m 12 s". */
  length: (hours: number, minutes: number, seconds: number) => {
    const parts = [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} m`, seconds > 0 && `${seconds} s`];
    return parts.filter(Boolean).join(' ') || '0 s';
  },
};
