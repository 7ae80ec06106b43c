import * as v from 'valibot';
import { count, instant, MAX_TEXT, text } from './shapes.ts';

/** Why nobody is in front of the computer, as far as the helper knows. */
export const AWAY = ['idle', 'locked', 'asleep', 'paused', 'excluded', 'stopped'] as const;
export type Away = (typeof AWAY)[number];

/** Why the helper cannot see. Not the same as "no window": then the helper sees that there is none. */
export const BLIND = ['clock', 'wayland', 'permission', 'remote', 'display', 'observer'] as const;
export type Blind = (typeof BLIND)[number];

/** A reason that a newer helper may name is still one: it cannot see. */
export const blindness = v.pipe(
  text(),
  v.transform((word): Blind => BLIND.find((known) => known === word) ?? 'observer'),
);

/** The program that uses the microphone as long as this holds; absent: none does, or none is told of. */
const microphone = v.exactOptional(text());
/** What is in front: an application and the title of its window, or neither. */
const window = { kind: v.literal('window'), app: text(), title: text(), microphone };
/**
 * Nobody is there. `since`: nothing is credited from then on. `call`: a call was in front; more of it may be confirmed.
 */
const away = {
  kind: v.literal('away'),
  why: v.picklist(AWAY),
  since: v.exactOptional(instant),
  call: v.exactOptional(v.literal(true)),
  microphone,
};
const blind = { kind: v.literal('blind'), why: v.picklist(BLIND), microphone };
const alive = { kind: v.literal('alive') };

type Of<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/** What is true from one instant on. */
export type Observation = Of<typeof window> | Of<typeof away> | Of<typeof blind>;

/** An observation, or the word that the last one still holds, at an instant. */
export type Event = Observation | Of<typeof alive>;

const head = {
  seq: v.pipe(count, v.minValue(1)),
  at: instant,
  zone: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(-18 * 60), v.maxValue(18 * 60))),
};

/** A sample as it stands on the wire. Fields that are not known are dropped. */
export const sample = v.variant('kind', [
  v.object({ ...head, ...window }),
  v.pipe(
    v.object({ ...head, ...away }),
    v.check(({ since, at }) => since === undefined || since <= at),
  ),
  v.object({ ...head, ...blind }),
  v.object({ ...head, ...alive }),
]);

/**
 * One line of the helper's journal. `seq` counts from 1 without holes within one journal; `at` and `since` are epoch
 * milliseconds; `zone` is minutes east of UTC, present on the first sample and whenever it changes.
 */
export type Sample = Of<typeof head> & Event;

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
  if (a.microphone !== b.microphone) return false;
  if (a.kind === 'window') return b.kind === 'window' && a.app === b.app && a.title === b.title;
  if (a.kind === 'away') return b.kind === 'away' && a.why === b.why && a.since === b.since && a.call === b.call;
  return b.kind === 'blind' && a.why === b.why;
}
