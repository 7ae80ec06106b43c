import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFresh } from '../../shared/index.ts';

/** A reading that ends when it is let, and says what was so when it began. */
function staged() {
  let value = 0;
  const ends: ((failed?: Error) => void)[] = [];
  let running = 0;
  let most = 0;
  const read = createFresh(async () => {
    const seen = value;
    running += 1;
    most = Math.max(most, running);
    try {
      await new Promise<void>((resolve, reject) => {
        ends.push((failed) => (failed ? reject(failed) : resolve()));
      });
    } finally {
      running -= 1;
    }
    return seen;
  });
  const settle = () => new Promise(setImmediate);
  return {
    read,
    change: () => {
      value += 1;
      return value;
    },
    end: async (failed?: Error) => {
      ends.shift()?.(failed);
      await settle();
    },
    waiting: () => ends.length,
    most: () => most,
  };
}

describe('a fresh reading', () => {
  it('knows of a change that came while an earlier one was under way', async () => {
    const { read, change, end } = staged();
    const before = read();
    change();
    const after = read();
    await end();
    await end();
    expect([await before, await after]).toEqual([0, 1]);
  });

  it('is shared by all who ask during the same earlier one', async () => {
    const { read, end, waiting } = staged();
    const all = [read(), read(), read()];
    await end();
    expect(waiting()).toBe(1);
    await end();
    expect(await Promise.all(all)).toEqual([0, 0, 0]);
    expect(waiting()).toBe(0);
  });

  it('comes also after one that failed, whose failure only those hear who waited for that one', async () => {
    const { read, end } = staged();
    const first = read().catch((error: Error) => error.message);
    const second = read();
    await end(new Error('storage'));
    await end();
    expect([await first, await second]).toEqual(['storage', 0]);
    const third = read();
    await end();
    expect(await third).toBe(0);
  });

  it('is never older than the question, one at a time, whatever the order of changes, questions and answers', async () => {
    const step = fc.constantFrom('change' as const, 'read' as const, 'end' as const, 'fail' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { read, change, end, waiting, most } = staged();
        let now = 0;
        const asked: Promise<boolean>[] = [];
        for (const one of steps) {
          const at = now;
          if (one === 'change') now = change();
          else if (one === 'read')
            asked.push(
              read().then(
                (seen) => seen >= at,
                () => true,
              ),
            );
          else await end(one === 'fail' ? new Error('no') : undefined);
        }
        while (waiting() > 0) await end();
        expect(await Promise.all(asked)).not.toContain(false);
        expect(most()).toBeLessThanOrEqual(1);
      }),
    );
  });
});
