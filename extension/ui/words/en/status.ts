import { counted, list } from './format.ts';

const items = (count: number) => counted(count, 'item', 'items');

/** What was done, after the fact, by the kind of the act. */
const done = {
  tag: (count: number) => `${items(count)} given`,
  give: (count: number) => `${items(count)} given`,
  exclude: (count: number) => `${items(count)} set aside or put back`,
  delete: (count: number) => `${items(count)} deleted`,
  split: () => 'Item split',
  join: () => 'Items joined',
  note: () => 'Note kept',
  share: (count: number) => `${items(count)} divided`,
  add: () => 'Time added',
  timer: () => 'Timer’s time counted',
  leave: () => 'Left as away',
  close: () => 'Day closed',
  draft: () => 'Entry changed',
};

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** A step of undo: what was done, to how many items, with which matters. */
interface Step {
  kind: keyof typeof done;
  count: number;
  matters: readonly string[];
}

/** What items were given to by a step: a matter, or several; null where it gave none. */
function givenTo({ kind, matters }: Step): string | null {
  if (kind !== 'tag' && kind !== 'give') return null;
  return (matters.length > 1 ? `${matters.length} matters` : matters[0]) ?? null;
}

/** What a step was, in the words of its matters. */
function stepText({ kind, count, matters }: Step): string {
  const [matter] = matters;
  if (matter === undefined) return lowered(done[kind](count));
  switch (kind) {
    case 'share':
      return `${items(count)} divided between ${list(matters)}`;
    case 'add':
      return `time added to ${matter}`;
    case 'timer':
      return `timer on ${matter}`;
    case 'draft':
      return `entry of ${matter} changed`;
    default:
      return lowered(done[kind](count));
  }
}

/** @param day where it was done, if that is not the day on screen @param rule what became of the rule made with it */
const sentence = (what: string, day: string | null, rule: string | undefined) =>
  [`${what}${day === null ? '' : ` on ${day}`}`, rule].filter(Boolean).join('; ');
const UNDONE_RULE = { made: 'rule removed', 'switched-on': 'rule switched off again' };
const REDONE_RULE = { made: 'rule kept again', 'switched-on': 'rule switched on again' };
type StepRule = keyof typeof UNDONE_RULE | undefined;

/** The status line: what was done, and what could not be. */
export const status = {
  done,
  undone: (step: Step, day: string | null, rule: StepRule) => {
    const matter = givenTo(step);
    const what = matter ? `Given back: ${items(step.count)} of ${matter}` : `Undone: ${stepText(step)}`;
    return sentence(what, day, rule && UNDONE_RULE[rule]);
  },
  redone: (step: Step, day: string | null, rule: StepRule) => {
    const matter = givenTo(step);
    const what = matter ? `Given again: ${items(step.count)} to ${matter}` : `Done again: ${stepText(step)}`;
    return sentence(what, day, rule && REDONE_RULE[rule]);
  },
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  undo: 'Undo',
  given: (count: number, matter: string) => `${items(count)} given to ${matter}`,
  givenAll: (count: number, matters: number) => `${items(count)} given to ${counted(matters, 'matter', 'matters')}`,
  /** That the same answer was given three times. */
  thirdTime: (done: string) => `${done}, for the third time`,
  always: 'Always',
  added: (time: string) => `${time} added`,
  timer: {
    started: (matter: string) => `Timer on ${matter} runs`,
    stopped: (time: string, matter: string) => `Timer stopped: ${time} for ${matter}`,
    lessThanMinute: 'less than a minute',
    /** One stopped as another started. */
    both: (stopped: string, started: string) => `${stopped}. ${started}`,
    nothing: 'Timer stopped. There was no time to count.',
    none: 'That timer had stopped already.',
    noMatter: 'its matter',
  },
  leftAsAway: 'Left as away',
  leftAsRecorded: 'Left as recorded',
  noteKept: 'Note kept',
  splitAt: (time: string) => `Split at ${time}`,
  divided: (matters: number) => `Divided between ${matters} matters`,
  takenBack: 'Taken back',
  putBack: 'Put back',
  leftOut: 'Left out',
  dayClosed: 'Day closed',
  fixed: 'Done',
  nothingToDo: 'There was nothing to do.',
  dayChanged: 'The day has changed meanwhile. Look once more.',
  wordsForgotten: (to: string) => `Drafts no longer say “${to}” by themselves.`,
  /** @param words by which it is known again; null where the rule has none that can be shown */
  remembered: (count: number, matter: string, words: string | null) =>
    `${items(count)} given to ${matter}, and remembered${words === null ? '' : ` by “${words}”`}`,
  givenWithoutRule: (count: number, matter: string) =>
    `${items(count)} given to ${matter}. The title has no words by which to know it again.`,
  ruleKept: 'The rule is kept. Options, Finding matters, has it.',
  ruleNotKept: 'The rule was not kept, because its matter is gone. Make it anew.',
  wordsNotStored:
    'Your words could not be stored, and nothing is sent without them. They stand in their box until they are.',
  unanswered: 'The extension could not do it, so nothing was changed. Try again.',
  keptForLater:
    'The extension does not answer at this moment. This is kept while this browser is open, and done once it answers.',
  notApproved: 'The extension could not do it, so nothing was sent. Close this window and open it again.',
  sentLater:
    'The extension does not answer at this moment. What you approved is kept while this browser is open, and is sent once it answers. Look here whether it was.',
  notSent: {
    changed: 'The day changed while you looked at it, so nothing was sent. Look once more, then send.',
    'not-connected': 'Not sent: connect to Clio first. Your narratives are kept.',
    empty: 'There was nothing to send.',
    blocked: 'Nothing was sent: an entry needs a word from you first. It says which.',
  },
  /** What was asked of an entry that is approved. */
  entry: {
    onItsWay: 'On its way to Clio',
    timeOnItsWay: (from: string, to: string) => `Time changed from ${from} to ${to}, on its way to Clio`,
    beingTakenBack: 'Being taken back from Clio',
    triedAgain: 'It is tried again',
    allTriedAgain: 'What waits is tried again',
    lookedUp: 'It is looked up once more, and sent again if nothing else is there',
    noted: 'Noted',
    removed: 'Removed from Clio',
    bothKept: 'Both are kept',
    onItsWayAlready: 'It is on its way to Clio already.',
    notDone: {
      busy: 'It is on its way at this moment. Try again in a moment.',
      billed: 'It is on a bill in Clio, so it can only be changed there.',
      gone: 'It is no longer there to change.',
      changed: 'Somebody changed it in Clio meanwhile. Look at it once more, then say again.',
      'more-than-worked': 'So much was not worked. Open Change and say that it is right.',
      'not-connected': 'Clio could not be asked. See that you are connected, then try again.',
    },
  },
};
