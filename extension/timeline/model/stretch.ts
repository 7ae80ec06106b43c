import type { Away, Blind, Sample, Titled } from '../../../shared/index.ts';
import type { Interval } from './intervals.ts';

/** Who uses the microphone meanwhile. */
export interface Heard {
  /** The program; absent where none does, or none is told of. */
  microphone?: string;
}

/** A stretch of time with one window in front. */
export interface Span extends Interval, Titled, Heard {
  /** Minutes east of UTC at that moment. */
  zone: number;
}

/** A sample as it is stored: of a window of this browser, also which matter's page in Clio it showed. */
export type CapturedSample = Exclude<Sample, { kind: 'window' }> | (Extract<Sample, { kind: 'window' }> & Titled);

/**
 * A stretch without a window that counts: nobody was there, or nothing could be seen; or a program used the microphone
 * while no window was in front, which by itself is not stored.
 */
export interface Pause extends Interval, Heard {
  why: Away | Blind | 'no-window';
  /** A call was in front all along: the attorney may confirm that this was work. */
  call?: true;
  /** Minutes east of UTC at that moment. */
  zone: number;
}

/**
 * What is known of a time. Stretches never overlap, of whichever kind; where there is none, nothing was heard: a gap.
 */
export type Stretch = Span | Pause;

export function isSpan(stretch: Stretch): stretch is Span {
  return 'title' in stretch;
}

export function spansOf(stretches: readonly Stretch[]): Span[] {
  return stretches.filter(isSpan);
}

export function pausesOf(stretches: readonly Stretch[]): Pause[] {
  return stretches.filter((stretch): stretch is Pause => !isSpan(stretch));
}
