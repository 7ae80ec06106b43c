import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sample } from '../../../shared/index.ts';
import { type JournalFolder, journalFolder } from '../journal/journal-disk.ts';
import { createStage, OPEN, START, type Stage, windowOf } from '../stage.ts';

/** For so long a sample holds without another; milliseconds. */
const HOLDS = 45_000;

/** The stretches that the extension credits to windows, by the rules of the wire. */
function credited(samples: readonly Sample[]): { from: number; to: number }[] {
  let stretches: { from: number; to: number }[] = [];
  let open: number | null = null;
  let before = 0;
  for (const sample of samples) {
    if (open !== null) stretches.push({ from: open, to: sample.at - before > HOLDS ? before : sample.at });
    if (sample.kind === 'away' && sample.since !== undefined) {
      const { since } = sample;
      stretches = stretches.map(({ from, to }) => ({ from, to: Math.min(to, since) }));
    }
    const goesOn: boolean = sample.kind === 'window' || (sample.kind === 'alive' && open !== null);
    open = goesOn ? sample.at : null;
    before = sample.at;
  }
  return stretches.filter(({ from, to }) => to > from);
}

function sum(stretches: readonly { from: number; to: number }[]): number {
  return stretches.reduce((total, { from, to }) => total + to - from, 0);
}

describe('a recorder after another', () => {
  let box: JournalFolder;
  beforeEach(() => {
    box = journalFolder();
  });
  afterEach(() => box.remove());

  /** A recorder that begins at some time with what is on the disk. */
  function begin(at: number): Stage {
    return createStage(box.open(), at);
  }
  function show(stage: Stage, title: string): void {
    stage.see(windowOf(title));
    stage.pass(8);
  }

  it('first ends what a killed one left open, at its last sample', () => {
    const first = begin(START);
    first.recorder.configure(OPEN);
    show(first, 'one');
    first.pass(25_000);
    // Killed, and started again seconds later.
    const second = begin(first.now() + 10_000);
    expect(second.held()).toHaveLength(2);
    second.recorder.configure(OPEN);
    show(second, 'two');
    expect(second.held().slice(1)).toEqual([
      { seq: 2, at: START + 25_008, kind: 'alive' },
      { seq: 3, at: START + 35_008, kind: 'away', why: 'stopped', since: START + 25_008 },
      { seq: 4, at: START + 35_016, kind: 'window', app: 'Editor', title: 'two' },
    ]);
  });

  it('does so too when all that was there is acked', () => {
    const first = begin(START);
    first.recorder.configure(OPEN);
    show(first, 'one');
    first.journal.trim(1);
    const second = begin(START + 20_000);
    second.recorder.configure(OPEN);
    expect(second.held()).toEqual([
      { seq: 2, at: START + 20_000, zone: 60, kind: 'away', why: 'stopped', since: START + 8 },
    ]);
  });

  it('has nothing to end where the one before ended itself, nor in a new journal', async () => {
    const first = begin(START);
    first.recorder.configure(OPEN);
    expect(first.held()).toEqual([]);
    show(first, 'one');
    await first.recorder.stop();
    first.journal.close();
    const second = begin(START + 20_000);
    second.recorder.configure(OPEN);
    show(second, 'two');
    second.recorder.configure({ ...OPEN, idleAfterSeconds: 60 });
    expect(second.held().map(({ kind }) => kind)).toEqual(['window', 'away', 'window']);
  });

  it.each([
    ['killed', false],
    ['stopped', true],
  ])('says that the clock was set back since the one before was %s', async (_name, stopped) => {
    const first = begin(START);
    first.recorder.configure(OPEN);
    show(first, 'one');
    if (stopped) await first.recorder.stop();
    const second = begin(START - 3_600_000);
    second.recorder.configure(OPEN);
    show(second, 'two');
    expect(second.held().slice(-2)).toMatchObject([
      { at: START + 8, kind: 'blind', why: 'clock' },
      { at: START - 3_599_992, kind: 'window', title: 'two' },
    ]);
  });

  it('says so too where the clock was set back between its start and the first window that it saw', () => {
    const first = begin(START);
    first.recorder.configure(OPEN);
    show(first, 'one');
    const second = begin(START + 20_000);
    second.recorder.configure(OPEN);
    second.setWall(-3_600_000);
    show(second, 'two');
    expect(second.held().slice(-2)).toMatchObject([
      { at: START + 20_008, kind: 'blind', why: 'clock' },
      { at: START + 20_008 - 3_600_000, kind: 'window', title: 'two' },
    ]);
  });

  it('journals nothing of that before it may record', () => {
    const first = begin(START);
    first.recorder.configure(OPEN);
    show(first, 'one');
    const second = begin(START + 20_000);
    second.pass(60_000);
    expect(second.held()).toHaveLength(1);
  });

  it('credits each moment up to the last sample of a life, and none between two lives', () => {
    const act = fc.oneof(
      fc.integer({ min: 1, max: 90_000 }).map((pass) => ({ pass, title: null, kill: null })),
      fc.integer({ min: 1, max: 5 }).map((title) => ({ pass: 0, title, kill: null })),
      fc.integer({ min: 0, max: 90_000 }).map((kill) => ({ pass: 0, title: null, kill })),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.infiniteStream(fc.boolean()), (acts, acks) => {
        const place = journalFolder();
        const taken: Sample[] = [];
        let stage = createStage(place.open(), START);
        let expected = 0;
        let born = 0;
        /** The extension takes what there is; whether its ack gets through is another matter. */
        const take = () => {
          const { journal } = stage;
          for (const sample of journal.from(taken.length + 1)) taken.push(sample);
          if (acks.next().value) journal.trim(taken.length);
        };
        const live = () => {
          stage.recorder.configure(OPEN);
          show(stage, 'begin');
          born = stage.now();
        };
        live();
        for (const { pass, title, kill } of acts) {
          if (pass > 0) stage.pass(pass);
          if (title !== null) show(stage, `Document ${title}`);
          if (kill === null) continue;
          take();
          expected += (taken.at(-1)?.at ?? 0) - born;
          stage = createStage(place.open(), stage.now() + kill);
          live();
        }
        take();
        expected += (taken.at(-1)?.at ?? 0) - born;
        place.remove();
        expect(taken.map(({ seq }) => seq)).toEqual(taken.map((_, index) => index + 1));
        expect(sum(credited(taken))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});
