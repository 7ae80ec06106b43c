import { describe, expect, it } from 'vitest';
import { withKeptParts } from '../../../../extension/popup/model/kept-parts.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';

const again = <T>(value: T): T => structuredClone(value);

describe('a day that is read anew', () => {
  it('is the one before where nothing of it is another', () => {
    expect(withKeptParts(FULL, again(FULL))).toBe(FULL);
  });

  it('has what is as it was from the one before, wherever that stands now', () => {
    const [first, ...others] = FULL.needs;
    if (!first || others.length === 0) throw new Error('The day lacks what is moved.');
    const next = { ...again(FULL), needs: again([...others, { ...first, minutes: first.minutes + 1 }]) };
    const kept = withKeptParts(FULL, next);
    expect(kept).toEqual(next);
    for (const [place, need] of others.entries()) expect(kept.needs[place]).toBe(need);
    expect(kept.needs.at(-1)).not.toBe(first);
    expect(kept.needs.at(-1)?.rows).toBe(first.rows);
    expect(kept.cards).toBe(FULL.cards);
  });

  it('says what is read, whatever was there before', () => {
    const parts = Object.keys(FULL) as (keyof typeof FULL)[];
    for (const part of parts) {
      const { [part]: _, ...without } = FULL;
      const list = FULL[part];
      const changes = [
        without,
        { ...FULL, [part]: null },
        ...(Array.isArray(list) ? [{ ...FULL, [part]: list.slice(1) }] : []),
      ];
      for (const other of changes as (typeof FULL)[]) {
        expect(withKeptParts(FULL, again(other))).toEqual(other);
        expect(withKeptParts(other, again(FULL))).toEqual(FULL);
      }
    }
  });
});
