import type { KeptStanding } from '../../../messages/unsent.ts';
import { counted, hours } from './format.ts';

/** How it stands with this profile's unsent work outside the browser, and the next step. */
const standings: { [S in Exclude<KeptStanding, 'kept' | 'nothing'>]: { text: string; advice: string } } = {
  'no-key-store': {
    text: 'Unsent work lies in this browser profile alone.',
    advice:
      'This system has no key store, or none is running, and without a key nothing is laid elsewhere. If the profile is removed, what you did not send is lost. Make back-ups.',
  },
  locked: {
    text: 'Unsent work lies in this browser profile alone for now.',
    advice: 'The key store is locked, or said no. Unlock it; within an hour it is tried again.',
  },
  'no-helper': {
    text: 'Unsent work lies in this browser profile alone for now.',
    advice: 'The helper cannot be reached. What to do about that stands under “Recording”.',
  },
  'no-room': {
    text: 'The helper has no room for all of your unsent work.',
    advice: 'Make room on the disk, or delete below what was left by profiles that are gone.',
  },
  'not-written': {
    text: 'Unsent work could not be written outside the browser.',
    advice: 'Look under “Recording” whether the helper’s folder can be written. Within an hour it is tried again.',
  },
};

/** Unsent work that lies with the helper. */
export const unsent = {
  title: 'Unsent work',
  means:
    'What you did not send yet is kept outside this browser profile as well: sealed, in the helper’s folder, with the key in the key store of your system. Removing the extension or the profile does not lose it.',
  last: (when: string) => `It was last kept on ${when}.`,
  nothing: 'Nothing of this profile is unsent.',
  standings,
  found: (days: string, what: string) => `Unsent work of ${days} was found: ${what}.`,
  what: (entries: number, seconds: number) =>
    entries === 0 ? hours(seconds) : `${counted(entries, 'entry', 'entries')}, ${hours(seconds)}`,
  from: (browser: string, when: string) => `A profile of ${browser} left it, and kept it last on ${when}.`,
  howItComes:
    'Brought back, it stands in the review of its days. Time that is recorded here already stays as it is, and no entry that is in Clio is sent again.',
  closed: {
    text: 'Unsent work of a profile that is gone was found, and cannot be opened.',
    advice: 'Its key is not in the key store of your system any more. Delete it, or leave it there.',
  },
  bringBack: 'Bring back',
  delete: 'Delete…',
  ask: 'Delete it for good?',
  askAdvice: 'This cannot be undone. What is in Clio stays there.',
  keep: 'Keep it',
  deleteForGood: 'Delete for good',
  working: 'It is being brought back.',
  brought: (what: string) => `${what} came back. You find it in the review of its days.`,
  undo: 'To undo that, remove it in the options, under “Your data”, in “What was imported”.',
  left: (days: number) => `${counted(days, 'day', 'days')} could not be opened, and stay where they are.`,
  gone: 'It is not there any more.',
  deleted: 'It is deleted.',
  held: 'Nothing was deleted: a legal hold is on.',
  failed: { text: 'This could not be done.', advice: 'See that the helper is connected, then try again.' },
};
