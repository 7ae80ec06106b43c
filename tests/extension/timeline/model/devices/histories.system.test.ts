import { describe, expect, it } from 'vitest';
import {
  doubled,
  entriesOf,
  mayLeave,
  type OwnedEntry,
} from '../../../../../extension/timeline/model/devices/entries.ts';
import { capturedBy } from '../../../../../extension/timeline/model/devices/lines.ts';
import { together } from '../../../../../extension/timeline/model/devices/time.ts';
import { common, joined, lengthOf } from '../../../../../extension/timeline/model/intervals.ts';
import { random } from '../../../../clio-sandbox/random.ts';
import { type Handed, settle, world } from './computers.ts';
import { minute } from './made-up.ts';

/** What one history may do next. */
function step(all: ReturnType<typeof world>, draw: () => number, at: number): void {
  const computer = all.computers[Math.floor(draw() * all.computers.length)] ?? all.desk;
  const from = Math.floor(draw() * 300) - 100;
  const to = from + 1 + Math.floor(draw() * 60);
  const acts = [
    () => computer.capture(from, to),
    () => computer.capture(from, to),
    () => computer.approve(from, to),
    () => computer.approve(from, to),
    () => computer.send(draw),
    () => computer.send(draw),
    () => computer.tell(all.folder, minute(at)),
    () => computer.tell(all.folder, minute(at)),
    () => computer.read(all.folder.some(draw)),
    () => computer.read(all.folder.some(draw)),
    () => computer.read(all.folder.all()),
    () => computer.withdraw(draw),
    () => computer.mend(),
  ];
  acts[Math.floor(draw() * acts.length)]?.();
}

/** The time that both of two entries in Clio hold. */
const shared = (one: Handed, other: Handed) => common(joined(one.parts), joined(other.parts));

const byName = (entries: readonly OwnedEntry[]) =>
  [...entries].sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1));

describe('entries of computers whose files come late, in any order, or not at all for a while', () => {
  // The variable asks for more of them.
  const seeds = Array.from({ length: Number(process.env.MATTERLINE_SEEDS ?? 200) }, (_, seed) => seed);

  it('are never sent twice about time that one of them captured, and are all sent in the end, or held', () => {
    let sent = 0;
    let held = 0;
    for (const seed of seeds) {
      const all = world(seed % 3 === 0 ? ['desk', 'lap', 'tablet'] : ['desk', 'lap']);
      const draw = random(seed);
      for (let at = 0; at < 120; at++) step(all, draw, at);
      settle(all);
      sent += all.clio.length;
      const where = `seed ${seed}`;
      expect(new Set(all.clio.map(({ id }) => id)).size, where).toBe(all.clio.length);
      for (const one of all.clio)
        for (const other of all.clio) {
          if (one.device >= other.device) continue;
          const twice = shared(one, other);
          if (twice.length === 0) continue;
          // Each of the two captured it, and neither had heard of the other's: that is asked about on both.
          for (const { device } of [one, other]) {
            const own = joined(all.computers.find((computer) => computer.device === device)?.captured ?? []);
            expect(lengthOf(common(own, twice)), where).toBe(lengthOf(twice));
          }
          for (const { parts } of all.computers)
            expect(
              doubled(parts).map((pair) => pair.map(({ entry }) => entry.id)),
              where,
            ).toContainEqual([one.id, other.id]);
        }
      const captured = joined(all.computers.flatMap((computer) => computer.captured));
      for (const { parts } of all.computers) {
        const time = together(capturedBy(parts));
        expect(time, where).toEqual(together(capturedBy(all.desk.parts)));
        expect([joined(time), lengthOf(time)], where).toEqual([captured, lengthOf(captured)]);
        expect(byName(entriesOf(parts)), where).toEqual(byName(entriesOf(all.desk.parts)));
      }
      for (const { parts, device, entries } of all.computers)
        for (const entry of entries) {
          if (entry.state !== 'approved') continue;
          held += 1;
          expect(mayLeave(parts, device, entry).kind, where).toBe('held');
        }
      expect(
        all.computers.some((computer) => computer.overlaps()),
        where,
      ).toBe(false);
    }
    // The histories do what they are about.
    expect(sent).toBeGreaterThan(seeds.length);
    expect(held).toBeGreaterThan(seeds.length / 20);
  });
});
