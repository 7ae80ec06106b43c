import type { Blind, JournalTrouble } from '../../../shared/index.ts';
import type { HelperView, RemarkView } from '../../messages/helper.ts';

/** What the toolbar button says of recording. */
export interface RecordingSign {
  /**
   * `stopped`: nothing is recorded, and the attorney may not know. `risk`: recording goes on, but may be lost. `chosen`:
   * nothing is recorded here, as the attorney wants it.
   */
  kind: 'stopped' | 'risk' | 'chosen';
  /** At most four characters; each says its state without its colour. */
  text: string;
  /** What is so, and the next step. */
  title: string;
}

/** A helper that cannot be reached from here may go on keeping what is in front. */
const stopped = (why: string, step = 'Click to see what to do.'): RecordingSign => ({
  kind: 'stopped',
  text: 'OFF',
  title: `not recording here, because ${why}. ${step}`,
});
const chosen = (text: string, title: string): RecordingSign => ({ kind: 'chosen', text, title });

const BLIND: Record<Exclude<Blind, 'clock'>, string> = {
  wayland: 'this desktop session does not show which window is in front',
  permission: 'the system does not let the helper see windows',
  remote: 'a remote desktop is in front',
  display: 'the helper cannot reach the desktop',
  observer: 'the helper does not learn which window is in front',
};

const JOURNAL: Record<JournalTrouble, string> = {
  memory: 'the helper cannot write to the disk. Free some space, and leave this browser open.',
  filling: 'the helper’s room is nearly full. Leave the browser that records open.',
  dropped: 'the helper had no more room, and the oldest time was lost. Click to see what to do.',
  damaged: 'a part of what the helper kept could not be read. Click to see what to do.',
};

function untilText(until: number | null, now: number): string {
  if (until === null) return 'until you resume';
  const today = new Date(until).toDateString() === new Date(now).toDateString();
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  return `until ${new Intl.DateTimeFormat(undefined, today ? time : { weekday: 'short', ...time }).format(until)}`;
}

/** A browser without its version, as it called itself: "Firefox". */
function browserOf(who: string | null): string {
  return who === null ? 'another browser profile' : who.replace(/ [\d.]+$/, '').slice(0, 20);
}

function stateSign(view: HelperView, now: number): RecordingSign | null {
  switch (view.kind) {
    case 'recording':
    case 'connecting':
      return null;
    case 'off':
      return chosen('OFF', 'nothing is recorded until you agree. Click to read what that means, and to start.');
    case 'paused':
      return chosen('II', `paused, nothing is recorded ${untilText(view.until, now)}. Click to resume.`);
    case 'elsewhere':
      return chosen('→', `time is recorded in ${browserOf(view.who)}. Review it there, or click to record here.`);
    case 'blind':
      // The clock was set, and recording goes on by the new time.
      return view.why === 'clock' ? null : stopped(BLIND[view.why]);
    case 'missing':
      return stopped('the helper is not installed for this browser', 'Click to see how to install it.');
    case 'forbidden':
      return stopped('the browser is not allowed to start the helper');
    case 'stopped':
      return stopped('the helper keeps stopping');
    case 'silent':
      return stopped('the helper does not answer');
    case 'unreadable':
      return stopped('what the helper sends cannot be read');
    case 'version':
      return stopped('helper and extension are of different releases');
    case 'store':
      return { ...stopped(''), title: 'nothing can be stored here, and the helper keeps it. Click to see what to do.' };
  }
}

/** What the button says of a state of the helper and what goes with it; null where all is well. Pure. */
export function recordingSign(view: HelperView, remarks: readonly RemarkView[], now: number): RecordingSign | null {
  const journal = remarks.find((remark) => remark.kind === 'journal');
  const state = stateSign(view, now);
  if (state || !journal) return state;
  return { kind: 'risk', text: 'REC!', title: JOURNAL[journal.trouble] };
}
