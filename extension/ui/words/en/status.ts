import { counted } from './format.ts';

const items = (count: number) => counted(count, 'item', 'items');

/** What was done, after the fact, by the kind of the act. */
const done = {
  tag: (count: number) => `${items(count)} given`,
  exclude: (count: number) => `${items(count)} set aside or taken back`,
  delete: (count: number) => `${items(count)} deleted`,
  split: () => 'Item split',
  join: () => 'Items joined',
  note: () => 'Note kept',
  share: (count: number) => `${items(count)} divided`,
  add: () => 'Time added',
  leave: () => 'Left as away',
  close: () => 'Day closed',
  draft: () => 'Entry changed',
};

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
/** @param day where it was done, if that is not the day on screen */
const reverted = (what: string, act: string, day: string | null) =>
  `${what}: ${lowered(act)}${day === null ? '' : ` on ${day}`}`;

/** The status line: what was done, and what could not be. */
export const status = {
  done,
  undone: (act: string, day: string | null) => reverted('Undone', act, day),
  redone: (act: string, day: string | null) => reverted('Done again', act, day),
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  undo: 'Undo',
  given: (count: number, matter: string) => `${items(count)} given to ${matter}`,
  added: (time: string) => `${time} added`,
  leftAsAway: 'Left as away',
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
  remembered: 'Given, and remembered',
  givenWithoutRule: 'Given. Its title has no words by which to know it again.',
  wordsForgotten: (to: string) => `Drafts no longer say “${to}” by themselves.`,
  ruleKept: 'The rule is kept. Options, Finding matters, has it.',
  ruleNotKept: 'The rule was not kept, because its matter is gone. Make it anew.',
  wordsNotStored: 'Your words could not be stored. They are sent as they stand here.',
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
    beingTakenBack: 'Being taken back from Clio',
    triedAgain: 'It is tried again',
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
      'not-connected': 'Clio could not be asked. See that you are connected, then try again.',
    },
  },
};
