import { BROWSERS, MANAGERS, TITLED, WORDINGS } from './private-words.ts';

/** Which rule says that a window is private. Never says anything of the title itself. */
export type PrivateRule = 'private-window' | 'tor-browser' | 'password-manager';

const PLAIN = /^[ -~]*$/;

/** Lower case, compatibility forms and format characters gone, dashes and blanks alike. */
function plainly(text: string): string {
  if (PLAIN.test(text)) return text.trim().toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Dash}/gu, (dash) => (dash === '-' ? dash : '—'))
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

const words = [...new Set(Object.values(WORDINGS).flat().map(plainly))];
/** Longest first, so that an alternation takes the whole name. */
const either = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
const wording = either(words);
const browser = either(BROWSERS);

/** "Page - Browser (Wording)", "Page — Browser Wording". */
const AFTER_BROWSER = new RegExp(
  `(?:^|[-—|] )(?:${browser}) ?(?:\\((?:${wording})\\)|\\[(?:${wording})\\]| (?:${wording}))$`,
  'u',
);
/** "Page - [InPrivate] - Browser". */
const BEFORE_BROWSER = new RegExp(`(?:^|[-—] )(?:\\[(?:${wording})\\]|inprivate) [-—] (?:${browser})$`, 'u');
/**
 * "Page — Wording" without a browser's name, as in Firefox and Safari on macOS. Only wordings that say it in full: a
 * page may well end with a lone "private".
 */
const full = either(words.filter((word) => word.includes(' ') || /[\u3040-\u9fff\uac00-\ud7a3]{4}/u.test(word)));
const ALONE = new RegExp(`(?:^|— )(?:${full})$`, 'u');
const ALONE_IN_BROWSER = new RegExp(`(?:^|[-—] )(?:${full})$`, 'u');
const TOR = /(?:^|[-—] )tor browser$/u;
const MANAGER = new RegExp(`^(?:${TITLED})$|^(?:${TITLED}) —|[-—] (?:${TITLED})$`, 'u');

/** The last words that any of the rules could end with: most titles are cleared by this alone. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [
    ...words,
    ...BROWSERS.filter((name) => name.startsWith('microsoft') || name === 'edge'),
    ...TITLED.split('|'),
    'browser',
  ].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);
/** By the last two letters of those words, which clear most titles for next to nothing. Capitals count as small. */
const LAST_LETTERS = new Uint8Array(1 << 14);
const lettersAt = (text: string, end: number) =>
  ((text.charCodeAt(end - 2) | 0x20) << 7) | (text.charCodeAt(end - 1) | 0x20);
for (const word of LAST_WORDS) if (/^[ -~]{2,}$/.test(word)) LAST_LETTERS[lettersAt(word, word.length)] = 1;
const TAIL = 160;
const BLANK = 0x20;
const BROWSER_APP = /chrom|firefox|safari|brave|vivaldi|opera|edge|librewolf|waterfox|nightly|yandex|duckduckgo/;

/** What an application's name says. */
interface AppTraits {
  manager: boolean;
  tor: boolean;
  browser: boolean;
  named: boolean;
}
/** Applications are few and asked about with every title. */
const knownApps = new Map<string, AppTraits>();
const MOST_APPS = 200;

function traitsOf(app: string): AppTraits {
  const known = knownApps.get(app);
  if (known) return known;
  const name = plainly(app);
  const traits = {
    manager: isManagerApp(name),
    tor: /^tor[ -]?browser/.test(name),
    browser: BROWSER_APP.test(name),
    named: name !== '',
  };
  if (knownApps.size >= MOST_APPS) knownApps.clear();
  knownApps.set(app, traits);
  return traits;
}

function isManagerApp(app: string): boolean {
  return app.split(/[./\\]/).some((part) => {
    const name = part.replace(/[^\p{L}\p{N}]/gu, '');
    return MANAGERS.has(name) || MANAGERS.has(name.replace(/\d+$/, ''));
  });
}

/** Whether a title's last word, brackets aside, is one that the rules could end with; also where that is not plain. */
function mayBePrivate(title: string): boolean {
  let end = title.length;
  for (; end > 0; end--) {
    const code = title.charCodeAt(end - 1);
    if (code !== BLANK && code !== 0x29 && code !== 0x5d) break;
  }
  const [before, last] = [title.charCodeAt(end - 2), title.charCodeAt(end - 1)];
  if (before < 0x7f && last < 0x7f && before !== BLANK && LAST_LETTERS[lettersAt(title, end)] === 0) return false;
  let start = end;
  for (; start > 0 && end - start < TAIL; start--) {
    const code = title.charCodeAt(start - 1);
    if (code >= 0x7f) return true;
    if (code === BLANK || code === 0x28 || code === 0x5b) break;
  }
  return LAST_WORDS.has(title.slice(start, end).toLowerCase());
}

/**
 * Which rule says that this window is private: a private or incognito window of a browser, Tor Browser, or a password
 * manager. Null for none. Only the browser's own words at the end of the title count, so that a document about private
 * browsing is a document like any other.
 *
 * A title cannot tell everything: Chromium browsers on macOS, and on some Linux desktops, put no word into the titles
 * of their incognito windows, and a browser in a language that is not listed here is known by its English words alone.
 */
export function privateRule(title: string, app?: string): PrivateRule | null {
  const traits = app ? traitsOf(app) : null;
  if (traits?.manager) return 'password-manager';
  if (traits?.tor) return 'tor-browser';
  const last = mayBePrivate(title);
  if (!last && !title.includes(' —')) return null;
  const inBrowser = traits?.browser ?? false;
  const tail = plainly(title.length > TAIL ? title.slice(-TAIL) : title);
  if (AFTER_BROWSER.test(tail) || BEFORE_BROWSER.test(tail)) return 'private-window';
  if (inBrowser ? ALONE_IN_BROWSER.test(tail) : !traits?.named && ALONE.test(tail)) return 'private-window';
  if (TOR.test(tail)) return 'tor-browser';
  return !inBrowser && MANAGER.test(tail) ? 'password-manager' : null;
}
