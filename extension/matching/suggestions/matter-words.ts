import type { Place } from '../model/suggestion-reason.ts';
import type { Matter } from '../model/types.ts';
import { wordsOf } from './features.ts';

/** A matter that a word belongs to. */
export interface WordOwner {
  matterId: number;
  place: Place;
}

/** The words of the matters themselves: of client, description and number. */
export interface MatterWords {
  /** How many matters there are. */
  readonly count: number;
  /** Whether a matter is one of them and not closed. */
  isOpen(matterId: number): boolean;
  /** The open matters that a word belongs to, each once, and how many they are; none where they are too many to name. */
  ownersOf(word: string): { owners: readonly WordOwner[]; count: number };
}

/** A word of more matters than these points at none of them. */
const MAX_OWNERS = 40;
const NOBODY = { owners: [], count: 0 };

function read(matters: readonly Matter[]): MatterWords {
  const open = new Set<number>();
  const byWord = new Map<string, { owners: WordOwner[]; count: number; last: number }>();
  for (const { id, status, client, description, display_number } of matters) {
    if (status === 'Closed') continue;
    open.add(id);
    const texts: [Place, string | undefined][] = [
      ['client', client?.name],
      ['number', display_number],
      ['description', description],
    ];
    for (const [place, text] of texts) {
      for (const { text: word } of text ? wordsOf(text) : []) {
        const known = byWord.get(word);
        if (!known) byWord.set(word, { owners: [{ matterId: id, place }], count: 1, last: id });
        else if (known.last !== id) {
          known.last = id;
          known.count++;
          if (known.count > MAX_OWNERS) known.owners = [];
          else known.owners.push({ matterId: id, place });
        }
      }
    }
  }
  return { count: open.size, isOpen: (id) => open.has(id), ownersOf: (word) => byWord.get(word) ?? NOBODY };
}

const known = new WeakMap<readonly Matter[], MatterWords>();

/** The words of matters; read once for each list of them. */
export function matterWordsOf(matters: readonly Matter[]): MatterWords {
  const words = known.get(matters) ?? read(matters);
  known.set(matters, words);
  return words;
}
