/**
 * What a folded character is to the matcher. Separators stand for one another; letters and digits make words, and are
 * the highest, so that one comparison tells them from the rest.
 */
export const OTHER = 1;
/** The two kinds that separate differ in their lowest bit alone. */
export const SEPARATOR = 2;
/** `\` separates like the others, but ends a path segment. */
export const BACKSLASH = 3;
export const LETTER = 4;
export const DIGIT = 5;

const LETTERS = /^\p{L}$/u;
const DIGITS = /^\p{N}$/u;
const SEPARATORS = ' -_/.';

function classify(character: string): number {
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  if (SEPARATORS.includes(character)) return SEPARATOR;
  return character === '\\' ? BACKSLASH : OTHER;
}

/** Kinds of the basic plane, worked out when first met; 0 is "not yet". */
const known = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) known[code] = classify(String.fromCharCode(code));

function unmet(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) {
    // Either half of a pair has the kind of the whole; pairs are rare in titles and not remembered.
    const first = code >= 0xdc00 && at > 0 ? at - 1 : at;
    return classify(String.fromCodePoint(text.codePointAt(first) ?? code));
  }
  const kind = classify(String.fromCharCode(code));
  known[code] = kind;
  return kind;
}

/** The kind of the UTF-16 unit at a place inside folded text. */
export function kindAt(text: string, at: number): number {
  return known[text.charCodeAt(at)] || unmet(text, at);
}

/** Whether a kind makes words. */
export function isWord(kind: number): boolean {
  return kind >= LETTER;
}

/** Whether a kind stands between the parts of a number. */
export function separates(kind: number): boolean {
  return kind === SEPARATOR || kind === BACKSLASH;
}

/** Letters of the basic plane: 1 where the script has no case, 2 where it has; 0 is "not yet". */
const caseless = new Uint8Array(0x10000);

function hasNoCase(letter: string): boolean {
  return letter.toUpperCase() === letter.toLowerCase();
}

/** Whether the letter at a place belongs to a script without upper and lower case, where words run together. */
export function isCaselessAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128 || kindAt(text, at) !== LETTER) return false;
  if (code >= 0xd800 && code <= 0xdfff) return hasNoCase(String.fromCodePoint(text.codePointAt(at) ?? 0));
  caseless[code] ||= hasNoCase(String.fromCharCode(code)) ? 1 : 2;
  return caseless[code] === 1;
}
