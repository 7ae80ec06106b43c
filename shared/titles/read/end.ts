import { FILE_ENDINGS } from '../programs/endings.ts';
import type { Purpose } from '../programs/kinds.ts';
import { isAlsoWord, purposeOfName } from '../programs/purpose.ts';
import { ACCOUNTS, MAC_MAILBOXES, MAILBOXES, MESSAGE_COUNTS, OWNED_VIEWS, UNREAD } from '../wording/mailboxes.ts';
import { RESULTS, SEARCHES } from '../wording/searches.ts';
import { LAST_CHANGED, READ_ONLY, STATES } from '../wording/states.ts';
import { PAGE_OF, PAGE_WORDS } from '../wording/versions.ts';
import { anyWording, foldedSet } from '../wording/wording.ts';
import type { PieceKind } from './parts.ts';
import { firstPartEnd, isDone, lastPartStart, type Reading, rangeOf, takeEnd, takeFront } from './reading.ts';
import { endBracket } from './shell.ts';

export const READ_ONLY_WORDS = foldedSet(READ_ONLY);
export const STATE_WORDS = foldedSet(STATES);
const OWNED = foldedSet(OWNED_VIEWS);
const MAILBOX = foldedSet(MAILBOXES);
const SURE_MAILBOX = foldedSet(MAC_MAILBOXES);
const ACCOUNT = foldedSet(ACCOUNTS);
const SEARCH = foldedSet(SEARCHES);
/** "Saved to Firm Documents": a place may follow. */
const SAVED_TO = /^(?:saved to|auf .{1,40} gespeichert|enregistre (?:sur|dans)|guardado en) ?.{0,60}$/;
/** "Last Modified: Yesterday at 4:12 PM". */
const CHANGED_ON = new RegExp(`^${anyWording(LAST_CHANGED)} ?: ?.{1,60}$`, 'u');
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
/** A mailbox's owner, as directories write names: "Ruiz, Jo", "van Dyk, Anna M."; in the title's own letters. */
const DIRECTORY_NAME =
  /^(?:(?:van|von|de|del|der|den|di|la|le) ){0,2}\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u;
/** A window of one message names no owner. */
const ONE_MESSAGE = /^(?:message|nachricht|mensaje|messaggio|bericht|mensagem)/;
/** The same as people write their names, in the title's own letters. */
const PLAIN_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.)?(?: (?:von|van|de|del|der|den|di|la|le)){0,2} \p{Lu}[\p{L}'’-]+$/u;
/** A sign of unsaved changes behind a name. */
const CHANGED = /(?<=[^* ]) ?\*$/;
/** A firm's own mail has the firm's name: "jdoe@firm.example - Firm Mail". */
const FIRM_MAIL = / (?:e-?)?mail$/;
/** How many messages a conversation has. */
const COUNT_PART = new RegExp(`^\\d{1,4} ${anyWording(MESSAGE_COUNTS)}$`, 'u');
/** "Inbox (23 messages, 4 unread)". */
const MESSAGES_IN = new RegExp(` ?\\(\\d[\\d.,]{0,6} ${anyWording(MESSAGE_COUNTS)}(?:, [^()]{1,30})?\\)$`, 'u');
const UNREAD_PART = new RegExp(`^\\(?\\d{1,6}\\+? ${anyWording(UNREAD)}\\)?!?$|^\\(\\d{1,6}\\+?\\)$`, 'u');
export const RESULTS_PART = new RegExp(
  `^\\(?(?:about |ca\\. |environ )?\\d[\\d.,]{0,12}\\+? ${anyWording(RESULTS)}\\)?$`,
  'u',
);
const PAGE_NUMBER = String.raw`\d{1,5}(?:-\d{1,5})?`;
const OF = anyWording(PAGE_OF);
/** "Page 3 of 12", "3 of 12", "12/40", "page 3". */
export const PAGE_PART = new RegExp(
  `^(?:\\d{1,4} (?:pages|seiten|páginas|paginas)|${anyWording(PAGE_WORDS)} ?${PAGE_NUMBER}(?: ?${OF} ?\\d{1,5})?|${PAGE_NUMBER} ?${OF} ?\\d{1,5}(?: ${anyWording(PAGE_WORDS)})?)$`,
  'u',
);
const TIME = String.raw`\d{1,3}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?`;
export const CLOCK_PART = new RegExp(`^${TIME}(?: ?[/-] ?${TIME})?$`, 'u');
/** How large a page is shown. */
const ZOOM_PART = /^\d{1,4} ?%$/;

/** What is known so far of what a window is for. */
export interface Ends {
  /** What the program or site furthest in is for; null while only a browser was met, or none. */
  inner: Purpose | null;
  readOnly: boolean;
  /** A mailbox's owner or a view of a mail program was taken out. */
  owner: boolean;
  /** The folded names of the programs and sites taken out. */
  names: string[];
}

interface Last {
  part: string;
  start: number;
  /** Nothing is before it. */
  single: boolean;
  /** The part before it; empty for none. */
  before: string;
  beforeStart: number;
}

function lastOf(reading: Reading): Last {
  const { text, from, to } = reading;
  const start = lastPartStart(reading, from, to);
  const part = text.slice(start, to).trim();
  if (start === from) return { part, start, single: true, before: '', beforeStart: from };
  const end = from + text.slice(from, start).replace(/[ \-|·•]+$/, '').length;
  const beforeStart = lastPartStart(reading, from, end);
  return { part, start, single: false, before: text.slice(beforeStart, end).trim(), beforeStart };
}

/** What a last part is that tells nothing of what the window is about; null for a part that may. */
export function plainKind(part: string): PieceKind | null {
  if (READ_ONLY_WORDS.has(part) || STATE_WORDS.has(part) || SAVED_TO.test(part) || CHANGED_ON.test(part))
    return 'state';
  if (UNREAD_PART.test(part)) return 'counter';
  if (RESULTS_PART.test(part)) return 'results';
  if (PAGE_PART.test(part) || ZOOM_PART.test(part)) return 'page';
  return CLOCK_PART.test(part) ? 'clock' : null;
}

function takeRemarkAtEnd(reading: Reading, ends: Ends): boolean {
  const bracket = endBracket(reading);
  if (!bracket || bracket.open === reading.from) return false;
  const { inner, open } = bracket;
  const state = STATE_WORDS.has(inner) || READ_ONLY_WORDS.has(inner);
  const kind = state ? 'state' : PAGE_PART.test(inner) ? 'page' : CLOCK_PART.test(inner) ? 'clock' : null;
  if (!kind) return false;
  ends.readOnly ||= READ_ONLY_WORDS.has(inner);
  takeEnd(reading, kind, open);
  return true;
}

/**
 * Whether a last part is the folder, or the account, beside which a message is shown: "RE: lease - Inbox", "Inbox - iCloud".
 * Mail on a Mac does not name itself, and a part there may be the subject's own.
 */
function isMailboxBeside(
  part: string,
  before: string,
  { inner, app }: { inner: Purpose | null; app: string },
): boolean {
  const onMac = app === 'mail';
  const name = part.replace(MESSAGES_IN, '');
  if (onMac && (SURE_MAILBOX.has(name) || (SURE_MAILBOX.has(before) && ACCOUNT.has(name)))) return true;
  return inner === 'mail' && MAILBOX.has(part) && !SEARCH.has(part);
}

/** One step from the end inwards; false where what is left there tells what the window is about. */
function takeLast(reading: Reading, ends: Ends, own: Purpose | null, app: string): boolean {
  if (takeRemarkAtEnd(reading, ends)) return true;
  const { part, start, single, before, beforeStart } = lastOf(reading);
  // "Mail - Jane Doe - Outlook", "Calendar - Jane Doe - Outlook"
  if ((ends.inner === 'mail' || ends.inner === 'calendar') && !single && OWNED.has(before)) {
    takeEnd(reading, 'owner', start);
    takeEnd(reading, 'mailbox', beforeStart);
    ends.owner = true;
    return true;
  }
  if (!single && FIRM_MAIL.test(part) && ADDRESS.test(before)) {
    ends.inner = 'mail';
    takeEnd(reading, 'program', start);
    return true;
  }
  if (!single && isMailboxBeside(part, before, { inner: ends.inner, app })) {
    takeEnd(reading, 'mailbox', start);
    return true;
  }
  const inMail = (ends.inner ?? own) === 'mail';
  const counted = inMail && COUNT_PART.test(part) && !MAILBOX.has(before);
  const kind = single ? null : counted ? 'counter' : plainKind(part);
  if (kind) {
    ends.readOnly ||= READ_ONLY_WORDS.has(part);
    takeEnd(reading, kind, start);
    return true;
  }
  const range = rangeOf(reading, start, reading.to);
  const written = reading.title.slice(range.start, range.end).trim();
  const inMailbox = !single && ends.inner === 'mail' && !ends.names.some((name) => ONE_MESSAGE.test(name));
  if (ADDRESS.test(part) || (inMailbox && DIRECTORY_NAME.test(written))) {
    ends.owner = true;
    takeEnd(reading, 'owner', start);
    return true;
  }
  // "RE: lease - Jane Doe - Outlook": a message in a window of its own.
  if (!single && !ends.owner && ends.names.includes('outlook') && !MAILBOX.has(part) && !SEARCH.has(part)) {
    if (PLAIN_NAME.test(written)) {
      ends.owner = true;
      takeEnd(reading, 'owner', start);
      return true;
    }
  }
  return takeProgram(reading, ends, { part, start, single, own, app });
}

/** A file is no program, whatever its name begins with: "Best Case summary.xlsx". */
const IS_FILE = new RegExp(`\\.(?:${FILE_ENDINGS.join('|')})$`, 'u');

function takeProgram(
  reading: Reading,
  ends: Ends,
  { part, start, single, own, app }: Pick<Last, 'part' | 'start' | 'single'> & { own: Purpose | null; app: string },
): boolean {
  const named = IS_FILE.test(part) ? null : purposeOfName(part);
  // All of a title is no other program's name, but may be a document that is called like one.
  const alone = single && ends.inner === null && own !== null && own !== 'browser';
  const purpose = alone && named !== own ? null : named;
  // Once the program is known, the next part may be a document that is called like another: "Notes - Word".
  // A publisher may be named behind its site: "Patent Center - USPTO".
  const within = ends.inner === 'research' && purpose === 'viewer' && own === 'browser';
  const counts = purpose !== null && (ends.inner === null || purpose === ends.inner || within);
  if (!counts && part !== app) return false;
  if (counts) ends.inner = purpose === 'browser' ? null : purpose;
  ends.names.push(part);
  takeEnd(reading, purpose === null || own !== 'browser' ? 'program' : 'site', start);
  return true;
}

function takeChanged(reading: Reading): void {
  const changed = CHANGED.exec(reading.text.slice(0, reading.to));
  if (changed && changed.index > reading.from) takeEnd(reading, 'change', changed.index);
}

/** Takes programs, sites and states off the end, from outside inwards. */
export function takeEnds(reading: Reading, own: Purpose | null, app: string): Ends {
  const ends: Ends = { inner: null, readOnly: false, owner: false, names: [] };
  let taken = true;
  takeChanged(reading);
  while (taken && !isDone(reading)) taken = takeLast(reading, ends, own, app);
  takeChanged(reading);
  return ends;
}

const INSTALLED = / \(pwa\)$/;
/** Sites that name themselves first. */
const FIRST: ReadonlySet<Purpose> = new Set<Purpose>(['docket', 'filing', 'research', 'comparison']);

/** "Amazon.com: desk lamp", "Expedia: Hotels": a site's name, which a colon parts from the page's. */
const BEFORE_COLON = /^([^:]{3,40}): /u;

/** Takes off the name of a site of no client, or of dockets, before a colon; whether there was one. */
function takeSiteBeforeColon(reading: Reading, ends: Ends): boolean {
  const name = BEFORE_COLON.exec(reading.text.slice(reading.from, reading.from + 42))?.[1];
  const purpose = name === undefined || isAlsoWord(name) ? null : purposeOfName(name);
  if (name === undefined || (purpose !== 'quiet' && purpose !== 'docket')) return false;
  ends.inner = purpose;
  takeFront(reading, 'site', name.length + 1);
  return true;
}

/** A file's name in brackets behind its program's. */
const FILE_IN_BRACKETS = new RegExp(`^\\[[^\\[\\]]+\\.(?:${FILE_ENDINGS.join('|')})\\*?\\]$`, 'u');

/**
 * Takes off the program of a window that holds several documents, "Bluebeam Revu - [S-201.pdf]", and the brackets around
 * the one that is shown; whether it was one.
 */
function takeProgramOfMany(reading: Reading, ends: Ends, app: string): boolean {
  const end = firstPartEnd(reading, reading.from, reading.to);
  const name = reading.text.slice(reading.from, end).trim();
  const shown = reading.text.slice(end, reading.to).replace(/^[ -]+/, '');
  if (!/^\[[^[\]]+\]$/.test(shown)) return false;
  const purpose = purposeOfName(name);
  if (purpose === null && name !== app && !FILE_IN_BRACKETS.test(shown)) return false;
  ends.inner ??= purpose;
  takeFront(reading, 'program', end - reading.from);
  reading.from++;
  reading.to--;
  return true;
}

/** Takes off the name of a site or an installed page that stands before the page's own title. */
export function takeWebApp(reading: Reading, ends: Ends, own: Purpose | null, app: string): void {
  if (own === 'browser' && takeSiteBeforeColon(reading, ends)) return;
  if (own !== 'browser' && takeProgramOfMany(reading, ends, app)) return;
  const end = firstPartEnd(reading, reading.from, reading.to);
  const first = reading.text.slice(reading.from, end).trim();
  const alone = end >= reading.to;
  const name = first.replace(INSTALLED, '');
  const purpose = purposeOfName(name);
  const repeated = ends.names.includes(name) || name === app;
  if (alone || (purpose === null && !repeated && name === first)) return;
  const inBrowser = own === 'browser' || (ends.inner !== null && purpose === ends.inner);
  // "Box | Closing binder", "Reveal | Smith v. Jones"
  const folder = inBrowser && (purpose === 'folder' || purpose === 'viewer') && reading.text.charAt(end + 1) === '|';
  const site =
    purpose !== null && (folder || !isAlsoWord(name)) && (inBrowser || FIRST.has(purpose) || purpose === own);
  if (!repeated && !site && name === first) return;
  if (
    purpose !== null &&
    purpose !== 'browser' &&
    (ends.inner === null || (FIRST.has(purpose) && ends.inner !== 'viewer'))
  )
    ends.inner = purpose;
  takeFront(reading, FIRST.has(purpose ?? 'plain') ? 'site' : 'web-app', end - reading.from);
}
