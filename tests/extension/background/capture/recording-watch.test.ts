import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createRecordingWatch, type KeptTrouble } from '../../../../extension/background/capture/recording-watch.ts';
import type { HelperView } from '../../../../extension/messages/helper.ts';
import { runs } from '../../../runs.ts';

const SECOND = 1000;
const START = Date.UTC(2026, 10, 23, 9);

let clock: number;
let view: HelperView;
/** What the browser session holds, beyond the worker's death. */
let kept: KeptTrouble | null;
/** What is to be done at an instant by the worker that lives. */
let timers: { at: number; act(): void }[];
let shown: string[];
let watch: ReturnType<typeof createRecordingWatch>;

/** The badge as the worker shows it when something changed. */
async function show(): Promise<void> {
  const text = (await watch.sign())?.text ?? '';
  if (shown.at(-1) !== text) shown.push(text);
}

/** A worker that knows nothing but what the session holds; the timers of the one before went with it. */
async function newWorker(): Promise<void> {
  timers = [];
  watch = createRecordingWatch({
    facts: () => ({ view, remarks: [] }),
    memory: {
      get: async () => structuredClone(kept),
      set: async (next) => {
        kept = structuredClone(next);
      },
    },
    now: () => clock,
    later: (act, ms) => timers.push({ at: clock + ms, act }),
    changed: () => due.push(show()),
  });
  await show();
}

let due: Promise<void>[];
async function pass(ms: number): Promise<void> {
  const until = clock + ms;
  for (;;) {
    const next = timers.toSorted((a, b) => a.at - b.at)[0];
    if (!next || next.at > until) break;
    timers = timers.filter((timer) => timer !== next);
    clock = Math.max(clock, next.at);
    next.act();
    await Promise.all(due.splice(0));
  }
  clock = until;
}

async function becomes(next: HelperView): Promise<void> {
  view = next;
  await show();
}

beforeEach(async () => {
  clock = START;
  view = { kind: 'connecting' };
  kept = null;
  shown = [''];
  due = [];
  await newWorker();
});

describe('recording that stopped', () => {
  it.each<HelperView>([
    { kind: 'missing' },
    { kind: 'forbidden' },
    { kind: 'stopped' },
    { kind: 'unreadable' },
    { kind: 'version', theirs: 2 },
    { kind: 'store', trouble: 'hanging' },
    { kind: 'blind', why: 'display' },
  ])('is shown once it lasted, and goes the moment it records again: %j', async (trouble) => {
    await becomes({ kind: 'recording' });
    await becomes(trouble);
    await pass(14 * SECOND);
    expect(shown).toEqual(['']);
    await pass(SECOND);
    expect(shown).toEqual(['', '!']);
    await becomes({ kind: 'recording' });
    expect(shown).toEqual(['', '!', '']);
  });

  it('is not shown at a start, nor where a helper is started anew in between', async () => {
    await pass(11 * SECOND);
    await becomes({ kind: 'stopped' });
    await pass(3 * SECOND);
    await becomes({ kind: 'recording' });
    await pass(600 * SECOND);
    expect(shown).toEqual(['']);
  });

  it('stays shown while workers come and go and each begins anew, and while it is another trouble', async () => {
    await becomes({ kind: 'missing' });
    for (let worker = 0; worker < 6; worker += 1) {
      await pass(30 * SECOND);
      await becomes({ kind: 'connecting' });
      await newWorker();
      await becomes(worker % 2 ? { kind: 'missing' } : { kind: 'stopped' });
    }
    expect(shown).toEqual(['', '!']);
  });

  it('is shown at once where it is as the attorney chose', async () => {
    for (const [chosen, text] of [
      [{ kind: 'paused', until: null }, 'II'],
      [{ kind: 'elsewhere', who: null }, '→'],
      [{ kind: 'off' }, 'OFF'],
    ] as const) {
      await becomes(chosen);
      expect(shown.at(-1)).toBe(text);
    }
  });

  it('never shows less than a grace of trouble, and always more than that', async () => {
    const views = fc.constantFrom<HelperView>(
      { kind: 'recording' },
      { kind: 'connecting' },
      { kind: 'stopped' },
      { kind: 'missing' },
      { kind: 'paused', until: null },
    );
    const steps = fc.array(fc.tuple(views, fc.integer({ min: 0, max: 40 }), fc.boolean()), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        [clock, view, kept, shown, due] = [START, { kind: 'recording' }, null, [''], []];
        await newWorker();
        let fine = clock;
        for (const [next, seconds, dies] of list) {
          await becomes(next);
          if (dies) await newWorker();
          const settled = next.kind === 'recording' || next.kind === 'paused';
          if (settled) fine = clock;
          await pass(seconds * SECOND);
          if (settled) fine = clock;
          const bad = next.kind === 'stopped' || next.kind === 'missing';
          if (clock - fine < 15 * SECOND) expect(shown.at(-1)).not.toBe('!');
          else if (bad) expect(shown.at(-1)).toBe('!');
          if (settled) expect(shown.at(-1)).toBe(next.kind === 'paused' ? 'II' : '');
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
