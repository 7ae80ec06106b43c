import type { OwnMatter } from '../telling/own-names.ts';
import { FIRST_WORDS, SMALL_WORDS } from '../titles/small-words.ts';

/** What says that a client is no person. */
const COMPANY =
  /(?:^|[ ,.])(?:inc|llc|llp|lp|ltd|limited|corp|co|company|plc|pc|p\.c|p\.s|gmbh|ag|kg|sarl|sas|sa|sci|s\.l|s\.a|bank|trust|partners|group|holdings|authority|cooperative|association|committee|city|village|county|church|university|clinic|hospital|center)(?:[ ,.]|$)/iu;
/** "R. Quimby", "Dr. Abara": somebody's surname in another title. */
const SURNAMED =
  /(?<!\p{L})(?:\p{Lu}\.|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Judge|Frau|Herr|Mme|Me|Sra?\.) (?<name>\p{Lu}\p{Ll}{3,})(?!\p{L})/gu;
/** Whose a case or an estate is. */
const OF_CASE =
  /(?<!\p{L})(?<name>\p{Lu}\p{Ll}{3,})(?= v\.? | c\/ | \.\/\. )|(?<=(?: v\.?|[Ee]st(?:ate|\.)? of|c\/|\.\/\.) )(?<other>\p{Lu}\p{Ll}{3,})(?!\p{L})/gu;
const CAPITAL = /^\p{Lu}[\p{L}'’-]+$/u;
const isWord = (word: string) => SMALL_WORDS.has(word.toLowerCase()) || FIRST_WORDS.has(word.toLowerCase());
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}'’&-]+/gu) ?? [];

/** What is called by a letter. */
const LETTERED = /(?<=(?<!\p{L})(?:series|class|exhibit|phase|building|unit) )([a-h])(?!\p{L})/giu;

/** Writes names large again that are words as well, and surnames that a file's name has in small letters. */
export type Naming = (phrase: string, subject: string) => string;

/** Two words or more that stand together in a matter's names: "Order Up", "First Light", "400 First". */
function pairsIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(
    words.slice(1).flatMap((word, at) => {
      const before = words[at] ?? '';
      const names = [before, word].every((each) => CAPITAL.test(each) || /^\d+$/.test(each));
      return names ? [`${before} ${word}`] : [];
    }),
  );
}

/**
 * How names are written in a narrative on a matter.
 * @param titles of all windows, which may name people in full
 */
export function createNaming(own: OwnMatter | undefined, titles: readonly string[]): Naming {
  const { client, description } = own ?? { client: null, description: '' };
  const person = client !== null && !COMPANY.test(client);
  const last = wordsOf(client ?? '').at(-1) ?? '';
  const pairs = [...pairsIn(client ?? ''), ...pairsIn(description)];
  const surnames = new Set<string>();
  if (person && CAPITAL.test(last)) surnames.add(last);
  for (const { groups } of description.matchAll(OF_CASE)) {
    const name = groups?.name ?? groups?.other ?? '';
    if (!isWord(name)) surnames.add(name);
  }
  for (const title of titles)
    for (const { groups } of title.matchAll(SURNAMED)) {
      const name = groups?.name ?? '';
      if (!isWord(name)) surnames.add(name);
    }
  const telling = [...wordsOf(client ?? ''), ...wordsOf(description)].filter(
    (word) => /^\p{Lu}\p{Ll}{4,}$/u.test(word) && !isWord(word),
  );
  return (phrase, subject) => {
    let named = phrase;
    // "Series A", as a channel has it: "series-a".
    if (phrase.startsWith('Exchange messages'))
      named = named.replace(LETTERED, (whole, letter: string) => whole.slice(0, -1) + letter.toUpperCase());
    // Channels are written small, whatever their words are.
    if (phrase.startsWith('Exchange messages'))
      for (const word of telling)
        named = named.replace(new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u'), word);
    for (const pair of pairs) if (subject.includes(pair)) named = named.replace(pair.toLowerCase(), pair);
    for (const [short = '', long = ''] of pairs.map((pair) => pair.split(' ')))
      if (subject.includes(`${short} ${long}`))
        named = named.replace(`${short} ${long.toLowerCase()}`, `${short} ${long}`);
    for (const name of surnames) {
      // What is a word as well is a name where the title has it large.
      if (isWord(name) && !new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(subject)) continue;
      named = named.replace(new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u'), name);
    }
    return named;
  };
}

/** Where a matter's description goes on to what is done in it. */
const GOES_ON = /\s+[–—-]\s+|\s*[;(]|,\s+(?=(?:[A-Z]\.|[A-Z]{2})?$)/u;
/** Behind a surname: "Nwachukwu-Berg, A." */
const INITIAL = /,\s*(?:\p{Lu}\.?)+$/u;
/** What a bill need not show of its matter. */
const KEPT = /confidential|privileged|sealed|intake|conflict|pending/i;

/** What a matter is called in short, for a conversation of which no more is known; empty where that tells nothing. */
export function nameOfMatter({ description }: OwnMatter): string {
  const name = (description.split(GOES_ON)[0] ?? '')
    .replace(INITIAL, '')
    .trim()
    .replace(/,$|(?<=\p{L}{2})\.$/u, '');
  const bare = name.replace(/^in re /i, '');
  return KEPT.test(name) || name.length > 60 || (name.match(/\p{L}/gu) ?? []).length < 4 ? '' : bare;
}

/** Whether letters are those of a name in a matter's description, and not the client's: "KRV" of "Kestrel Row Ventures". */
export function isOtherParty({ client, description }: OwnMatter, letters: string): boolean {
  const initialsIn = (text: string) =>
    wordsOf(text)
      .map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : ' '))
      .join('');
  return initialsIn(description).includes(letters) && !initialsIn(client ?? '').includes(letters);
}
