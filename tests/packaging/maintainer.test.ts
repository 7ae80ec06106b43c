import { describe, expect, it } from 'vitest';
import { maintainerOf } from '../../packaging/maintainer.ts';

describe('who answers for a package', () => {
  it('is the author of package.json with an address', () => {
    expect(maintainerOf('Ann Example <ann@example.org>')).toBe('Ann Example <ann@example.org>');
  });

  it.each([
    undefined,
    '',
    'Ann Example',
    '<ann@example.org>',
    'Ann <ann at example>',
    { name: 'Ann' },
    'A <a@b>\nDepends: x',
  ])('is nobody where that says %j', (author) => {
    expect(maintainerOf(author)).toBeNull();
  });
});
