import { done, keyCaps, labels } from './commands.ts';
import { day } from './day.ts';
import { shell } from './shell.ts';
import { status } from './status.ts';

/** The popup and the side panel, as they begin. */
export const popup = {
  commands: { labels, done },
  keyCaps,
  day,
  shell,
  status,
  /** What a button is for, with the key that does the same. */
  withKey: (words: string, key: string) => `${words}  ${key}`,
  close: 'Cerrar',
  /** A length to the second: "3 min 12 s". */
  length: (hours: number, minutes: number, seconds: number) => {
    const parts = [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, seconds > 0 && `${seconds} s`];
    return parts.filter(Boolean).join(' ') || '0 s';
  },
};
