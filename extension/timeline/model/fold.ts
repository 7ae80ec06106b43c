import { showsSame, type Titled, titledOf, zoneAt } from '../../../shared/index.ts';
import { type Interval, touches } from './intervals.ts';
import { type Change, createChange, outside } from './overlay.ts';
import type { CapturedSample, Heard, Pause } from './stretch.ts';

/** With no sample for longer than this, a stretch ends at the last one: no time is invented. Milliseconds. */
export const MAX_SAMPLE_GAP_MS = 45_000;
/**
 * A clock set back by less is taken to have run ahead: the time recorded meanwhile is cut where the clock goes through
 * it again. Set back further, as to 1970, it would cut a history that nothing is wrong with: then only what really
 * overlaps gives way. Milliseconds.
 */
export const AHEAD = 86_400_000;
/** A computer that sleeps or is switched off says nothing; for so long it is believed to have been that. Milliseconds. */
const SLEEP = 86_400_000;

/** So many times that the clock was set back are remembered. */
const MAX_TURNS = 8;

/** What holds since `start`. */
export type Open = { start: number } & Heard & (Titled | Pick<Pause, 'why' | 'call'>);

/** What must be known of the past to fold the next sample: kept beside the cursor, written in its transaction. */
export interface FoldState {
  /** `at` of the last sample. */
  at: number;
  /** Minutes east of UTC at the last sample. */
  zone: number;
  /** What holds since then, or null when it is not known, or where no window is in front and nobody is heard. */
  open: Open | null;
  /** The last sample said that the clock was set, so the next `at` may be lower. */
  clockSet: boolean;
  /** The last instant that the journal before this one told of; absent where there was none. */
  toldBefore?: number;
  /** The last times that the clock was set back: by which sample, from when to when; absent where it never was. */
  turns?: readonly { seq: number; from: number; to: number }[];
}

/** Where the folding of a journal begins that comes after another: of its open window the new one knows nothing. */
export function foldAfter({ at, zone }: FoldState): FoldState {
  return { at: 0, zone, open: null, clockSet: false, toldBefore: at };
}

/** Time that is not what it seems: the clock was set in it. */
export type ClockMark = Interval;

export interface Folded {
  state: FoldState;
  change: Change;
  marks: ClockMark[];
}

/** The instant in (from, to] at which this computer's own zone goes from one offset to another; null if it does not. */
function offsetChange(from: number, to: number, before: number, after: number, offset: typeof zoneAt): number | null {
  if (offset(from) !== before || offset(to) !== after) return null;
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

const heardIn = ({ microphone }: Heard): Heard => (microphone === undefined ? {} : { microphone });

/** Whether it tells of more than why nobody was there. */
const tells = (open: Open): boolean => 'title' in open || open.microphone !== undefined;

/** What goes on from an instant on without what was told in deleted time: a title, and who used the microphone. */
export function silenced(open: Open, start: number): Open {
  if ('title' in open) return { start, app: open.app, title: '' };
  return { start, why: open.why, ...(open.call ? { call: open.call } : {}) };
}

function isQuiet(open: Open | null): boolean {
  return open !== null && 'why' in open && (open.why === 'asleep' || open.why === 'stopped');
}

/**
 * Folds samples, oldest first, into stretches of time. Pure; the caller stores state and stretches together. They
 * never overlap, none is empty, and a second of a window is credited only between two samples at most
 * {@link MAX_SAMPLE_GAP_MS} apart. However the samples are cut into batches, the time that comes of them is the same.
 * @param before null for a journal not seen before
 * @param zone minutes east of UTC to assume until a sample names its own
 * @param offset this computer's own zone: where daylight saving changed between two samples, it says when
 * @param gone time that the attorney deleted, sorted and disjoint: nothing comes of it, and what was told in it of a title
 *   or of the microphone goes no further
 */
export function fold(
  before: FoldState | null,
  samples: readonly CapturedSample[],
  zone: number,
  offset: typeof zoneAt = zoneAt,
  gone: readonly Interval[] = [],
): Folded {
  const state: FoldState = before ? { ...before } : { at: 0, zone, open: null, clockSet: false };
  const change = createChange();
  const marks: ClockMark[] = [];

  const begin = (open: Open | null) => {
    state.open = open;
  };
  const credit = (end: number) => {
    if (state.open) change.put({ ...state.open, end, zone: state.zone });
  };

  for (const sample of samples) {
    if (state.clockSet && sample.at < state.at) {
      const end = Math.min(state.at, sample.at + AHEAD);
      marks.push({ start: sample.at, end });
      state.turns = [...(state.turns ?? []), { seq: sample.seq, from: state.at, to: sample.at }].slice(-MAX_TURNS);
      if (state.at - sample.at <= AHEAD) change.clear({ start: sample.at, end });
      begin(null);
      // What was told before was told by another clock.
      delete state.toldBefore;
    }
    // Outside a clock change `at` never falls; should it, the sample counts as simultaneous with the one before.
    const at = state.clockSet ? sample.at : Math.max(sample.at, state.at);
    const silence = at - state.at;
    const continuous = silence <= MAX_SAMPLE_GAP_MS;
    if (state.clockSet && silence > MAX_SAMPLE_GAP_MS)
      marks.push({ start: state.at, end: Math.min(at, state.at + AHEAD) });
    const through = continuous || (!state.clockSet && isQuiet(state.open) && silence <= SLEEP);
    const zoneNow = sample.zone ?? state.zone;
    if (zoneNow !== state.zone) {
      const turn = continuous ? (offsetChange(state.at, at, state.zone, zoneNow, offset) ?? at) : at;
      if (through) credit(turn);
      state.zone = zoneNow;
      // In a new zone the same window begins a new stretch.
      if (state.open) begin({ ...state.open, start: turn });
    }
    if (through) credit(at);
    // What still holds after a hole begins anew behind it.
    else if (state.open) begin({ ...state.open, start: at });

    switch (sample.kind) {
      case 'alive':
        break;
      case 'window': {
        const { open } = state;
        const heard = heardIn(sample);
        if (sample.app === '' && sample.title === '')
          begin(sample.microphone === undefined ? null : { start: at, why: 'no-window', ...heard });
        else if (!open || !('title' in open && showsSame(open, sample)) || open.microphone !== sample.microphone)
          begin({ start: at, ...titledOf(sample), ...heard });
        break;
      }
      case 'away': {
        const { why, call } = sample;
        const { toldBefore = 0 } = state;
        // A recorder goes by its own journal when it says since when none ran. One that was put back from a copy does
        // not know what was told after the copy was made.
        const since = why === 'stopped' ? Math.max(sample.since ?? at, toldBefore) : (sample.since ?? at);
        const start = Math.min(since, at);
        const pause: Open = { start, why, ...(call ? { call } : {}), ...heardIn(sample) };
        change.clear({ start, end: at });
        begin(pause);
        credit(at);
        break;
      }
      case 'blind':
        begin({ start: at, why: sample.why, ...heardIn(sample) });
        break;
    }
    if (state.open && tells(state.open) && touches(gone, { start: at, end: at + 1 })) begin(silenced(state.open, at));
    state.clockSet = sample.kind === 'blind' && sample.why === 'clock';
    state.at = at;
  }
  // What is still open goes on behind deleted time: the next word of it must not write that back.
  const behind = gone.findLast(({ end }) => end <= state.at)?.end ?? 0;
  if (state.open && state.open.start < behind) begin({ ...state.open, start: behind });
  const { cleared, fresh } = change.done();
  return { state, change: { cleared, fresh: gone.length === 0 ? fresh : outside(fresh, gone) }, marks };
}
