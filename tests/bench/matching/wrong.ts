import { createMatcher } from '../../../extension/matching/index.ts';
import { createChance } from '../../days/index.ts';
import { tell } from '../report.ts';
import { knownTokens, mattersOf, nearTitle, SCHEMES, strongTitle } from './firms.ts';

const MATTERS = 3000;
const TITLES = 10_000;

/** How many near misses are tagged by themselves, and how many real numbers are found, in firms that number otherwise. */
export function measureWrongTags(): void {
  for (const [place, scheme] of SCHEMES.entries()) {
    const matcher = createMatcher(mattersOf(scheme, MATTERS));
    const known = knownTokens(scheme, MATTERS);
    const chance = createChance(place + 1);
    const wrong: string[] = [];
    const missed: string[] = [];
    for (let count = 0; count < TITLES; count++) {
      const near = nearTitle(scheme, MATTERS, known, chance);
      if (matcher.match(near).outcome === 'auto') wrong.push(near);
      const matter = chance.between(0, MATTERS - 1);
      const title = strongTitle(scheme, matter, chance);
      const { outcome, candidates } = matcher.match(title);
      if (outcome !== 'auto') missed.push(title);
      else if (candidates[0]?.matterId !== matter + 1) wrong.push(title);
    }
    const more = (list: string[]) => ({
      of: TITLES,
      scheme: scheme.name,
      ...(list.length > 0 ? { examples: list.slice(0, 5) } : {}),
    });
    tell('matching.wrong', wrong.length, 'titles', more(wrong));
    tell('matching.found', 1 - missed.length / TITLES, 'share', more(missed));
  }
}
