import { type AppKind, appKind } from '../private/app.ts';
import { FULL, isBrowser, JOINERS, saysPrivate } from '../private/names.ts';
import { GROUPED, GROUPS, MORE_PAGES, ON_HOST, PROFILES, REMOTE, REMOTE_REMARKS } from '../wording/shell.ts';
import { ELEVATED, HUNG } from '../wording/states.ts';
import { anyWording, foldedSet } from '../wording/wording.ts';
import { isDone, lastPartStart, type Reading, takeEnd } from './reading.ts';

const NUMBER = String.raw`\d{1,4}`;
const MORE = new RegExp(` ${anyWording(MORE_PAGES).replaceAll('#', NUMBER)} *$`, 'u');
/** No wording for other pages is longer. */
const MAX_MORE = 60;
const PROFILE = new RegExp(`^${anyWording(PROFILES).replaceAll('#', NUMBER)}$`, 'u');
/** "Group", "Group: Closing", "Part of group Closing". */
const GROUP = new RegExp(`^(?:${anyWording(GROUPS)}(?: *: *.{1,60})?|${anyWording(GROUPED)} .{1,60})$`, 'u');
const REMOTE_NAMES = foldedSet(REMOTE);
const REMOTE_REMARK = foldedSet(REMOTE_REMARKS);
const HUNG_REMARK = foldedSet([...HUNG, ...ELEVATED]);
/** A computer by its name has a digit, a point or a hyphen in it: "(on appeal)" is of the title. */
const HOST = new RegExp(
  `^(?:${anyWording(ON_HOST)} )?(?:[\\w.-]{1,60}@[\\w.-]{1,60}|(?=[\\w.-]*[a-z])\\w*[\\d.-][\\w.-]*\\w)$`,
  'u',
);
const NAMED_HOST = new RegExp(`^${anyWording(ON_HOST)} |@`, 'u');
/** Names of browsers that are no words as well. */
const CERTAIN = /chrom|firefox|edge|brave|vivaldi|opera|safari|librewolf|waterfox|iceweasel|seamonkey|pale moon/;
/** Browsers that put the profile after their own name: macOS and Linux. */
const PROFILE_AFTER = /^(?:google chrome|chromium|microsoft edge|brave|vivaldi)(?: (?:beta|dev|canary|unstable))?$/;

/** The last bracket of what is left, where it ends with one: its inside and where it opens; null for none. */
export function endBracket({ text, from, to }: Reading): { inner: string; open: number } | null {
  const close = text.charAt(to - 1);
  const opening = close === ')' ? '(' : close === ']' ? '[' : close === '}' ? '{' : '';
  if (opening === '') return null;
  const open = text.lastIndexOf(opening, to - 1);
  return open < from ? null : { inner: text.slice(open + 1, to - 1).trim(), open };
}

/** What hangs behind a program's name, whatever program it is: another computer, another user, no answer. */
function takeRemark(reading: Reading): boolean {
  const bracket = endBracket(reading);
  if (bracket && bracket.open > reading.from) {
    const { inner, open } = bracket;
    const host = HOST.test(inner) && NAMED_HOST.test(inner);
    if (host || REMOTE_REMARK.has(inner) || HUNG_REMARK.has(inner)) {
      takeEnd(reading, host ? 'host' : REMOTE_REMARK.has(inner) ? 'remote' : 'state', open);
      return true;
    }
  }
  const start = lastPartStart(reading, reading.from, reading.to);
  if (start === reading.from || !REMOTE_NAMES.has(reading.text.slice(start, reading.to).trim())) return false;
  takeEnd(reading, 'remote', start);
  return true;
}

function isBrowserHere(name: string, kind: AppKind): boolean {
  if (kind === 'program' || kind === 'manager' || !isBrowser(name)) return false;
  return kind === 'browser' || CERTAIN.test(name);
}

/** How many words of a browser's name with its private wording are the name; 0 where it is neither. */
function privateStart(part: string, kind: AppKind): number {
  const words = part.split(' ');
  for (let count = 1; count < Math.min(words.length, 4); count++) {
    const rest = words.slice(count).join(' ');
    if (isBrowserHere(words.slice(0, count).join(' '), kind) && FULL.has(rest.replace(/^[-:] ?/, '')))
      return words.slice(0, count).join(' ').length;
  }
  return 0;
}

/** "Wording of Browser", as Firefox's language packs have it. */
function isPrivateOfBrowser(part: string, kind: AppKind): boolean {
  const words = part.split(' ');
  for (let count = 1; count < Math.min(words.length, 4); count++) {
    if (!isBrowserHere(words.slice(-count).join(' '), kind)) continue;
    const before = words.slice(0, -count);
    if (JOINERS.has(before.at(-1) ?? '')) before.pop();
    if (FULL.has(before.join(' '))) return true;
  }
  return false;
}

/** "Página: Personal: Microsoft Edge", as Edge has it in Spanish. */
function takeProfileBeforeColon(reading: Reading): void {
  const { text, from, to } = reading;
  const colon = text.lastIndexOf(': ', to - 1);
  if (colon > from && PROFILE.test(text.slice(colon + 2, to).trim())) takeEnd(reading, 'profile', colon + 1);
}

/** A browser's name at the end, with what says that its window is private; whether there was one. */
function takeBrowser(reading: Reading, kind: AppKind): boolean {
  const { text, from } = reading;
  const start = lastPartStart(reading, from, reading.to);
  const part = text.slice(start, reading.to);
  if (isBrowserHere(part.trim(), kind)) {
    takeEnd(reading, 'program', start);
    return true;
  }
  // "Página - Perfil 1: Microsoft Edge"
  const colon = part.lastIndexOf(': ');
  if (colon > 0 && isBrowserHere(part.slice(colon + 2).trim(), kind)) {
    takeEnd(reading, 'program', start + colon + 2);
    takeProfileBeforeColon(reading);
    return true;
  }
  const bracket = endBracket(reading);
  if (bracket && bracket.open >= start && saysPrivate(bracket.inner)) {
    const name = text.slice(start, bracket.open).trim();
    if (isBrowserHere(name, kind)) {
      takeEnd(reading, 'private', bracket.open);
      takeEnd(reading, 'program', start);
      return true;
    }
  }
  const named = privateStart(part, kind);
  if (named > 0) {
    takeEnd(reading, 'private', start + named);
    takeEnd(reading, 'program', start);
    return true;
  }
  if (isPrivateOfBrowser(part, kind)) {
    takeEnd(reading, 'private', start);
    return true;
  }
  return kind === 'browser' && takeProfileAfter(reading, start);
}

/** "Page - Google Chrome - Jane" */
function takeProfileAfter(reading: Reading, start: number): boolean {
  if (start === reading.from) return false;
  const before = reading.text
    .slice(reading.from, start)
    .trimEnd()
    .replace(/ ?[-|·]$/, '');
  const end = reading.from + before.length;
  const nameStart = lastPartStart(reading, reading.from, end);
  if (nameStart === reading.from || !PROFILE_AFTER.test(reading.text.slice(nameStart, end).trim())) return false;
  takeEnd(reading, 'profile', start);
  takeEnd(reading, 'program', nameStart);
  return true;
}

function takeMore(reading: Reading): boolean {
  const tail = Math.max(reading.from, reading.to - MAX_MORE);
  const found = MORE.exec(reading.text.slice(tail, reading.to));
  if (!found) return false;
  takeEnd(reading, 'tabs', tail + found.index);
  return true;
}

/** What stands between a page and its browser: the profile, other pages of the window, a group of tabs. */
function takeBetween(reading: Reading): boolean {
  if (takeMore(reading)) return true;
  const { text, from, to } = reading;
  const start = lastPartStart(reading, from, to);
  const part = text.slice(start, to).trim();
  if (start > from) {
    // A profile may be called like anything; behind the number of pages nothing else can stand.
    const named =
      PROFILE.test(part) || MORE.test(text.slice(Math.max(from, start - MAX_MORE), start).replace(/[ \-|·]+$/, ''));
    const kind = /^\[?inprivate\]?$/.test(part) ? 'private' : named ? 'profile' : GROUP.test(part) ? 'group' : null;
    if (kind) {
      takeEnd(reading, kind, start);
      return true;
    }
  }
  const bracket = endBracket(reading);
  if (!bracket || bracket.open === from || !GROUP.test(bracket.inner)) return false;
  takeEnd(reading, 'group', bracket.open);
  return true;
}

/**
 * Takes off what is around a window's own title: another computer, a browser with profile and other pages.
 * @returns whether a browser is around it
 */
export function takeShell(reading: Reading, app: string): boolean {
  const kind = appKind(app);
  let taken = true;
  while (taken && !isDone(reading)) taken = takeRemark(reading);
  if (isDone(reading) || !takeBrowser(reading, kind)) return false;
  taken = true;
  while (taken && !isDone(reading)) taken = takeRemark(reading) || takeBetween(reading);
  return true;
}
