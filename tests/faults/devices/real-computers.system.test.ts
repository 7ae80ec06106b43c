import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { doubled, mayLeave } from '../../../extension/timeline/model/devices/entries.ts';
import { common, joined, lengthOf } from '../../../extension/timeline/model/intervals.ts';
import { ADA } from '../../clio-sandbox/index.ts';
import { random } from '../../clio-sandbox/random.ts';
import { clioStage } from '../../extension/background/clio-stage.ts';
import { Folder } from '../../extension/timeline/model/devices/computers.ts';
import { RealComputer } from './real-computer.ts';

const MINUTE = 60_000;
/** So that histories go on over the end of a day of UTC. */
const ELEVEN = Date.UTC(2026, 10, 23, 23);
const STEPS = 250;
// The variable asks for more of them.
const SEEDS = Array.from({ length: Number(process.env.MATTERLINE_SEEDS ?? 12) }, (_, seed) => seed);

/** Two computers with clocks minutes apart, each with its store, secrets and poster; one Clio, one folder. */
async function world(seed: number) {
  const stage = await clioStage();
  const beside = await clioStage({}, stage);
  await stage.connect();
  await beside.connect();
  const desk = new RealComputer('desk', 0, stage);
  const lap = new RealComputer('lap', ((seed % 7) - 3) * MINUTE, beside);
  const close = async () => {
    await beside.close();
    await stage.close();
  };
  return { stage, folder: new Folder(), computers: [desk, lap] as const, close };
}

async function live({ stage, folder, computers }: Awaited<ReturnType<typeof world>>, draw: () => number) {
  const matters = [stage.sandbox.matter('00012-Smith').id, stage.sandbox.matter('00041-Acme Corp').id];
  for (let step = 0; step < STEPS; step++) {
    stage.clock.at += MINUTE;
    const computer = computers[Math.floor(draw() * 2)] ?? computers[0];
    const start = ELEVEN + Math.floor(draw() * step) * MINUTE;
    const stretch = { start, end: start + (1 + Math.floor(draw() * 12)) * MINUTE };
    const matter = matters[Math.floor(draw() * 2)] ?? 0;
    const acts = [
      () => computer.capture(ELEVEN + step * MINUTE, 1 + Math.floor(draw() * 6)),
      () => computer.capture(ELEVEN + step * MINUTE, 1 + Math.floor(draw() * 6)),
      () => computer.give(stretch, matter),
      () => computer.undo(),
      () => draw() < 0.3 && computer.loseNext(draw() < 0.5),
      () => computer.approve(stretch, matter, ADA),
      () => computer.approve(stretch, matter, ADA),
      () => computer.poster.run(),
      () => computer.nextWorker().run(),
      () => computer.tell(folder),
      () => computer.tell(folder),
      () => computer.read(folder.some(draw)),
      () => computer.read(folder.some(draw)),
      () => computer.read(folder.all()),
    ];
    await acts[Math.floor(draw() * acts.length)]?.();
  }
}

/** Everything arrives everywhere, and is sent, until nothing is new. */
async function settle({ stage, folder, computers }: Awaited<ReturnType<typeof world>>) {
  // What is in doubt is looked up twice, minutes apart: nothing is told meanwhile.
  for (let quiet = 0; quiet < 3; ) {
    let written = 0;
    for (const computer of computers) {
      stage.clock.at += 10 * MINUTE;
      computer.read(folder.all());
      await computer.poster.run();
      written += await computer.tell(folder);
    }
    quiet = written > 0 ? 0 : quiet + 1;
  }
}

/** What each history came to. */
const counts: { sent: number; held: number; asked: number; lines: number; lost: number }[] = [];

it.each(SEEDS)('two computers send nothing twice, lose nothing, and show the same, with seed %i', async (seed) => {
  const all = await world(seed);
  try {
    await live(all, random(seed));
    await settle(all);
    const [desk, lap] = all.computers;
    expect(lap.shown()).toEqual(desk.shown());

    const stored = await Promise.all(all.computers.map((computer) => computer.stored()));
    const windows = stored.map(({ stretches }) => joined(stretches.filter((one) => 'title' in one)));
    const { time, entries } = desk.shown();
    const shown = time.filter((one) => 'title' in one);
    expect([joined(shown), lengthOf(shown)]).toEqual([joined(windows.flat()), lengthOf(joined(windows.flat()))]);

    // What Clio holds is what the two say they sent, each once.
    const sent = entries.filter(({ entry }) => entry.state === 'posted');
    const inClio = all.stage.sandbox.activities().filter(({ note }) => note?.startsWith('Draft motion '));
    // The attorney is asked about a lost answer where something else appeared in Clio meanwhile.
    const asked = entries.filter(({ entry }) => entry.state === 'unknown' && entry.candidates);
    const notes = inClio.map(({ note }) => note ?? '');
    expect([...new Set(notes)]).toEqual(notes);
    const inDoubt = asked.map(({ entry }) => entry.narrative);
    const sure = sent.map(({ entry }) => entry.narrative);
    expect(notes.filter((note) => !inDoubt.includes(note)).sort()).toEqual(sure.sort());
    for (const one of sent)
      for (const other of sent) {
        if (one.device >= other.device) continue;
        const twice = common(joined(one.entry.parts), joined(other.entry.parts));
        if (twice.length === 0) continue;
        for (const own of windows) expect(lengthOf(common(own, twice))).toBe(lengthOf(twice));
        for (const { parts } of all.computers)
          expect(doubled(parts).map((pair) => pair.map(({ entry }) => entry.id))).toContainEqual([
            one.entry.id,
            other.entry.id,
          ]);
      }

    // What is not there is held, by what is.
    for (const { device, entry } of entries) {
      if (entry.state === 'posted' || entry.candidates) continue;
      expect([entry.state, mayLeave(desk.parts, device, entry).kind]).toEqual(['approved', 'held']);
    }
    counts.push({
      sent: sent.length,
      held: entries.length - sent.length - asked.length,
      asked: asked.length,
      lines: desk.shown().lines.length,
      lost: all.computers.reduce((sum, { lost }) => sum + lost, 0),
    });
  } finally {
    await all.close();
  }
});

it('the histories do what they are about', () => {
  const all = (name: keyof (typeof counts)[number]) => counts.reduce((sum, each) => sum + each[name], 0);
  console.log(
    counts.length,
    'histories:',
    JSON.stringify({ sent: all('sent'), held: all('held'), asked: all('asked'), lost: all('lost') }),
  );
  expect(all('sent')).toBeGreaterThan(5 * counts.length);
  expect(all('lines')).toBeGreaterThan(counts.length);
  for (const name of ['held', 'lost'] as const) expect(all(name)).toBeGreaterThan(counts.length / 4);
});
