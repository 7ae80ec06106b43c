import { type Client, matterPage, type Problem } from '../../clio/index.ts';
import type { SyncProgress, Timeline } from '../../timeline/index.ts';
import { keptMatter } from './matter.ts';

/** What is told of while pages are read. */
export interface PageNews {
  now(): number;
  /** A page is about to be read, at this place. */
  began(place: SyncProgress): void;
  /** A page is stored. @param changed whether a matter is otherwise than before */
  stored(changed: boolean): void;
}

/**
 * Reads the pages of matters from a place on, and stores each with the place reached.
 * @returns the place where all are here; the problem that ended it; null where another account is connected by now
 */
export async function readMatterPages(
  timeline: Pick<Timeline, 'storeMatters'>,
  client: Client,
  from: SyncProgress,
  { now, began, stored: pageStored }: PageNews,
): Promise<{ problem: Problem } | SyncProgress | null> {
  let place = from;
  while (place.matters !== 'done') {
    began(place);
    const asked = now();
    const page = await matterPage(client, {
      ...(place.since === null ? {} : { updatedSince: Date.parse(place.since) }),
      ...(place.next === null ? {} : { next: place.next }),
    });
    if (!page.ok) return page;
    const { items, malformed, next, total } = page.value;
    place = {
      ...place,
      // By Clio's clock, which its answer tells: by a computer's that runs ahead, the next run would ask for too little.
      startedAt: place.startedAt || asked + (client.clock() - now()),
      next,
      done: place.done + items.length + malformed.length,
      total: total ?? place.total,
      pages: (place.pages ?? 0) + 1,
      ...(next === null ? { matters: 'done' as const } : {}),
    };
    const stored = await timeline.storeMatters(items.map(keptMatter), place);
    if (stored === 'foreign') return null;
    pageStored(stored === 'changed');
  }
  return place;
}
