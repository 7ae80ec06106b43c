import type { Day } from '../../../shared/index.ts';
import { apportion } from '../time/apportion.ts';
import type { DayFacts, EntryPlace } from './facts.ts';

const MINUTE = 60_000;

/** Where worked time is: in an entry; in a draft, so that it can be sent; or it needs a matter first. */
export type Place = EntryPlace | 'ready' | 'needs';

/** Worked time of one day in one place. */
export interface DayLine {
  day: Day;
  place: Place;
  /** Null where it needs one. */
  matter: number | null;
  /** Of an entry, null where it has none; undefined where it is in no entry. */
  category?: number | null;
  minutes: number;
}

const PLACES: readonly EntryPlace[] = ['in-clio', 'waiting', 'missing'];

const sum = (parts: readonly number[]) => parts.reduce((all, part) => all + part, 0);

/**
 * A day's worked time in whole minutes, line by line. The minutes are those that the day's own page shows: shared out so
 * that all of them add up to the day, those in entries to what was approved, and so on. So whatever a report sums up of
 * them adds up with every other sum.
 */
export function dayLines({ day, ready, needs, entries }: DayFacts): DayLine[] {
  const worked = (place: EntryPlace) => entries.filter((entry) => entry.place === place);
  const inEntries = sum(entries.map((entry) => entry.worked)) * 1000;
  const onMatters = sum(ready.map(({ ms }) => ms));
  const [approved = 0, drafted = 0, open = 0] = apportion([inEntries, onMatters, needs], MINUTE);
  const standing = apportion(
    PLACES.map((place) => sum(worked(place).map((entry) => entry.worked)) * 1000),
    MINUTE,
    approved,
  );
  const ofEntries = PLACES.flatMap((place, index): DayLine[] => {
    const own = worked(place);
    const minutes = apportion(
      own.map((entry) => entry.worked * 1000),
      MINUTE,
      standing[index] ?? 0,
    );
    return own.map(({ matter, category }, at) => ({ day, place, matter, category, minutes: minutes[at] ?? 0 }));
  });
  const shares = apportion(
    ready.map(({ ms }) => ms),
    MINUTE,
    drafted,
  );
  const ofDrafts = ready.map(({ matter }, at): DayLine => ({ day, place: 'ready', matter, minutes: shares[at] ?? 0 }));
  return [...ofEntries, ...ofDrafts, { day, place: 'needs', matter: null, minutes: open }];
}
