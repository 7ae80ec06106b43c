import { foldedWords } from '../fold/words.ts';
import {
  ALWAYS_PRIVATE,
  BROWSER_APPS,
  MANAGER_WORDS,
  MANAGERS,
  PROGRAMS,
  RUNTIMES,
  TERMINALS,
  TOR_BROWSER,
  UNMARKED_APPS,
} from './programs.ts';

/**
 * What the name of a window's application says of it. `program`: no browser and no password manager, so nothing in a
 * title makes its window a private one. `terminal`: its titles are those of whatever runs in it, so that a browser's
 * own words in full may be a browser's, and a name alone is none. `unknown`: named, and in no list. `unnamed`: nobody said.
 */
export type AppKind = 'manager' | 'tor' | 'always' | 'browser' | 'terminal' | 'program' | 'unknown' | 'unnamed';

/** Shorter ones begin too many other words. */
const MIN_BEGINNING = 6;
const browsers: ReadonlySet<string> = new Set(BROWSER_APPS);
const beginnings = BROWSER_APPS.filter((name) => name.length >= MIN_BEGINNING);
const programs: ReadonlySet<string> = new Set(PROGRAMS);
const terminals: ReadonlySet<string> = new Set(TERMINALS);
const joined = (name: string) => foldedWords(name).replace(/[^\p{L}\p{N}]/gu, '');
const always = ALWAYS_PRIVATE.map(joined);
const tor = joined(TOR_BROWSER);

/** Whether a word of the application itself, not of a folder it lies in, begins as a manager's name. */
function hasManagerWord(folded: string): boolean {
  const own = folded.slice(Math.max(folded.lastIndexOf('/'), folded.lastIndexOf('\\')) + 1);
  return wordsOf(own).some((word) => MANAGER_WORDS.some((name) => word.startsWith(name)));
}

function isManager(folded: string): boolean {
  return folded.split(/[./\\]/).some((part) => {
    const name = part.replace(/[^\p{L}\p{N}]/gu, '');
    return MANAGERS.has(name) || MANAGERS.has(name.replace(/\d+$/, ''));
  });
}

/** The words of an application's name, and of each two beside one another: "Tor Browser" and "torbrowser" are one. */
function wordsOf(folded: string): string[] {
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.flatMap((word, at) => [word, word + (words[at + 1] ?? '')]);
}

function isBrowserWord(word: string): boolean {
  return browsers.has(word) || word.endsWith('browser') || beginnings.some((name) => word.startsWith(name));
}

function kindNamed(app: string): AppKind {
  const folded = foldedWords(app);
  if (folded === '') return 'unnamed';
  if (isManager(folded) || hasManagerWord(folded)) return 'manager';
  if (RUNTIMES.has(joined(folded.replace(/\.exe$/, '')))) return 'unnamed';
  const words = wordsOf(folded);
  if (words.some((word) => word.startsWith(tor))) return 'tor';
  if (words.some((word) => always.some((name) => word.startsWith(name)))) return 'always';
  if (words.some(isBrowserWord)) return 'browser';
  if (words.some((word) => terminals.has(word))) return 'terminal';
  return words.some((word) => programs.has(word) || programs.has(word.replace(/\d+$/, ''))) ? 'program' : 'unknown';
}

const unmarked: ReadonlySet<string> = new Set(UNMARKED_APPS);

/** Whether an application, by its name, is a browser whose private windows cannot be told by their titles. */
export function isUnmarkedBrowser(app: string): boolean {
  return wordsOf(foldedWords(app)).some(
    (word) => unmarked.has(word.replace(/\d+$/, '')) || /chrom(?:e|ium)/.test(word),
  );
}

/** A shorter beginning of a name says nothing. */
const MIN_NAME = 3;

/** Whether a folded name in a title is the name of its application as well, or begins like a part of it. */
export function isNameOf(name: string, app: string | undefined): boolean {
  // Signs alone would be part of every name.
  const first = joined(name.split(' ')[0] ?? '');
  return first.length >= MIN_NAME && joined(app ?? '').includes(first);
}

/** Applications are few and asked about with every title. */
const known = new Map<string, AppKind>();
const MAX_KNOWN = 200;

/** Which kind of application a name is of. Remembers the answer, so that asking with every title costs nothing. */
export function appKind(app: string | undefined): AppKind {
  if (!app) return 'unnamed';
  const before = known.get(app);
  if (before !== undefined) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const kind = kindNamed(app);
  known.set(app, kind);
  return kind;
}
