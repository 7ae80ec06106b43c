import type { Asked } from './asked.ts';
import type { AskedDay } from './asked-day.ts';
import type { Read } from './read-titles.ts';

/**
 * The column of the one open matter that a title names by a word of its client or number that no other has; null where it
 * names none, or several. Whom a call or chat names may be anybody.
 */
export function namedIn({ features }: Asked, { clues }: Read, { places, universe }: AskedDay): number | null {
  if (features.isTalk) return null;
  const owners = new Set(
    clues.flatMap(({ clue, named }) => {
      const tells = named && clue.kind === 'own-word' && clue.place !== 'description';
      return tells ? (clue.owners ?? []) : [];
    }),
  );
  const [owner] = owners;
  if (owner === undefined || owners.size > 1) return null;
  const column = places.findIndex((place) => universe.ids[place] === owner);
  return column < 0 ? null : column;
}
