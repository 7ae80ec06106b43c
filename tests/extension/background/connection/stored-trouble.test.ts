import { describe, expect, it } from 'vitest';
import { readTrouble } from '../../../../extension/background/connection/stored-trouble.ts';
import type { ClioTrouble } from '../../../../extension/messages/views.ts';

describe('a trouble that an earlier worker stored', () => {
  it.each<ClioTrouble>([
    { kind: 'unreachable' },
    { kind: 'on-the-way', status: 502 },
    { kind: 'refused', why: { code: 'said', said: 'No such matter.' } },
    { kind: 'other-user', name: 'Ada Park', account: 'Park & Reed LLP' },
    { kind: 'other-user', name: 'Ada Park', account: null },
  ])('is read as it was: %o', (trouble) => {
    expect(readTrouble(structuredClone(trouble))).toEqual(trouble);
  });

  it('has the account within the name where an earlier release wrote it', () => {
    expect(readTrouble({ kind: 'other-user', name: 'Ada Park of Park & Reed LLP' })).toEqual({
      kind: 'other-user',
      name: 'Ada Park of Park & Reed LLP',
      account: null,
    });
  });

  it.each([null, undefined, 'unreachable', {}, { kind: 'of-a-later-release' }, { kind: 'on-the-way' }])(
    'is none where this release does not know it: %o',
    (stored) => {
      expect(readTrouble(stored)).toBeNull();
    },
  );
});
