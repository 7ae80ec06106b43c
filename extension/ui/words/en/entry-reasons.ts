import type { PlainReason } from '../../../timeline/index.ts';
import { hours, list } from './format.ts';

const because = (why: string | null) => (why === null ? '.' : `: ${why}`);

/** What became of an entry, in whole sentences. */
export const entryReasons = {
  plain: {
    'in-doubt': 'Clio did not say whether it took this entry. It is looked up there before anything is sent again.',
    unclear:
      'Clio did not say whether it took this entry. What appeared there since may be this one: say whether it is. Until then it is not sent again.',
    'never-confirmed':
      'It was sent five times. Clio never said that it took this entry, and does not have it. Try again, or put it back to the drafts.',
    'change-never-confirmed':
      'Your change was sent five times, and Clio never said that it took it. Try again; until then the entry in Clio may be as it was.',
    'removal-never-confirmed':
      'Clio was asked five times to delete it, and never said that it did. Try again; until then it may still be there.',
    'deleted-in-clio': 'Deleted in Clio. It is not sent again; put it back to the drafts if that was a mistake.',
    'changed-first':
      'Somebody changed it in Clio first, and that stands. Your change was not made; look at it and change it again.',
    'change-billed': 'It is on a bill in Clio and can no longer be changed here. Change the bill there.',
    'change-unseen':
      'Clio does not show you the hours of this entry, so whether it took the new time is not known. Look at the entry in Clio.',
    'removal-changed':
      'Somebody changed it in Clio meanwhile, so it was not taken back. Look at it and take it back again if you still want to.',
    'removal-billed': 'It is on a bill in Clio and can no longer be taken back. Take it off the bill there.',
    'may-be-duplicate':
      'Clio holds another entry that is the same and may have come of this approval too. Say whether to remove it there.',
    'is-duplicate':
      'Something on the way repeated the request, and Clio holds this entry twice. Delete one of the two there.',
  } satisfies Record<PlainReason['code'], string>,
  /** What Clio has otherwise, each as a part of the sentences below. */
  differences: {
    matter: 'on another matter',
    user: 'under another person',
    date: (day: string | null) => (day === null ? 'on another day' : `on ${day}`),
    seconds: (seconds: number | null) =>
      seconds === null ? 'with another time of work' : `with ${hours(seconds)} of work`,
    note: 'with another narrative',
    category: 'with another category',
    task: 'with another task code',
    activity: 'with another activity code',
    nonBillable: (is: boolean) => (is ? 'as non-billable' : 'as billable'),
    noCharge: (is: boolean) => (is ? 'at no charge' : 'with a charge'),
  },
  keptOtherwise: (parts: readonly string[]) => `Clio keeps it ${list(parts)}. Open it in Clio and put it right there.`,
  changedInClio: (parts: readonly string[]) => `Changed in Clio: it is there ${list(parts)} now.`,
  roundedOtherwise: (shown: number, expected: number) =>
    `Clio shows ${hours(shown)} for it where ${hours(expected)} was expected: the firm rounds otherwise than Matterline knew. From now on it goes by this.`,
  /** `why` is one of the refusals; null where there is nothing to say of it. */
  refused: (why: string | null) => `Clio did not accept it${because(why)} Change it and send it again.`,
  changeRefused: (why: string | null) => `Clio did not accept the change${because(why)} The entry is as it was.`,
};
