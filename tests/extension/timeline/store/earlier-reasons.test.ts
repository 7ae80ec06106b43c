import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Reason, readReasons } from '../../../../extension/timeline/index.ts';
import { earlierReasons } from '../../../../extension/timeline/store/earlier-reasons.ts';
import { reasonsText } from '../../../../extension/ui/reason-words.ts';

/** Each sentence as an earlier release's own functions wrote it, and what it means. */
const SENTENCES = readFileSync(join(import.meta.dirname, 'earlier-sentences.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as [sentence: string, reasons: Reason[]]);

describe('a sentence that an earlier release stored', () => {
  it.each(SENTENCES)('is read as what it means, and says the same: %s', (sentence, reasons) => {
    expect(earlierReasons(sentence)).toEqual(reasons);
    // That release wrote hours to the hundredth, and named the entry twice where no part of it was known.
    const now = sentence.replace(/\b(\d+\.\d)0 h\b/g, '$1 h').replace('the entry of the entry', 'the entry');
    expect(reasonsText(reasons)).toBe(now);
    expect(readReasons(reasons)).toEqual(reasons);
  });

  it('is there with each code', () => {
    const known = SENTENCES.flatMap(([, reasons]) => reasons.map(({ code }) => code));
    expect(new Set(known).size).toBe(17);
  });

  it.each([
    'Clio keeps it upside down. Open it in Clio and put it right there.',
    'Deleted in Clio. Nobody knows why.',
    'Somebody wrote this by hand',
  ])('stays readable where it is none of those: %s', (text) => {
    expect(earlierReasons(text)).toEqual([{ code: 'earlier', text }]);
    expect(reasonsText(earlierReasons(text))).toBe(text);
  });

  it('is no reason where there was none', () => {
    expect([earlierReasons(null), earlierReasons('')]).toEqual([[], []]);
  });
});

describe('reasons as they are stored', () => {
  it('are read without what is none', () => {
    const good: Reason = { code: 'in-doubt' };
    expect(readReasons([good, { code: 'of a later release' }, 'words', null, { code: 'refused' }])).toEqual([good]);
    expect(readReasons(undefined)).toEqual([]);
  });
});
