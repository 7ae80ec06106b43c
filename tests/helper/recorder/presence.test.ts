import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresenceEvent } from '../../../helper/observe/index.ts';
import { createStage, OPEN, START, type Stage, windowOf } from '../stage.ts';

const MINUTE = 60_000;
const CALL = 'Zoom Meeting';

/** A recorder that observes, with what it said besides *alive*; instants in minutes since the start. */
function attended(idleAfterSeconds = 600) {
  const stage = createStage();
  stage.recorder.configure({ ...OPEN, idleAfterSeconds });
  const minutes = (at: number) => Math.round((at - START) / 600) / 100;
  return {
    ...stage,
    show(title: string) {
      stage.see(windowOf(title));
      stage.pass(8);
    },
    sign: (sign: PresenceEvent) => stage.see(sign),
    minutes: (count: number) => stage.pass(count * MINUTE),
    said: () =>
      stage.held().flatMap((sample): string[] => {
        if (sample.kind === 'window') return [sample.title];
        if (sample.kind !== 'away') return [];
        const since = sample.since === undefined ? '' : ` since ${minutes(sample.since)}`;
        return [`${sample.why}${since}${sample.call ? ' call' : ''}`];
      }),
  };
}

/** Nobody touches anything for some minutes, and the observer tells so once the threshold is over. */
function goIdle(stage: Pick<Stage, 'see' | 'pass'>, minutes = 10): void {
  stage.pass(minutes * MINUTE);
  stage.see({ kind: 'idle', quiet: minutes * MINUTE });
}

describe('idle time', () => {
  it('is dated back to the last input, and input ends it', () => {
    const stage = attended();
    stage.show('one');
    stage.minutes(5);
    goIdle(stage);
    stage.minutes(30);
    stage.sign({ kind: 'input' });
    expect(stage.said()).toEqual(['one', 'idle since 5', 'one']);
  });

  it('hides what changes in front meanwhile, and shows it on return', () => {
    const stage = attended();
    stage.show('one');
    goIdle(stage);
    stage.show('a notice');
    stage.show('two');
    expect(stage.said()).toEqual(['one', 'idle since 0']);
    stage.sign({ kind: 'input' });
    expect(stage.said()).toEqual(['one', 'idle since 0', 'two']);
  });

  it('takes a new threshold at once', () => {
    const stage = attended();
    stage.show('one');
    expect(stage.idleAfter()).toBe(600_000);
    stage.recorder.configure({ ...OPEN, idleAfterSeconds: 120 });
    expect(stage.idleAfter()).toBe(120_000);
    stage.minutes(3);
    stage.sign({ kind: 'idle', quiet: 3 * MINUTE });
    expect(stage.said()).toEqual(['one', 'idle since 0']);
  });

  it.each(['locked', 'asleep', 'switched'] as const)(
    'gives way to a computer that is %s, and comes back after it',
    (why) => {
      const stage = attended();
      stage.show('one');
      goIdle(stage);
      stage.sign({ kind: 'gone', why });
      const word = why === 'switched' ? 'locked' : why;
      expect(stage.said()).toEqual(['one', 'idle since 0', word]);
      stage.sign({ kind: 'back', why });
      stage.sign({ kind: 'input' });
      expect(stage.said().at(-1)).toBe('one');
    },
  );

  it('is over only when each of several reasons is', () => {
    const stage = attended();
    stage.show('one');
    stage.sign({ kind: 'gone', why: 'locked' });
    stage.sign({ kind: 'gone', why: 'asleep' });
    stage.sign({ kind: 'back', why: 'asleep' });
    expect(stage.said()).toEqual(['one', 'locked', 'asleep', 'locked']);
    stage.sign({ kind: 'back', why: 'locked' });
    expect(stage.said().at(-1)).toBe('one');
  });

  it('is forgotten by a pause', () => {
    const stage = attended();
    stage.show('one');
    goIdle(stage);
    stage.recorder.configure({ ...OPEN, paused: true });
    stage.recorder.configure(OPEN);
    stage.show('two');
    expect(stage.said()).toEqual(['one', 'idle since 0', 'paused', 'two']);
  });
});

describe('a call in front', () => {
  it('suspends idle time for twenty minutes after the last input, and marks what lies beyond', () => {
    const stage = attended();
    stage.show(CALL);
    stage.minutes(2);
    goIdle(stage);
    expect(stage.said()).toEqual([CALL]);
    stage.minutes(9.9);
    expect(stage.said()).toEqual([CALL]);
    stage.minutes(30);
    expect(stage.said()).toEqual([CALL, 'idle since 22 call']);
    stage.sign({ kind: 'input' });
    expect(stage.said()).toEqual([CALL, 'idle since 22 call', CALL]);
  });

  it('suspends it until the call ends, when that is sooner', () => {
    const stage = attended();
    stage.show(CALL);
    goIdle(stage);
    stage.minutes(5);
    stage.show('one');
    // While the attorney was away nothing of it shows.
    expect(stage.said()).toEqual([CALL, 'idle since 15']);
  });

  it('counts until it ended when it ended before the threshold', () => {
    const stage = attended();
    stage.show(CALL);
    stage.minutes(4);
    stage.show('one');
    stage.minutes(6);
    stage.sign({ kind: 'idle', quiet: 10 * MINUTE });
    expect(stage.said()).toEqual([CALL, 'one', 'idle since 4']);
  });

  it('counts not at all when it ended before the last input', () => {
    const stage = attended();
    stage.show(CALL);
    stage.minutes(4);
    stage.show('one');
    stage.minutes(8);
    stage.sign({ kind: 'idle', quiet: 6 * MINUTE });
    expect(stage.said()).toEqual([CALL, 'one', 'idle since 6']);
  });

  it('is not credited when it pops up while nobody is there', () => {
    const stage = attended();
    stage.show('one');
    goIdle(stage);
    stage.show(CALL);
    stage.minutes(60);
    expect(stage.said()).toEqual(['one', 'idle since 0']);
  });

  it('begins anew with each input', () => {
    const stage = attended();
    stage.show(CALL);
    goIdle(stage, 15);
    stage.sign({ kind: 'input' });
    goIdle(stage, 19);
    expect(stage.said()).toEqual([CALL]);
    stage.minutes(1);
    expect(stage.said()).toEqual([CALL, 'idle since 35 call']);
  });

  it('counts for twenty minutes where the threshold is longer', () => {
    const stage = attended(3_600);
    stage.show(CALL);
    goIdle(stage, 60);
    expect(stage.said()).toEqual([CALL, 'idle since 20 call']);
  });

  it.each(['locked', 'asleep', 'switched'] as const)('does not hold against a computer that is %s', (why) => {
    const stage = attended();
    stage.show(CALL);
    goIdle(stage);
    stage.sign({ kind: 'gone', why });
    expect(stage.said()).toEqual([CALL, why === 'switched' ? 'locked' : why]);
    stage.minutes(30);
    stage.sign({ kind: 'back', why });
    // Nobody came back yet, and the call ended for the attorney when the computer was locked.
    expect(stage.said().at(-1)).toBe('idle since 10');
    stage.sign({ kind: 'input' });
    goIdle(stage, 15);
    expect(stage.said().at(-1)).toBe(CALL);
  });

  it('goes on counting after a short lock', () => {
    const stage = attended();
    stage.show(CALL);
    stage.sign({ kind: 'gone', why: 'locked' });
    stage.minutes(1);
    stage.sign({ kind: 'back', why: 'locked' });
    goIdle(stage, 15);
    expect(stage.said()).toEqual([CALL, 'locked', CALL]);
  });
});

describe('presence', () => {
  const action = fc.oneof(
    fc
      .constantFrom('input', 'lock', 'unlock', 'sleep', 'wake', 'call', 'document')
      .map((name) => ({ name, minutes: 0 })),
    fc.integer({ min: 1, max: 40 }).map((minutes) => ({ name: 'pass', minutes })),
    fc.integer({ min: 10, max: 40 }).map((minutes) => ({ name: 'idle', minutes })),
  );

  it('dates idle time at the last input, or within twenty minutes after it', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const stage = attended();
        let now = START;
        let input = START;
        let idle = false;
        let seen = 0;
        let before = 0;
        const pass = (minutes: number) => {
          stage.minutes(minutes);
          now += minutes * MINUTE;
        };
        for (const { name, minutes } of actions) {
          if (name === 'pass') pass(minutes);
          if (name === 'idle' && !idle) {
            input = now;
            idle = true;
            pass(minutes);
            stage.sign({ kind: 'idle', quiet: minutes * MINUTE });
          }
          if (name === 'input' && idle) {
            idle = false;
            stage.sign({ kind: 'input' });
          }
          if (name === 'lock') stage.sign({ kind: 'gone', why: 'locked' });
          if (name === 'unlock') stage.sign({ kind: 'back', why: 'locked' });
          if (name === 'sleep') stage.sign({ kind: 'gone', why: 'asleep' });
          if (name === 'wake') stage.sign({ kind: 'back', why: 'asleep' });
          if (name === 'call' || name === 'document') {
            stage.show(name === 'call' ? CALL : 'Document');
            now += 8;
          }
          for (const sample of stage.held().slice(seen)) {
            expect(sample.at).toBeGreaterThanOrEqual(before);
            before = sample.at;
            if (sample.kind !== 'away' || sample.why !== 'idle') continue;
            expect(idle).toBe(true);
            expect(sample.since).toBeLessThanOrEqual(sample.at);
            expect(sample.since).toBeGreaterThanOrEqual(input);
            expect(sample.since).toBeLessThanOrEqual(input + 20 * MINUTE);
            // Only what a call may have gone on beyond is asked about.
            if (sample.call) expect(sample.since).toBe(input + 20 * MINUTE);
          }
          seen = stage.held().length;
        }
      }),
    );
  });
});
