import type { Place } from '../model/suggestion-reason.ts';
import type { Matter } from '../model/types.ts';
import { isCommon } from './common-words.ts';
import { wordsOf } from './features.ts';
import { isDistinctive } from './trade-words.ts';

/** Matters that a word, or several, belong to. */
export interface Owners {
  ids: readonly number[];
  place: Place;
}

/** Several words that together are a client's name or what a matter is about. */
export interface Phrase extends Owners {
  /** Each once, folded, without common ones. */
  words: readonly string[];
  /** Those that no title of it may lack: names, not words of the trade. */
  names: readonly string[];
}

/** The words of the matters themselves: of client, description and number. */
export interface MatterWords {
  /** How many open matters there are. */
  readonly count: number;
  /** Whether a matter is one of them and not closed. */
  isOpen(matterId: number): boolean;
  /** The open matters that a word belongs to; null where it is nobody's, or too many have it to name one. */
  ownersOf(word: string): Owners | null;
  /** The names and descriptions of which all that are no words of the trade are among those given, and two at least. */
  phrasesIn(words: ReadonlySet<string>): Phrase[];
}

/** A word of more matters than these points at none of them. */
const MAX_OWNERS = 16;

interface Owned {
  ids: number[];
  place: Place;
}

function read(matters: readonly Matter[]): MatterWords {
  const open = new Set<number>();
  const byWord = new Map<string, Owned>();
  /** By all of its words. */
  const phrases = new Map<string, Owned & { words: string[]; names: string[] }>();
  for (const { id, status, client, description, display_number } of matters) {
    if (status === 'Closed') continue;
    open.add(id);
    const texts: [Place, string | undefined][] = [
      ['client', client?.name],
      ['number', display_number],
      ['description', description],
    ];
    for (const [place, text] of texts) {
      const words = text ? wordsOf(text).map(({ text: word }) => word) : [];
      const own = words.filter((word) => !isCommon(word));
      for (const word of own) {
        const known = byWord.get(word);
        if (!known) byWord.set(word, { ids: [id], place });
        else if (known.ids.at(-1) !== id) known.ids.push(id);
      }
      // A company's form stands in few titles; a name of one word is a word.
      const names = own.filter(isDistinctive);
      if (place === 'number' || own.length < 2 || names.length === 0) continue;
      const key = [...own].sort().join(' ');
      const known = phrases.get(key);
      if (!known) phrases.set(key, { ids: [id], place, words: own, names });
      else if (known.ids.at(-1) !== id) known.ids.push(id);
    }
  }
  const byRarest = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const owners = (word: string) => byWord.get(word)?.ids.length ?? 0;
    const rarest = phrase.names.reduce((rare, word) => (owners(word) < owners(rare) ? word : rare));
    byRarest.set(rarest, [...(byRarest.get(rarest) ?? []), phrase]);
  }
  return {
    count: open.size,
    isOpen: (id) => open.has(id),
    ownersOf(word) {
      const owned = byWord.get(word);
      return owned && owned.ids.length <= MAX_OWNERS ? owned : null;
    },
    phrasesIn: (words) =>
      [...words].flatMap((word) =>
        (byRarest.get(word) ?? []).filter(
          ({ ids, names, words: all }) =>
            ids.length <= MAX_OWNERS &&
            names.every((each) => words.has(each)) &&
            all.filter((each) => words.has(each)).length > 1,
        ),
      ),
  };
}

const known = new WeakMap<readonly Matter[], MatterWords>();

/** The words of matters; read once for each list of them. */
export function matterWordsOf(matters: readonly Matter[]): MatterWords {
  const words = known.get(matters) ?? read(matters);
  known.set(matters, words);
  return words;
}
