import type { Day } from '../../shared/index.ts';
import {
  createMatcherOn,
  createMatterIndex,
  type Match,
  type MatcherOptions,
  type MatterIndex,
  revisionOf,
} from '../matching/index.ts';
import type { StoredMatter, Timeline } from '../timeline/index.ts';
import { readProperties } from './properties.ts';

/** Days whose meanings stay in memory: what a review goes back and forth between. */
const MOST_DAYS = 8;

/** A window by what it shows. */
export interface Titled {
  app: string;
  title: string;
}

/** What titles mean among the matters on this computer. */
export interface Tagger {
  /** Null for a matter that is not known here (gone from Clio since), or not yet asked for by {@link know}. */
  matter(id: number): StoredMatter | null;
  /** Reads matters, so that {@link matter} has them. */
  know(ids: Iterable<number>): Promise<void>;
  /**
   * What titles of a day mean. What was worked out once is remembered, also beyond the death of the worker; only for
   * titles that are new the matters are read and an index of their numbers is built.
   */
  meanings(day: Day, windows: readonly Titled[]): Promise<(app: string, title: string) => Match>;
  /** How many matters there are. */
  count: number;
}

const NOTHING: Match = { outcome: 'none', candidates: [] };

// A control character cannot stand in either text, so the key is unambiguous.
const keyOf = ({ app, title }: Titled) => `${app}\u0000${title}`;

function createTagger(timeline: Timeline, count: number, revision: string, how: MatcherOptions): Tagger {
  const known = new Map<number, StoredMatter>();
  const asked = new Set<number>();
  const days = new Map<Day, Promise<Map<string, Match>>>();
  let index: Promise<MatterIndex> | null = null;

  const makeIndex = (): Promise<MatterIndex> => {
    if (index !== null) return index;
    const making = timeline.allMatters().then((matters) => {
      for (const matter of matters) known.set(matter.id, matter);
      return createMatterIndex(
        matters.map(({ client, ...matter }) => ({ ...matter, ...(client ? { client: { name: client.name } } : {}) })),
      );
    });
    making.catch(() => {
      index = null;
    });
    index = making;
    return making;
  };

  const remembered = (day: Day): Promise<Map<string, Match>> => {
    const there = days.get(day);
    if (there !== undefined) return there;
    const reading = timeline
      .meaningsOf(day, revision)
      .then((items) => new Map(items.map((item) => [keyOf(item), item.meaning as Match])));
    reading.catch(() => days.delete(day));
    const [oldest] = days.keys();
    if (days.size >= MOST_DAYS && oldest !== undefined) days.delete(oldest);
    days.set(day, reading);
    return reading;
  };

  const tagger: Tagger = {
    count,
    matter: (id) => known.get(id) ?? null,
    async know(ids) {
      const fresh = [...new Set(ids)].filter((id) => !asked.has(id) && !known.has(id));
      if (fresh.length === 0) return;
      for (const matter of await timeline.mattersBy(fresh)) known.set(matter.id, matter);
      for (const id of fresh) asked.add(id);
    },
    async meanings(day, windows) {
      const meanings = await remembered(day);
      if (windows.some((window) => !meanings.has(keyOf(window)))) {
        // A matter counts as closed from its close date on: the same title can mean another thing on another day.
        const { match } = createMatcherOn(await makeIndex(), { ...how, day });
        const fresh = [];
        for (const window of windows) {
          // Somebody else may have asked meanwhile.
          if (meanings.has(keyOf(window))) continue;
          const meaning = match(window.title, { app: window.app });
          meanings.set(keyOf(window), meaning);
          fresh.push({ app: window.app, title: window.title, meaning });
        }
        if (fresh.length > 0) await timeline.keepMeanings(day, revision, fresh);
      }
      return (app, title) => meanings.get(keyOf({ app, title })) ?? NOTHING;
    },
  };
  return tagger;
}

/**
 * Holds the tagger for the matters as they are, made when first asked for and anew after {@link forget}.
 * @param version of Matterline: a later one may find other matters in the same titles
 */
export function createTaggers(timeline: Timeline, version = '') {
  let current: Promise<Tagger> | null = null;
  return {
    current(): Promise<Tagger> {
      if (!current) {
        const attempt = Promise.all([timeline.mattersState(), readProperties(timeline)]).then(
          ([{ count, revision }, { showClosedCases }]) => {
            const how: MatcherOptions = { showClosed: showClosedCases };
            return createTagger(timeline, count, `${version} ${revisionOf(revision, how)}`, how);
          },
        );
        attempt.catch(() => {
          if (current === attempt) current = null;
        });
        current = attempt;
      }
      return current;
    },
    /** The matters or what decides among them changed: what titles mean is worked out anew. */
    forget() {
      current = null;
    },
  };
}
