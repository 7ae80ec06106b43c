import type { popup as english } from '../en/popup.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { done, keyCaps, labels } from './commands.ts';
import { day } from './day.ts';
import { shell } from './shell.ts';
import { status } from './status.ts';

/** The popup and the side panel, as they begin. */
export const popup: InAnyLanguage<typeof english> = {
  commands: { labels, done },
  keyCaps,
  day,
  shell,
  status,
  withKey: (words, key) => `${words}  ${key}`,
  close: 'Schließen',
  length: (hours, minutes, seconds) => {
    const parts = [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, seconds > 0 && `${seconds} s`];
    return parts.filter(Boolean).join(' ') || '0 s';
  },
};
