import type { Place } from '../model/suggestion-reason.ts';
import type { Matter } from '../model/types.ts';
import { isCommon } from './common-words.ts';
import { textsOf, wordsOf } from './features.ts';
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
  /** The other open matters of a matter's client. */
  siblingsOf(matterId: number): readonly number[];
  /** Whether a word is in the name of a matter's client: it tells none of the client's matters from the others. */
  isOfClient(matterId: number, word: string): boolean;
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

/** Who the clients are, and which open matters are of the same one. */
function createClients() {
  const byName = new Map<string, { ids: number[]; words: ReadonlySet<string> }>();
  const clientOf = new Map<number, string>();
  return {
    add(id: number, name: string) {
      const client = byName.get(name) ?? { ids: [], words: new Set(textsOf(name)) };
      byName.set(name, client);
      client.ids.push(id);
      clientOf.set(id, name);
    },
    siblingsOf(id: number): readonly number[] {
      return byName.get(clientOf.get(id) ?? '')?.ids.filter((one) => one !== id) ?? [];
    },
    isOfClient: (id: number, word: string) => byName.get(clientOf.get(id) ?? '')?.words.has(word) === true,
  };
}

function read(matters: readonly Matter[]): MatterWords {
  const open = new Set<number>();
  const byWord = new Map<string, Owned>();
  const clients = createClients();
  /** By all of its words. */
  const phrases = new Map<string, Owned & { words: string[]; names: string[] }>();
  for (const { id, status, client } of matters) if (status !== 'Closed' && client) clients.add(id, client.name);
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
      // "Smith v. State" tells none of Smith's matters from the others.
      const isOwn = place === 'client' || clients.siblingsOf(id).length === 0;
      if (!isOwn && names.every((word) => clients.isOfClient(id, word))) continue;
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
    siblingsOf: clients.siblingsOf,
    isOfClient: clients.isOfClient,
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
