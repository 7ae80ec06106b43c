/** Why nobody is in front of the computer, as far as the helper knows. */
export const AWAY = ['idle', 'locked', 'asleep', 'paused', 'excluded', 'stopped'] as const;
export type Away = (typeof AWAY)[number];

/** Why the helper cannot see. Not the same as "no window": then the helper sees that there is none. */
export const BLIND = ['clock', 'wayland', 'permission', 'remote', 'display', 'observer'] as const;
export type Blind = (typeof BLIND)[number];

/** What is true from one instant on. */
export type Observation =
  | { kind: 'window'; app: string; title: string }
  /** `since`: nothing is credited from then on. `call`: a call was in front all along; the attorney may confirm more of it. */
  | { kind: 'away'; why: Away; since?: number; call?: true }
  | { kind: 'blind'; why: Blind };

/** An observation, or the word that the last one still holds, at an instant. */
export type Event = Observation | { kind: 'alive' };

/**
 * One line of the helper's journal. `seq` counts from 1 without holes within one journal; `at` and `since` are epoch
 * milliseconds; `zone` is minutes east of UTC, present on the first sample and whenever it changes.
 */
export type Sample = { seq: number; at: number; zone?: number } & Event;

/** The last instant that a sample may bear, epoch milliseconds: the year 2200, beyond any clock that can be right. */
export const LAST_INSTANT = 7_258_118_400_000;

/** The longest title or application name that is kept, in code points. */
export const MAX_TEXT = 1024;

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const CONTROLS = /\p{Cc}/gu;

/**
 * A title or application name as it may be stored and sent: line breaks and tabs become one blank, all other control
 * characters go, lone surrogates become U+FFFD, and what is past {@link MAX_TEXT} code points is cut.
 * Works in the length kept, not in the length given.
 */
export function cleanText(raw: string): string {
  // Four UTF-16 units a code point kept leave room for what is dropped; a megabyte is never walked.
  const text = raw
    .slice(0, MAX_TEXT * 4)
    .replace(BREAKS, ' ')
    .replace(CONTROLS, '')
    .toWellFormed()
    .trim();
  if (text.length <= MAX_TEXT) return text;
  return Array.from(text).slice(0, MAX_TEXT).join('');
}

/** Whether two observations say the same. */
export function sameObservation(a: Observation, b: Observation): boolean {
  if (a.kind === 'window') return b.kind === 'window' && a.app === b.app && a.title === b.title;
  if (a.kind === 'away') return b.kind === 'away' && a.why === b.why && a.since === b.since && a.call === b.call;
  return b.kind === 'blind' && a.why === b.why;
}
