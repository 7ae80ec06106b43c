import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrontWindow } from '../../../helper/observe/index.ts';
import type { Testimony } from '../../../helper/recorder/index.ts';
import { runs } from '../../runs.ts';
import { createStage, OPEN, START, windowOf } from '../stage.ts';

const SECRET = 'Qx7Zp';
const windowNamed = (id: string, more: Partial<FrontWindow> = {}): FrontWindow => ({
  id,
  pid: 7,
  owner: null,
  dialogue: false,
  ...more,
});

/** A recorder whose witness says of each window what a test wants. */
function running(says: (id: string) => Testimony = () => 'own', allowed: object = {}) {
  const stage = createStage();
  stage.recorder.consult({ knows: (pid) => pid === 7, ask: ({ id }) => Promise.resolve(says(id)) });
  stage.recorder.configure({ ...OPEN, ...allowed });
  const show = (id: string, title: string, app = 'Chromium', more: Partial<FrontWindow> = {}) => {
    stage.see(windowOf(title, app), windowNamed(id, more));
    stage.pass(8);
  };
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 10) {
      stage.pass(Math.min(10, left));
      for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    }
  };
  /** What is kept, from the start on: a title, or in brackets what else is said. */
  const kept = () =>
    stage
      .held()
      .filter(({ kind }) => kind !== 'alive')
      .map((sample) => [
        sample.at - START,
        sample.kind === 'window' ? `${sample.app}: ${sample.title}` : 'why' in sample ? `(${sample.why})` : sample.kind,
      ]);
  return { ...stage, show, pass, kept };
}

describe('a browser window that bears no mark', () => {
  it('is recorded with every title since it came to the front, at the true time, once it is known', async () => {
    const { show, pass, kept } = running();
    show('desk', 'Desk', 'Writer', { pid: 1 });
    await pass(92);
    show('a', 'New Tab');
    await pass(92);
    show('a', 'Page');
    expect(kept()).toEqual([[8, 'Writer: Desk']]);
    await pass(400);
    const whole = [
      [8, 'Writer: Desk'],
      [108, 'Chromium: New Tab'],
      [208, 'Chromium: Page'],
    ];
    expect(kept()).toEqual(whole);
    show('desk', 'Desk', 'Writer', { pid: 1 });
    show('a', 'Page 2');
    expect(kept()).toEqual([...whole, [616, 'Writer: Desk'], [624, 'Chromium: Page 2']]);
  });

  it('leaves nothing of its title where it is private, from the moment it came to the front', async () => {
    const { show, pass, kept, held, leftOut } = running((id) => (id === 'a' ? 'own' : 'not-own'));
    show('a', 'Public');
    await pass(392);
    show('b', 'Public');
    await pass(92);
    show('b', `${SECRET} one`);
    await pass(900);
    show('b', `${SECRET} two`);
    await pass(92);
    show('a', 'Public');
    expect(kept()).toEqual([
      [8, 'Chromium: Public'],
      [408, '(excluded)'],
      [1516, 'Chromium: Public'],
    ]);
    expect(JSON.stringify(held()) + JSON.stringify(leftOut)).not.toContain(SECRET);
  });

  it('counts without a title where it was in front too shortly to be asked about', async () => {
    const { show, pass, kept } = running();
    show('desk', 'Desk', 'Writer', { pid: 1 });
    show('a', SECRET);
    await pass(192);
    show('desk', 'Desk', 'Writer', { pid: 1 });
    expect(kept()).toEqual([
      [8, 'Writer: Desk'],
      [16, 'Chromium: '],
      [216, 'Writer: Desk'],
    ]);
  });

  it.each([false, true])('counts where nobody can tell, with its title as the attorney wishes: %s', async (wished) => {
    const { show, pass, kept } = running(() => 'nobody', { uncheckedTitles: wished });
    show('a', 'Page');
    await pass(6_000);
    show('a', 'Page 2');
    const second = wished ? [[6_016, 'Chromium: Page 2']] : [];
    expect(kept()).toEqual([[8, wished ? 'Chromium: Page' : 'Chromium: '], ...second]);
  });

  it('has no title before somebody who is there has answered, whatever is wished where nobody is', async () => {
    const { show, pass, held, recorder } = running((id) => (id === 'desk' ? 'own' : 'not-own'), {
      uncheckedTitles: true,
    });
    show('a', SECRET);
    await pass(300);
    show('desk', 'Desk', 'Writer', { pid: 1 });
    show('a', SECRET);
    await pass(1_000);
    // Another one comes, and it is found out anew.
    recorder.askAgain();
    show('a', `${SECRET} 2`);
    await pass(300);
    show('desk', 'Desk', 'Writer', { pid: 1 });
    await recorder.stop();
    expect(JSON.stringify(held())).not.toContain(SECRET);
  });

  it('has its title from when somebody can tell', async () => {
    let now: Testimony = 'silent';
    const { show, pass, kept, recorder } = running(() => now);
    show('a', 'Page');
    await pass(9_992);
    now = 'own';
    recorder.askAgain();
    await pass(10);
    expect(kept()).toEqual([
      [8, 'Chromium: '],
      [10_010, 'Chromium: Page'],
    ]);
  });

  it.each([
    ['the computer is locked', { kind: 'gone', why: 'locked' }, '(locked)'],
    ['the session ends', { kind: 'ending' }, '(stopped)'],
    ['nobody is there', { kind: 'idle', quiet: 700_000 }, '(idle)'],
    ['nothing can be seen', { kind: 'blind', why: 'display' }, '(display)'],
  ] as const)('counts without a title when %s before it is known', async (_, told, said) => {
    const { show, see, pass, kept } = running();
    show('a', SECRET);
    await pass(92);
    see(told);
    await pass(20);
    expect(kept().map(([, words]) => words)).toEqual(['Chromium: ', said]);
  });

  it.each(['stop', 'rest', 'pause', 'excluded'] as const)('counts without a title up to %s', async (how) => {
    const { show, pass, kept, recorder } = running();
    show('a', SECRET);
    await pass(92);
    if (how === 'stop') await recorder.stop();
    if (how === 'rest') recorder.rest();
    if (how === 'pause') recorder.configure({ ...OPEN, paused: true });
    if (how === 'excluded') recorder.configure({ ...OPEN, exclusions: [{ title: SECRET }] });
    const said = { stop: 'stopped', rest: 'stopped', pause: 'paused', excluded: 'excluded' }[how];
    expect(kept().map(([, words]) => words)).toEqual(['Chromium: ', `(${said})`]);
  });

  it('is known by its process where its program has no name, and its dialogues by what they belong to', async () => {
    const { show, pass, kept } = running((id) => (id === 'b' ? 'not-own' : id === 'a' ? 'own' : 'not-own'));
    show('a', 'Public');
    await pass(392);
    show('picture', SECRET, '');
    await pass(992);
    show('save', 'Save As', 'Portal', { pid: 9, owner: { id: 'a', app: 'Chromium', pid: 7 }, dialogue: true });
    await pass(92);
    show('b', SECRET);
    await pass(992);
    show('save2', 'Save As', 'Portal', { pid: 9, owner: { id: 'b', app: 'Chromium', pid: 7 }, dialogue: true });
    await pass(92);
    expect(kept().map(([, words]) => words)).toEqual([
      'Chromium: Public',
      'Chromium: ',
      'Portal: Save As',
      '(excluded)',
    ]);
  });

  it('is a browser by its process, whatever it is called', async () => {
    const { show, pass, kept } = running(() => 'not-own');
    show('a', SECRET, 'Fork of a fork');
    await pass(1_000);
    expect(kept()).toEqual([[8, '(excluded)']]);
  });

  it('has no title where nobody is there to be asked at all', () => {
    const stage = createStage();
    stage.recorder.configure(OPEN);
    stage.see(windowOf(SECRET, 'Google-chrome'), windowNamed('a'));
    stage.pass(8);
    expect(stage.held()).toMatchObject([{ kind: 'window', app: 'Google-chrome', title: '' }]);
    expect(stage.leftOut).toEqual([{ rule: 'unchecked-window', app: 'Google-chrome' }]);
  });

  it('is kept at its true time also when the clock is set meanwhile', async () => {
    const { show, pass, kept, setWall } = running(() => 'nobody');
    show('desk', 'Desk', 'Writer', { pid: 1 });
    await pass(24_000);
    show('a', SECRET);
    await pass(2_000);
    setWall(-60_000);
    show('a', `${SECRET} 2`);
    await pass(6_000);
    expect(kept().map(([, words]) => words)).toEqual(['Writer: Desk', 'Chromium: ', '(clock)', 'Chromium: ']);
  });
});

describe('whatever windows come to the front', () => {
  const windows = ['a', 'b', 'private', 'desk'] as const;
  const step = fc.record({
    window: fc.constantFrom(...windows),
    stays: fc.integer({ min: 8, max: 2_500 }),
    title: fc.nat(3),
    sign: fc.constantFrom('none', 'none', 'none', 'lock', 'pause', 'again'),
  });

  it('has no private title kept, time that never falls, and all of the time of ordinary windows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const { show, see, pass, held, now, recorder } = running((id) => (id === 'private' ? 'not-own' : 'own'));
        /** In front, and from when on. */
        const truth: { at: number; who: string }[] = [];
        for (const { window, stays, title, sign } of steps) {
          const desk = window === 'desk';
          show(
            window,
            window === 'private' ? `${SECRET} ${title}` : `${window} ${title}`,
            desk ? 'Writer' : 'Chromium',
            {
              pid: desk ? 1 : 7,
            },
          );
          truth.push({ at: now(), who: window });
          await pass(stays);
          if (sign === 'again') recorder.askAgain();
          if (sign === 'lock') {
            see({ kind: 'gone', why: 'locked' });
            see({ kind: 'back', why: 'locked' });
          }
          if (sign === 'pause') {
            recorder.configure({ ...OPEN, paused: true });
            recorder.configure(OPEN);
            truth.push({ at: now(), who: 'nobody' });
          }
        }
        await recorder.stop();
        const samples = held();
        expect(JSON.stringify(samples)).not.toContain(SECRET);
        for (const [index, { at }] of samples.entries())
          if (index > 0) expect(at).toBeGreaterThanOrEqual(samples[index - 1]?.at ?? 0);
        const windowsKept = samples.filter(({ kind }) => kind !== 'alive');
        for (const { at, who } of truth) {
          if (who === 'nobody' || who === 'private') continue;
          const said = windowsKept.findLast((sample) => sample.at <= at);
          expect(said?.kind === 'window' && said.app).toBe(who === 'desk' ? 'Writer' : 'Chromium');
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
