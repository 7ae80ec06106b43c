import fc from 'fast-check';

/** Half of a pair is no character. */
const HALVES = 0x800;
const FIRST_HALF = 0xd800;
/** The printable ones, from the blank to the tilde, come first: they are tried more often, and are what is shrunk to. */
const PRINTABLE = 0x7f - 0x20;

function characterAt(nth: number): string {
  if (nth < PRINTABLE) return String.fromCodePoint(nth + 0x20);
  if (nth < 0x7f) return String.fromCodePoint(nth - PRINTABLE);
  return String.fromCodePoint(nth < FIRST_HALF ? nth : nth + HALVES);
}

function placeOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== character) throw new Error('That is not one character.');
  if (code >= 0x7f) return code < FIRST_HALF ? code : code - HALVES;
  return code < 0x20 ? code + PRINTABLE : code - 0x20;
}

/** Any character of Unicode, as the unit `binary` of fast-check, which takes a second to list them all before its first. */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: 0x10ffff - HALVES }).map(characterAt, placeOf);
