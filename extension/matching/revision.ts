import { statusOn } from './status.ts';
import type { MatcherOptions, Matter } from './types.ts';

/** Grows whenever this folder finds something else in the same title, so that what is remembered is found anew. */
const EDITION = 1;
/** Marks are whole numbers below this; two add up without loss. */
const RANGE = 2 ** 52;

/** Two mixes of a text that hardly ever agree for different texts, as one number below `RANGE`. */
function hash(text: string): number {
  let a = 0xdeadbeef | 0;
  let b = 0x41c6ce57 | 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b >>> 12) * 2 ** 32 + (a >>> 0);
}

/**
 * A number for all of a matter that decides what titles mean. The marks of all matters add up to one number with
 * {@link withMark}, in any order, so that whoever stores matters can keep the sum without reading them all.
 * @param day as in {@link MatcherOptions}
 */
export function markOf(matter: Matter, day?: string): number {
  const { id, display_number, client, description, custom_number, client_reference, maildrop_address } = matter;
  const status = day === undefined ? matter.status : statusOn(matter, day);
  const texts = [client?.name, description, custom_number, client_reference, maildrop_address].map(
    (text) => text ?? '',
  );
  return hash([id, display_number, status, ...texts, ...(matter.aliases ?? [])].join('\u0000'));
}

/** A sum of marks with one more. */
export function withMark(sum: number, mark: number): number {
  return (sum + mark) % RANGE;
}

/** A sum of marks without one that is in it. */
export function withoutMark(sum: number, mark: number): number {
  return (sum - mark + RANGE) % RANGE;
}

/** The sum of the marks of matters. */
export function marksOf(matters: readonly Matter[], day?: string): number {
  return matters.reduce((sum, matter) => withMark(sum, markOf(matter, day)), 0);
}

/**
 * A text that stays the same as long as every title means the same, and is another when it may not: what was found for
 * an application and a title can be kept under it, and an index need not be made to show it.
 * @param marks the sum of the marks of all matters, on the same day as `options` names
 */
export function revisionOf(marks: number, { showClosed = false, rules = [] }: MatcherOptions = {}): string {
  const texts = rules.map(({ id, source, matter, enabled, words, pattern, app, title }) =>
    JSON.stringify([id, source, matter, enabled !== false, words, pattern, app, title]),
  );
  return [EDITION, marks.toString(36), hash(texts.join('\n')).toString(36), showClosed ? 'closed' : 'open'].join('.');
}
