import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryJournal } from '../../../helper/journal/index.ts';
import { LAST_INSTANT, parseSample, type Sample } from '../../../shared/index.ts';
import { runs } from '../../runs.ts';
import { createStage, OPEN, START, windowOf } from '../stage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function recording(begins = START) {
  const stage = createStage(createMemoryJournal(), begins);
  stage.recorder.configure(OPEN);
  stage.see(windowOf('00012-Smith brief'));
  stage.pass(8);
  return stage;
}

/** The instant of the sample after the last word that the clock was set, up to a sample. */
function startOfTime(samples: readonly Sample[], index: number): number {
  const set = samples.findLastIndex((one, place) => place < index && one.kind === 'blind' && one.why === 'clock');
  return set < 0 ? 0 : (samples[set + 1]?.at ?? 0);
}

describe('when the clock is set back while recording', () => {
  it('takes nothing back that was told before, though the last input lies before it', () => {
    const stage = recording();
    stage.pass(9 * MINUTE);
    stage.setWall(-51 * MINUTE);
    stage.pass(MINUTE);
    stage.see({ kind: 'idle', quiet: 10 * MINUTE });
    const samples = stage.held();
    const last = samples.at(-1);
    expect(last).toMatchObject({ kind: 'away', why: 'idle' });
    expect(last?.kind === 'away' && last.since).toBe(startOfTime(samples, samples.length - 1));
  });

  it('ends a call without input after its twenty minutes, whatever the wall says', () => {
    const stage = recording();
    stage.see(windowOf('Zoom Meeting', 'zoom'));
    stage.pass(10 * MINUTE);
    stage.see({ kind: 'idle', quiet: 10 * MINUTE });
    stage.setWall(-51 * MINUTE);
    stage.pass(9 * MINUTE);
    expect(stage.held().some(({ kind }) => kind === 'away')).toBe(false);
    stage.pass(2 * MINUTE);
    const said = stage.held().findLast(({ kind }) => kind !== 'alive');
    expect(said).toMatchObject({ kind: 'away', why: 'idle', call: true });
  });

  const happening = fc.oneof(
    fc.record({ set: fc.integer({ min: -3 * HOUR, max: 3 * HOUR }) }),
    fc.record({ pass: fc.integer({ min: 8, max: 12 * MINUTE }) }),
    fc.record({ quiet: fc.integer({ min: 10 * MINUTE, max: 40 * MINUTE }) }),
    fc.record({ title: fc.constantFrom('Zoom Meeting', '00012-Smith brief', 'Inbox') }),
    fc.constant({ sign: 'input' as const }),
    fc.constant({ sign: 'locked' as const }),
    fc.constant({ sign: 'unlocked' as const }),
  );

  it('says so before the time falls, and no word reaches back beyond it, whatever else happens', () => {
    fc.assert(
      fc.property(fc.array(happening, { minLength: 5, maxLength: 60 }), (happenings) => {
        const stage = recording();
        for (const one of happenings) {
          if ('set' in one) stage.setWall(one.set);
          else if ('pass' in one) stage.pass(one.pass);
          else if ('title' in one) stage.see(windowOf(one.title, 'zoom'));
          else if ('quiet' in one) stage.see({ kind: 'idle', quiet: one.quiet });
          else if (one.sign === 'input') stage.see({ kind: 'input' });
          else stage.see({ kind: one.sign === 'locked' ? 'gone' : 'back', why: 'locked' });
        }
        const samples = stage.held();
        for (const [index, sample] of samples.entries()) {
          const before = samples[index - 1];
          if (before && sample.at < before.at) expect(before).toMatchObject({ kind: 'blind', why: 'clock' });
          if (sample.kind !== 'away' || sample.since === undefined) continue;
          expect(sample.since).toBeLessThanOrEqual(sample.at);
          expect(sample.since).toBeGreaterThanOrEqual(startOfTime(samples, index));
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a clock that is out of its mind', () => {
  it.each([
    ['before 1970', -START - 5 * HOUR],
    ['in 1970, and idle since before', -START + MINUTE],
    ['past the year 2200', LAST_INSTANT - START + HOUR],
    ['where no date can be', 9e15],
  ])('%s gives samples that the wire takes, and right ones once it is set right', (_, set) => {
    const stage = recording();
    stage.setWall(set);
    stage.pass(MINUTE);
    stage.see({ kind: 'idle', quiet: 10 * MINUTE });
    stage.see({ kind: 'input' });
    stage.setWall(-set);
    stage.pass(MINUTE);
    stage.see(windowOf('after'));
    stage.pass(8);
    const samples = stage.held();
    for (const sample of samples) expect(parseSample(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
    expect(samples.at(-1)).toMatchObject({ kind: 'window', title: 'after', at: stage.now() });
  });

  it('begins a recording that goes on when the clock is right', () => {
    const stage = recording(-HOUR);
    stage.pass(MINUTE);
    stage.setWall(START);
    stage.see(windowOf('after'));
    stage.pass(8);
    for (const sample of stage.held()) expect(parseSample(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  });
});
