import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exclusionFinder,
  exclusionRange,
  isEmptyExclusion,
  isShortExclusion,
  sameExclusion,
} from '../../../shared/index.ts';
import { runs } from '../../runs.ts';

const excludes = (words: string, title: string) => exclusionFinder([{ title: words }])({ app: '', title }) === 0;

describe('words of an exclusion', () => {
  it.each([
    ['an invisible space', 'Microsoft Edge', 'Portal - Work - Microsoft\u200b Edge'],
    ['another invisible space', 'Harlow', 'Har\u2060low v. State'],
    ['a soft hyphen', 'Vandermeer', 'Vander\u00admeer.docx'],
    ['a typographic apostrophe', "O'Brien", 'O’Brien v. State.docx - Word'],
    ['a plain apostrophe', 'O’Brien', "O'Brien v. State.docx - Word"],
    ['an apostrophe of another kind', "O'Brien", 'O\u02bcBrien'],
    ['a missing apostrophe', "O'Brien", 'OBrien'],
    ['typographic quotation marks', '"Harlow"', 'Re “Harlow” - Word'],
    ['guillemets', '"Harlow"', 'Re «Harlow» - Word'],
    ['double blanks', 'my bank', 'my  bank - Statement'],
    ['double blanks that were typed', 'my  bank', 'my bank - Statement'],
    ['a blank that does not break', 'my bank', 'my\u00a0bank'],
    ['a narrow blank', 'my bank', 'my\u202fbank'],
    ['a tabulator', 'my bank', 'my\tbank'],
    ['an ideographic blank', 'my bank', 'my\u3000bank'],
    ['a long dash', 'Smith - Jones', 'Smith — Jones'],
    ['a short dash', 'Smith–Jones', 'Smith-Jones.docx'],
    ['a hyphen that does not break', 'Smith-Jones', 'Smith\u2011Jones'],
    ['a minus', 'Smith-Jones', 'Smith\u2212Jones'],
    ['decomposed accents', 'Müller', 'Mu\u0308ller AG'],
    ['composed accents', 'Mu\u0308ller', 'Müller AG'],
    ['missing accents', 'José', 'Jose Garcia'],
    ['full-width letters', 'Bank', 'Ｂａｎｋ'],
    ['half-width kana', 'シークレット', 'ｼｰｸﾚｯﾄ'],
    ['a ligature', 'office', 'o\ufb03ce'],
    ['a dotted capital I', 'istanbul', 'İSTANBUL'],
    ['a dotless i', 'DIŞ', 'dış ticaret'],
    ['ß', 'STRASSE', 'Straße 5'],
    ['SS for ß', 'Straße', 'STRASSE 5'],
    ['the final sigma', 'ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
    ['decomposed Hangul', '은행', '은행'.normalize('NFD')],
    ['marks of direction', 'בנק', '\u200f\u202bבנק\u202c'],
    ['an entity', 'Smith & Co', 'Smith &amp; Co'],
    ['percent-encoding', 'my bank', 'my%20bank.pdf'],
    ['a letter of two', 'AETHER', 'Æther'],
    ['a letter of two, written as one', 'Œuvre', 'oeuvre.docx'],
    ['a stroke through a letter', 'Soren Lodz', 'Søren Łódź'],
    ['a stroke that is missing', 'Đà Nẵng', 'Da Nang'],
    ['thorn and eth', 'Thor Gudrun', 'Þór Guðrún'],
    ['the capital ẞ', 'straße', 'STRAẞE 5'],
    ['an Arabic word made longer', 'محمد', 'محـــمد'],
    ['an Arabic word typed longer', 'محـمد', 'محمد'],
    ['vowel signs', 'محمد', 'مُحَمَّد'],
    ['letters of a Persian keyboard', 'بانک علی', 'بانك علي'],
    ['Arabic digits', '2024-17', '٢٠٢٤-١٧'],
    ['Persian and Indian digits', '۲۰۱۷', '२०१७'],
    ['mathematical digits', '17', '𝟏𝟕'],
    ['Hebrew quotation marks', 'ע"ר', 'ע״ר'],
    ['corner brackets', '"銀行"', '「銀行」'],
    ['quotation marks as ornaments', '"Harlow"', '❝Harlow❞'],
    ['single guillemets', '‹Harlow›', "'Harlow'"],
    ['low quotation marks', '‚Harlow‘', "'Harlow'"],
    ['a slash of mathematics', '1/2 share', '½ share'],
    ['a hyphen that is a bullet', 'a-b', 'a\u2043b'],
    ['a blank of Braille', 'my bank', 'my\u2800bank'],
    ['a filler', 'bank', 'ba\u3164nk'],
    ['an emoji’s form', '❤ fund', '❤️ fund'],
    ['marks in another order', 'e\u0302\u0323', 'ệ'],
  ])('are found in spite of %s', (_, words, title) => {
    expect(excludes(words, title)).toBe(true);
  });

  it.each([
    ['other words', 'bank', 'Statement'],
    ['the words in another order', 'my bank', 'bank my'],
    ['words with something between', 'my bank', 'my old bank'],
    ['words run together', 'my bank', 'mybank'],
  ])('are not found in %s', (_, words, title) => {
    expect(excludes(words, title)).toBe(false);
  });

  it.each(['', ' ', '\u00a0', '\u200b', "'", '\u2019', '\u0301', '&shy;'])('that are %j leave out nothing', (words) => {
    expect(excludes(words, `a ${words} b`)).toBe(false);
    expect(isEmptyExclusion({ title: words, app: words })).toBe(true);
  });

  it('are found in every title that holds them, however either is written', () => {
    const WAYS: ((text: string) => string)[] = [
      (text) => text,
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFC'),
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => text.replaceAll(' ', '  '),
      (text) => text.replaceAll("'", '’'),
      (text) => text.replaceAll('-', '–'),
      (text) => text.replaceAll('-', '\u2011'),
      (text) => Array.from(text).join('\u200b'),
      (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      (text) => `\u202b${text}\u202c`,
    ];
    const letter = fc.constantFrom(..."abcXYZ019éüñçİıßøłжЁґΣςאبकกシガ한漢- .,'".split(''));
    const words = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
    const written = fc.constantFrom(...WAYS);
    fc.assert(
      fc.property(words, words, words, written, written, (before, inside, after, one, other) => {
        const held = exclusionFinder([{ title: one(inside) }])({ app: '', title: `${before}${other(inside)}${after}` });
        expect(held).toBe(isEmptyExclusion({ title: inside }) ? -1 : 0);
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe('an exclusion', () => {
  it('compares the program as the title is compared', () => {
    const find = exclusionFinder([{ app: 'Microsoft Edge', title: "O'Brien" }]);
    expect(find({ app: 'Microsoft\u200b Edge', title: 'O’Brien' })).toBe(0);
    expect(find({ app: 'Microsoft\u200b Edge', title: 'Smith' })).toBe(-1);
    expect(find({ app: 'Word', title: 'O’Brien' })).toBe(-1);
  });

  it('is named by its place', () => {
    expect(
      exclusionFinder([{ title: '\u200b' }, { app: 'x' }, { title: 'müller' }])({ app: '', title: 'Mu\u0308ller' }),
    ).toBe(2);
  });

  it('is the same as one that leaves out the same windows', () => {
    expect(sameExclusion({ title: "O'Brien  LLP" }, { title: 'o’brien LLP ' })).toBe(true);
    expect(sameExclusion({ title: 'a' }, { app: 'a' })).toBe(false);
  });
});

describe('a short exclusion', () => {
  it.each([
    { title: 'a' },
    { title: 'ab' },
    { app: 'x' },
    { title: '銀' },
    { title: 'a', app: 'W' },
    { title: '-' },
    { title: 'a-' },
    { app: 'Word', title: '’' },
    { app: '\u200b', title: 'Harlow' },
  ])('is %j', (rule) => expect(isShortExclusion(rule)).toBe(true));
  it.each([
    { title: 'abc' },
    { title: '銀行' },
    { title: 'a', app: 'Word' },
    { title: ' ', app: 'Word' },
    { app: 'Mail' },
    { title: '' },
    { title: '은행' },
  ])('is not %j', (rule) => expect(isShortExclusion(rule)).toBe(false));
});

describe('the words of an exclusion in a title', () => {
  it.each([
    ['O’Brien  lease - Word', "o'brien lease", 'O’Brien  lease'],
    ['Re: Mu\u0308ller', 'MÜLLER', 'Mu\u0308ller'],
    ['a (b) [c]', '(B) [C]', '(b) [c]'],
    ['Portal - Microsoft\u200b Edge', 'Microsoft Edge', 'Microsoft\u200b Edge'],
    ['Inbox', 'lease', ''],
    ['Inbox', undefined, ''],
  ])('of "%s" for %j are "%s"', (title, words, found) => {
    const { start, end } = exclusionRange(title, words);
    expect(title.slice(start, end)).toBe(found);
  });
});
