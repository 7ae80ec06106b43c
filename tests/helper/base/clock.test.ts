import { describe, expect, it } from 'vitest';
import { createClock } from '../../../helper/base/clock.ts';

/** Long after 1970, so that a step back stays an instant. */
const START = 1_000_000_000;

/** A pair of clocks that a test moves. */
function clocks() {
  let wall = START;
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
    expect(clock.read()).toEqual({ step: 'none', at: START });
    pass(25_000);
    expect(clock.read()).toEqual({ step: 'none', at: START + 25_000 });
  });

  it('says when the wall was set back, and until when the time before it lasted', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    clock.read();
    pass(10_000, -3_590_000);
    expect(clock.read()).toEqual({ step: 'back', at: START - 3_590_000, until: START + 10_000 });
    pass(1_000);
    expect(clock.read()).toEqual({ step: 'none', at: START - 3_589_000 });
  });

  it('notices a step back that the time passed since hides', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    clock.read();
    pass(20_000, 5_000);
    expect(clock.read()).toEqual({ step: 'back', at: START + 5_000, until: START + 20_000 });
  });

  it('never falls for the creep of a time server', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    clock.read();
    pass(10, -300);
    expect(clock.read()).toEqual({ step: 'none', at: START });
    pass(400);
    expect(clock.read()).toEqual({ step: 'none', at: START + 100 });
  });

  it('says since when nothing is known after a sleep', () => {
    const { pair, pass } = clocks();
    const clock = createClock(pair);
    clock.read();
    pass(4_000, 28_804_000);
    expect(clock.read()).toEqual({ step: 'ahead', at: START + 28_804_000, since: START + 4_000 });
  });
});
