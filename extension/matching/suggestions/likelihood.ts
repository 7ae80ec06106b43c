import type { Place } from '../model/suggestion-reason.ts';
import type { Universe } from './activity.ts';
import { isCommon } from './common-words.ts';
import type { Features } from './features.ts';
import type { Count, Lessons } from './lessons.ts';
import type { MatterWords, Owners } from './matter-words.ts';
import { isDistinctive } from './trade-words.ts';

/** How much less is expected of a matter for each thing not seen there: the more, the surer a single sight makes. */
const DOUBT = 2;
/** What each further matter in which something was seen adds to that: what is seen everywhere says nothing. */
const SPREAD = 3;
/** What words of the trade add: seen with one matter, they are seen with another tomorrow. */
const TRADE = 8;
/** How likely a title of a matter has a given word of its client, description or number, before anything is learned. */
const OWN_WORD = 0.15;
/** A word never seen is at least this common. */
const RARE = 0.002;
/**
 * As if there were so many matters where there are fewer: a name is no more common in the titles of others because few matters
 * are open.
 */
const MANY = 75;
/** All words of a name or description together are hardly ever met by chance. */
const RARE_PHRASE = 0.0003;
/** So many titles are taken to have been seen without a thing: on the first day the little that was seen is not all there is. */
const UNSEEN = 30;
/** What stands in one title comes together: the clue that says most counts in full, each further one this much of it. */
const FURTHER = 0.45;
/** How much the program says, beside the title. */
const APP = 0.35;
const NOT_WORD = /[^\p{L}\p{N}]+/u;
/** No clue says more than this, as a logarithm. */
const [LEAST, MOST] = [-4, 5];

/** What a window has that speaks for a matter. It stands for all windows of one subject, wherever it is in their titles. */
export interface Clue {
  kind: 'subject' | 'word' | 'own-word' | 'app';
  /** Folded; the words of a name or description with a blank between. */
  text: string;
  /** For words of matters themselves: where they stand there, and the matters. */
  place?: Place;
  owners?: readonly number[];
  /** All of a name or description, not a word of it. */
  isPhrase?: true;
}

/** A clue, and what it says of each place of a universe, as logarithms: how much likelier it makes it. */
export interface Weighed {
  clue: Clue;
  /** By itself. */
  gains: Float64Array;
  /** How much of that counts beside the others. */
  weight: number;
  /** It is a name or a number, neither common nor of the trade. */
  named: boolean;
}

/** The matters that words of a window belong to. */
export function ownersIn({ words }: Features, matterWords: MatterWords): readonly number[] {
  return words.flatMap(({ text }) => (isCommon(text) ? [] : (matterWords.ownersOf(text)?.ids ?? [])));
}

interface Witness {
  clue: Clue;
  seen: Count | undefined;
  own: Owners | null;
  rare: number;
}

/** What was learned of the rarest of some words: of all of them together no more was. */
function rarestOf(names: readonly string[], lessons: Lessons): Count | undefined {
  let rarest: Count | undefined;
  for (const name of names) {
    const seen = lessons.words.get(name);
    if (!seen) return undefined;
    if (!rarest || seen.total < rarest.total) rarest = seen;
  }
  return rarest;
}

/** What the title of a window may say. */
function witnessesOf({ words, core }: Features, lessons: Lessons, matterWords: MatterWords): Witness[] {
  const telling = words.filter(({ text }) => !isCommon(text));
  const witnesses = telling.map(({ text }): Witness => {
    const own = matterWords.ownersOf(text);
    const owned = own ? { place: own.place, owners: own.ids } : {};
    return {
      clue: { kind: own ? 'own-word' : 'word', text, ...owned },
      seen: lessons.words.get(text),
      own,
      rare: RARE,
    };
  });
  for (const phrase of matterWords.phrasesIn(new Set(telling.map(({ text }) => text)))) {
    const { place, ids } = phrase;
    const clue: Clue = { kind: 'own-word', text: phrase.words.join(' '), place, owners: ids, isPhrase: true };
    witnesses.push({ clue, seen: rarestOf(phrase.names, lessons), own: phrase, rare: RARE_PHRASE });
  }
  witnesses.push({ clue: { kind: 'subject', text: core }, seen: lessons.cores.get(core), own: null, rare: RARE });
  return witnesses.filter(({ seen, own }) => seen !== undefined || own !== null);
}

/**
 * Whether a word, or one of several, may be a name of one matter's own: a client's name that several open matters have is
 * none. What a title is about as a whole says so by its words.
 */
function isNamed({ kind, text, owners }: Clue): boolean {
  return kind !== 'subject' && (owners?.length ?? 1) === 1 && text.split(' ').some(isDistinctive);
}

/** Whether a word, or all that a title is about, is of the trade, so that it comes with any matter. */
function isOfTrade({ kind, text }: Clue): boolean {
  if (kind === 'word') return !isDistinctive(text);
  return kind === 'subject' && !text.split(NOT_WORD).some(isDistinctive);
}

/** What a clue makes likelier, or less, than it is by itself. */
interface Says {
  gains: Float64Array;
  /** The most that it says of any place. */
  most: number;
}

const bounded = (ratio: number) => Math.min(MOST, Math.max(LEAST, Math.log(ratio)));

/**
 * Weighs what titles show, for the places of a universe. What is said of one thing is worked out once, in however many
 * titles it stands.
 */
export function createScales({ ids, placeOf }: Universe, lessons: Lessons, matterWords: MatterWords) {
  const totals = ids.map((id) => lessons.matters.get(id)?.total ?? 0);
  const unmet = new Map<number, Float64Array>();
  const known = new Map<string, Says>();

  /** What something says of matters in which it was never met: the less, the more of them was seen. */
  const unmetBy = (doubt: number): Float64Array => {
    const there = unmet.get(doubt);
    if (there) return there;
    const gains = new Float64Array(ids.length + 1);
    for (const [place, all] of totals.entries()) gains[place] = bounded(doubt / (all + doubt));
    unmet.set(doubt, gains);
    return gains;
  };

  /** What one witness says of each place: how often it was met there, beside how often it is met at all. */
  const saysOf = ({ clue, seen, own, rare }: Witness): Says => {
    const doubt = DOUBT + SPREAD * Math.max(0, (seen?.byMatter.size ?? 1) - 1) + (isOfTrade(clue) ? TRADE : 0);
    const owners = own?.ids ?? [];
    const expected = Math.max(rare, (OWN_WORD * owners.length) / Math.max(MANY, matterWords.count));
    const common = Math.max(rare, ((seen?.total ?? 0) + expected * UNSEEN) / (lessons.total + UNSEEN));
    const gains = unmetBy(doubt).slice();
    let most = 0;
    const put = (place: number, gain: number) => {
      gains[place] = gain;
      most = Math.max(most, gain);
    };
    for (const [id, times] of seen?.byMatter ?? []) {
      const place = placeOf.get(id);
      if (place !== undefined) put(place, bounded((times + doubt * common) / ((totals[place] ?? 0) + doubt) / common));
    }
    for (const id of owners) {
      const place = placeOf.get(id);
      if (place === undefined) continue;
      const times = seen?.byMatter.get(id) ?? 0;
      const gain = bounded((times + DOUBT * OWN_WORD) / ((totals[place] ?? 0) + DOUBT) / common);
      // A word seen with many matters is theirs before it is this one's.
      put(place, Math.max(gain, gains[place] ?? 0));
    }
    return { gains, most };
  };
  const says = (witness: Witness): Says => {
    const { kind, text, isPhrase, place } = witness.clue;
    const key = `${kind} ${isPhrase ? place : ''} ${text}`;
    const there = known.get(key) ?? saysOf(witness);
    known.set(key, there);
    return there;
  };

  return {
    /**
     * What each clue of a window says of each place, weighed so that they can be added; those that say most come first.
     * The program says little, and by itself.
     */
    weigh(features: Features): Weighed[] {
      const clues = witnessesOf(features, lessons, matterWords)
        .map((witness) => ({ clue: witness.clue, ...says(witness) }))
        .sort((a, b) => b.most - a.most);
      const all = clues.map(({ clue, gains }, rank): Weighed => {
        return { clue, gains, weight: FURTHER ** Math.min(rank, 4), named: isNamed(clue) };
      });
      const clue: Clue = { kind: 'app', text: features.app };
      const seen = lessons.apps.get(features.app);
      if (seen) all.push({ clue, gains: says({ clue, seen, own: null, rare: RARE }).gains, weight: APP, named: false });
      return all;
    },
  };
}
