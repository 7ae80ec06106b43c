import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { windowOf } from '../helper/stage.ts';
import { byChance } from './chance.ts';
import { INVARIANTS, lostSamples, otherTime, sharedTime } from './invariants.ts';
import { type RecordingWorld, recordingWorld } from './recording-world.ts';

let world: RecordingWorld | null = null;
afterEach(() => world?.close());

const TITLES = ['Motion to dismiss.docx', '00012-Smith — Exhibit A.pdf', 'Inbox', 'Lease, 2nd draft.docx', ''];

/** Everything that can happen, with how often it does in proportion. */
function happenings({ below, draw, faults, flow, turns, wake, approve, stage }: RecordingWorld) {
  const some = () => 1 + below(3_000);
  const show = (title: string, app: string) => {
    stage()?.see(windowOf(title, app));
    stage()?.pass(8 + below(3_000));
  };
  const acts: [number, () => unknown][] = [
    [30, () => show(TITLES[below(TITLES.length)] ?? '', draw() < 0.8 ? 'Writer' : '')],
    [12, () => stage()?.pass(8 + below(40_000))],
    [1, () => stage()?.pass(below(900_000))],
    [2, () => stage()?.see({ kind: 'idle', quiet: 600_000 + below(60_000) })],
    [4, () => stage()?.see({ kind: 'input' })],
    [1, () => stage()?.see({ kind: 'gone', why: 'locked' })],
    [3, () => stage()?.see({ kind: 'back', why: 'locked' })],
    [2, () => stage()?.setWall(-1_500 - below(4_000_000))],
    [1, () => stage()?.setWall(1_500 + below(30_000_000))],
    [1, () => stage()?.setZone([60, 120, -300][below(3)] ?? 0)],
    [14, () => flow(some(), some())],
    [10, () => flow(200_000, 200_000)],
    [16, () => turns(below(12))],
    [8, wake],
    [2, approve],
    [2, faults.cutRelay],
    [2, faults.noticeCuts],
    [4, () => faults.mishap('loses')],
    [3, () => faults.mishap('repeats')],
    [3, faults.killWorker],
    [2, faults.killRecorder],
    [1, faults.retireRecorder],
    [1, faults.powerCut],
    [2, () => faults.moveWall(below(400_000) - 200_000)],
    [5, faults.failStore],
    [3, faults.healStore],
    [2, () => faults.fillDisk(true)],
    [2, () => faults.fillDisk(false)],
  ];
  return byChance(acts, draw);
}

/** The invariants about samples and seconds hold now. */
async function expectWhole(world: RecordingWorld, when: string): Promise<void> {
  const moment = await world.look();
  expect({ when, samples: lostSamples(moment) }).toEqual({ when, samples: [] });
  expect({ when, seconds: otherTime(moment) }).toEqual({ when, seconds: [] });
  expect({ when, shared: sharedTime(moment.entries) }).toEqual({ when, shared: [] });
}

describe(`${INVARIANTS.samples}; ${INVARIANTS.seconds}`, () => {
  it('after each of 3,000 things that happen to recorder, relay, worker and store, and all drains once that is over', async () => {
    const seen = new Map<string, number>();
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      world = await recordingWorld(seed);
      const happen = happenings(world);
      world.wake();
      for (let count = 1; count <= 300; count += 1) {
        await happen();
        await expectWhole(world, `after ${count} with seed ${seed}`);
      }
      await world.settle();
      await expectWhole(world, `at rest with seed ${seed}`);
      const { taken, stored, held } = await world.look();
      expect({ seed, held: held.length, stored }).toEqual({ seed, held: 0, stored: taken.length });
      for (const [what, count] of Object.entries(world.seen())) seen.set(what, count + (seen.get(what) ?? 0));
      await world.close();
      world = null;
    }
    const least = { samples: 800, entries: 15, relays: 80, workers: 50, recorders: 60, failedWrites: 8, gaps: 5 };
    for (const [what, count] of Object.entries(least)) expect(seen.get(what), what).toBeGreaterThan(count);
  }, 60_000);
});
