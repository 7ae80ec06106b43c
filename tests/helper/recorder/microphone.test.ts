import { describe, expect, it } from 'vitest';
import type { FrontWindow, PresenceEvent } from '../../../helper/observe/index.ts';
import { createStage, OPEN, START, windowOf } from '../stage.ts';

const MINUTE = 60_000;
const HEARS = { ...OPEN, microphone: true };

/** A recorder that observes, with what it said besides *alive*; instants in minutes since the start. */
function attended(configuration = HEARS) {
  const stage = createStage();
  stage.recorder.configure(configuration);
  const minutes = (at: number) => Math.round((at - START) / 600) / 100;
  return {
    ...stage,
    show(title: string, app = 'Editor', id = title) {
      const window: FrontWindow = { id, pid: null, owner: null, dialogue: false };
      stage.see(windowOf(title, app), window);
      stage.pass(8);
    },
    use: (...apps: string[]) => stage.see({ kind: 'microphone', apps }),
    sign: (sign: PresenceEvent) => stage.see(sign),
    minutes: (count: number) => stage.pass(count * MINUTE),
    idle(after = 10) {
      stage.pass(after * MINUTE);
      stage.see({ kind: 'idle', quiet: after * MINUTE });
    },
    said: () =>
      stage.held().flatMap((sample): string[] => {
        if (sample.kind === 'alive') return [];
        const heard = sample.microphone === undefined ? '' : ` (${sample.microphone})`;
        if (sample.kind === 'window') return [`${sample.title}${heard}`];
        if (sample.kind === 'blind') return [`blind${heard}`];
        const since = sample.since === undefined ? '' : ` since ${minutes(sample.since)}`;
        return [`${sample.why}${since}${sample.call ? ' call' : ''}${heard}`];
      }),
  };
}

describe('a program that uses the microphone', () => {
  it('is told of from then on, with each window, until it gives it back', () => {
    const { show, use, said } = attended();
    show('brief');
    use('ms-teams');
    show('lease');
    use();
    expect(said()).toEqual(['brief', 'brief (ms-teams)', 'lease (ms-teams)', 'lease']);
  });

  it('suspends idle time behind other windows for twenty minutes after the last input, and once', () => {
    const { show, use, minutes, idle, sign, said } = attended();
    show('brief');
    use('ms-teams');
    idle();
    minutes(60);
    expect(said()).toEqual(['brief', 'brief (ms-teams)', 'idle since 20 call']);
    // It was left open: nothing more of it is told, nor credited, until it was given back.
    sign({ kind: 'input' });
    idle();
    expect(said().slice(3)).toEqual(['brief', 'idle since 70 call']);
    sign({ kind: 'input' });
    use();
    use('ms-teams');
    idle(15);
    expect(said().slice(5)).toEqual(['brief', 'brief (ms-teams)']);
  });

  it('ends with the call, where that ends before the limit', () => {
    const { show, use, minutes, idle, said } = attended();
    show('brief');
    use('zoom');
    idle();
    minutes(5);
    use();
    expect(said()).toEqual(['brief', 'brief (zoom)', 'idle since 15']);
  });

  it.each(['locked', 'asleep', 'switched'] as const)('does not outlive a computer that is %s', (why) => {
    const { show, use, minutes, idle, sign, said } = attended();
    show('brief');
    use('zoom');
    idle();
    sign({ kind: 'gone', why });
    minutes(1);
    sign({ kind: 'back', why });
    expect(said().at(-1)).toBe('idle since 10');
  });

  it('is not credited where it begins while nobody is there', () => {
    const { show, use, minutes, idle, said } = attended();
    show('brief');
    idle();
    use('zoom');
    minutes(60);
    expect(said()).toEqual(['brief', 'idle since 0']);
  });

  it('is told beside another one only once that is over', () => {
    const { show, use, said } = attended();
    show('brief');
    use('zoom', 'firefox');
    use('firefox');
    expect(said()).toEqual(['brief', 'brief (zoom)', 'brief (firefox)']);
  });

  it.each(['natspeak', 'pavucontrol', 'TextInputHost', 'obs64', 'easyeffects', 'Krisp'])(
    'is in no call with %s',
    (app) => {
      const { show, use, idle, said } = attended();
      show('brief');
      use(app);
      idle();
      expect(said()).toEqual(['brief', 'idle since 0']);
    },
  );

  it('is told of with what cannot be seen', () => {
    const { see, pass, use, said } = attended();
    see({ kind: 'blind', why: 'remote' });
    pass(8);
    use('zoom');
    expect(said()).toEqual(['blind', 'blind (zoom)']);
  });
});

describe('what is not told of the microphone', () => {
  it('is all of it, where the attorney does not want it noticed', () => {
    const wanted: boolean[] = [];
    const { recorder } = createStage();
    recorder.observeWith({
      platform: 'linux-x11',
      name: 'another',
      start: () => undefined,
      setIdleAfter: () => undefined,
      hearCalls: (now) => void wanted.push(now),
      stop: () => Promise.resolve(),
    });
    recorder.configure(OPEN);
    recorder.configure(HEARS);
    expect(wanted).toEqual([false, true]);
  });

  it('is a program that is excluded, which suspends nothing either', () => {
    const { show, use, idle, said } = attended({ ...HEARS, exclusions: [{ app: 'teams' }] });
    show('brief');
    use('ms-teams');
    idle();
    expect(said()).toEqual(['brief', 'idle since 0']);
  });

  it('is what was excluded meanwhile', () => {
    const { show, use, recorder, said } = attended();
    show('brief');
    use('ms-teams');
    recorder.configure({ ...HEARS, exclusions: [{ app: 'teams' }] });
    expect(said()).toEqual(['brief', 'brief (ms-teams)', 'brief']);
  });

  it('is a call that began in front of a window that is left out, to its end', () => {
    const { show, use, said } = attended();
    show('a case - Mozilla Firefox Private Browsing', 'firefox');
    use('firefox');
    show('brief');
    use();
    use('firefox');
    expect(said()).toEqual(['excluded', 'brief', 'brief (firefox)']);
  });

  it('goes on beside a window that is left out, where it began before', () => {
    const { show, use, said } = attended();
    show('brief');
    use('ms-teams');
    show('a case - Mozilla Firefox Private Browsing', 'firefox');
    show('brief');
    expect(said()).toEqual(['brief', 'brief (ms-teams)', 'excluded (ms-teams)', 'brief (ms-teams)']);
  });

  it('is anything in a pause', () => {
    const { show, use, recorder, said } = attended();
    show('brief');
    use('zoom');
    recorder.configure({ ...HEARS, paused: true });
    expect(said()).toEqual(['brief', 'brief (zoom)', 'paused']);
  });
});
