import { sourceOf } from '../../../shared/index.ts';
import { isWord } from '../text/characters.ts';
import { type Scan, sliceOf } from '../text/scan.ts';
import { codeOf, kindOf } from '../text/unit.ts';
import { isCommonWord, isFrequentSurname } from './common-words.ts';
import { endingCodeAsWritten, MOST_ENDING_WORDS } from './company-endings.ts';

/** Why a name without its ending says nothing: another company's ending follows, or one word alone may mean anything. */
export type NotThisCompany = 'other-company' | 'one-word';

/** An ending without points that may be something else: "PA" and "AS" after a name may be a state and a word. */
const SHORT = /^[ ,]*\p{L}{2}$/u;

/** What may stand inside an ending, and between a name and its ending. */
const INSIDE = [...' .,&-()/'].map((character) => character.charCodeAt(0));
/** More between a name and its ending would be another thought. */
const MOST_BETWEEN = 3;

/** A range of a scan as the title was given. */
function writtenIn(scan: Scan, start: number, end: number): string {
  const range = scan.folded ? sourceOf(scan.folded, start, end) : { start, end };
  return scan.source.slice(range.start, range.end);
}

/** The longest ending that begins right after a place; null for none. */
function endingAfter(scan: Scan, from: number): { code: number; end: number } | null {
  let found: { code: number; end: number } | null = null;
  let at = from;
  let first = -1;
  for (let words = 0; words < MOST_ENDING_WORDS; words++) {
    const before = at;
    while (at < scan.length && INSIDE.includes(codeOf(scan.units[at])) && at - before <= MOST_BETWEEN) at++;
    const start = at;
    while (at < scan.length && isWord(kindOf(scan.units[at]))) at++;
    if (first < 0) first = start;
    if (at === start || (start === before && words === 0)) break;
    const code = endingCodeAsWritten(writtenIn(scan, first, at));
    if (code !== 0) found = { code, end: at };
  }
  return found;
}

/** Whether a name begins with a capital in the title as it was given, or in a script that has none. */
function isCapital(scan: Scan, at: number): boolean {
  const first = writtenIn(scan, at, at + 1).charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

/**
 * Where a company's name ends that was found without its ending, its ending taken in where that follows. A name of one
 * word counts by itself where that word is no common one, no frequent surname, no word of another client's name, and
 * has its capital; one of common words alone, where it has its capital.
 * @param ending the line of the table that the company's own ending stands in
 * @param isShared whether the one word stands in another client's name too
 */
export function endOfCore(
  scan: Scan,
  start: number,
  end: number,
  ending: number,
  isShared: boolean,
): number | NotThisCompany {
  const after = endingAfter(scan, end);
  if (after && after.code === ending) return after.end;
  if (after && !SHORT.test(sliceOf(scan, end, after.end))) return 'other-company';
  const words = bareWordsOf(sliceOf(scan, start, end));
  const telling = words.filter((word) => !isCommonWord(word));
  const [only = ''] = telling;
  if (words.length > 1 && telling.length > 0) return end;
  if (!isCapital(scan, start)) return 'one-word';
  if (words.length > 1) return end;
  return only === '' || isShared || isFrequentSurname(only) ? 'one-word' : end;
}

function bareWordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
