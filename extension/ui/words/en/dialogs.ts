import { counted } from './format.ts';

const items = (count: number) => counted(count, 'item', 'items');

/** What lies over the day: its questions, and what they are answered with. */
export const dialogs = {
  cancel: 'Cancel',
  otherMatter: 'Other matter',
  chooseMatter: 'Choose a matter',
  /** Behind the title of one of several items. */
  andMore: (count: number) => `and ${counted(count, 'other', 'others')}`,
  time: {
    moreThanOnce: 'This time comes more than once. Say which one is meant.',
    missing: 'The clocks go forward over this time, so that day does not have it. Write another time.',
    which: (label: string) => `${label} comes more than once. Which one?`,
    /** One of two instants that a clock shows as the same time of a day. */
    first: (time: string) => `${time} (first)`,
    second: (time: string) => `${time} (second)`,
  },
  addTime: {
    title: 'Add time',
    add: 'Add',
    replace: 'Replace it',
    what: 'What was it?',
    example: 'Call with opposing counsel',
    from: 'From',
    to: 'To',
    start: 'The start',
    end: 'The end',
    endsFirst: 'The end is before the start.',
    wasCall: 'It was a call or meeting',
    matter: 'Matter, if you know it',
    /** What is added where time was recorded: the part that is free. */
    addFree: (time: string) => `Add the free ${time}`,
    /** @param range from the first of it to the last @param taken how much of the range; null for all of it */
    inTheWay: (range: string, taken: string | null) =>
      taken === null ? `Time was recorded there: ${range}.` : `Time was recorded there: ${taken} of ${range}.`,
    partSent: (time: string) => `${time} of it are in entries and stay there.`,
    allSent: 'It is in entries and stays there.',
    toCome: 'This time is still to come. Add it once it is over.',
  },
  timer: {
    start: 'Start a timer',
    what: 'What it is for, as the narrative says it; may stay empty',
    matter: 'Matter',
    stop: 'Stop the timer',
    away: (time: string) => `For ${time} of it, nobody was at the computer.`,
    unknown: (time: string) => `For ${time} of it, nothing was recorded.`,
    keep: 'Keep it all',
    leave: 'Leave that out',
  },
  changeTime: {
    title: (matter: string) => `Time for ${matter}`,
    change: 'Change',
    asWorked: 'As worked',
    hours: 'Hours in Clio',
    means: (hours: string, worked: string) => `${hours}; ${worked} worked stay as they are.`,
    howToWrite: 'Write 1.5, 1:30 or 90 m.',
  },
  confirmRule: {
    title: (matter: string) => `Remember for ${matter}`,
    /** @param words of the rule; null where it has none @param count of items that would move besides */
    asks: (words: string | null, matter: string, count: number, time: string) =>
      `${words === null ? 'Every title like this one' : `Every title with “${words}”`} would go to ${matter} from now on. ${items(count)}, ${time}, not sent yet, would move as well:`,
    remember: 'Remember, and move them',
  },
  divide: {
    title: (count: number, time: string) => `Divide ${items(count)}, ${time}`,
    divide: 'Divide',
    minutes: (count: number) => `${count} m`,
    left: (time: string) => `${time} left`,
    nothingLeft: 'nothing is left',
    timeFor: (matter: string) => `Time for ${matter}`,
    without: (matter: string) => `Without ${matter}`,
    inAll: (time: string, byHand: boolean) =>
      `${time} in all, ${byHand ? 'by hand; the last takes what is left' : 'in equal parts'}.`,
    equalParts: 'Equal parts',
    firstMatter: 'First matter',
    anotherMatter: 'Another matter',
  },
  editEntry: {
    change: (matter: string) => `Change: ${matter}`,
    sendAgain: (matter: string) => `Send again: ${matter}`,
    changeInClio: 'Change in Clio',
    send: 'Send again',
    narrative: 'Narrative',
    hours: 'Hours in Clio',
    timeMeans: (from: string, to: string, worked: string) =>
      from === to ? `${to}; ${worked} worked.` : `${from} becomes ${to}; ${worked} worked stay as they are.`,
    moreIsRight: (hours: string, worked: string) => `${hours} are more than the ${worked} worked. It is right.`,
    asInClio: 'As it is in Clio',
  },
  goToDate: {
    title: 'Go to a date',
    go: 'Go',
    date: 'Date',
    upToToday: 'Write a day up to today.',
  },
  ledger: {
    title: 'Worked and in Clio',
    worked: 'Worked',
    inClio: 'In Clio',
    inClioOnceSent: 'In Clio once all is sent',
    why: {
      rounding: 'rounded',
      changed: 'time changed by you',
      'changed-in-clio': 'time changed in Clio',
      deleted: 'deleted in Clio',
      refused: 'not accepted by Clio',
      'left-out': 'items left out',
    },
    ofMatter: (matter: string, why: string) => `${matter}, ${why}`,
    thereNow: 'of it there now',
    nonBillable: 'of it non-billable',
    noCharge: 'of it at no charge',
  },
  makeRule: {
    title: 'Make a rule',
    keep: 'Keep the rule',
    likeThis: (title: string) => `Windows like <title>${title}</title> go to`,
    words: 'Every title with these words, in this order',
    tooLong: 'Shorten the words: 200 characters at most.',
    tooMany: 'There are too many rules. Remove some in the options.',
    noWord: 'Write at least one word with a letter or a digit.',
    nothingMoves: 'No item that is not yet sent would move. New windows follow the rule.',
    moves: (count: number, time: string) => `${items(count)}, ${time}, not sent yet, would move:`,
    notWorkedOut: 'What would move could not be worked out. Change a word to try again.',
    noWordsYet: 'Write the words by which such a title is known.',
  },
  /** What becomes of a title by a rule. */
  moves: {
    question: 'a question',
    questionNow: (matter: string) => `a question, now ${matter}`,
    closed: 'stays without a matter: this one is closed',
    now: (matter: string) => `now ${matter}`,
  },
  note: {
    title: (count: number) => `Note on ${items(count)}`,
    keep: 'Keep',
    note: 'Note. Clear to remove.',
  },
  give: {
    title: (count: number, time: string) => `Give ${items(count)}, ${time}, to`,
  },
  split: {
    /** @param when from the first instant to the last @param time that was worked in it */
    title: (when: string, time: string) => `Split ${when}, ${time}`,
    split: 'Split',
    at: 'At',
    thisTime: 'This time',
    /** @param pauses whether there are any in between */
    into: (first: { when: string; time: string }, second: { when: string; time: string }, pauses: boolean) =>
      `${first.when} (${first.time}) and ${second.when} (${second.time})${pauses ? '; breaks are not counted' : ''}.`,
    between: (from: string, to: string) => `Choose a time between ${from} and ${to}.`,
  },
};
