import type { Universe } from './activity.ts';
import type { Grounds } from './calibrate.ts';
import { isState } from './common-words.ts';
import type { Features, TitleWord } from './features.ts';
import type { Count } from './lessons.ts';
import type { Weighed } from './likelihood.ts';
import type { MatterWords } from './matter-words.ts';
import { isDistinctive } from './trade-words.ts';

/** From here on a word speaks for a matter, as a logarithm. */
const TELLS = 1.2;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** What a title says of one matter. */
export interface Said {
  title: string;
  features: Features;
  clues: readonly Weighed[];
  matterId: number;
  universe: Universe;
  words: MatterWords;
  /** Whether a matter was worked on before, or today. */
  isMet: (matterId: number) => boolean;
  /** What was learned of what the title is about. */
  core: Count | undefined;
}

/** Whether a name or number in the title that is not the client's own speaks for this matter rather than for its siblings. */
function isToldApart({ features, clues, matterId, universe, words }: Said, siblings: readonly number[]): boolean {
  if (features.isTalk) return false;
  const others = siblings.flatMap((id) => universe.placeOf.get(id) ?? []);
  const place = universe.placeOf.get(matterId) ?? -1;
  return clues.some(({ clue, gains }) => {
    const gain = gains[place] ?? 0;
    if (clue.kind === 'app' || gain < TELLS || others.some((other) => gain - (gains[other] ?? 0) < TELLS)) return false;
    return clue.text.split(BETWEEN_WORDS).some((word) => isDistinctive(word) && !words.isOfClient(matterId, word));
  });
}

const SMALL = /^\p{Ll}/u;
const SHORT_FORM = /^\p{Lu}{2,4}$/u;

/** A word with five digits or more behind it: "doc85978". */
const OWN_NUMBER = /^\p{L}+\d{5,}$/u;

/**
 * Whether a word may be the name or number of one matter: not of the trade, and not written as names are not, small or as
 * the short form of a paper's kind ("LOI").
 */
function isName({ text, start, end }: TitleWord, title: string): boolean {
  if (!isDistinctive(text) || isState(text)) return false;
  // A scan's or a download's own number: no other matter has it.
  if (OWN_NUMBER.test(text)) return true;
  const written = title.slice(start, end);
  return !SHORT_FORM.test(written) && !SMALL.test(written);
}

/** By what kinds of clues a title speaks for a matter. */
export function saidBy(
  said: Said,
): Pick<Grounds, 'only' | 'times' | 'named' | 'phrased' | 'owned' | 'siblings' | 'isPlain' | 'isTalk'> {
  const { title, features, clues, matterId, universe, words, core } = said;
  const place = universe.placeOf.get(matterId) ?? -1;
  const ofTitle = clues.filter(({ clue }) => clue.kind !== 'app');
  const gain = ({ gains, weight }: Weighed) => weight * (gains[place] ?? 0);
  let best: Weighed | undefined;
  for (const each of ofTitle) if (!best || gain(each) > gain(best)) best = each;
  const phrased = ofTitle.some(({ clue }) => clue.isPhrase === true && clue.owners?.includes(matterId));
  const siblings = words.siblingsOf(matterId);
  return {
    only: core?.byMatter.size === 1 && core.byMatter.has(matterId),
    times: core?.byMatter.get(matterId) ?? 0,
    named: ofTitle.some((each) => each.named && (each.gains[place] ?? 0) > TELLS),
    phrased,
    owned: !phrased && best !== undefined && gain(best) > 0 && best.clue.owners?.includes(matterId) === true,
    siblings: siblings.length === 0 || isToldApart(said, siblings) ? null : siblings.some(said.isMet) ? 'met' : 'unmet',
    isPlain: !features.words.some((word) => isName(word, title) || words.ownersOf(word.text)?.ids.includes(matterId)),
    isTalk: features.isTalk && !phrased,
  };
}
