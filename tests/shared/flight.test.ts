import { describe, expect, it } from 'vitest';
import { createSerial } from '../../shared/index.ts';

describe('things done in turn', () => {
  it('begin once the one before has ended, also where that failed, of which only its own asker hears', async () => {
    const inTurn = createSerial();
    const said: string[] = [];
    let fail: (reason: Error) => void = () => undefined;
    const first = inTurn(() => new Promise<void>((_, reject) => (fail = reject)));
    const second = inTurn(async () => {
      said.push('second');
      return 2;
    });
    await new Promise(setImmediate);
    expect(said).toEqual([]);
    fail(new Error('no'));
    await expect(first).rejects.toThrow('no');
    expect(await second).toBe(2);
  });
});
