import type { OwnRounding } from '../../../../billing/index.ts';
import { counted, hours, number } from '../format.ts';
import { rules } from '../rules.ts';

/** An increment in words. Clio's finest is no whole minute; a third of an hour and the like have no exact decimals. */
function increment(seconds: number): string {
  if (seconds % 60 !== 0) return `${seconds} seconds (${hours(seconds)})`;
  const minutes = counted(seconds / 60, 'minute', 'minutes');
  return seconds % 36 === 0 ? `${minutes} (${hours(seconds)})` : minutes;
}

/** How time becomes entries, on the options page. */
export const billing = {
  title: 'Billing',
  grouping: {
    label: 'Make one entry for each',
    note: 'A client’s own rule counts before this. Small entries can be made one again.',
    matter: 'Matter and day',
    task: 'Task: a document, an e-mail thread',
  },
  rounding: {
    label: 'Round before sending',
    none: 'Not at all: exact seconds',
    ways: {
      up: (seconds: number) => `Up to the next ${increment(seconds)}`,
      nearest: (seconds: number) => `To the nearest ${increment(seconds)}`,
    } satisfies { [D in OwnRounding['direction']]: (seconds: number) => string },
    notes: {
      off: 'Clio rounds each entry up by itself.',
      on: 'What was worked is kept. The day’s ledger shows each difference.',
      unused: 'Not used, because Clio would round the result once more, on another base. Choose another one.',
    },
  },
  longDay: {
    label: 'Point out days of more than',
    note: 'Over all matters, as Clio will show them.',
    usual: '12 h, as usual',
    hours: (count: number) => `${count} h`,
  },
  /** The one notification of a day. */
  reminder: {
    title: 'Reminder',
    means:
      'One quiet notification on days with time: what is ready to send, and what needs a matter. It names no client.',
    remind: 'Remind me of the day',
    off: 'Your browser will ask whether Matterline may show notifications.',
    from: 'From',
    when: 'On Mondays it also tells which days were not sent. It waits until a call is over, and until you are back at the computer.',
    refused: 'The browser did not allow it. Nothing has changed.',
    notAllowed: 'The browser does not let Matterline show notifications any more, so none comes.',
    allow: 'Allow notifications',
  },
  /** By how much Clio rounds up. */
  increment: {
    label: 'Clio rounds each entry up to',
    notKnown: 'Not known',
    of: increment,
    notes: {
      saidByClio: 'As your firm set it in Clio.',
      checked: 'Checked against each entry that is posted.',
      unknown:
        'Clio does not tell this account. See Settings, Billing in Clio, or leave it: the first entries posted tell.',
    },
  },
  rules,
  ownRules: {
    title: 'Your rules for clients and matters',
    about:
      'What a client wants of entries: one task an entry, a smallest or largest entry, words that no narrative may hold.',
    list: 'Billing rules',
    one: 'rule',
    many: 'rules',
    /** What a choice is called that the rule leaves open. */
    usual: 'As usual',
    order: 'A matter’s rule counts before its client’s.',
    firmHas: (count: number, locked: boolean) => {
      const firms = count === 1 ? 'one such rule' : `${count} such rules`;
      return locked
        ? `Your firm has ${firms}, which count before yours.`
        : `Your firm has ${firms}, which count before yours for the same client or matter.`;
    },
  },
  ownWords: {
    title: 'Your own words',
    about:
      'Words that you changed in the same way in two drafted narratives. Drafts say them your way. All of it stays on this computer.',
    none: 'Nothing yet. Change the same word in two drafted narratives, and drafts say it your way from then on. All of it stays on this computer.',
    line: (from: string, to: string) => `“${to}” for “${from}”`,
    /** @param whom a matter's number or a client's name */
    only: (whom: string) => `Only for ${whom}`,
    forget: 'Forget',
    forgetWhich: (to: string) => `Forget “${to}”`,
  },
  firmRules: {
    list: 'Billing rules',
    one: 'billing rule',
    many: 'billing rules',
    usual: 'As each decides',
    about: 'What the firm or a client wants of entries. A matter’s rule counts before its client’s.',
  },
  /** For whom a rule is. */
  whose: {
    label: 'For',
    firm: 'All matters',
    client: 'The matters of one client',
    matter: 'One matter',
  },
  /** The field that names a client or a matter. */
  names: {
    client: {
      label: 'Client',
      placeholder: 'Full name as in Clio',
      missing: 'No client on this computer has this name. Check it in Clio.',
    },
    matter: {
      label: 'Matter',
      placeholder: 'Its number in Clio',
      missing: 'No matter on this computer has this number. Check it in Clio.',
    },
  },
  /** A list of rules that is filled in, whatever they are about. */
  items: {
    find: (one: string) => `Find a ${one}`,
    item: (one: string, place: number) => `${one} ${place}`,
    none: (one: string) => `No ${one} has these words.`,
    more: (count: number, one: string, many: string) => `Show more of ${counted(count, one, many)}`,
    add: (one: string) => `Add a ${one}`,
    remove: 'Remove',
    done: 'Done',
  },
  /** In the place of a number that is not typed. */
  anyAmount: 'Any',
  allMatters: 'All matters',
  nobodyYet: 'Nobody yet',
  /** A rule in one line. */
  ruleLine: (whom: string, wants: readonly string[]) => `${whom}: ${wants.join(', ') || 'nothing yet'}`,
  faults: {
    noClient: 'Name the client as in Clio.',
    noMatter: 'Name the matter by its number in Clio.',
    notInRange: (subject: string, most: number) => `${subject}: write a number above 0 and up to ${number(most)}.`,
    leastOverMost: 'The fewest minutes are more than the most. Change one of the two.',
    wantsNothing: 'Say what this rule wants of entries.',
  },
};
