import { describe, expect, it } from 'vitest';
import { createStage, OPEN, START, windowOf } from '../stage.ts';

function running() {
  const stage = createStage();
  stage.recorder.configure(OPEN);
  const show = (title: string, app?: string) => {
    stage.see(windowOf(title, app));
    stage.pass(8);
  };
  const kinds = () => stage.held().map((sample) => ('why' in sample ? `${sample.kind} ${sample.why}` : sample.kind));
  return { ...stage, show, kinds };
}

describe('the recorder', () => {
  it('numbers samples from 1 without holes and says the zone at first and on change', () => {
    const { show, held, setZone } = running();
    show('one');
    show('two');
    setZone(120);
    show('three');
    expect(held()).toEqual([
      { seq: 1, at: START + 8, zone: 60, kind: 'window', app: 'Editor', title: 'one' },
      { seq: 2, at: START + 16, kind: 'window', app: 'Editor', title: 'two' },
      { seq: 3, at: START + 24, zone: 120, kind: 'window', app: 'Editor', title: 'three' },
    ]);
  });

  it('records nothing before it is configured', () => {
    const stage = createStage();
    stage.see(windowOf('early'));
    stage.pass(60_000);
    expect(stage.held()).toEqual([]);
    expect(stage.recorder.state.recording).toBe(false);
  });

  it('does not record what stood for a few milliseconds between two windows', () => {
    const { see, pass, held } = running();
    see(windowOf('one'));
    pass(8);
    see({ kind: 'window', app: '', title: '' });
    pass(3);
    see(windowOf('two'));
    pass(8);
    expect(held().map((sample) => sample.kind === 'window' && sample.title)).toEqual(['one', 'two']);
  });

  it('records a title that never keeps still at least ten times a second', () => {
    const { see, pass, held } = running();
    for (let count = 0; count < 100; count += 1) {
      see(windowOf(`frame ${count}`));
      pass(5);
    }
    expect(held().length).toBeGreaterThanOrEqual(4);
    expect(held().length).toBeLessThanOrEqual(6);
  });

  it('has the observer look whether it is still told, where nothing new is so and while it observes', () => {
    const { recorder, show, pass, checks } = running();
    show('one');
    expect(checks()).toBe(0);
    pass(25_000);
    expect(checks()).toBe(1);
    pass(50_000);
    expect(checks()).toBe(3);
    recorder.configure({ ...OPEN, paused: true });
    pass(50_000);
    expect(checks()).toBe(3);
  });

  it('records the same window in a row once', () => {
    const { show, held } = running();
    show('one');
    show('one');
    expect(held()).toHaveLength(1);
  });

  it('says at least every 30 seconds that the last sample still holds', () => {
    const { show, pass, held } = running();
    show('one');
    pass(100_000);
    const times = held().map(({ at }) => at);
    expect(
      held()
        .slice(1)
        .every(({ kind }) => kind === 'alive'),
    ).toBe(true);
    expect(times.length).toBe(5);
    expect(Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? 0)))).toBeLessThanOrEqual(30_000);
  });

  it('ends the stretch with blind, clock before a time that fell, and says again what holds', () => {
    const { show, pass, setWall, held, kinds } = running();
    show('one');
    pass(10_000);
    setWall(-3_600_000);
    pass(15_000);
    expect(kinds()).toEqual(['window', 'blind clock', 'window']);
    expect(held()[1]?.at).toBe(START + 8 + 25_000);
    expect(held()[2]).toMatchObject({ at: START + 8 + 25_000 - 3_600_000, title: 'one' });
  });

  it('credits nothing across a sleep', () => {
    const { show, pass, setWall, held, kinds } = running();
    show('one');
    pass(10_000);
    setWall(8 * 3_600_000);
    show('two');
    expect(kinds()).toEqual(['window', 'away asleep', 'window']);
    expect(held()[1]).toMatchObject({ since: START + 8 + 10_008 });
  });

  it('observes nothing while paused, and goes on afterwards', () => {
    const { recorder, show, observing, kinds } = running();
    show('one');
    recorder.configure({ ...OPEN, paused: true });
    expect(observing()).toBe(false);
    show('secret');
    expect(recorder.state).toEqual({ recording: false, paused: true, blind: null });
    recorder.configure(OPEN);
    show('two');
    expect(kinds()).toEqual(['window', 'away paused', 'window']);
  });

  it.each([
    ['a word of the title, in any case', [{ title: 'HOLIDAY' }], true],
    ['an application', [{ app: 'browser' }], true],
    ['application and title, when both are there', [{ app: 'Browser', title: 'plans' }], true],
    ['application and title, when one is not', [{ app: 'Mail', title: 'plans' }], false],
    ['words that are written otherwise', [{ app: 'Ｂｒｏｗｓｅｒ', title: 'holiday\u200b  plans' }], true],
    ['nothing at all', [{}, { app: '', title: ' ' }, { title: '\u200b' }], false],
  ])('keeps out by %s', (_name, exclusions, out) => {
    const { recorder, show, held } = running();
    recorder.configure({ ...OPEN, exclusions });
    show('Holiday plans', 'Browser');
    expect(held()[0]?.kind).toBe(out ? 'away' : 'window');
    expect(JSON.stringify(held()).includes('Holiday')).toBe(!out);
  });

  it('applies a new exclusion to the window in front at once', () => {
    const { recorder, show, kinds } = running();
    show('Holiday plans');
    recorder.configure({ ...OPEN, exclusions: [{ title: 'holiday' }] });
    expect(kinds()).toEqual(['window', 'away excluded']);
  });

  it('keeps private windows out without being told', () => {
    const { show, held } = running();
    show('Gift ideas — Mozilla Firefox Private Browsing', 'firefox');
    expect(held()).toMatchObject([{ kind: 'away', why: 'excluded' }]);
  });

  it('ends the open stretch when it is stopped, with what was seen last', async () => {
    const { recorder, show, see, pass, kinds } = running();
    show('one');
    see(windowOf('two'));
    await recorder.stop();
    pass(60_000);
    expect(kinds()).toEqual(['window', 'window', 'away stopped']);
  });
});

describe('a pause with an end', () => {
  it('ends by itself, with no browser to say so', () => {
    const { recorder, show, pass, kinds, observing } = running();
    show('one');
    recorder.configure({ ...OPEN, paused: true, pausedUntil: START + 1_800_000 });
    pass(1_799_000);
    expect([observing(), recorder.state.paused]).toEqual([false, true]);
    pass(2_000);
    expect([observing(), recorder.state.paused]).toEqual([true, false]);
    show('two');
    expect(kinds().filter((kind) => kind !== 'alive')).toEqual(['window', 'away paused', 'window']);
  });

  it('that is over already is none', () => {
    const { recorder, show, kinds } = running();
    recorder.configure({ ...OPEN, paused: true, pausedUntil: START - 1 });
    show('one');
    expect(kinds()).toEqual(['window']);
  });

  it('is over at the next sign of life after a sleep in which it ended', () => {
    const { recorder, show, pass, setWall, observing } = running();
    show('one');
    recorder.configure({ ...OPEN, paused: true, pausedUntil: START + 3_600_000 });
    setWall(8 * 3_600_000);
    pass(25_000);
    expect(observing()).toBe(true);
  });
});
