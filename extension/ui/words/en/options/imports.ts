import type { ImportFault } from '../../../../imports/index.ts';
import { counted } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

/** Why nothing can be taken from a file. */
const faults: { [F in ImportFault]: { text: string; advice: string } } = {
  'unknown-file': {
    text: 'This file is neither an export of ActivityWatch nor a table with times.',
    advice: 'Choose ActivityWatch’s JSON file, or a table whose first line names its columns: start, end, app, title.',
  },
  columns: {
    text: 'A column is missing in this table.',
    advice: 'Its first line must name start and end, and app or title.',
  },
  empty: {
    text: 'No windows with a time are in this file.',
    advice: 'Times must be written as 2026-11-23T09:00:00Z or 2026-11-23 09:00.',
  },
};

/** Time from other programs. */
export const imports = {
  title: 'Import',
  means:
    'Time that another program recorded fills the time in which nothing was recorded here. What is here already stays as it is, and the same file once more changes nothing.',
  how: 'From ActivityWatch: under “Raw Data”, export all buckets as JSON; or open http://localhost:5600/api/0/export and save that page. Or any table (CSV) with the columns start, end, app and title.',
  file: 'File',
  reading: 'The file is being read.',
  holds: (time: string, days: string) => `${time} of windows, ${days}.`,
  fills: (time: string) => `${time} of it fill time in which nothing was recorded here.`,
  nothingNew: 'Nothing of it would be filled in: all of its time is taken here already.',
  leftOut: (time: string) => `${time} more are left out: private windows, and what you never record.`,
  unread: (count: number) => `${counted(count, 'line', 'lines')} of it cannot be read.`,
  leave: 'Leave it',
  take: 'Fill it in',
  taking: 'The time is being filled in.',
  done: (time: string) => `${time} were filled in. You find them in the review of their days.`,
  failed: {
    text: 'Not all of it could be filled in.',
    advice: 'Choose the file again: what is here already stays as it is.',
  },
  faults,
  made: {
    title: 'What was imported',
    what: (time: string, days: string, when: string) => `${time}, ${days}; imported on ${when}`,
    remove: 'Remove…',
    removeWhich: (file: string) => `Remove what “${file}” filled in`,
    ask: (file: string) => `Remove what “${file}” filled in?`,
    askAdvice: `Its windows are deleted for good, with what you decided about them. Entries keep their time and their notes, and what is in Clio stays there. ${leftByBrowser}`,
    askUnsentAdvice: `Its windows are deleted for good, with what you decided about them, and so are its entries that are not in Clio. As long as it lies with the helper, it is offered again. ${leftByBrowser}`,
    unsent: (day: string) => `Unsent work of ${day}`,
    keep: 'Keep it',
    deleteForGood: 'Delete for good',
    held: { text: 'Nothing was deleted: a legal hold is on.', advice: 'Turn it off, then try again.' },
  },
};
