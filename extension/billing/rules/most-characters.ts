import { amount } from './field.ts';
import type { Found } from './finding.ts';
import { settable } from './rule.ts';

/**
 * The narrative is longer than it may be. Characters as people count them: one for a letter outside the basic plane.
 */
export interface TooManyCharacters {
  kind: 'too-many-characters';
  characters: number;
  most: number;
}

/**
 * A narrative has at most so many characters, as the systems that take a client's bills allow. The line of totals that
 * may be added is not counted: whether it is added is chosen apart. Nobody but the attorney can shorten what was
 * written, so the fix marks what is too much.
 */
export const mostCharacters = settable({
  name: 'mostCharacters',
  field: amount(10_000),
  weigh: ([narrowest]) => narrowest?.value ?? null,
  check({ narrative }, limit): Found<TooManyCharacters>[] {
    if (limit === null) return [];
    const most = Math.floor(limit);
    const characters = Array.from(narrative.trim());
    if (characters.length <= most) return [];
    const end = narrative.trimEnd().length;
    const start = end - characters.slice(most).join('').length;
    return [
      {
        finding: { kind: 'too-many-characters', characters: characters.length, most },
        stops: 'until-fixed',
        fine: null,
        fixes: [{ kind: 'write', range: { start, end } }],
        offer: 'narrative',
      },
    ];
  },
});
