import type { MatcherOptions } from './types.ts';

/** Grows whenever this folder finds something else in the same title, so that what is remembered is found anew. */
const EDITION = 19;

/** Two mixes of a text that hardly ever agree for different texts, as one number below 2 to the power of 52. */
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
 * A text that stays the same as long as every title means the same, and is another when it may not: what was found for
 * an application and a title can be kept under it, and an index need not be made to show it.
 * @param matters a number that is another one after each change of a matter
 */
export function revisionOf(matters: number, { showClosed = false, rules = [] }: MatcherOptions = {}): string {
  const texts = rules.map(({ id, source, matter, enabled, words, pattern, app, title }) =>
    JSON.stringify([id, source, matter, enabled !== false, words, pattern, app, title]),
  );
  return [EDITION, matters.toString(36), hash(texts.join('\n')).toString(36), showClosed ? 'closed' : 'open'].join('.');
}
