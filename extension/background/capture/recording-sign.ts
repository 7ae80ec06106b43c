import type { HelperView, RemarkView } from '../../messages/helper.ts';
import { worker } from '../../ui/words/index.ts';

/** What the toolbar button says of recording. */
export interface RecordingSign {
  /**
   * `stopped`: nothing is recorded though the attorney agreed to it, who may not know. `risk`: recording goes on, but
   * may be lost. `chosen`: nothing is recorded here, as the attorney wants it.
   */
  kind: 'stopped' | 'risk' | 'chosen';
  /** At most four characters; each says its state without its colour. */
  text: string;
  /** What is so, and the next step. */
  title: string;
}

/** A helper that cannot be reached from here may go on keeping what is in front. */
const stopped = (title: string): RecordingSign => ({ kind: 'stopped', text: worker.badge.alarm, title });
const chosen = (text: string, title: string): RecordingSign => ({ kind: 'chosen', text, title });

/** When a pause ends, as the reader writes it; null where it does not end by itself. */
function untilText(until: number | null, now: number): string | null {
  if (until === null) return null;
  const today = new Date(until).toDateString() === new Date(now).toDateString();
  return worker.dates.clock(until, today);
}

/** A browser without its version, as it called itself: "Firefox". */
function browserOf(who: string | null): string | null {
  return who === null ? null : who.replace(/ [\d.]+$/, '').slice(0, 20);
}

function stateSign(view: HelperView, now: number): RecordingSign | null {
  const words = worker.recording;
  switch (view.kind) {
    case 'recording':
    case 'connecting':
      return null;
    case 'off':
      return chosen(worker.badge.off, words.off);
    case 'paused':
      return chosen('II', words.paused(untilText(view.until, now)));
    case 'elsewhere':
      return chosen('→', words.elsewhere(browserOf(view.who)));
    case 'blind':
      // The clock was set, and recording goes on by the new time.
      return view.why === 'clock' ? null : stopped(words.stopped(words.blind[view.why]));
    case 'missing':
      return stopped(words.missing);
    case 'forbidden':
    case 'stopped':
    case 'silent':
    case 'unreadable':
    case 'version':
      return stopped(words.stopped(words.why[view.kind]));
    case 'store':
      return stopped(words.store);
  }
}

/** What the button says of a state of the helper and what goes with it; null where all is well. Pure. */
export function recordingSign(view: HelperView, remarks: readonly RemarkView[], now: number): RecordingSign | null {
  const journal = remarks.find((remark) => remark.kind === 'journal');
  const state = stateSign(view, now);
  if (state || !journal) return state;
  return { kind: 'risk', text: worker.badge.risk, title: worker.recording.journal[journal.trouble] };
}
