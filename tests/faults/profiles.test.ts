import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { byChance } from './chance.ts';
import { type ProfilesWorld, profilesWorld } from './profiles-world.ts';

const SEEDS = 24;
const ACTS = 160;

let world: ProfilesWorld | null = null;
afterEach(() => world?.close());

/** Neighbours of one window, as one; whoever has them. */
function whole(spans: readonly { start: number; end: number; app: string; title: string }[]): string[] {
  const out: { start: number; end: number; name: string }[] = [];
  for (const { start, end, app, title } of spans) {
    const last = out.at(-1);
    const name = `${app}: ${title}`;
    if (last && last.end === start && last.name === name) last.end = end;
    else out.push({ start, end, name });
  }
  return out.map(({ start, end, name }) => `${start}–${end} ${name}`);
}

/** Whether the profiles have between them what was recorded, each second once; gives how many windows that were. */
async function expectOnce(world: ProfilesWorld, seed: string): Promise<number> {
  const { spans, meant } = await world.look();
  const twice = spans.filter(({ start }, index) => start < (spans[index - 1]?.end ?? 0));
  expect({ seed, twice: twice.map(({ title, start }) => `${start} ${title}`) }).toEqual({ seed, twice: [] });
  expect({ seed, time: whole(spans) }).toEqual({ seed, time: whole(meant) });
  return meant.length;
}

/** Everything that can happen, with how often it does in proportion. */
function happenings({ below, draw, profiles, stage, turns, ...world }: ProfilesWorld) {
  const one = () => profiles[below(profiles.length)] as (typeof profiles)[number];
  const some = () => 1 + below(3_000);
  let shown = 0;
  const acts: [number, () => unknown][] = [
    [
      30,
      () => {
        shown += 1;
        world.show(`Document ${shown}`);
      },
    ],
    [20, () => stage.pass(8 + below(8_000))],
    [3, () => stage.pass(20_000 + below(60_000))],
    [1, () => stage.see({ kind: 'gone', why: 'locked' })],
    [2, () => stage.see({ kind: 'back', why: 'locked' })],
    [16, () => world.flow(one(), some(), some())],
    [10, () => world.flow(one(), 200_000, 0)],
    [10, () => world.flow(one(), 200_000, 200_000)],
    [16, () => turns(below(12))],
    [10, () => world.wake(one())],
    [8, () => world.takeOver(one())],
    [5, () => world.stall(one(), draw() < 0.5 ? 'before' : 'after')],
    [5, () => world.stall(one(), null)],
    [4, () => world.kill(one())],
    [3, world.noticeCuts],
  ];
  return byChance(acts, draw);
}

describe('the same second', () => {
  it('is in one profile alone, and none is lost, whatever happens to browsers, storage and whoever takes over', async () => {
    let windows = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      world = profilesWorld(seed, seed % 3 === 0 ? 3 : 2);
      const happen = happenings(world);
      for (const profile of world.profiles) world.wake(profile);
      for (let act = 0; act < ACTS; act += 1) await happen();
      await world.settle();
      windows += await expectOnce(world, `seed ${seed}`);
      await world.close();
      world = null;
    }
    expect(windows).toBeGreaterThan(SEEDS * 10);
  }, 120_000);

  /** Two profiles, of which the first holds the timeline, and has an hour of batches before it. */
  async function anHour(where: 'before' | 'after' | null) {
    const made = profilesWorld(1);
    world = made;
    const [first, second] = made.profiles;
    if (!first || !second) throw new Error('There are two.');
    const all = (profile: typeof first) => made.flow(profile, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    for (const profile of [first, second]) {
      made.wake(profile);
      for (let round = 0; round < 5; round += 1) {
        await made.turns(20);
        all(profile);
      }
    }
    made.stall(first, where);
    for (let minute = 0; minute < 60; minute += 1) {
      made.show(`Document ${minute}`);
      made.stage.pass(60_000);
      made.flow(first, Number.POSITIVE_INFINITY, 0);
      await made.turns(where === null ? 20 : 1);
    }
    made.takeOver(second);
    all(second);
    await made.turns(5);
    made.stage.pass(2_500);
    await made.turns(5);
    return { made, first, second, all };
  }

  it.each(['before', 'after'] as const)(
    'is the new holder’s where the former one’s storage stood still %s it took it',
    async (where) => {
      const { made, first, second, all } = await anHour(where);
      for (const profile of [second, first]) {
        all(profile);
        await made.turns(20);
      }
      made.stall(first, null);
      await made.settle();
      expect(await expectOnce(made, where)).toBe(60);
      expect(await first.timeline.allSpans()).toEqual([]);
    },
  );

  it('is the new holder’s where the former one stored it, was killed before it said so, and comes back later', async () => {
    const { made, first, second, all } = await anHour(null);
    made.kill(first);
    all(second);
    await made.turns(20);
    expect((await first.timeline.allSpans()).length).toBeGreaterThan(0);
    made.wake(first);
    await made.settle();
    expect(await expectOnce(made, 'killed')).toBe(60);
    expect(await first.timeline.allSpans()).toEqual([]);
  });
});
