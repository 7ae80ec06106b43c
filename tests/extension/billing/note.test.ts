import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandSnippets, finalNote } from '../../../extension/billing/index.ts';

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
    ['nothing else where she wrote nothing', { ...entry, narrative: '' }, 'Worked 2 h 14 m; charged 2.3 h.'],
    ['no summary unless it is on', { ...entry, summary: false }, 'Draft answer'],
    [
      'her lines, and nothing that hides',
      { ...entry, summary: false, narrative: 'A \r\n\tB\u202E\u0000\n\n\n\nC' },
      'A\nB\n\nC',
    ],
  ])('has %s', (_, given, note) => {
    expect(finalNote(given)).toBe(note);
  });

  it('has one summary, however often it goes to Clio and back', () => {
    const again = { ...entry, narrative: finalNote(entry), worked: 60 * MINUTE, chargeable: 3600 };
    expect(finalNote(again)).toBe('Draft answer\nWorked 1 h 0 m; charged 1.0 h.');
  });

  it('is itself once posted: cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (narrative, summary) => {
        const note = finalNote({ ...entry, narrative, summary });
        expect(finalNote({ ...entry, narrative: note, summary })).toBe(note);
      }),
    );
  });
});

describe('text snippets', () => {
  const snippet = (text: string, phrase: string, wholeWord = true) => ({ snippet: text, phrase, wholeWord });

  it.each([
    ['a word', 'tc w/ client', [snippet('tc', 'Telephone conference')], 'Telephone conference w/ client'],
    ['not a part of a word', 'watch etc', [snippet('tc', 'Telephone conference')], 'watch etc'],
    ['a part of a word where the firm wants that', '12§x', [snippet('§', ' section ', false)], '12 section x'],
    [
      'signs',
      'call w/ (c) t-c',
      [snippet('w/', 'with'), snippet('(c)', 'client'), snippet('t-c', 'today')],
      'call with client today',
    ],
    [
      'the longest first',
      'mtc',
      [snippet('mt', 'meeting', false), snippet('mtc', 'motion to compel')],
      'motion to compel',
    ],
    ['capitals count', 'TC tc', [snippet('tc', 'call')], 'TC call'],
    ['letters of any script', 'Éa a', [snippet('a', 'x')], 'Éa x'],
    ['each once, though they name each other', 'a b', [snippet('a', 'b'), snippet('b', 'a')], 'b a'],
    ['signs of replacement in a phrase', 'a', [snippet('a', '$& $1')], '$& $1'],
    ['an empty one never', 'abc', [snippet('', 'x', false)], 'abc'],
  ])('%s', (_, text, snippets, expected) => {
    expect(expandSnippets(text, snippets)).toBe(expected);
  });
});
