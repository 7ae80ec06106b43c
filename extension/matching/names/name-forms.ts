import { mayHaveInitial, type Scan } from '../text/scan.ts';
import { createScanner } from '../text/scanner.ts';
import { HAS_COMMA } from '../text/unit.ts';
import { endingCodeAsWritten, LAST_WORDS, MOST_ENDING_WORDS } from './company-endings.ts';

/**
 * Another way to write a client's name. `client`: all of it, in other words · `name-core`: without a company's ending ·
 * `name-bare`: without a middle initial.
 */
export interface NameForm {
  text: string;
  kind: 'client' | 'name-core' | 'name-bare';
}

/** The other forms of a name, and the line of the table that its ending stands in; 0 for none. */
export interface NameForms {
  forms: readonly NameForm[];
  ending: number;
}

/** What `&` stands for, between the last two of a list (Unicode CLDR, list patterns of en, de, fr, es, it and pt). */
const CONJUNCTIONS = ['and', 'und', 'et', 'y', 'e'];
const CONJUNCTION = new RegExp(String.raw`(?<=\s)(?:${CONJUNCTIONS.join('|')})(?=\s)`, 'giu');
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const INITIAL = /^\p{L}$/u;
const PERSON = /^[\p{L}\p{M}\s.,'’-]+$/u;
const AMPERSAND = '&';

const KEYS = 1 << 14;
/** Which keys some words may have, by the low end of the key; quicker to ask than a set. */
function keysOf(words: Iterable<string>): Uint8Array {
  const scanner = createScanner();
  const keys = new Uint8Array(KEYS);
  for (const word of words) keys[(scanner(word).keys[0] ?? 0) & (KEYS - 1)] = 1;
  return keys;
}
const LAST_KEYS = keysOf(LAST_WORDS);
const JOINING_KEYS = keysOf(CONJUNCTIONS);
const mayBe = (keys: Uint8Array, key: number | undefined) => keys[(key ?? 0) & (KEYS - 1)] === 1;

/** Whether a name may have other forms at all: of most, nothing more is asked. */
function mayVary(name: string, scan: Scan): boolean {
  if (scan.signs & HAS_COMMA || mayHaveInitial(scan) || mayBe(LAST_KEYS, scan.keys[scan.words - 1])) return true;
  if (name.includes(AMPERSAND)) return true;
  for (let word = 1; word < scan.words - 1; word++) if (mayBe(JOINING_KEYS, scan.keys[word])) return true;
  return false;
}

/** A name with `&` in words and with words as `&`. */
function joinedOtherwise(name: string): string[] {
  if (name.includes(AMPERSAND)) return CONJUNCTIONS.map((word) => name.replaceAll(AMPERSAND, ` ${word} `));
  const other = name.replace(CONJUNCTION, AMPERSAND);
  return other === name ? [] : [other];
}

/** A person's name without the initials between its first and its last word; null where there are none. */
function withoutInitials(words: readonly string[]): string | null {
  const [first = ''] = words;
  const kept = words.filter((word, at) => at === 0 || at === words.length - 1 || !INITIAL.test(word));
  return kept.length < words.length && first.length > 1 && kept.length > 1 ? kept.join(' ') : null;
}

/**
 * The other forms of a client's name; null for a name that has none. A person's initial in a title, and the surname
 * before the given name, need no form: they are looked for in the title.
 * @param scan of the name; not looked at once this returns
 */
export function formsOf(name: string, scan: Scan): NameForms | null {
  if (!mayVary(name, scan)) return null;
  const words = [...name.matchAll(WORD)];
  const endOf = (place: number) => (words[place]?.index ?? 0) + (words[place]?.[0].length ?? 0);
  for (let most = Math.min(MOST_ENDING_WORDS, words.length - 1); most > 0; most--) {
    const from = words.length - most;
    const ending = endingCodeAsWritten(name.slice(words[from]?.index ?? 0));
    if (ending === 0) continue;
    const core = name.slice(words[0]?.index ?? 0, endOf(from - 1));
    const forms = [core, ...joinedOtherwise(core)].map((text) => ({ text, kind: 'name-core' as const }));
    return { forms, ending };
  }
  const forms: NameForm[] = joinedOtherwise(name).map((text) => ({ text, kind: 'client' }));
  if (PERSON.test(name)) {
    const [before = '', after = '', more] = name.split(',');
    const inOrder = after.trim() !== '' && more === undefined ? `${after} ${before}` : null;
    if (inOrder) forms.push({ text: inOrder, kind: 'client' });
    const bare = withoutInitials((inOrder ?? name).match(WORD) ?? []);
    if (bare) forms.push({ text: bare, kind: 'name-bare' });
  }
  return forms.length > 0 ? { forms, ending: 0 } : null;
}
