import { brokenAtRest } from './check.ts';
import { type Fate, nthStep } from './steps.ts';
import { type WholeWorld, wholeWorld } from './world.ts';

/** What came of one run in which one step met a fate. */
export interface Run {
  /** The step that met it; null where there were not so many. */
  met: string | null;
  /** How many steps could have met it. */
  count: number;
  /** What does not hold afterwards. */
  broken: string[];
}

/**
 * Lets a day happen in which the n-th step (from 1) meets a fate, starts all that runs anew on what is on the disk, lets
 * it settle, and says what does not hold.
 */
export async function runWith(fate: Fate, nth: number, day: (world: WholeWorld) => Promise<void>): Promise<Run> {
  const steps = nthStep(fate, nth);
  const world = await wholeWorld(steps);
  try {
    const broken: string[] = [];
    await day(world).catch((error: unknown) => void broken.push(String(error)));
    const { count, met } = steps;
    steps.over();
    await world.restart();
    for (const browser of world.browsers) broken.push(...(await brokenAtRest(world, browser)));
    return { met, count, broken };
  } finally {
    await world.close();
  }
}
