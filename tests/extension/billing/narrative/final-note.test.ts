import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandAt, finalNote, withTotalsOf } from '../../../../extension/billing/index.ts';
import { hostileTitle } from '../hostile.ts';

const MINUTE = 60_000;

describe('the note that is posted', () => {
  const entry = { narrative: ' Draft answer ', summary: true, worked: 134 * MINUTE, chargeable: 8280 };

  it.each([
    ['what was worked and what is charged', entry, 'Draft answer\nWorked 2 h 14 m; charged 2.3 h.'],
    [
      'no hours that are none',
      { ...entry, worked: 14 * MINUTE, chargeable: 900 },
      'Draft answer\nWorked 14 m; charged 0.25 h.',
    ],
    ['nothing charged', { ...entry, chargeable: 0 }, 'Draft answer\nWorked 2 h 14 m; charged 0.0 h.'],
    ['a minute at least', { ...entry, worked: 5000, chargeable: 360 }, 'Draft answer\nWorked 1 m; charged 0.1 h.'],
    ['nothing else where nothing was written', { ...entry, narrative: '' }, 'Worked 2 h 14 m; charged 2.3 h.'],
    ['no summary unless it is on', { ...entry, summary: false }, 'Draft answer'],
    [
      'the lines as written, and nothing that hides',
      { ...entry, summary: false, narrative: 'A \r\n\tB\u202E\u0000\n\n\n\nC' },
      'A\nB\n\nC',
    ],
  ])('has %s', (_, given, note) => {
    expect(finalNote(given)).toBe(note);
  });

  it('says other totals where it has a line of them, and nothing new where it has none', () => {
    const note = finalNote(entry);
    expect(withTotalsOf(note, { ...entry, chargeable: 360 })).toBe('Draft answer\nWorked 2 h 14 m; charged 0.1 h.');
    for (const plain of ['Draft answer ', 'Worked 2 h 14 m on it', ''])
      expect(withTotalsOf(plain, { ...entry, chargeable: 360 })).toBe(plain);
  });

  it('keeps the joiners that some scripts are written with', () => {
    const narrative = 'می\u200Cخواهم \u{1F468}\u200D\u{1F469}';
    expect(finalNote({ ...entry, narrative, summary: false })).toBe(narrative);
  });

  it('has one summary, however often it goes to Clio and back', () => {
    const again = { ...entry, narrative: finalNote(entry), worked: 60 * MINUTE, chargeable: 3600 };
    expect(finalNote(again)).toBe('Draft answer\nWorked 1 h 0 m; charged 1.0 h.');
  });

  it('is itself once posted: cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(hostileTitle, fc.boolean(), (narrative, summary) => {
        const note = finalNote({ ...entry, narrative, summary });
        expect(finalNote({ ...entry, narrative: note, summary })).toBe(note);
      }),
    );
  });
});

describe('text snippets', () => {
  const snippet = (text: string, phrase: string, wholeWord = true) => ({ snippet: text, phrase, wholeWord });
  const tc = snippet('tc', 'Telephone conference');
  const sign = snippet('§', 'section ', false);

  /** Types a text key by key. */
  function typed(text: string, snippets: ReturnType<typeof snippet>[]) {
    let now = { text: '', caret: 0 };
    for (const key of text) {
      const next = now.text.slice(0, now.caret) + key + now.text.slice(now.caret);
      const caret = now.caret + key.length;
      now = expandAt(next, caret, snippets) ?? { text: next, caret };
    }
    return now.text;
  }

  it.each([
    ['a word, once it is done', 'tc with client', [tc], 'Telephone conference with client'],
    ['by a sign or a new line too', '(tc) tc\ntc', [tc], '(Telephone conference) Telephone conference\ntc'],
    ['not a part of a word', 'watch tcp etc. ', [tc], 'watch tcp etc. '],
    ['a part of a word where the firm wants that', '12§4', [sign], '12section 4'],
    ['signs', 'w/ t-c ', [snippet('w/', 'with'), snippet('t-c', 'today')], 'with today '],
    [
      'the word that was typed, not its beginning',
      'mtc ',
      [snippet('mt', 'meeting'), snippet('mtc', 'motion')],
      'motion ',
    ],
    ['the longest', 'a b ', [snippet('b', 'x'), snippet('a b', 'y')], 'y '],
    ['capitals count', 'TC tc ', [tc], 'TC Telephone conference '],
    ['letters of any script', 'éa ', [snippet('a', 'x')], 'éa '],
    ['each once, though they name each other', 'a ', [snippet('a', 'b'), snippet('b', 'a')], 'b '],
    ['an empty one never', 'abc ', [snippet('', 'x', false)], 'abc '],
  ])('%s', (_, text, snippets, expected) => {
    expect(typed(text, snippets)).toBe(expected);
  });

  it('leave what stands behind the caret, and the caret behind what was typed', () => {
    expect(expandAt('tc client', 3, [tc])).toEqual({ text: 'Telephone conference client', caret: 21 });
  });
});
