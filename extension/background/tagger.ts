import { createMatcher, type Match, type Matcher } from '../matching/index.ts';
import type { StoredMatter, Timeline } from '../timeline/index.ts';

/** Enough for the distinct titles of a few busy weeks; beyond it the memory starts anew. */
const MOST_REMEMBERED = 20_000;

/** What a title means among the matters on this computer, remembered by application and title. */
export interface Tagger {
  /** Null for a matter that is not known here (gone from Clio since). */
  matter(id: number): StoredMatter | null;
  match(app: string, title: string): Match;
  count: number;
}

function createTagger(matters: readonly StoredMatter[]): Tagger {
  const byId = new Map(matters.map((matter) => [matter.id, matter]));
  let matcher: Matcher | null = null;
  const remembered = new Map<string, Match>();
  return {
    count: matters.length,
    matter: (id) => byId.get(id) ?? null,
    match(app, title) {
      // A control character cannot stand in either text, so the key is unambiguous.
      const key = `${app}\u0000${title}`;
      const known = remembered.get(key);
      if (known) return known;
      matcher ??= createMatcher(
        matters.map(({ client, ...matter }) => ({ ...matter, ...(client ? { client: { name: client.name } } : {}) })),
      );
      const match = matcher.match(title, { app });
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(key, match);
      return match;
    },
  };
}

/** Holds the tagger for the matters as they are, made when first asked for and anew after {@link forget}. */
export function createTaggers(timeline: Timeline) {
  let current: Promise<Tagger> | null = null;
  return {
    current(): Promise<Tagger> {
      if (!current) {
        const attempt = timeline.allMatters().then(createTagger);
        attempt.catch(() => {
          if (current === attempt) current = null;
        });
        current = attempt;
      }
      return current;
    },
    /** The matters changed: what titles mean is worked out anew. */
    forget() {
      current = null;
    },
  };
}
