import { brokenAtRest } from './check.ts';
import { morning } from './morning.ts';
import { countingSteps, type Fate, nthStep, WRONG } from './steps.ts';
import { LATE, upkeep } from './upkeep.ts';
import { NINE, type WholeWorld, wholeWorld } from './world.ts';

/** What happens in a world that begins at some instant. */
interface Day {
  begins: number;
  live(world: WholeWorld): Promise<void>;
}

/** The days whose steps are tried, by their names. */
export const DAYS = {
  morning: { begins: NINE, live: morning },
  upkeep: { begins: LATE, live: upkeep },
} satisfies Record<string, Day>;

/** One step of a day, from 1, and what it meets. */
export interface Meeting {
  fate: Fate;
  nth: number;
}

/** What came of a day in which a step met a fate. */
export interface Met extends Meeting {
  /** The step; null where there were not so many any more. */
  step: string | null;
  /** What does not hold afterwards. */
  broken: string[];
}

/** All that the steps of a day can meet, when none of them does. */
export async function meetingsOf(day: Day): Promise<Meeting[]> {
  const steps = countingSteps();
  const world = await wholeWorld(steps, {}, 1, day.begins);
  try {
    await day.live(world);
  } finally {
    await world.close();
  }
  return WRONG.flatMap((fate) =>
    Array.from({ length: steps.counts.get(fate) ?? 0 }, (_, index) => ({ fate, nth: index + 1 })),
  );
}

/**
 * Lets a day happen in which one step meets its fate, starts all that runs anew on what is on the disk, lets it settle,
 * and says what does not hold.
 */
export async function meet({ fate, nth }: Meeting, day: Day): Promise<Met> {
  const steps = nthStep(fate, nth);
  const world = await wholeWorld(steps, {}, 1, day.begins);
  const broken: string[] = [];
  try {
    await day.live(world);
    steps.over();
    await world.restart();
    for (const browser of world.browsers) broken.push(...(await brokenAtRest(world, browser)));
  } catch (error) {
    broken.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await world.close();
  }
  return { fate, nth, step: steps.met, broken };
}
