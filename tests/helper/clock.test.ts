import { describe, expect, it } from 'vitest';
import { createClock } from '../../helper/clock.ts';

/** A pair of clocks that a test moves. */
function clocks() {
  let wall = 1_000_000;
  let steady = 50.25;
  return {
    pair: { wall: () => wall, steady: () => steady },
    pass(milliseconds: number, wallToo = milliseconds) {
      steady += milliseconds;
      wall += wallToo;
    },
  };
}

describe('the clock', () => {
  it('follows the wall while both clocks agree', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    expect(clock.read()).toEqual({ step: 'none', at: 1_000_000 });
    pass(25_000);
    expect(clock.read()).toEqual({ step: 'none', at: 1_025_000 });
  });

  it('says when the wall was set back, and until when the time before it lasted', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    clock.read();
    pass(10_000, -3_590_000);
    expect(clock.read()).toEqual({ step: 'back', at: 1_000_000 - 3_590_000, until: 1_010_000 });
    pass(1_000);
    expect(clock.read()).toEqual({ step: 'none', at: 1_000_000 - 3_589_000 });
  });

  it('notices a step back that the time passed since hides', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    clock.read();
    pass(20_000, 5_000);
    expect(clock.read()).toEqual({ step: 'back', at: 1_005_000, until: 1_020_000 });
  });

  it('never falls for the creep of a time server', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    clock.read();
    pass(10, -300);
    expect(clock.read()).toEqual({ step: 'none', at: 1_000_000 });
    pass(400);
    expect(clock.read()).toEqual({ step: 'none', at: 1_000_100 });
  });

  it('says since when nothing is known after a sleep', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    clock.read();
    pass(4_000, 28_804_000);
    expect(clock.read()).toEqual({ step: 'ahead', at: 29_804_000, since: 1_004_000 });
  });
});
