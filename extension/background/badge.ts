import { worker } from '../ui/words/index.ts';
import type { RecordingSign } from './capture/recording-sign.ts';

/** What the toolbar button says, and how it is coloured. */
export interface Toolbar {
  /** At most four characters. */
  text: string;
  colour: string;
  title: string;
}

/** What decides it. */
export interface ToolbarFacts {
  /** Clio refuses the account: until the attorney signs in again, nothing reaches it. */
  signIn: boolean;
  /** Entries that Clio refused, or of which only the attorney can tell whether Clio has them. */
  needsAttention: number;
  /** Entries on their way to Clio at this moment. */
  onTheWay: number;
  /** Milliseconds of today's time without a matter. */
  untagged: number;
  /** Earlier days with time neither sent nor closed. */
  olderDays: number;
  /** What is to be said of recording; null where it goes on. */
  recording: RecordingSign | null;
  /** A timer that runs: for how many milliseconds, and whether the attorney is to say that it goes on. */
  timer: { ran: number; doubt: boolean } | null;
}

const QUIET = '#5c6370';
const ALARM = '#b3261e';
const TIMER = '#1b6b3a';
const DOT = '•';

/**
 * Untagged time: nothing under a minute, then minutes, then hours. Where older days wait, a dot with it, which takes
 * the room of the tenths.
 */
function timeText(untagged: number, dot: boolean): string {
  const minutes = Math.floor(untagged / 60_000);
  const mark = dot ? DOT : '';
  if (minutes < 1) return mark;
  if (minutes < 60) return `${worker.badge.minutes(minutes)}${mark}`;
  const tenths = Math.floor(minutes / 6);
  return `${worker.badge.hours(tenths, dot || tenths >= 100)}${mark}`;
}

/** How a running timer stands: apart from untagged time by its form, and without a colour. */
function timerText({ ran, doubt }: NonNullable<ToolbarFacts['timer']>): string {
  return worker.badge.timer(Math.floor(ran / 60_000), doubt);
}

/** What is to be done about Clio; null for nothing. */
function clioTitle({ signIn, needsAttention }: ToolbarFacts): string | null {
  if (signIn) return worker.toolbar.signIn;
  return needsAttention > 0 ? worker.toolbar.needYou(needsAttention) : null;
}

/** Sentences of which each is worth its own line. */
const titled = (...lines: (string | null)[]) => worker.toolbar.saying(lines.filter((line) => line !== null));

/**
 * The toolbar button: in red that nothing is recorded, as each minute counts then, or what else only the attorney can
 * mend; then how many entries are on their way, then a timer that runs, then a pause, then today's time without a matter with a dot for older
 * days that wait. Nothing once all is done.
 */
export function toolbar(facts: ToolbarFacts): Toolbar {
  const { onTheWay, untagged, olderDays, recording, timer } = facts;
  const clio = clioTitle(facts);
  if (recording && recording.kind !== 'chosen')
    return { text: recording.text, colour: ALARM, title: titled(recording.title, clio) };
  const ofRecording = recording?.title ?? null;
  if (clio !== null) return { text: worker.badge.alarm, colour: ALARM, title: titled(clio, ofRecording) };
  if (onTheWay > 0)
    return {
      text: onTheWay > 99 ? '99+↑' : `${onTheWay}↑`,
      colour: QUIET,
      title: titled(worker.toolbar.onTheWay(onTheWay), ofRecording),
    };
  const older = olderDays > 0 ? worker.toolbar.olderDays(olderDays) : null;
  if (timer) {
    const minutes = Math.floor(untagged / 60_000);
    const needs = minutes > 0 ? worker.toolbar.untagged(minutes) : null;
    const runs = worker.toolbar.timer(Math.floor(timer.ran / 60_000), timer.doubt);
    return {
      text: timerText(timer),
      colour: timer.doubt ? ALARM : TIMER,
      title: titled(runs, ofRecording, needs, older),
    };
  }
  if (recording) return { text: recording.text, colour: QUIET, title: titled(ofRecording, older) };
  return {
    text: timeText(untagged, olderDays > 0),
    colour: QUIET,
    title: older ? titled(older) : worker.toolbar.quiet,
  };
}
