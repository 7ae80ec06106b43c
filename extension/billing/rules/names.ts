import { wordsIn } from '../../../shared/index.ts';
import type { Mention, MentionSearch } from './entry-facts.ts';

/** A matter and its client's name. */
export interface ClientOfMatter {
  matter: number;
  client: string;
}

/** Words that are no last name, whoever is called by them at the end. */
const NO_SURNAME =
  /^(?:inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|group|holdings|partners|trust|bank|gmbh|ag|kg|sa|sas|srl|bv|nv|plc|pty|pc|pllc|foundation|association|county|city|state|university|estate|jr|sr|ii|iii|iv|esq|md|phd|fund|capital|ventures|services|systems|solutions|industries|international|enterprises|properties|realty)$/;
const MIN_LENGTH = 3;

/** Two signs are a whole name in scripts without capitals. */
function shortestLike(name: string): number {
  return /[\p{Lu}\p{Ll}]/u.test(name) ? MIN_LENGTH : 2;
}

interface Named {
  words: string[];
  matter: number;
  client: string;
}

/** The last name of a person; null for what is no person's name. */
function surnameOf(words: readonly string[]): string | null {
  const last = words.at(-1) ?? '';
  const person = words.length >= 2 && words.every((word) => !NO_SURNAME.test(word) && !/\p{N}/u.test(word));
  return person && last.length >= MIN_LENGTH ? last : null;
}

/**
 * Finds clients' names in a narrative: full names, word by word, and last names alone where they are written large. Of
 * several matters with one name the first given is told. Takes time by the narrative's length, not by the number of
 * clients.
 */
export function createNameSearch(clients: Iterable<ClientOfMatter>): MentionSearch {
  const byFirstWord = new Map<string, Named[]>();
  const bySurname = new Map<string, Named>();
  const seen = new Set<string>();
  for (const { matter, client } of clients) {
    const words = wordsIn(client).map(({ text }) => text);
    const [first] = words;
    const name = words.join(' ');
    if (first === undefined || name.length < shortestLike(name) || seen.has(name)) continue;
    seen.add(name);
    const named = { words, matter, client };
    const alike = byFirstWord.get(first);
    if (alike) alike.push(named);
    else byFirstWord.set(first, [named]);
    const surname = surnameOf(words);
    if (surname !== null && !bySurname.has(surname)) bySurname.set(surname, named);
  }
  // The longest name at a place is the one that is meant.
  for (const alike of byFirstWord.values()) alike.sort((a, b) => b.words.length - a.words.length);

  return (narrative) => {
    const words = wordsIn(narrative);
    const mentions: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const here = words[at];
      // Names are written large; scripts without capitals have none to ask for.
      if (!here || /^\p{Ll}/u.test(narrative.charAt(here.start))) continue;
      const full = byFirstWord
        .get(here.text)
        ?.find((named) => named.words.every((word, i) => words[at + i]?.text === word));
      const named = full ?? bySurname.get(here.text);
      if (!named) continue;
      const last = full ? at + full.words.length - 1 : at;
      const { matter, client } = named;
      mentions.push({
        matter,
        client,
        start: here.start,
        end: words[last]?.end ?? here.end,
        by: full ? 'client' : 'surname',
      });
      at = last;
    }
    return mentions;
  };
}
