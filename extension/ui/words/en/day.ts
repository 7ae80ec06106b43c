import { counted } from './format.ts';

const items = (count: number) => counted(count, 'item', 'items');

/** What needs a matter, and how it is given one. */
const needs = {
  title: 'Needs a matter',
  sum: (time: string, count: number) => `<time>${time}</time>, ${items(count)}`,
  count: items,
  short: (count: number) => `${items(count)} under a minute`,
  /** Time at a mail program whose windows do not say which message was read. */
  noSubject: (program: string) => `${program}: no subject is visible`,
  /** Classic Outlook can be asked for it. */
  askOutlook: 'see Recording in the options',
  /** Why something is suggested, by what of the title hit. */
  because: {
    serial: 'number without the name',
    short: 'number that may mean something else',
    glued: 'number written together',
    order: 'number and name in another order',
    cut: 'number cut short',
    client: 'client’s name',
    description: 'words of the matter',
    learned: 'as you did before',
  },
  /** The same of what was learned, in a few words. */
  given: (times: number) => (times === 1 ? 'as once before' : `as ${times} times before`),
  marked: (times: number) => `set aside ${times === 1 ? 'once' : `${times} times`} before`,
  ownWord: { client: 'client’s name', description: 'words of the matter', number: 'part of its number' },
  briefly: {
    'given-alike': 'like others before',
    'seen-word': 'a word of earlier items',
    left: 'left without a matter before',
    private: 'reads like private mail',
    'own-page': 'a page of your own',
    beside: 'worked on beside it',
  },
  severalFit: (count: number) => `${count === 2 ? 'two' : count} matters fit`,
  matterClosed: 'this matter is closed',
  perhapsOneOf: 'perhaps one of these',
  /** What was worked on right before and after. */
  amid: (matter: string) => `while on ${matter}`,
  between: (before: string, after: string) => `between ${before} and ${after}`,
  after: (matter: string) => `after ${matter}`,
  before: (matter: string) => `before ${matter}`,
  /** @param reason why it is suggested, as the start of a sentence; null where that is not known */
  candidate: (matter: string, reason: string | null) =>
    `${[matter, reason].filter(Boolean).join('. ')}. With Shift: remember it.`,
  /** Of a matter of which nothing says that it is the one. */
  near: 'Worked on lately, or beside it; not said to be likely',
  takeSure: (count: number) => `Take ${count === 1 ? 'the sure one' : `${count} sure ones`}`,
  takeLikely: (count: number) => `Take ${count} likely ones`,
  sureOf: (matters: number) => `of ${counted(matters, 'matter', 'matters')}`,
  /** @param given how many items each matter gets */
  takeSureMeans: (given: readonly (readonly [count: number, matter: string])[]) =>
    given.map(([count, matter]) => `${items(count)} to ${matter}`).join('\n'),
  /** All that was surely not client work. */
  likelyOwn: 'Likely not client work',
  /** Each of the short items for the matter that is suggested for it. */
  takeSuggested: (count: number) => `${count} as suggested`,
  notClient: 'Not client work',
  chooseThis: (title: string) => `Choose ${title}`,
  choose: 'Choose…',
  other: 'Other…',
};

/** Time of which nothing was captured. */
const questions = {
  label: 'Questions about this day',
  still: (title: string, time: string) => `Still at ${title}, ${time}?`,
  call: (title: string, time: string) => `Still on the call ${title}, ${time}?`,
  callBehind: (program: string, time: string) => `Still on the ${program} call, ${time}?`,
  away: (when: string, time: string) => `Away ${when}, ${time}`,
  gap: (when: string, time: string) => `Gap ${when}, ${time}`,
  gapMeans: 'Nothing was recorded in this time',
  microphone: (program: string, when: string, time: string) => `${program} call, ${when}, ${time}`,
  /** What a call is called when it is added. */
  callBy: (program: string) => `${program} call`,
  whichMatter: 'Which matter?',
  add: 'Add',
  confirm: 'Confirm',
  whatWasIt: 'What was it?',
  no: 'No',
  justAway: 'Just away',
  more: (count: number) => `${count} more`,
};

/** Drafts of entries. */
const drafts = {
  title: 'Ready',
  sum: (count: number, time: string) => `${counted(count, 'entry', 'entries')}, <time>${time}</time>`,
  cannotBeSent: 'It cannot be sent like this',
  cannotBeSentSentence: 'It cannot be sent like this.',
  send: (matter: string) => `Send ${matter}`,
  /** A category that is proposed for the kind of work; the key to change it follows. */
  categoryProposed: (category: string) => `Category proposed: ${category}. Change`,
  noNarrative: 'No narrative yet',
  notStored: 'These words are not stored.',
  worked: (time: string) => `<time>${time}</time> worked`,
  moreGoes: 'More goes to Clio than was worked',
  more: 'more than was worked',
  addTotals: 'Add totals',
  addTotalsMeans: 'Adds worked and chargeable totals to the note',
  changeTime: 'Change time',
  changedFrom: (time: string) => `Changed from ${time}`,
  otherMatter: 'Other matter',
  asItPrints: 'As it prints',
  fineAsItIs: 'Fine as it is',
};

/** Drafts of very little time. */
const small = {
  title: 'Small time',
  sum: (time: string) => `<time>${time}</time>, under 3 m for each matter`,
  send: 'Send',
  addToAnother: 'Add to another…',
  leaveOut: 'Leave out',
};

/** How an entry is billed. */
const charges = {
  legend: 'How it is billed',
  billable: { label: 'Billable', means: 'Goes on the bill at its rate' },
  'non-billable': { label: 'Non-billable', means: 'Kept in Clio, not on the bill' },
  'no-charge': { label: 'No charge', means: 'On the bill at $0' },
};

/** The items of a draft, and excluded ones. */
const inside = {
  count: items,
  sendWith: (title: string) => `Send ${title} with it`,
  /** By what an item came to its matter. */
  by: {
    number: 'by number',
    alias: 'by earlier number',
    custom: 'by custom number',
    reference: 'by client reference',
    maildrop: 'by e-mail address',
    address: 'by Clio page',
    rule: 'by a rule',
    hand: 'by hand',
    timer: 'by timer',
  },
  added: 'added by you',
  /** Time of a timer in which no window was recorded. */
  timed: 'Timer, no window recorded',
  note: (note: string) => `“${note}”`,
  later: 'since you edited this entry',
  takeBack: 'Take back',
  excluded: (count: number, time: string) => `Set aside: ${items(count)}, ${time}, not sent`,
  hidden: 'hidden',
  notClient: 'not client work',
  putBack: 'Put back',
};

/** Where approved entries are. */
const standings = {
  'in-clio': { name: 'sent', title: 'Sent' },
  waiting: { name: 'waiting', title: 'Waiting' },
  missing: { name: 'not in Clio', title: 'Not in Clio' },
};

/** The parts of the day. */
export const day = { needs, questions, drafts, small, charges, inside, standings };
