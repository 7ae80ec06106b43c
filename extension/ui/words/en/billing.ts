import { rules } from './rules.ts';

/** How time becomes entries, on the options page. */
export const billing = {
  rules,
  /** In the place of a number that is not typed. */
  anyAmount: 'Any',
  allMatters: 'All matters',
  nobodyYet: 'Nobody yet',
  /** A rule in one line. */
  ruleLine: (whom: string, wants: readonly string[]) => `${whom}: ${wants.join(', ') || 'nothing yet'}`,
  faults: {
    noClient: 'Name the client as in Clio.',
    noMatter: 'Name the matter by its number in Clio.',
    notInRange: (subject: string, most: string) => `${subject}: write a number above 0 and up to ${most}.`,
    leastOverMost: 'The fewest minutes are more than the most. Change one of the two.',
    wantsNothing: 'Say what this rule wants of entries.',
  },
};
