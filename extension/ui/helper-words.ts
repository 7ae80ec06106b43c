import { type Blind, dayOf } from '../../shared/index.ts';
import type { HelperView, StoreTroubleView } from '../messages/helper.ts';
import { clockText, dayText } from './format.ts';

/** A state in plain words, and the one next step where there is one. */
export interface Words {
  /** A word or two for a status line. */
  label: string;
  tone: 'good' | 'busy' | 'bad';
  /** What is wrong, in one sentence; absent where nothing is. */
  trouble?: string;
  /** What to do about it. */
  advice?: string;
  /** The button that does it. */
  act?: 'consent' | 'retry' | 'resume';
}

const INSTALL = 'npm run helper -- install';
const DOCTOR = 'npm run helper -- doctor';

const BLIND_WORDS: Record<Blind, { trouble: string; advice: string }> = {
  wayland: {
    trouble: 'This desktop session (Wayland) does not let programs see which window is in front.',
    advice: 'Log out and choose an Xorg session at the login screen. Until then nothing is recorded.',
  },
  permission: {
    trouble: 'The system does not let the helper see window titles.',
    advice: `Run “${DOCTOR}”; it names the permission and where to give it.`,
  },
  remote: {
    trouble: 'A remote desktop is in front, and its windows cannot be seen from here.',
    advice: 'Install Matterline on the remote computer to record the work done there.',
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

/** A browser without its version: "Firefox". */
export function browserText(who: string): string {
  return who.replace(/ [\d.]+$/, '').slice(0, 20);
}

/** Who holds the timeline, within a sentence. */
export function holderText(who: string | null): string {
  return who === null ? 'another browser profile' : browserText(who);
}

function untilText(until: number, now: number): string {
  const day = dayOf(until);
  return day === dayOf(now) ? clockText(until) : `${dayText(day)}, ${clockText(until)}`;
}

/** What is wrong with the timeline's storage, and the next step. */
const STORE_WORDS: Record<StoreTroubleView, { trouble: string; advice: string }> = {
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

/**
 * What a helper state means for the attorney.
 * @param now the day on which it is read, by an instant in it
 */
export function helperWords(view: HelperView, now = Date.now()): Words {
  switch (view.kind) {
    case 'recording':
      return { label: 'Recording', tone: 'good' };
    case 'connecting':
      return { label: 'Starting', tone: 'busy' };
    case 'paused':
      return {
        label: 'Paused',
        tone: 'busy',
        trouble: view.until === null ? 'Paused until you resume.' : `Paused until ${untilText(view.until, now)}.`,
        advice:
          view.until === null
            ? 'Nothing is recorded meanwhile.'
            : 'Nothing is recorded until then, with the browser open or closed.',
        act: 'resume',
      };
    case 'off':
      return {
        label: 'Not recording',
        tone: 'busy',
        trouble:
          'Matterline records which window is in front, its title and for how long, and keeps that on this computer.',
        advice:
          'Only entries that you approve are sent, and only to Clio. Private windows are left out as far as they can be told; the options say how. You can pause at any time.',
        act: 'consent',
      };
    case 'elsewhere':
      return {
        label: view.who === null ? 'Recorded elsewhere' : `Recorded in ${browserText(view.who)}`,
        tone: 'busy',
        trouble: `This computer’s time is recorded in ${holderText(view.who)}.`,
        advice: 'Review it there, or record here from now on.',
      };
    case 'blind':
      return { label: 'Cannot see', tone: 'bad', ...BLIND_WORDS[view.why] };
    case 'missing':
      return {
        label: 'No helper',
        tone: 'bad',
        trouble: 'The helper that sees which window is in front is not installed for this browser.',
        advice: `Run “${INSTALL}” in Matterline’s folder, then try again. What is stored here stays.`,
        act: 'retry',
      };
    case 'forbidden':
      return {
        label: 'Helper not allowed',
        tone: 'bad',
        trouble: 'The browser is not allowed to start the helper for this extension.',
        advice: `Run “${INSTALL}” again. In a managed browser, ask for com.matterline.helper to be allowed.`,
        act: 'retry',
      };
    case 'silent':
      return {
        label: 'Helper does not answer',
        tone: 'bad',
        trouble: 'The helper does not answer, so nothing is recorded here.',
        advice: `Try again. If this stays, run “${DOCTOR}”; it says why. What is stored here stays.`,
        act: 'retry',
      };
    case 'stopped':
      return {
        label: 'Helper stopped',
        tone: 'bad',
        trouble: 'The helper keeps stopping right after it starts.',
        advice: `Run “${DOCTOR}”; it says why. What is stored here stays.`,
        act: 'retry',
      };
    case 'unreadable':
      return {
        label: 'Helper not understood',
        tone: 'bad',
        trouble: 'The helper sent something that Matterline cannot read.',
        advice: `Run “${INSTALL}” again, so that helper and extension are of one version.`,
        act: 'retry',
      };
    case 'version':
      return {
        label: 'Helper of another version',
        tone: 'bad',
        trouble: 'Helper and extension are of different releases and do not understand each other.',
        advice: `Run “${INSTALL}” from the same release as the extension. Nothing recorded so far is lost.`,
        act: 'retry',
      };
    case 'store':
      return {
        label: view.trouble === 'full' ? 'Disk full' : 'Storage does not answer',
        tone: 'bad',
        ...STORE_WORDS[view.trouble],
        act: 'retry',
      };
  }
}
