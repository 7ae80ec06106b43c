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
function plainName(folded: string): string {
  return folded.replace(EXECUTABLE, '').replace(PACKAGE, '').replace(VERSION, '').replaceAll('-', ' ').trim();
}

const named = (name: string) => plainName(foldedWords(name));
const byName = new Map<string, Purpose>();
const beginnings: { text: string; purpose: Purpose }[] = [];
for (const { purpose, names, begin = [] } of PROGRAMS) {
  for (const name of names) if (!byName.has(named(name))) byName.set(named(name), purpose);
  beginnings.push(...begin.map((text) => ({ text: named(text), purpose })));
}
const alsoWords: ReadonlySet<string> = new Set(ALSO_WORDS.map(named));
const AT_ENGINE = / at duckduckgo$/;
const WORD = /^[\p{L}\p{N}]/u;

function find(name: string): Purpose | null {
  if (name === '' || name.length > MAX_NAME_LENGTH) return null;
  const known = byName.get(name);
  if (known) return known;
  if (AT_ENGINE.test(name)) return 'search';
  const begun = beginnings.find(({ text }) => name.startsWith(text) && !WORD.test(name.slice(text.length)));
  return begun?.purpose ?? null;
}

/** The same few programs are asked about all day. What is remembered changes no answer. */
const remembered = new Map<string, Purpose | null>();
const MAX_REMEMBERED = 500;

/** What a program is for by a folded name, as a title writes it; null for one that is not known. */
export function purposeOfName(folded: string): Purpose | null {
  const known = remembered.get(folded);
  if (known !== undefined) return known;
  const purpose = find(plainName(folded));
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(folded, purpose);
  return purpose;
}

/** What a program is for by the name that the system gives it; null for one that is not known. */
export function purposeOfApp(app: string): Purpose | null {
  return appKind(app) === 'browser' ? 'browser' : purposeOfName(foldedWords(app));
}

/** Whether a folded name is a word, or somebody's name, as well as a program's. */
export function isAlsoWord(folded: string): boolean {
  return alsoWords.has(plainName(folded));
}
