import { createLasting } from '../../../shared/index.ts';
import { createMatterIndex, type Matter, type MatterIndex } from '../../matching/index.ts';
import type { StoredMatter, Timeline } from '../../timeline/index.ts';
import { createMatterFinder, type MatterFinder } from './find-matters.ts';

/** A matter as matching takes it. */
export function matchable({ client, ...matter }: StoredMatter): Matter {
  return { ...matter, ...(client ? { client: { name: client.name } } : {}) };
}

/** The matters that are in memory. */
export interface KnownMatters {
  /** Null for a matter that is not known here (gone from Clio since), or not yet asked for by {@link load}. */
  matter(id: number): StoredMatter | null;
  /** Reads matters, so that {@link matter} has them. */
  load(ids: Iterable<number>): Promise<void>;
  /** All matters as they are found in titles; made when first asked for. */
  index(): Promise<MatterIndex>;
  /** All matters as they are found by what is typed; made when first asked for. */
  finder(): Promise<MatterFinder>;
}

/** Matters as they are now, each read once. */
export function createKnownMatters(timeline: Pick<Timeline, 'allMatters' | 'mattersBy'>): KnownMatters {
  const known = new Map<number, StoredMatter>();
  const asked = new Set<number>();
  const readAll = async () => {
    const matters = await timeline.allMatters();
    for (const matter of matters) known.set(matter.id, matter);
    return matters;
  };
  return {
    matter: (id) => known.get(id) ?? null,
    async load(ids) {
      const fresh = [...new Set(ids)].filter((id) => !asked.has(id) && !known.has(id));
      if (fresh.length === 0) return;
      for (const matter of await timeline.mattersBy(fresh)) known.set(matter.id, matter);
      for (const id of fresh) asked.add(id);
    },
    index: createLasting(async () => createMatterIndex((await readAll()).map(matchable))),
    finder: createLasting(async () => createMatterFinder(await readAll())),
  };
}
