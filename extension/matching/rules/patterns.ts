import { addKey, type Filter, rolesOf, WHOLE } from '../numbers/filter.ts';
import type { Scan } from '../text/scan.ts';
import { createBeginnings } from './beginnings.ts';
import type { Pattern } from './pattern.ts';

/** A pattern that fits, by the place under which it was added, and where. */
export type FoundPattern = (place: number, range: { start: number; end: number }) => void;

/** Many patterns, of which only those are tried on a title that its words allow. */
export interface Patterns {
  add(place: number, pattern: Pattern): void;
  /** Hands over the patterns that fit and have a word that must stand in the title: for a title with `WHOLE` keys. */
  findByKey(scan: Scan, found: FoundPattern): void;
  /** Whether one that has no such word may fit; costs a look for each word of the title. */
  mayHoldOthers(scan: Scan): boolean;
  /** Hands over the patterns that fit and have no such word. */
  findOthers(scan: Scan, found: FoundPattern): void;
}

/** @param filter is told of the words that must stand, as `WHOLE`, and asked about those of a title */
export function createPatterns(filter: Filter): Patterns {
  interface Placed {
    place: number;
    pattern: Pattern;
  }
  const byKey = new Map<number, Placed[]>();
  const others: Placed[] = [];
  /** How a word must begin for the others; for some, nothing must. */
  const beginnings = createBeginnings();
  let anywhere = false;

  return {
    add(place, pattern) {
      if (pattern.key !== null) {
        byKey.set(pattern.key, [...(byKey.get(pattern.key) ?? []), { place, pattern }]);
        addKey(filter, pattern.key, WHOLE);
        return;
      }
      others.push({ place, pattern });
      if (pattern.beginnings === null) anywhere = true;
      else for (const beginning of pattern.beginnings) beginnings.add(beginning);
    },
    findByKey(scan, found) {
      for (let word = 0; byKey.size > 0 && word < scan.words; word++) {
        const key = scan.keys[word] ?? 0;
        if (!(rolesOf(filter, key) & WHOLE)) continue;
        for (const { place, pattern } of byKey.get(key) ?? []) {
          const range = pattern.find(scan);
          if (range) found(place, range);
        }
      }
    },
    mayHoldOthers: (scan) => others.length > 0 && (anywhere || beginnings.mayStandIn(scan)),
    findOthers(scan, found) {
      for (const { place, pattern } of others) {
        const range = pattern.find(scan);
        if (range) found(place, range);
      }
    },
  };
}
