import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../extension/messages/language.ts';
import { secondsFrom, timeField } from '../../../../extension/popup/model/hours-text.ts';
import { BOOKS } from '../../../../extension/ui/words/books.ts';

describe('a length of time as the attorney writes it', () => {
  it.each([
    ['1.5', 5400],
    ['1,5', 5400],
    ['.1', 360],
    ['1:30', 5400],
    ['90 m', 5400],
    ['1 h 30 m', 5400],
    ['2 h', 7200],
  ])('"%s" is %d seconds', (text, seconds) => expect(secondsFrom(text)).toBe(seconds));

  it.each(['', 'soon', '1:75', '25', '-1', '1.5.2'])('"%s" is none', (text) => expect(secondsFrom(text)).toBeNull());
});

describe.each(LANGUAGES)('the hours that a field proposes, in %s', (language) => {
  it.each([360, 900, 2520, 5400])('are those shown beside it, and read as %d seconds', async (seconds) => {
    const { common } = await BOOKS[language].popup();
    expect(secondsFrom(common.decimals(seconds))).toBe(seconds);
    expect(common.hours(seconds).replace(/\s*h$/, '')).toBe(common.decimals(seconds));
  });
});

describe('a time of day', () => {
  it('is written as a field holds it, to the minute or the second', () => {
    const at = new Date(2026, 10, 23, 9, 5, 7, 400).getTime();
    expect([timeField(at), timeField(at, true)]).toEqual(['09:05', '09:05:07']);
  });
});
