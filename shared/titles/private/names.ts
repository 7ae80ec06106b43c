import { foldedWords } from '../fold/words.ts';
import { CHROMIUM } from './chromium.ts';
import { FIREFOX } from './firefox.ts';
import { OTHERS } from './others.ts';
import { ALWAYS_PRIVATE, BROWSER_WORDS, BROWSERS, CHANNELS, TITLED_MANAGERS, TOR_BROWSER } from './programs.ts';

// The names and wordings of the tables, folded as titles are.

const folded = (list: readonly string[]) => list.map(foldedWords).filter((name) => name !== '');
const RUN_TOGETHER = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7a3\u1100-\u11ff]{4}/u;

const firefox = folded(Object.values(FIREFOX).flat());
const chromium = folded(Object.values(CHROMIUM).flat());
const others = folded(Object.values(OTHERS).flat());

/** Every wording of a private window: one of these in brackets after a browser's name says it. */
export const WORDINGS: ReadonlySet<string> = new Set([...firefox, ...chromium, ...others]);

/** A single word as long as this says of what it is the mode or the window. */
const COMPOUND = 10;

/** Wordings that say it in full, so that they count without a known browser's name: a page may well end with "private". */
export const FULL: ReadonlySet<string> = new Set([
  ...firefox,
  ...others.filter((words) => /[ -]/.test(words) || RUN_TOGETHER.test(words) || words.length >= COMPOUND),
]);

/** Wordings that no brackets need be around, after a browser's name. */
export const CLEAR: ReadonlySet<string> = new Set([...FULL, ...chromium, 'inprivate']);

/** Wordings too short to be looked for within other words. */
const MIN_PART = 4;
const CASELESS = /[\u0590-\u1fff\u3040-\u9fff\uac00-\ud7a3]/u;
/** What the word for it begins with in many languages, whose endings are more than any table has. */
const STEMS = folded([
  'privat',
  'privad',
  'pribad',
  'incogn',
  'inkogn',
  'anonim',
  'anonym',
  'приватн',
  'частн',
  'инкогн',
  'ส่วนตัว',
]);
const parts = [...WORDINGS].filter((words) => words.length >= MIN_PART || CASELESS.test(words)).concat(STEMS);
const MAX_IN_BRACKETS = 6;

/**
 * Whether what stands in brackets right after a browser's name says that a window is private: "Private with Tor" in any
 * language, "in incognito mode", "Incognito, 3 windows". What a language puts around its wording is in no table.
 */
export function saysPrivate(inner: string): boolean {
  if (WORDINGS.has(inner)) return true;
  const words = inner.split(' ');
  return words.length <= MAX_IN_BRACKETS && (words.includes('tor') || parts.some((part) => inner.includes(part)));
}

/** Wordings in front of "- Browser", in which language alone a dash follows: elsewhere that is a page of this name. */
export const BEFORE_DASH: ReadonlySet<string> = new Set([
  'inprivate',
  ...folded([...(FIREFOX.cs ?? []), ...(FIREFOX.gd ?? [])]),
]);

/** Words that stand between a wording and the browser's name, in Firefox's language packs. */
export const JOINERS: ReadonlySet<string> = new Set(
  folded([
    'de',
    'do',
    'da',
    'del',
    'di',
    'du',
    'med',
    'con',
    'com',
    'av',
    'с',
    'у',
    'в',
    'бо',
    'של',
    'in',
    'im',
    'van',
  ]),
);

export const MANAGER_TITLES: ReadonlySet<string> = new Set(folded(TITLED_MANAGERS));
export const ALWAYS: ReadonlySet<string> = new Set(folded(ALWAYS_PRIVATE));
export const TOR: ReadonlySet<string> = new Set([foldedWords(TOR_BROWSER)]);

export const BROWSER_NAMES: ReadonlySet<string> = new Set(folded(BROWSERS));
export const CHANNEL_NAMES: ReadonlySet<string> = new Set(CHANNELS);
/** Names that say of themselves that they are a browser's end so; not a client's name, as Fox and Wolf are. */
export const LOOKS = new RegExp(
  `(?:browser|[a-z]{3}fox|[a-z]{3}wolf|chrom|chromium|chrome|${folded(BROWSER_WORDS).join('|')})$`,
);
const MAX_WORDS = 3;

/** Whether a folded name is a browser's as the tables have it, its channel aside. */
export function isBrowser(name: string): boolean {
  return isAmong(BROWSER_NAMES, name);
}

/** Whether a folded name is among others, a channel at its end such as "beta" or "nightly" aside. */
export function isAmong(names: ReadonlySet<string>, name: string): boolean {
  const words = name.split(' ');
  while (words.length > 1 && !names.has(words.join(' ')) && CHANNEL_NAMES.has(words.at(-1) ?? '')) words.pop();
  return names.has(words.join(' '));
}

/** Whether a folded name may be that of a browser nobody listed: short enough for a name. */
export function isShortName(name: string): boolean {
  return name !== '' && name.split(' ').length <= MAX_WORDS;
}

/** Whether a folded name is a browser's, or says itself that it is one. */
export function looksLikeBrowser(name: string): boolean {
  return isBrowser(name) || (isShortName(name) && LOOKS.test(name));
}

/** Folded words by a key that a text they are part of has as well; the longest first. */
export function groupedBy(
  list: Iterable<string>,
  keyOf: (words: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const words of list) {
    const key = keyOf(words);
    const group = groups.get(key);
    if (group) group.push(words);
    else groups.set(key, [words]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** What stands after the last blank, dash, colon, full stop, quotation mark or bracket of a folded text. */
export function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && !' -:."()[]'.includes(text.charAt(start - 1))) start--;
  return text.slice(start);
}
