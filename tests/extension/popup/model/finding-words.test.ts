import { describe, expect, it } from 'vitest';
import type { FindingView } from '../../../../extension/messages/card.ts';
import { findingWords } from '../../../../extension/popup/model/finding-words.ts';

const names = (text: string) => text;

describe('what a card is found to lack', () => {
  it.each<[FindingView, string]>([
    [
      { kind: 'too-much-a-day', seconds: 1080, most: 720, within: 360 },
      'The rules for this matter allow at most 0.2 h a day. Send only 0.1 h',
    ],
    [
      { kind: 'too-long', seconds: 1080, most: 720, within: 0 },
      'The rules for this matter allow at most 0.2 h on an entry. Leave it out',
    ],
    [
      { kind: 'too-short', least: 720, seconds: 360 },
      'By the rules for this matter the smallest entry is 0.2 h, more than the 0.1 h that Clio would show. Send 0.2 h',
    ],
    [
      { kind: 'block', tasks: 2, parts: [], more: 0 },
      'The rules for this matter want one task per entry; the narrative tells several. Tell one',
    ],
    [
      { kind: 'block', tasks: 3, parts: [360, 360, 360], more: 360 },
      'The rules for this matter want one task per entry; split, they come to 0.1 h more. Split 0.1 + 0.1 + 0.1 h',
    ],
    [
      { kind: 'too-many-characters', characters: 1_204, totals: 0, most: 1_000 },
      'The rules for this matter allow at most 1,000 characters in a narrative; this one has 1,204. Shorten it',
    ],
    [
      { kind: 'too-many-characters', characters: 1_004, totals: 34, most: 1_000 },
      'The rules for this matter allow at most 1,000 characters in a narrative; this one has 1,004 with its line of totals. Shorten it',
    ],
    [
      { kind: 'more-than-worked', seconds: 9000, worked: 8040 },
      '2.5 h would go to Clio, more than the 2 h 14 m that were worked. It is right',
    ],
    [{ kind: 'category' }, 'The rules for this matter want a category on each entry. Choose one'],
    [{ kind: 'banned', quote: 'confer' }, 'The rules for this matter do not allow “confer” in a narrative. Change it'],
    [
      { kind: 'in-clio', seconds: 1080, left: 360, timer: true },
      'Clio has 0.3 h for this matter and day already, and a timer for it runs there. Send only 0.1 h',
    ],
  ])('is said with what the button does', (finding, said) => {
    const { text, label } = findingWords(finding, names);
    expect(`${text} ${label}`).toBe(said);
  });
});
