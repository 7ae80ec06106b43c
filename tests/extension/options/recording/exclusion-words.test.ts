import { describe, expect, it } from 'vitest';
import { exclusionFrom } from '../../../../extension/options/recording/exclusion-words.ts';
import { options } from '../../../../extension/ui/words/index.ts';

describe('a rule for what is left out', () => {
  it('says what it means: a program, words of a title, or both', () => {
    expect(options.recording.exclusions.means({ app: 'Firefox', title: 'bank' })).toBe(
      'Leaves out windows of Firefox whose title holds “bank”.',
    );
    expect(options.recording.exclusions.means({ app: 'Signal' })).toBe('Leaves out every window of Signal.');
    expect(options.recording.exclusions.means({ title: 'bank' })).toBe(
      'Leaves out every window whose title holds “bank”.',
    );
  });

  it('is made of what was typed, and of nothing where only blanks were', () => {
    expect(exclusionFrom(' Firefox ', '')).toEqual({ app: 'Firefox' });
    expect(exclusionFrom('', ' my bank ')).toEqual({ title: 'my bank' });
    expect(exclusionFrom(' ', '\t')).toBeNull();
    expect(exclusionFrom('\u200b', '’')).toBeNull();
  });
});
