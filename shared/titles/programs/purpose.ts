import { foldedWords } from '../fold/words.ts';
import { appKind } from '../private/app.ts';
import type { Purpose } from './kinds.ts';
import { ALSO_WORDS, PROGRAMS } from './table.ts';

/** How systems name programs: `org.gnome.Evince`, `LibreOffice Writer 7.6`. */
const PACKAGE = /^(?:org|com|io|net|app|md|us|de)\.(?:[\w-]+\.)*(?=[\w-]+$)/;
const EXECUTABLE = /\.(?:exe|app|bin)$/;
const VERSION = / v?\d+(?:\.\d+)*$/;
/** Longer is no program's name. */
const MAX_NAME_LENGTH = 60;

/** A program's name as the table's names are compared. */
export function plainName(folded: string): string {
  let name = folded;
  if (name.includes('.')) name = name.replace(EXECUTABLE, '').replace(PACKAGE, '');
  if (/\d$/.test(name)) name = name.replace(VERSION, '');
  return name.includes('-') ? name.replaceAll('-', ' ').trim() : name;
}

const named = (name: string) => plainName(foldedWords(name));
const byName = new Map<string, Purpose>();
const byFirstWord = new Map<string, { text: string; purpose: Purpose }[]>();
const firstWord = (name: string) => /^[^ (]*/.exec(name)?.[0] ?? '';
for (const { purpose, names, begin = [] } of PROGRAMS) {
  for (const name of names) if (!byName.has(named(name))) byName.set(named(name), purpose);
  for (const text of begin.map(named))
    byFirstWord.set(firstWord(text), [...(byFirstWord.get(firstWord(text)) ?? []), { text, purpose }]);
}
const alsoWords: ReadonlySet<string> = new Set(ALSO_WORDS.map(named));
/** A site by its address: "CourtListener.com", "www.justia.com". */
const HOST = /^www\.|\.(?:com|org|net|gov|edu|eu|de|fr|es|us|ca|co\.uk)$/g;
const AT_ENGINE = / at duckduckgo$/;
const WORD = /^[\p{L}\p{N}]/u;

/** What a program is for by a folded name, as a title writes it; null for one that is not known. */
export function purposeOfName(folded: string): Purpose | null {
  if (folded === '' || folded.length > MAX_NAME_LENGTH) return null;
  const name = plainName(folded);
  const known = byName.get(name) ?? byName.get(name.replace(HOST, ''));
  if (known) return known;
  const begun = byFirstWord
    .get(firstWord(name))
    ?.find(({ text }) => name.startsWith(text) && !WORD.test(name.slice(text.length)));
  if (begun) return begun.purpose;
  return AT_ENGINE.test(name) ? 'search' : null;
}

/** Whether words are the name of a program or site that is known, and nothing else besides. */
export function namesSite(words: string): boolean {
  const folded = foldedWords(words);
  return purposeOfName(folded) !== null && !isAlsoWord(folded);
}

const messengers: ReadonlySet<string> = new Set(
  PROGRAMS.flatMap(({ messenger, names }) => (messenger ? names.map(named) : [])),
);

/** Whether a program, by its folded name, calls its windows like those who are written to. */
export function isMessenger(folded: string): boolean {
  return messengers.has(plainName(folded));
}

const telephones: ReadonlySet<string> = new Set(
  PROGRAMS.flatMap(({ telephone, names }) => (telephone ? names.map(named) : [])),
);

/** Whether a program, by its folded name, calls and does nothing else. */
export function isTelephone(folded: string): boolean {
  return telephones.has(plainName(folded));
}

/** What a program is for by the name that the system gives it; null for one that is not known. */
export function purposeOfApp(app: string): Purpose | null {
  return appKind(app) === 'browser' ? 'browser' : purposeOfName(foldedWords(app));
}

/** Whether a folded name is a word, or somebody's name, as well as a program's. */
export function isAlsoWord(folded: string): boolean {
  return alsoWords.has(plainName(folded));
}
