import { FILE_ENDINGS } from '../programs/endings.ts';
import type { Purpose } from '../programs/kinds.ts';
import { purposeOfName } from '../programs/purpose.ts';
import { ACCOUNTS, MAC_MAILBOXES, MAILBOXES, MESSAGE_COUNTS, OWNED_VIEWS } from '../wording/mailboxes.ts';
import { SEARCHES } from '../wording/searches.ts';
import { anyWording, foldedSet } from '../wording/wording.ts';
import { CLOCK_PART, PAGE_PART, plainKind, READ_ONLY_WORDS, STATE_WORDS } from './plain-part.ts';
import { isDone, lastPartStart, type Reading, rangeOf, takeEnd } from './reading.ts';
import { endBracket } from './shell.ts';

const OWNED = foldedSet(OWNED_VIEWS);
const MAILBOX = foldedSet(MAILBOXES);
const SURE_MAILBOX = foldedSet(MAC_MAILBOXES);
const ACCOUNT = foldedSet(ACCOUNTS);
const SEARCH = foldedSet(SEARCHES);
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
