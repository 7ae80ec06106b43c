import { type Day, type Titled, titledKey, titledOf, zoneAt } from '../../../shared/index.ts';
import { lengthOf, type Timeline, without } from '../../timeline/index.ts';

/** So many days are looked at: who has more of them unsent looks at the latest. */
const MAX_DAYS = 62;
/** While the attorney types, the days stay as they were read. Milliseconds. */
const FRESH = 10_000;

/** Time of one window on one day that a rule may give to a matter: nobody decided on it, and it is in no entry. */
export interface UnpostedItem extends Titled {
  day: Day;
  worked: number;
}

export interface Unposted {
  items: UnpostedItem[];
  days: number;
  /** There are older days besides. */
  older: boolean;
}

async function read(timeline: Timeline, now: number): Promise<Unposted> {
  const today = await timeline.dayAt(now, zoneAt(now));
  const { days } = await timeline.unsentDays();
  const unsent = [...new Set([...days.map(({ day }) => day), today])].sort().reverse();
  const items: UnpostedItem[] = [];
  for (const day of unsent.slice(0, MAX_DAYS)) {
    const { pieces, inEntries } = await timeline.readDay(day);
    const ofDay = new Map<string, UnpostedItem>();
    for (const piece of pieces) {
      if (piece.hand || piece.excluded || piece.added) continue;
      const worked = lengthOf(without(piece, inEntries));
      if (worked === 0) continue;
      const key = titledKey(piece);
      const known = ofDay.get(key);
      if (known) known.worked += worked;
      else ofDay.set(key, { day, ...titledOf(piece), worked });
    }
    items.push(...ofDay.values());
  }
  return { items, days: Math.min(unsent.length, MAX_DAYS), older: unsent.length > MAX_DAYS };
}

/** Reads what is not sent yet, at most once in ten seconds. */
export function createUnposted(timeline: Timeline, now: () => number) {
  let last: { at: number; reading: Promise<Unposted> } | null = null;
  return {
    read(): Promise<Unposted> {
      if (last !== null && now() - last.at < FRESH) return last.reading;
      const reading = read(timeline, now());
      const own = { at: now(), reading };
      reading.catch(() => {
        if (last === own) last = null;
      });
      last = own;
      return reading;
    },
    /** The attorney's decisions changed it. */
    forget() {
      last = null;
    },
  };
}
