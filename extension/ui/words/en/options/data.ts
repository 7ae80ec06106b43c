import { counted } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

/** A number of months as a person says it: "3 months", "1 year", "7 years". */
function monthsText(months: number | null): string {
  if (months === null) return 'For ever';
  if (months % 12 !== 0) return months === 1 ? '1 month' : `${months} months`;
  return months === 12 ? '1 year' : `${months / 12} years`;
}

/** What the attorney has in Matterline: export, how long it is kept, and the end of it. */
export const data = {
  title: 'Your data',
  keepIt: 'Keep it',
  licenses: 'Licenses of the software in Matterline',
  reports: {
    title: 'Reports',
    means:
      'How the time of any days stands: what is not in Clio yet, by day, matter and client, and what rounding did.',
    open: 'Open reports',
  },
  exported: {
    title: 'Export',
    means:
      'All recorded time with its matters, and all entries that you approved, as one JSON file; or the time alone as a table.',
    all: 'Export',
    table: 'Table (CSV)',
    beingMade: 'The file is being made.',
    failed: 'The export could not be made. Reload this page and try again.',
  },
  retention: {
    keepTitles: 'Keep titles',
    months: monthsText,
    byFirm: 'Your firm set this.',
    held: 'Nothing is deleted while the hold is on.',
    never: 'Nothing is ever deleted by itself.',
    deletes:
      'Older days are deleted by themselves, titles and all; never a day with time that is neither sent nor closed.',
    ask: (months: number) =>
      `Days older than ${monthsText(months)} are then deleted for good, but for those with time that is neither sent nor closed.`,
    askAdvice: `What is in Clio stays there. ${leftByBrowser}`,
    deleteOlder: 'Delete older titles',
  },
  deletion: {
    title: 'Delete days',
    means:
      'All that was recorded in this browser profile on these days, titles and all, for good. What is in Clio stays there, and entries keep their time and their notes. What a back-up replaced goes as well; back-ups that you saved are yours to delete.',
    from: 'From',
    to: 'To',
    delete: 'Delete…',
    wrongOrder: 'The first day comes after the last one. Change one of the two.',
    holdOn: 'The legal hold is on, so nothing can be deleted. Turn it off above first.',
    ask: (days: string) => `Delete ${days}?`,
    askAdvice: `This cannot be undone. ${leftByBrowser}`,
    deleteForGood: 'Delete for good',
    deleted: (days: string) => `Deleted: ${days}.`,
    held: 'Nothing was deleted: a legal hold is on.',
    heldAdvice: 'Turn it off above, then try again.',
    failed: 'Nothing was deleted.',
    failedAdvice: 'Reload this page and try again.',
  },
  matterDeletion: {
    title: 'Delete a matter’s time',
    means:
      'All windows that are one matter’s by their titles, by your word or by an entry, on all days, titles and all, for good. Windows that are only suggested for it stay. What is in Clio stays there, and entries keep their time and their notes.',
    matter: 'Matter',
    delete: 'Delete…',
    counting: 'Its time is being added up.',
    deleting: 'Its time is being deleted.',
    nothing: (matter: string) => `Nothing is here of ${matter}.`,
    ask: (matter: string, time: string, days: number) =>
      `Delete ${time} of ${matter}, on ${counted(days, 'day', 'days')}?`,
    askAdvice: `This cannot be undone. ${leftByBrowser}`,
    deleted: (matter: string) => `Deleted: the time of ${matter}.`,
    failed: 'Not all of it was deleted.',
    failedAdvice: 'Reload this page and try again.',
  },
  allDeletion: {
    title: 'Delete everything',
    means:
      'All time, titles, drafts, entries, rules, settings and what was learned, and the connection to Clio. What is in Clio stays there; what you approved and is not sent yet never will be. Only your consent, what you set under “Recording” and what your firm set stay: recording goes on, unless you pause it.',
    delete: 'Delete…',
    ask: 'Delete everything?',
    askAdvice: `This cannot be undone. Back-ups and exports that you saved are not deleted by it. ${leftByBrowser}`,
    deleting: 'Everything is being deleted.',
    deleted: 'Everything is deleted.',
    failed: 'Not everything was deleted.',
  },
};
