import type { Grounds } from './calibrate.ts';
import type { Count } from './lessons.ts';
import type { Weighed } from './likelihood.ts';

/** From here on a word speaks for a matter, as a logarithm. */
const TELLS = 1.2;

/**
 * By what kinds of clues a title speaks for a matter.
 * @param place of the matter in the clues' gains
 * @param core what was learned of what the title is about
 */
export function saidBy(
  clues: readonly Weighed[],
  place: number,
  matterId: number,
  core: Count | undefined,
): Pick<Grounds, 'only' | 'named' | 'phrased' | 'owned'> {
  const ofTitle = clues.filter(({ clue }) => clue.kind !== 'app');
  const gain = ({ gains, weight }: Weighed) => weight * (gains[place] ?? 0);
  const [best] = ofTitle.toSorted((a, b) => gain(b) - gain(a));
  const phrased = ofTitle.some(({ clue }) => clue.isPhrase === true && clue.owners?.includes(matterId));
  return {
    only: core?.byMatter.size === 1 && core.byMatter.has(matterId),
    named: ofTitle.some((each) => each.named && (each.gains[place] ?? 0) > TELLS),
    phrased,
    owned: !phrased && best !== undefined && gain(best) > 0 && best.clue.owners?.includes(matterId) === true,
  };
}
