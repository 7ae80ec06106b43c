import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLasting, createSerial, createSingleFlight } from '../../shared/index.ts';

const settle = () => new Promise(setImmediate);

/** Acts that end when they are let, in the order in which they began. */
function staged() {
  const ends: { name: number; end(failed: boolean): void }[] = [];
  const begun: number[] = [];
  let most = 0;
  return {
    act: (name: number) =>
      new Promise<number>((resolve, reject) => {
        begun.push(name);
        ends.push({ name, end: (failed) => (failed ? reject(new Error(`${name}`)) : resolve(name)) });
        most = Math.max(most, ends.length);
      }),
    end: async (failed = false) => {
      ends.shift()?.end(failed);
      await settle();
    },
    begun,
    under: () => ends.length,
    most: () => most,
  };
}

/** What a promise came to: its value, or the message of its failure with a mark before it. */
const outcomeOf = (promise: Promise<number>) => promise.then(String, (error: Error) => `failed ${error.message}`);

const STEP = fc.constantFrom('ask' as const, 'end' as const, 'fail' as const);

describe('things done one after another', () => {
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

  it('keep their order, one at a time, each with its own outcome, whichever fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { maxLength: 30 }), async (steps) => {
        const inTurn = createSerial();
        const { act, end, begun, most, under } = staged();
        const asked: Promise<string>[] = [];
        const outcomes: string[] = [];
        const next = async (failed: boolean) => {
          if (under() === 0) return;
          const name = begun.at(-1);
          outcomes.push(failed ? `failed ${name}` : `${name}`);
          await end(failed);
        };
        for (const step of steps) {
          const name = asked.length;
          if (step === 'ask') asked.push(outcomeOf(inTurn(() => act(name))));
          else await next(step === 'fail');
          await settle();
        }
        while (under() > 0) await next(false);
        expect(begun).toEqual(asked.map((_, index) => index));
        expect(most()).toBeLessThanOrEqual(1);
        expect(await Promise.all(asked)).toEqual(outcomes);
      }),
    );
  });

  it('go on after one that fails before it begins to wait', async () => {
    const inTurn = createSerial();
    const first = inTurn((): Promise<void> => {
      throw new Error('at once');
    });
    await expect(first).rejects.toThrow('at once');
    expect(await inTurn(async () => 2)).toBe(2);
  });
});

describe('a single flight', () => {
  it('is joined while it is under way, and begun anew after it ended, whether it failed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { maxLength: 30 }), async (steps) => {
        const { act, end, begun, most, under } = staged();
        const fly = createSingleFlight(act);
        const asked: Promise<string>[] = [];
        const expected: number[] = [];
        const outcomes = new Map<number, string>();
        const next = async (failed: boolean) => {
          const name = begun.at(-1);
          if (under() === 0 || name === undefined) return;
          outcomes.set(name, failed ? `failed ${name}` : `${name}`);
          await end(failed);
        };
        for (const step of steps) {
          const name = asked.length;
          if (step !== 'ask') await next(step === 'fail');
          else {
            expected.push(under() > 0 ? (begun.at(-1) ?? name) : name);
            asked.push(outcomeOf(fly(name)));
          }
        }
        while (under() > 0) await next(false);
        expect(most()).toBeLessThanOrEqual(1);
        expect(await Promise.all(asked)).toEqual(expected.map((name) => outcomes.get(name)));
      }),
    );
  });

  it('is begun anew after one that failed before it began to wait', async () => {
    let fails = true;
    const fly = createSingleFlight((): Promise<number> => {
      if (fails) throw new Error('at once');
      return Promise.resolve(1);
    });
    await expect(fly()).rejects.toThrow('at once');
    fails = false;
    expect(await fly()).toBe(1);
  });
});

describe('what is made once', () => {
  it('is made at first use and shared; what fails is made anew by the next to ask, and by nobody else', async () => {
    const { act, end, begun } = staged();
    let made = 0;
    const get = createLasting(() => {
      made += 1;
      return act(made);
    });
    expect(begun).toEqual([]);
    const [first, second] = [outcomeOf(get()), outcomeOf(get())];
    await end(true);
    expect([await first, await second]).toEqual(['failed 1', 'failed 1']);
    expect(begun).toEqual([1]);
    const third = get();
    await end();
    expect([await third, await get()]).toEqual([2, 2]);
    expect(begun).toEqual([1, 2]);
  });
});
