import { describe, expect, it } from 'vitest';
import { createLifetime } from '../../helper/lifetime.ts';
import { createStage, OPEN, windowOf } from './stage.ts';

function living(keepsCapturing: boolean | null) {
  const stage = createStage();
  stage.recorder.configure(OPEN);
  let ended = 0;
  const lifetime = createLifetime({
    recorder: stage.recorder,
    keepsCapturing: () => keepsCapturing,
    timers: stage.timers,
    end: () => {
      ended += 1;
    },
  });
  const kinds = () => stage.held().map((sample) => ('why' in sample ? sample.why : sample.kind));
  const show = (title: string) => {
    stage.see(windowOf(title));
    stage.pass(8);
  };
  return { ...stage, lifetime, kinds, show, ended: () => ended };
}

describe('how long a recorder lives', () => {
  it.each([false, null])(
    'is a moment without a browser when it may not go on (%s), and it records nothing then',
    (keeps) => {
      const { lifetime, show, kinds, observing, pass, ended } = living(keeps);
      lifetime.connected(1);
      show('one');
      lifetime.connected(0);
      expect(observing()).toBe(false);
      expect(kinds()).toEqual(['window', 'stopped']);
      pass(9_999);
      expect([ended(), kinds().length]).toEqual([0, 2]);
      pass(1);
      expect(ended()).toBe(1);
    },
  );

  it('goes on when a browser comes back in time', () => {
    const { lifetime, show, kinds, pass, ended } = living(false);
    lifetime.connected(1);
    show('one');
    lifetime.connected(0);
    pass(5_000);
    lifetime.connected(1);
    show('two');
    pass(20_000);
    expect(ended()).toBe(0);
    expect(kinds()).toEqual(['window', 'stopped', 'window']);
  });

  it('has no end where it may go on', () => {
    const { lifetime, show, kinds, pass, ended } = living(true);
    lifetime.connected(1);
    show('one');
    lifetime.connected(0);
    show('two');
    pass(20_000);
    expect(ended()).toBe(0);
    expect(kinds()).toEqual(['window', 'window']);
  });
});
