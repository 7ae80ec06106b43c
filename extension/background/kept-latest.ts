import type { Entry, Timeline } from '../timeline/index.ts';

/** The last entries of matters, as they are kept. */
interface KeptLatest {
  /** The last entry of each of some matters; each is read once until all are forgotten. */
  read: Timeline['latestEntries'];
  /** An entry may be another. */
  forget(): void;
}

/** Reads the last entry of a matter once, until all are forgotten; a reading that failed is not kept. */
export function keepLatest(timeline: Pick<Timeline, 'latestEntries'>): KeptLatest {
  const latest = new Map<number, Promise<Entry | undefined>>();

  const read: Timeline['latestEntries'] = async (matters) => {
    const wanted = new Set(matters);
    const unread = [...wanted].filter((matter) => !latest.has(matter));
    if (unread.length > 0) {
      const reading = timeline.latestEntries(unread);
      for (const matter of unread) {
        const entry = reading.then((found) => found.get(matter));
        latest.set(matter, entry);
        entry.catch(() => {
          if (latest.get(matter) === entry) latest.delete(matter);
        });
      }
    }
    const found = await Promise.all([...wanted].map(async (matter) => [matter, await latest.get(matter)] as const));
    return new Map(found.flatMap(([matter, entry]) => (entry ? [[matter, entry] as const] : [])));
  };
  return { read, forget: () => latest.clear() };
}
