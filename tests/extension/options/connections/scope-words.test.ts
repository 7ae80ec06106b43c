import { describe, expect, it } from 'vitest';
import { WANTED_SCOPES, type WantedScope } from '../../../../extension/clio/index.ts';
import { boxText, missingText, reasonText } from '../../../../extension/options/connections/scope-words.ts';

const scope = (area: WantedScope['area']): WantedScope => {
  const found = WANTED_SCOPES.find((wanted) => wanted.area === area);
  if (!found) throw new Error(area);
  return found;
};

describe('scopes in words', () => {
  it('are called as in Clio’s developer portal', () => {
    expect(WANTED_SCOPES.map(boxText)).toEqual([
      'Activities (read and write)',
      'Matters (read)',
      'Contacts (read)',
      'Users (read)',
      'Billing (read)',
      'General (read)',
      'Calendars (read)',
    ]);
  });

  it('say which can be left out', () => {
    const without = WANTED_SCOPES.filter((wanted) => reasonText(wanted).endsWith('; can be left out'));
    expect(without.map(({ area }) => area)).toEqual(['Billing', 'General', 'Calendars']);
  });

  it('that are missing make a sentence of those that are needed, or none', () => {
    expect(missingText([])).toBeNull();
    expect(missingText([scope('Billing'), scope('Calendars')])).toBeNull();
    expect(missingText([scope('Matters'), scope('Billing')])).toBe('Not allowed yet: Matters (read).');
    expect(missingText([scope('Activities'), scope('Contacts'), scope('Users')])).toBe(
      'Not allowed yet: Activities (read and write), Contacts (read) and Users (read).',
    );
  });
});
