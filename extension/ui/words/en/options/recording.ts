import { checkUp } from '../check-up/check-up.ts';
import { counted, size } from '../format.ts';

/** A part of the recorded time, from 0 to 1. */
function share(part: number): string {
  const percent = Math.round(part * 100);
  if (part >= 1) return 'all that was recorded';
  if (percent === 0) return 'less than 1 % of what was recorded';
  return `${Math.min(99, percent)} % of what was recorded`;
}

const helper = {
  title: 'Helper',
  version: (version: string) => `Version ${version}`,
  notSeen: 'Not seen yet',
  platforms: { 'linux-x11': 'Linux, X11', 'linux-wayland': 'Linux, Wayland', macos: 'macOS', windows: 'Windows' },
  pause: 'Pause…',
  recordedIn: 'Recorded in',
  /** @param browser what the helper knows of the browser; null where it does not say */
  thisProfile: (browser: string | null) => `This profile${browser === null ? '' : ` (${browser})`}`,
  waits: 'Waits in the helper',
  nothingWaits: 'Nothing: all of it is stored here',
  /** What the helper keeps for the browser, in bytes of at most so many. */
  waiting: (observations: number, bytes: number, limit: number) =>
    `${counted(observations, 'observation', 'observations')}, ${size(bytes)} of at most ${size(limit)}`,
  details: 'Details for support',
  copy: 'Copy',
  /** What a person who helps would ask for; no title is in it. */
  support: (facts: {
    helper: string;
    node: string;
    observer: string;
    pid: number;
    journal: { id: string; first: number; last: number };
    bytes: number;
    limit: number;
    trouble?: string | null;
    holder?: string | null;
  }) =>
    [
      `Helper ${facts.helper}, Node ${facts.node}, process ${facts.pid}`,
      `Sees windows through ${facts.observer}`,
      `Journal ${facts.journal.id}: ${facts.journal.first} to ${facts.journal.last}, ${facts.bytes} of ${facts.limit} bytes`,
      `Trouble with keeping: ${facts.trouble ?? 'none'}`,
      `Recorded in: ${facts.holder ?? 'no browser yet'}`,
    ].join('\n'),
};

const settings = {
  idle: 'Away after',
  idleUnit: 'minutes without keyboard or mouse',
  idleRange: (least: number, most: number) => `Write a whole number from ${least} to ${most}.`,
  idleNote:
    'That time does not count as work: it is taken off back to the last key or movement. A call counts for up to 20 minutes after that.',
  keep: 'Keep recording while no browser is open',
  keepOn:
    'The helper keeps that time on this computer until the browser is open again, as long as there is room: some 64 MB.',
  keepOff: 'Work done while the browser is closed is not recorded.',
  microphone: 'Notice calls by the microphone',
  microphoneOn:
    'Which program uses the microphone, and from when to when, is recorded: no sound, and not who talks. So a call behind other windows counts, and you are asked for its matter.',
  microphoneOff:
    'A call counts only while its own window is in front. Turned on, Matterline also records which program uses the microphone, and from when to when: no sound, and not who talks.',
  subjects: 'Subjects of mail in classic Outlook',
  subjectsOn:
    'While the main window of Outlook for Windows is in front, the subject of the message chosen there is recorded: not its text, and not who wrote it. What you left out by title is left out by subject, too.',
  subjectsOff:
    'Outlook’s main window does not say which message you read, so that time has no subject. Turned on, Matterline has Outlook for Windows say the subject of the message chosen there, and records nothing else of it. The new Outlook and the one in a browser tell none.',
  unchecked: 'Record titles that cannot be checked',
  uncheckedOn:
    'Also recorded: titles in Chrome, Edge, Brave and their like where no Matterline answers. That takes in their private windows, which look like any other.',
  uncheckedOff:
    'In Chrome, Edge, Brave and their like a private window looks like any other. Where such a browser has no Matterline that answers, time there is kept without titles.',
};

const exclusions = {
  title: 'Left out',
  about: 'These windows are never recorded: their titles do not reach this browser or the disk.',
  add: 'Add a rule',
  list: 'Rules',
  /** What a rule leaves out; one of the two is there. */
  means: ({ app, title }: { app?: string | undefined; title?: string | undefined }) => {
    if (app && title) return `Leaves out windows of ${app} whose title holds “${title}”.`;
    if (app) return `Leaves out every window of ${app}.`;
    return title ? `Leaves out every window whose title holds “${title}”.` : '';
  },
  /** What a rule left out that was just removed. */
  removed: ({ app, title }: { app?: string | undefined; title?: string | undefined }) => {
    if (app && title) return `Removed. It left out windows of ${app} whose title holds “${title}”.`;
    if (app) return `Removed. It left out every window of ${app}.`;
    return title ? `Removed. It left out every window whose title holds “${title}”.` : 'Removed.';
  },
  undo: 'Undo',
  nameOne: 'Name a program, words of a title, or both.',
  known: 'This rule is there already. Change a word of it, or cancel.',
  /** Behind what a rule means, while it is typed. */
  howItIsMet: (means: string) =>
    `${means} A part of a name is enough; capitals, accents and the kind of dash or quotation mark do not matter.`,
  program: 'Program',
  words: 'Words in the title',
  unknown: 'What this would have left out could not be worked out. You can add it all the same.',
  cancel: 'Cancel',
  leaveOut: 'Leave them out',
  save: 'Save',
  take: 'Add',
  nothingRecorded: 'Nothing was recorded in the last 7 days that this could be tried on.',
  nothingLeftOut: 'Nothing of the last 7 days would have been left out.',
  /** @param worked their time, as a length */
  wouldLeaveOut: (windows: number, worked: string, part: number) =>
    `Of the last 7 days, <b>${counted(windows, 'window', 'windows')}, ${worked}</b> would have been left out: ${share(part)}. <soft>What is recorded already stays.</soft>`,
  more: (windows: number) => `and ${counted(windows, 'more window', 'more windows')}`,
  /** Why the attorney is asked before a rule is taken. */
  much: (part: number) => `This would have left out ${share(part)} in the last 7 days.`,
  short: 'So few characters stand in very many titles.',
  askAdvice: 'Leave these windows out all the same, or write more of the name.',
  always: 'Always left out, as far as they can be told: private browsing windows and password managers.',
  /** How each of them is told, and where it cannot be; one line each. */
  alwaysHow: [
    'Password managers, and private windows of Firefox, are recognized by title and program.',
    'A Firefox that never remembers history does not mark its windows. Such a Firefox is recorded as any other program. A rule can leave out all of Firefox.',
    'Chrome, Edge, Brave and their like do not mark private windows. There Matterline tells which windows are its own, and every other one is left out: incognito windows, a guest’s, those of a profile without Matterline.',
    'Where such a browser has no Matterline at all, nobody can tell: see “Record titles that cannot be checked”.',
  ],
};

/** What is recorded, and what is left out, on the options page. */
export const recording = {
  title: 'Recording',
  elsewhere: (holder: string) =>
    `What is set in ${holder} applies now. What is set here applies once time is recorded here.`,
  facts: {
    title: 'What is recorded, and where it stays',
    recorded: 'Recorded',
    recordedWhat: ({ microphone, subjects }: { microphone?: boolean | undefined; subjects?: boolean | undefined }) =>
      `Which window is in front, its title and its program, for how long, ${subjects ? 'the subject of mail read in Outlook, ' : ''}${microphone ? 'which program uses the microphone, ' : ''}and when nobody is at the computer.`,
    kept: 'Kept',
    keptWhere:
      'On this computer: by the helper until it is stored here, then in this browser profile. Only entries that you approve are sent, and only to Clio.',
    agreed: 'Agreed',
  },
  helper,
  checkUp,
  settings,
  exclusions,
};
