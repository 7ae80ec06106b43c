/**
 * Letters that have no decomposition, as people without their keys write them: the small Latin letters of Unicode's
 * transliteration Latin-ASCII (CLDR) that some language writes with.
 */
const LATIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'q',
  ƀ: 'b',
  ɓ: 'b',
  ƈ: 'c',
  ȼ: 'c',
  ɗ: 'd',
  ə: 'e',
  ǝ: 'e',
  ɇ: 'e',
  ƒ: 'f',
  ǥ: 'g',
  ɠ: 'g',
  ɨ: 'i',
  ɉ: 'j',
  ȷ: 'j',
  ƙ: 'k',
  ƚ: 'l',
  ɲ: 'n',
  ƞ: 'n',
  ɔ: 'o',
  ɛ: 'e',
  ƥ: 'p',
  ɍ: 'r',
  ƭ: 't',
  ƴ: 'y',
  ɏ: 'y',
  ƶ: 'z',
};

/** Arabic and Persian keyboards have one each; in some names either is written. */
const ARABIC: Readonly<Record<string, string>> = { ی: 'ي', ى: 'ي', ک: 'ك' };

/** A slash and a tilde of mathematics, and a hyphen that is a bullet. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u2044': '/',
  '\u2215': '/',
  '\u223c': '~',
  '\u2043': '-',
};

/** What a decomposed, small letter or sign is compared as. */
export const BASE_LETTERS: Readonly<Record<string, string>> = { ...LATIN, ...ARABIC, ...SIGNS };

/**
 * Signs beside a word that are no part of it, and would become letters or digits of it when decomposed: superscripts
 * (`<super>` in UnicodeData.txt: `º`, `ª`, `™`, `¹`), the abbreviations `№`, `℡` and `℻`, and what stands beside names
 * in the same way: `®`, `©`, `℗`, and the degree sign, which is typed for `º`.
 */
export const ANNOTATION =
  /^[\u00a9\u00aa\u00ae\u00b0\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u02e0-\u02e4\u10fc\u1d2c-\u1d2e\u1d30-\u1d3a\u1d3c-\u1d4d\u1d4f-\u1d61\u1d78\u1d9b-\u1dbf\u2070\u2071\u2074-\u207f\u2116\u2117\u2120-\u2122\u213b\u2c7d\u2d6f\u3192-\u319f\ua69c\ua69d\ua770\ua7f2-\ua7f4\ua7f8\ua7f9\uab5c-\uab5f\uab69\u{10781}-\u{107ba}\u{1f16a}-\u{1f16c}]$/u;
