import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createDiscretion,
  FIRST_QUESTION_MS,
  MAX_HELD_MS,
  type Suspect,
  type Testimony,
} from '../../../helper/recorder/discretion.ts';
import { runs } from '../../runs.ts';
import { createStage } from '../stage.ts';

const suspect = (id: string, more: Partial<Suspect> = {}): Suspect => ({
  id,
  of: id,
  app: 'Chromium',
  pid: 7,
  conclusive: true,
  ...more,
});

/** A unit whose questions a test answers, by hand or by a rule. */
function trial(says: (about: Suspect, at: number) => Testimony = () => 'silent') {
  const stage = createStage();
  const asked: { id: string; at: number }[] = [];
  let focus: string | null = null;
  const begin = stage.now();
  const discretion = createDiscretion({
    timers: stage.timers,
    ask: (about) => {
      asked.push({ id: about.id, at: stage.now() - begin });
      return Promise.resolve(says(about, stage.now() - begin));
    },
    hasFocus: (id) => Promise.resolve(focus === null || focus === id),
    changed: () => undefined,
  });
  /** Lets time pass in small steps, in which answers arrive. */
  const pass = async (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 10) {
      stage.pass(Math.min(10, left));
      for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    }
  };
  return {
    ...discretion,
    asked,
    pass,
    focusOn: (id: string) => {
      focus = id;
    },
  };
}

describe('a browser window that bears no mark', () => {
  it('is held back, and asked about once it was in front for a quarter of a second', async () => {
    const { front, standing, asked, pass } = trial(() => 'own');
    front(suspect('a'));
    await pass(FIRST_QUESTION_MS - 10);
    expect([standing(suspect('a')), asked.length]).toEqual(['held', 0]);
    await pass(20);
    expect([standing(suspect('a')), asked.length]).toEqual(['ordinary', 1]);
  });

  it('is private after a second no, and is not asked about again', async () => {
    const { front, standing, asked, pass } = trial(() => 'not-own');
    front(suspect('a'));
    await pass(FIRST_QUESTION_MS + 100);
    expect(standing(suspect('a'))).toBe('held');
    await pass(600);
    expect(standing(suspect('a'))).toBe('private');
    front(null);
    front(suspect('a'));
    await pass(60_000);
    expect([standing(suspect('a')), asked.length]).toEqual(['private', 2]);
  });

  it('is an ordinary one where the first no came too early', async () => {
    const { front, standing, pass } = trial((_, at) => (at < 400 ? 'not-own' : 'own'));
    front(suspect('a'));
    await pass(1_000);
    expect(standing(suspect('a'))).toBe('ordinary');
  });

  it('is not taken for an ordinary one by an answer that is true of another window', async () => {
    const { front, standing, pass, focusOn } = trial(() => 'own');
    focusOn('b');
    front(suspect('a'));
    await pass(MAX_HELD_MS + 100);
    expect(standing(suspect('a'))).toBe('unknown');
    front(suspect('b'));
    await pass(FIRST_QUESTION_MS + 20);
    expect([standing(suspect('a')), standing(suspect('b'))]).toEqual(['held', 'ordinary']);
  });

  it.each(['silent', 'nobody'] as const)(
    'cannot be told while the answer is %s, and is asked about on',
    async (said) => {
      let now: Testimony = said;
      const { front, standing, asked, pass, askAgain } = trial(() => now);
      front(suspect('a'));
      await pass(MAX_HELD_MS - 20);
      expect(standing(suspect('a'))).toBe('held');
      await pass(40);
      expect(standing(suspect('a'))).toBe('unknown');
      await pass(60_000);
      expect(asked.length).toBeLessThan(said === 'nobody' ? 2 : 12);
      now = 'own';
      // Where somebody may answer yet, that is looked out for; who comes anew is heard of.
      if (said === 'nobody') askAgain();
      await pass(31_000);
      expect(standing(suspect('a'))).toBe('ordinary');
    },
  );

  it('is asked about at once when somebody comes who may know', async () => {
    let now: Testimony = 'nobody';
    const { front, standing, pass, askAgain } = trial(() => now);
    front(suspect('a'));
    await pass(70_000);
    now = 'own';
    askAgain();
    await pass(10);
    expect(standing(suspect('a'))).toBe('ordinary');
  });

  it('is not held back a second time where there is nobody to ask', async () => {
    const { front, standing, pass } = trial(() => 'nobody');
    front(suspect('a'));
    await pass(MAX_HELD_MS + 20);
    front(null);
    front(suspect('a'));
    expect(standing(suspect('a'))).toBe('unknown');
  });

  it('that was private is asked about again when somebody comes who may know', async () => {
    let now: Testimony = 'not-own';
    const { front, standing, pass, askAgain } = trial(() => now);
    front(suspect('a'));
    await pass(1_000);
    front(null);
    now = 'own';
    askAgain();
    front(suspect('a'));
    expect(standing(suspect('a'))).toBe('held');
    await pass(300);
    expect(standing(suspect('a'))).toBe('ordinary');
  });

  it('decides for its dialogues, of which a no proves nothing', async () => {
    const of = (id: string, owner: string) => suspect(id, { of: owner, conclusive: false });
    const { front, standing, pass } = trial(({ id }) =>
      id === 'private' ? 'not-own' : id === 'a' ? 'own' : 'not-own',
    );
    front(of('early dialogue', 'a'));
    await pass(2_000);
    expect(standing(of('early dialogue', 'a'))).toBe('unknown');
    front(suspect('a'));
    await pass(300);
    front(of('dialogue', 'a'));
    expect(standing(of('dialogue', 'a'))).toBe('ordinary');
    front(suspect('private'));
    await pass(1_000);
    front(of('its dialogue', 'private'));
    expect(standing(of('its dialogue', 'private'))).toBe('private');
  });

  it('is never an ordinary one unless it was in front and its own browser said so of it', async () => {
    const said = fc.constantFrom<Testimony>('own', 'not-own', 'silent', 'nobody');
    const step = fc.record({
      window: fc.constantFrom('a', 'b', 'c', null),
      stays: fc.integer({ min: 1, max: 3_000 }),
      says: said,
      comes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        let now: Testimony = 'silent';
        const vouched = new Set<string>();
        const unit = trial((about) => {
          if (now === 'own') vouched.add(about.id);
          return now;
        });
        for (const { window, stays, says, comes } of steps) {
          now = says;
          unit.front(window === null ? null : suspect(window));
          if (comes) unit.askAgain();
          await unit.pass(stays);
          for (const id of ['a', 'b', 'c'])
            if (unit.standing(suspect(id)) === 'ordinary') expect(vouched.has(id)).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
