import { withoutTotals } from '../narrative/final-note.ts';
import { amount } from './field.ts';
import type { Found } from './finding.ts';
import { settable } from './rule.ts';

/**
 * What Clio gets as the note is longer than it may be. Characters as people count them: one for a letter outside the
 * basic plane.
 */
export interface TooManyCharacters {
  kind: 'too-many-characters';
  /** All that Clio gets, the line of totals included. */
  characters: number;
  /** Those of the line of totals with the break before it; 0 where none is added. */
  totals: number;
  most: number;
}

const countOf = (text: string) => Array.from(text).length;

/**
 * A narrative has at most so many characters, as the systems that take a client's bills allow: they get what Clio gets,
 * so the line of totals counts where one is added. Nobody but the attorney can shorten what was written, so the fix
 * marks what is too much of it.
 */
export const mostCharacters = settable({
  name: 'mostCharacters',
  field: amount(10_000),
  weigh: ([narrowest]) => narrowest?.value ?? null,
  check({ narrative, note }, limit): Found<TooManyCharacters>[] {
    if (limit === null) return [];
    const most = Math.floor(limit);
    const characters = countOf(note);
    if (characters <= most) return [];
    const totals = characters - countOf(withoutTotals(note));
    const end = narrative.trimEnd().length;
    const tooMany = Array.from(narrative.trim())
      .slice(most - characters)
      .join('').length;
    return [
      {
        finding: { kind: 'too-many-characters', characters, totals, most },
        stops: 'until-fixed',
        fine: null,
        fixes: [{ kind: 'write', range: tooMany > 0 ? { start: end - tooMany, end } : null }],
        offer: 'narrative',
      },
    ];
  },
});
