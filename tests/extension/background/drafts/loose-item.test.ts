import { describe, expect, it } from 'vitest';
import { looseItem } from '../../../../extension/background/drafts/loose-item.ts';
import type { Row } from '../../../../extension/background/drafts/rows.ts';
import { createWords } from '../../../../extension/background/drafts/words.ts';
import type { By } from '../../../../extension/matching/index.ts';

const row = (title: string, words: string, by: By): Row => {
  const start = title.indexOf(words);
  return {
    key: title,
    app: 'Teams',
    title,
    pieces: [],
    worked: 0,
    outcome: 'suggest',
    match: { outcome: 'suggest', candidates: [{ matterId: 1, start, end: start + words.length, by }] },
    matter: null,
    added: false,
    note: null,
    apart: false,
    excluded: null,
  };
};

describe('a row as billing looks at it', () => {
  it('withholds a number, and keeps the words of a rule or a name: they say what the work was', () => {
    expect(looseItem(row('00012-Smith lease', '00012-Smith', 'number'), null).marks).toEqual([{ start: 0, end: 11 }]);
    expect(looseItem(row('Deposition outline', 'Deposition', 'rule'), null).marks).toEqual([]);
    expect(looseItem(row('Chat | John Smith', 'John Smith', 'client'), null).marks).toEqual([]);
  });

  it('is one thing with the same chat, whatever suggests its matter', () => {
    const { task } = createWords();
    const chat = (prefix: string) =>
      task(row(`${prefix}Chat | John Smith | Microsoft Teams`, 'John Smith', 'client')).key;
    expect(chat('(3) ')).toBe(chat(''));
  });
});
