import 'fake-indexeddb/auto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeline, type Timeline } from '../../extension/timeline/index.ts';
import { openDiskJournal } from '../../helper/journal/index.ts';
import { createTestHub, createWire } from '../helper/sessions/session-wire.ts';
import { createStage, OPEN, START, windowOf } from '../helper/stage.ts';
import { runs } from '../runs.ts';

const SECOND = 1000;

/** A recorder over a folder, with an extension that stores and acknowledges what comes, or does not listen. */
function run(folder: string, begins: number) {
  const journal = openDiskJournal({ folder, boot: 'one boot' });
  const stage = createStage(journal, begins);
  const wire = createWire(stage, createTestHub(stage));
  stage.recorder.configure(OPEN);
  let told = 0;
  return {
    ...stage,
    show(title: string) {
      stage.see(windowOf(title));
      stage.pass(10 * SECOND);
    },
    /** The extension connects, or is there, and stores what it is sent. */
    async store(timeline: Timeline): Promise<void> {
      const cursor = await timeline.read('cursor');
      if (told === 0) {
        wire.hello(cursor ? { journal: cursor.journal, seq: cursor.seq, at: cursor.fold.at } : null);
        wire.session.receive({ type: 'configure', ...OPEN });
      }
      for (; told < wire.said.length; told += 1) {
        const message = wire.said[told];
        if (message?.type !== 'samples') continue;
        const outcome = await timeline.ingest(message, 1, 60);
        if (outcome.stored) wire.ack(outcome.seq, message.journal);
      }
    },
    /** It is killed: nothing more is said, and what it appended is on the disk. */
    kill: () => stage.now(),
  };
}

/** The titles in a timeline, with the seconds of each. */
async function secondsOf(timeline: Timeline): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { title, start, end } of await timeline.allSpans())
    sums[title] = (sums[title] ?? 0) + Math.round((end - start) / SECOND);
  return sums;
}

let worlds = 0;

/**
 * Records some windows, makes a copy of the data folder, records more, puts the copy back, and records again, with the
 * browser closed for a while or not.
 */
async function restored(counts: { before: number; unstored: number; after: number; again: number; closed: boolean }) {
  worlds += 1;
  const timeline = createTimeline(`restored-${worlds}`);
  const folder = mkdtempSync(join(tmpdir(), 'matterline-restored-'));
  const copy = `${folder}-copy`;
  try {
    const first = run(folder, START);
    for (let count = 0; count < counts.before; count += 1) first.show(`before ${count}`);
    await first.store(timeline);
    for (let count = 0; count < counts.unstored; count += 1) first.show(`on its way ${count}`);
    cpSync(folder, copy, { recursive: true });
    for (let count = 0; count < counts.after; count += 1) first.show(`after ${count}`);
    await first.store(timeline);
    const before = await secondsOf(timeline);
    rmSync(folder, { recursive: true });
    cpSync(copy, folder, { recursive: true });
    const second = run(folder, first.kill() + 60 * SECOND);
    if (!counts.closed) await second.store(timeline);
    for (let count = 0; count < counts.again; count += 1) second.show(`again ${count}`);
    await second.store(timeline);
    second.pass(30 * SECOND);
    await second.store(timeline);
    return { before, now: await secondsOf(timeline) };
  } finally {
    await timeline.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(copy, { recursive: true, force: true });
  }
}

describe('a data folder that was put back from a copy', () => {
  it('loses none of 150 windows seen since, with the browser closed meanwhile', async () => {
    const { before, now } = await restored({ before: 10, unstored: 0, after: 100, again: 150, closed: true });
    expect(now).toMatchObject(before);
    expect(Object.keys(now).filter((title) => title.startsWith('again'))).toHaveLength(150);
  });

  it('takes nothing back and loses nothing, wherever the copy was made', async () => {
    const some = fc.integer({ min: 1, max: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          before: some,
          unstored: fc.integer({ min: 0, max: 5 }),
          after: some,
          again: some,
          closed: fc.boolean(),
        }),
        async (counts) => {
          const { before, now } = await restored(counts);
          expect(now).toMatchObject(before);
          for (let count = 0; count < counts.again; count += 1) expect(now[`again ${count}`]).toBeGreaterThanOrEqual(9);
        },
      ),
      { numRuns: runs(25), endOnFailure: true },
    );
  });
});
