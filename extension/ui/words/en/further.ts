import { counted } from './format.ts';

const items = (count: number) => counted(count, 'item', 'items');

/** Category and codes of an entry. */
const category = {
  label: 'Category',
  none: 'No category',
  flatRate: 'Flat-rate categories too…',
  task: 'Task code',
  noTask: 'No task code',
  activity: 'Activity code',
  noActivity: 'No activity code',
};

/** The narrative of a draft. */
const narrative = {
  label: (matter: string) => `Narrative for ${matter}`,
  placeholder: 'What was done? A bill prints these words.',
  changedElsewhere: 'Changed in another window. This is what is stored.',
  store: 'Store them',
  showStored: 'Show what is stored',
  fillIn: 'Fill in',
  /** @param phrase how the narrative tells of the conversation */
  whoTookPart: (phrase: string) => `With whom? ${phrase}`,
  participants: { client: 'client', 'opposing counsel': 'opposing counsel', colleague: 'colleague' },
  untold: (count: number) => `${items(count)} not in the narrative:`,
  addUntold: 'add',
  /** A draft has the attorney's own words. */
  ownWords: (from: string, to: string) => `You write “${to}” for “${from}”.`,
  forgetWords: 'Forget',
  asDrafted: 'As drafted',
  earlier: 'Earlier narratives',
};

/** Approved entries, and what can be done with them. */
const sent = {
  /** @param inClio hours in Clio, now or once they are sent; null where they will not be there */
  sum: (time: string, inClio: { hours: string; sent: boolean } | null) => {
    const there = inClio && `${inClio.hours} ${inClio.sent ? 'in Clio' : 'in Clio once they are sent'}`;
    return `<time>${time}</time> worked${there ? `, ${there}` : ''}`;
  },
  notConfirmed: 'Clio did not say that it was done',
  states: {
    approved: 'Waiting to be sent',
    sending: 'Sending',
    refused: 'Not accepted by Clio',
    unclear: 'Is it one of these in Clio?',
    unknown: 'Looking it up in Clio',
    changing: 'Your change is on its way to Clio',
    changingTime: (from: string, to: string) => `Your change from ${from} to ${to} is on its way to Clio`,
    'taking-back': 'Being taken back from Clio',
    deleted: 'Deleted in Clio, and not sent again',
  },
  /** @param since time of day; null where that is not known */
  posted: (since: string | null, onBill: boolean) =>
    `${since === null ? 'In Clio' : `In Clio since ${since}`}${onBill ? ', on a bill' : ''}`,
  openInClio: 'Open in Clio',
  tryAgain: 'Try again',
  backToDrafts: 'Back to drafts',
  change: 'Change',
  takeBack: 'Take back',
  /** @param hours what Clio showed for the time as it was approved */
  changedFrom: (hours: string) => `time changed from ${hours}`,
  changeBack: (hours: string) => `Back to ${hours}`,
  editAndSend: 'Edit and send',
  timeNotShown: 'Time not shown',
  thisOne: 'It is this one',
  lookAtAll: 'Look at all of them before you send again.',
  showMore: (count: number) => `Show ${count} more`,
  noneFromHere: 'None of these was sent from here.',
  sendAgain: 'Send again',
  besideIt: 'Clio holds another one beside it. That one stays unless you remove it:',
  remove: 'Remove from Clio',
  removeForSure: 'Yes, remove it from Clio',
  keep: 'No',
  keepBoth: 'Keep both',
};

/** What entries say that are open or approved: none of it is on the first screen. */
export const further = { category, narrative, sent };
