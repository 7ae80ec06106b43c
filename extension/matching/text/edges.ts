import { DIGIT } from './characters.ts';
import type { Scan } from './scan.ts';
import { codeOf, kindOf } from './unit.ts';

const BEFORE = [...'.,:-'].map((character) => character.charCodeAt(0));
const AFTER = [...'.,-'].map((character) => character.charCodeAt(0));
/** What may stand between the groups of a telephone number or of a document id. */
const BETWEEN = [...' -_/.()'].map((character) => character.charCodeAt(0));
const PLUS = 0x2b;
/** What stands between such groups is short; whatever is longer need not be looked through. */
const REACH = 4;

function isDigitAt(scan: Scan, at: number): boolean {
  return at >= 0 && at < scan.length && kindOf(scan.units[at]) === DIGIT;
}

function isOneOf(list: readonly number[], scan: Scan, at: number): boolean {
  return at >= 0 && at < scan.length && list.includes(codeOf(scan.units[at]));
}

/**
 * Whether digits around a hit say that it is a piece of something longer: a sum, a date, a docket or telephone number.
 * Letters and digits right at the edges need no rule here, since a hit is made of whole words.
 */
export function cutFromDigits(scan: Scan, start: number, end: number): boolean {
  if (isDigitAt(scan, start) && isOneOf(BEFORE, scan, start - 1) && isDigitAt(scan, start - 2)) return true;
  return isDigitAt(scan, end - 1) && isOneOf(AFTER, scan, end) && isDigitAt(scan, end + 1);
}

function skip(scan: Scan, from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < REACH && isOneOf(BETWEEN, scan, at); count++) at += step;
  return at;
}

/**
 * Whether a short number stands beside other groups of digits, as in a telephone number or a 4-4-4 document id, or
 * right after the `+` of an international one.
 */
export function besideDigits(scan: Scan, start: number, end: number): boolean {
  const before = skip(scan, start - 1, -1);
  if (isDigitAt(scan, before) || (before >= 0 && codeOf(scan.units[before]) === PLUS)) return true;
  const after = skip(scan, end, 1);
  return isDigitAt(scan, after) && isDigitAt(scan, after + 1) && isDigitAt(scan, after + 2);
}
