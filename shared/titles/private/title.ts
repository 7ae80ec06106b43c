import { foldedWords } from '../fold/words.ts';
import { type AppKind, isNameOf } from './app.ts';
import {
  ALWAYS,
  BEFORE_DASH,
  CLEAR,
  FULL,
  groupedBy,
  isAmong,
  isBrowser,
  isShortName,
  JOINERS,
  lastWord,
  looksLikeBrowser,
  MANAGER_TITLES,
  saysPrivate,
  TOR,
  WORDINGS,
} from './names.ts';

/** Which rule says that a window is private. Never says anything of the title itself. */
export type PrivateRule = 'private-window' | 'tor-browser' | 'password-manager';

/** More of a title's end than any browser's name with its wording, and invisible characters between, takes. */
export const TAIL = 240;
const WORDINGS_BY_END = groupedBy(WORDINGS, lastWord);
/** By its first two units: in some scripts words run together. */
const FULL_BY_START = groupedBy(FULL, (words) => words.slice(0, 2));
/** Set in brackets as a part of its own by Edge and Internet Explorer, whose name may have a firm's after it. */
const IN_PRIVATE = 'inprivate';
const EDGES = /^[ \-:."]+|[ \-:."]+$/g;
const trimmed = (text: string) => text.replace(EDGES, '');
const WORD_START = /^[\p{L}\p{N}]/u;

/** The last part of a folded text, between dashes or strokes with blanks around. */
function lastPart(text: string): { before: string; part: string } {
  const at = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' | '));
  return at < 0 ? { before: '', part: text } : { before: text.slice(0, at), part: text.slice(at + 3) };
}

/** What is asked about: a title, and the application that it is of, with its kind. */
export interface TitledWindow {
  title: string;
  app: string | undefined;
  kind: AppKind;
}

/** Whether a name beside a wording in full is a browser's: it says so, or it is the application's own. */
function isNameFor(name: string, { app }: TitledWindow): boolean {
  return looksLikeBrowser(name) || (isShortName(name) && isNameOf(name, app));
}

/** What a closing bracket at the end of a text encloses, and what is before it; null for no bracket. */
function bracketed(text: string): { before: string; inner: string } | null {
  const close = text.at(-1);
  if (close !== ')' && close !== ']') return null;
  const open = text.lastIndexOf(close === ')' ? '(' : '[');
  return open < 0 ? null : { before: text.slice(0, open).trimEnd(), inner: trimmed(text.slice(open + 1, -1)) };
}

/**
 * "Page - Browser (Wording)", "Page - Browser - Profile (Wording)", "Page - Browser - [Wording]", and "Page - (Wording)"
 * as in Firefox on macOS once.
 */
function isBracketed(text: string, window: TitledWindow): boolean {
  const found = bracketed(text);
  if (!found) return false;
  const named = lastPart(trimmed(found.before));
  const name = trimmed(named.part);
  if (!WORDINGS.has(found.inner)) return isBrowser(name) && saysPrivate(found.inner);
  const clear = CLEAR.has(found.inner);
  if (isBrowser(name) || isBrowser(trimmed(lastPart(named.before).part))) return true;
  if (clear ? isNameFor(name, window) : isShortName(name) && isNameOf(name, window.app)) return true;
  if (found.before === '' || found.before.endsWith('-')) return FULL.has(found.inner) || found.inner === IN_PRIVATE;
  return window.kind === 'browser' && clear;
}

/** "Page — Browser Wording", "Browser — Wording", "Browser-wording", "Browser: Wording". */
function endsWithWording(text: string, window: TitledWindow): boolean {
  const end = trimmed(text);
  for (const words of WORDINGS_BY_END.get(lastWord(end)) ?? []) {
    if (!end.endsWith(words)) continue;
    const before = end.slice(0, -words.length);
    const rest = trimmed(before);
    if (rest === '') continue;
    const name = trimmed(lastPart(rest).part);
    if (isBrowser(name) && CLEAR.has(words)) return true;
    if (FULL.has(words) && !/- ?$/.test(before) && isNameFor(name, window)) return true;
  }
  return false;
}

/** "Page — Wording of Browser". */
function beginsWithWording(part: string, window: TitledWindow): boolean {
  for (const words of FULL_BY_START.get(part.slice(0, 2)) ?? []) {
    if (!part.startsWith(words)) continue;
    const rest = part.slice(words.length);
    if (WORD_START.test(rest)) continue;
    const name = trimmed(rest);
    const blank = name.indexOf(' ');
    const joined = blank > 0 && JOINERS.has(name.slice(0, blank)) ? trimmed(name.slice(blank)) : name;
    if (joined !== '' && isNameFor(joined, window)) return true;
  }
  return false;
}

/** "Page - [InPrivate] - Browser". */
function isBeforeBrowser(before: string): boolean {
  const found = bracketed(before.trimEnd());
  // "Page - (Private) - Browser" is a page.
  if (found && before.trimEnd().endsWith(']') && WORDINGS.has(found.inner))
    return found.before === '' || found.before.endsWith('-');
  return BEFORE_DASH.has(trimmed(lastPart(before).part));
}

/**
 * "Page — Wording" without a browser's name, as in Firefox and Safari on macOS. Where it is not a browser for certain,
 * with the long dash that browsers set.
 */
function isAlone({ title, kind }: TitledWindow, text: string): boolean {
  if (FULL.has(trimmed(text))) return true;
  if (kind === 'browser' && FULL.has(trimmed(lastPart(text).part))) return true;
  const dash = title.lastIndexOf('—');
  if (dash < 0 || title.length - dash > TAIL) return false;
  const words = trimmed(foldedWords(title.slice(dash + 1)));
  return (kind === 'browser' ? CLEAR : FULL).has(words);
}

/** What stands before the first long dash, folded; nothing where there is none near the beginning. */
function beforeLongDash(title: string): string {
  const dash = title.indexOf(' —');
  return dash > 0 && dash < TAIL ? foldedWords(title.slice(0, dash)) : '';
}

const AFTER_COMMA = /[,،、]([^,،、]*)$/;

/** "Page, Wording" in Safari on macOS: elsewhere that is a page of this name. */
function endsAfterComma({ app }: TitledWindow, text: string): boolean {
  return isNameOf('safari', app) && FULL.has(trimmed(AFTER_COMMA.exec(text)?.[1] ?? ''));
}

/** "Wording — Page" in a browser that sets no name of its own, as Safari. */
function beginsAlone({ title, kind }: TitledWindow): boolean {
  return kind === 'browser' && FULL.has(trimmed(beforeLongDash(title)));
}

/** Whether the last part of a title stands alone, or after a dash as browsers set. */
function endsAfterLongDash(title: string): boolean {
  const end = title.slice(-TAIL);
  return end.lastIndexOf('—') >= Math.max(end.lastIndexOf(' - '), end.lastIndexOf(' – '), end.lastIndexOf(' | '));
}

/** Whether a title ends with a browser's name and a wording of its private windows. */
function namesBoth(window: TitledWindow, text: string, part: string): boolean {
  return isBracketed(text, window) || endsWithWording(text, window) || beginsWithWording(part, window);
}

/** What the title says of a window, with all that the tables know. Linear in the title's length. */
export function ruleOfTitle(window: TitledWindow): PrivateRule | null {
  const { title, kind } = window;
  const text = foldedWords(title.length > TAIL ? title.slice(-TAIL) : title);
  const { before, part } = lastPart(text);
  if (isBrowser(part)) return before !== '' && isBeforeBrowser(before) ? 'private-window' : null;
  if (kind === 'terminal') return namesBoth(window, text, part) ? 'private-window' : null;
  // A window of a program with another name has their dash at least: a document may end with theirs.
  if (kind !== 'unknown' || endsAfterLongDash(title)) {
    if (isAmong(TOR, part)) return 'tor-browser';
    if (isAmong(ALWAYS, part)) return 'private-window';
  }
  if (isAlone(window, text) || beginsAlone(window) || endsAfterComma(window, text)) return 'private-window';
  if (namesBoth(window, text, part)) return 'private-window';
  // Of a manager's window under another name than its own nothing is known.
  if (kind === 'browser' || kind === 'unknown') return null;
  return MANAGER_TITLES.has(part) || beginsWithManager(title) ? 'password-manager' : null;
}

/** A file's name, which no window of a manager ends with after its own. */
const FILE = /\.\p{L}[\p{L}\p{N}]{1,4}$/u;

function beginsWithManager(title: string): boolean {
  return !FILE.test(title.slice(-TAIL).trimEnd()) && MANAGER_TITLES.has(beforeLongDash(title));
}
