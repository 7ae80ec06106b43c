import type { Blind, JournalTrouble } from '../../../../shared/index.ts';
import type { StoreTroubleView } from '../../../messages/helper.ts';

/** What is wrong, in one sentence, and what to do about it. */
interface Said {
  trouble: string;
  advice: string;
}

const DOCTOR = 'matterline-helper doctor';

/** A remark about recording, and what to do about it. */
interface Remark {
  text: string;
  advice: string;
}

/** Why no window can be seen. */
export const blind: Record<Blind, Said> = {
  wayland: {
    trouble: 'This desktop session (Wayland) does not let programs see which window is in front.',
    advice: 'Log out and choose an Xorg session at the login screen. Until then nothing is recorded.',
  },
  permission: {
    trouble: 'The system does not let the helper see window titles.',
    advice: `On a Mac, open System Settings, “Privacy & Security”, “Accessibility”, and turn on Matterline. Elsewhere, run “${DOCTOR}”.`,
  },
  remote: {
    trouble: 'A remote desktop or virtual machine is in front, and its windows cannot be seen from here.',
    advice: 'Install Matterline on that computer as well to record the work done there.',
  },
  display: {
    trouble: 'The helper cannot reach the desktop.',
    advice: `It keeps trying. If this stays, run “${DOCTOR}” in a terminal of this desktop.`,
  },
  observer: {
    trouble: 'The helper does not learn from this desktop which window is in front.',
    advice: `Run “${DOCTOR}”; it says what is missing.`,
  },
  clock: {
    trouble: 'This computer’s clock was set back.',
    advice: 'Recording goes on by the new time. Look over the hours around the change.',
  },
};

/** What is wrong with the timeline's storage. */
export const store: Record<StoreTroubleView, Said> = {
  blocked: {
    trouble: 'An old Matterline page keeps the storage busy.',
    advice: 'Close Matterline’s other tabs. Nothing is lost meanwhile: the helper keeps it.',
  },
  hanging: {
    trouble: 'The browser’s storage for Matterline does not answer.',
    advice: 'Restart the browser. Nothing is lost meanwhile: the helper keeps it.',
  },
  refused: {
    trouble: 'The browser does not let Matterline use its storage.',
    advice: 'Restart the browser. Nothing is lost meanwhile: the helper keeps it.',
  },
  newer: {
    trouble: 'A later Matterline wrote what is stored here, and this one leaves it alone.',
    advice: 'Update the extension. Nothing is lost meanwhile: the helper keeps it.',
  },
  full: {
    trouble: 'There is no room left to store what is recorded.',
    advice: 'Free some space on the disk. Nothing is lost meanwhile: the helper keeps it.',
  },
  lost: {
    trouble: 'The browser took the storage away in the midst of work.',
    advice: 'Try again. What was not stored comes again from the helper.',
  },
};

/** The buttons that mend a state, and what is said where one did nothing. */
export const helperActs = {
  consent: 'Start recording',
  retry: 'Try again',
  resume: 'Resume',
  /** To the page that says how to install the helper. */
  showHow: 'Show me how',
  failed: 'The extension did not answer. Try again.',
};

/** Recording in this profile from now on. */
export const takeOver = {
  offer: 'Record here instead',
  question: 'Record in this profile from now on?',
  advice: (holder: string) => `What ${holder} has recorded so far stays there, and is reviewed there.`,
  cancel: 'Cancel',
  confirm: 'Record here',
  failed: {
    'no-answer': 'The helper did not answer. Try again in a moment.',
    refused: 'The helper did not allow it. Try again in a moment.',
  },
};

/** What the helper says of what it keeps on disk. */
export const journal: Record<JournalTrouble, Remark> = {
  memory: {
    text: 'The disk is full or cannot be written to, so the helper keeps new time in memory only.',
    advice: 'Free some space. Until then, leave this browser open: what arrives here is safe.',
  },
  filling: {
    text: 'Much recorded time waits in the helper, and its room is nearly full.',
    advice: 'Leave the browser that records open until it has taken it over. Otherwise the oldest is lost.',
  },
  dropped: {
    text: 'The helper had no more room, and the oldest time that waited in it was lost.',
    advice: 'Open the browser that records at least once a week. What is stored here is not touched.',
  },
  damaged: {
    text: 'A part of what the helper kept on disk could not be read, and is lost.',
    advice: 'Look over the last days for gaps. What is stored here is not touched.',
  },
};

/** What is worth a word although recording goes on. */
export const remarks = {
  oldHelper: (version: string): Remark => ({
    text: `The helper (${version}) is older than this extension.`,
    advice: 'Recording goes on. When it suits you, install the helper of this release.',
  }),
  taken: (from: string, to: string): Remark => ({
    text: `Some time between ${from} and ${to} was recorded in another browser profile.`,
    advice: 'It stays there, and is reviewed there.',
  }),
  lost: (from: string, to: string): Remark => ({
    text: `Some time between ${from} and ${to} was lost, because the helper had no more room.`,
    advice: 'Look over these hours. What is stored here is not touched.',
  }),
  storeLost: (at: string): Remark => ({
    text: `The browser had deleted what Matterline stored here, as was found ${at}.`,
    advice:
      'What is in Clio is safe, and what the helper still held came back. Connect again in the options, and look over the last days.',
  }),
  interrupted: (between: string): Remark => ({
    text: `The helper had stopped and was started again (${between}).`,
    advice: 'What was in front in between is not recorded; everything before is here.',
  }),
};
