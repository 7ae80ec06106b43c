import { codeAt } from '../fold/code-at.ts';
import { foldsPlainly } from '../fold/fold.ts';
import type { AppKind } from './app.ts';
import {
  BEFORE_PAIRS,
  browserNamesOf,
  FIRST_PAIRS,
  isLastKey,
  isWordCode,
  LAST_PAIRS,
  LAST_WORDS,
  MANAGER_PAIRS,
  mixed,
  type Pairs,
  pairOf,
  SELF_PAIRS,
  SMALL,
} from './glance-tables.ts';
import { LOOKS } from './names.ts';
import { TAIL } from './title.ts';

const PERCENT = 0x25;
const SHORT_DASH = 0x2013;
const LONG_DASH = 0x2014;

// Most titles end like nothing that the rules of title.ts know, which a few letters show. Everything here is
// made of the same folded tables, and whatever is not plain is left to the rules. No text is made of a title before it
// ends like something known.

/** Blanks, closing brackets and what else is trimmed off the end of a name. */
function isEdge(code: number): boolean {
  return (
    code === 0x20 || code === 0x29 || code === 0x5d || code === 0x2d || code === 0x3a || code === 0x2e || code === 0x22
  );
}

/**
 * Whether the two characters before a place are plain, stand for themselves, and are not among the pairs. Not said of the
 * first characters of a title: no place outside of it is asked about, which engines are slow at.
 */
function endsUnlike(pairs: Pairs, text: string, end: number): boolean {
  if (end < 4) return false;
  const [first, second] = [codeAt(text, end - 2), codeAt(text, end - 1)];
  if (!isWordCode(second) || !(isWordCode(first) || first === 0x20)) return false;
  if (codeAt(text, end - 3) === PERCENT || codeAt(text, end - 4) === PERCENT) return false;
  return pairs[pairOf(first, second)] === 0;
}

/** The last word before a place where it is plain, in small letters; null where the rules have to look. */
function plainWord(text: string, end: number): string | null {
  let start = end;
  for (; start > 0; start--) {
    const code = codeAt(text, start - 1);
    if (isWordCode(code)) continue;
    if (isAround(code)) break;
    return null;
  }
  return text.slice(start, end).toLowerCase();
}

/** Whether the last word before a place may be one that the tables know; so too where the rules have to look. */
function mayBeKnown(text: string, end: number): boolean {
  let key = 0;
  let start = end;
  for (; start > 0; start--) {
    const code = codeAt(text, start - 1);
    if (isWordCode(code)) key = mixed(key, code | SMALL);
    else if (isAround(code)) break;
    else return true;
  }
  return end - start < 2 || isLastKey(key);
}

/** Where the last part of a title begins, after a dash or stroke with blanks around; 0 for one part alone, or a long one. */
function lastPartStart(title: string): number {
  // Quicker than lastIndexOf, which looks for a text and not for a character.
  for (let at = title.length - 2; at > 0 && at > title.length - TAIL; at--) {
    const code = codeAt(title, at);
    const breaks = code === 0x2d || code === SHORT_DASH || code === LONG_DASH || code === 0x7c;
    if (breaks && codeAt(title, at + 1) === 0x20 && codeAt(title, at - 1) === 0x20) return at + 2;
  }
  return 0;
}

/** Whether a title, from a place on, is a folded name, but for capitals. */
function isFrom(title: string, start: number, name: string): boolean {
  for (let at = name.length - 1; at >= 0; at--) {
    const code = codeAt(title, start + at);
    const small = code >= 0x41 && code <= 0x5a ? code | SMALL : code;
    if (small !== codeAt(name, at)) return false;
  }
  return true;
}

/** "Page - Browser", where the page does not end like what stands in front of a private window's browser. */
function isPlainBrowser(title: string): boolean {
  const start = lastPartStart(title);
  if (start <= 3 || !endsUnlike(BEFORE_PAIRS, title, start - 3)) return false;
  for (const name of browserNamesOf(title.length - start)) if (isFrom(title, start, name)) return true;
  return false;
}

/** Whether what begins at a place is plain, and not among the pairs. */
function beginsUnlike(pairs: Pairs, text: string, start: number): boolean {
  if (start + 1 >= text.length) return false;
  const [first, second] = [codeAt(text, start), codeAt(text, start + 1)];
  return isWordCode(first) && isWordCode(second) && pairs[pairOf(first, second)] === 0;
}

/** Whether the last part of a title cannot begin with a wording. */
function lastPartBeginsUnlike(title: string): boolean {
  // What the rules fold of a longer title begins elsewhere: they look for themselves.
  return title.length <= TAIL && foldsPlainly(title) && beginsUnlike(FIRST_PAIRS, title, lastPartStart(title));
}

/** Whether a title ends with brackets that may stand after a browser's name: what is in them may be any words. */
function isBracketedBrowser(title: string, end: number): boolean {
  let bracket = title.length - 1;
  while (bracket >= end && codeAt(title, bracket) !== 0x29 && codeAt(title, bracket) !== 0x5d) bracket--;
  if (bracket < end) return false;
  let open = end;
  while (open > 0 && codeAt(title, open - 1) !== 0x28 && codeAt(title, open - 1) !== 0x5b) open--;
  // An opening bracket of another script, or encoded, is left to the rules as well.
  if (open === 0) return !foldsPlainly(title);
  let last = open;
  while (last > 0 && isAround(codeAt(title, last - 1))) last--;
  const word = plainWord(title, last);
  return word === null || LAST_WORDS.has(word) || LOOKS.test(word);
}

/** Whatever is trimmed off a name, and opening brackets. */
function isAround(code: number): boolean {
  return isEdge(code) || code === 0x28 || code === 0x5b;
}

/**
 * Whether a glance tells that no rule can hold for a title of such an application, as for nearly all. Where it does
 * not, the rules of title.ts have to look.
 */
export function isOrdinary(title: string, kind: AppKind): boolean {
  let end = title.length;
  while (end > 0 && isEdge(codeAt(title, end - 1))) end--;
  if (isBracketedBrowser(title, end)) return false;
  const isUnlike = endsUnlike(LAST_PAIRS, title, end);
  if (!isUnlike && (mayBeKnown(title, end) || !endsUnlike(SELF_PAIRS, title, end))) {
    if (isPlainBrowser(title)) return true;
    const word = plainWord(title, end);
    if (word === null || word.length < 2 || LAST_WORDS.has(word) || LOOKS.test(word)) return false;
  }
  // A password manager's own windows may begin with its name and a long dash.
  if (kind !== 'browser' && !beginsUnlike(MANAGER_PAIRS, title, 0) && title.includes('—')) return false;
  if (kind === 'browser' && !beginsUnlike(FIRST_PAIRS, title, 0) && title.includes('—')) return false;
  return kind === 'unnamed' || lastPartBeginsUnlike(title);
}
