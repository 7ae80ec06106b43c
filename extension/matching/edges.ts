import { isDigitAt } from './characters.ts';

const BEFORE = '.,:-';
const AFTER = '.,-';

/**
 * Whether digits around a hit say that it is a piece of something longer: a sum, a date, a docket or telephone number.
 * Letters and digits right at the edges need no rule here, since a hit is made of whole words.
 */
export function cutFromDigits(text: string, start: number, end: number): boolean {
  const before =
    isDigitAt(text, start) && start >= 2 && BEFORE.includes(text.charAt(start - 1)) && isDigitAt(text, start - 2);
  if (before) return true;
  return (
    isDigitAt(text, end - 1) && end + 1 < text.length && AFTER.includes(text.charAt(end)) && isDigitAt(text, end + 1)
  );
}

/** What may stand between the groups of a telephone number or of a document id. */
const BETWEEN = ' -_/.()';
/** Groups of such numbers are short; whatever is longer need not be looked through. */
const REACH = 4;

function skip(text: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < REACH && at >= 0 && at < text.length && BETWEEN.includes(text.charAt(at)); count++) {
    at += step;
  }
  return at;
}

/**
 * Whether a short number stands beside other groups of digits, as in a telephone number or a 4-4-4 document id, or
 * right after the `+` of an international one.
 */
export function besideDigits(text: string, start: number, end: number): boolean {
  const before = skip(text, start - 1, -1);
  if (isDigitAt(text, before) || text.charAt(before) === '+') return true;
  const after = skip(text, end, 1);
  return isDigitAt(text, after) && isDigitAt(text, after + 1) && isDigitAt(text, after + 2);
}
