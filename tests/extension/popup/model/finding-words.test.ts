import { describe, expect, it } from 'vitest';
import type { FindingView } from '../../../../extension/messages/card.ts';
import { findingWords, mayBeFine } from '../../../../extension/popup/model/finding-words.ts';

const names = (text: string) => text;

describe('what a card is found to lack', () => {
  it.each<[FindingView, string]>([
    [
      { kind: 'over-cap', cap: 720, ofDay: true, within: 360 },
      'The rules for this matter allow at most 0.2 h a day. Send only 0.1 h',
    ],
    [
      { kind: 'over-cap', cap: 720, ofDay: false, within: 0 },
      'The rules for this matter allow at most 0.2 h on an entry. Leave it out',
    ],
    [
      { kind: 'under-minimum', minimum: 720, inClio: 360 },
      'By the rules for this matter the smallest entry is 0.2 h, more than the 0.1 h that Clio would show. Send 0.2 h',
    ],
    [
      { kind: 'one-task', parts: [], more: 0 },
      'The rules for this matter want one task per entry; the narrative tells several. Tell one',
    ],
    [
      { kind: 'one-task', parts: [360, 360, 360], more: 360 },
      'The rules for this matter want one task per entry; split, they come to 0.1 h more. Split 0.1 + 0.1 + 0.1',
    ],
    [{ kind: 'no-category' }, 'The rules for this matter want a category on each entry. Choose one'],
    [
      { kind: 'banned-word', quote: 'confer' },
      'The rules for this matter do not allow “confer” in a narrative. Change it',
    ],
    [
      { kind: 'already', inClio: 1080, missing: 360, timer: true },
      'Clio has 0.3 h for this matter and day already, and a timer for it runs there. Send only 0.1 h',
    ],
  ])('is said with what the button does', (finding, said) => {
    const { text, label } = findingWords(finding, names);
    expect(`${text} ${label}`).toBe(said);
  });

  it.each<[FindingView, boolean]>([
    [{ kind: 'already', inClio: 360, missing: 360, timer: false }, true],
    [{ kind: 'empty' }, true],
    [{ kind: 'one-task', parts: [360, 360], more: 0 }, true],
    [{ kind: 'over-cap', cap: 720, ofDay: true, within: 360 }, true],
    [{ kind: 'blank', quote: '[subject]' }, false],
    [{ kind: 'banned-word', quote: 'confer' }, false],
    [{ kind: 'no-category' }, false],
    [{ kind: 'merge', apart: 720, together: 360 }, false],
  ])('may be fine as it is where it does not have to be mended: $kind', (finding, fine) => {
    expect(mayBeFine(finding, names)).toBe(fine);
  });
});
