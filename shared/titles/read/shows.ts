import { foldedWords } from '../fold/words.ts';
import type { Purpose } from '../programs/kinds.ts';
import { isAlsoWord, purposeOfName } from '../programs/purpose.ts';
import { CALL, MISSED } from '../wording/calls.ts';
import { DEVICE_NAMES } from '../wording/devices.ts';
import { CALENDARS, MAILBOXES, MESSAGE_COUNTS, PERIODS } from '../wording/mailboxes.ts';
import { PLACES, PORTAL_BEGINNINGS, PORTAL_ENDINGS } from '../wording/places.ts';
import { SEARCHES } from '../wording/searches.ts';
import { UNTITLED } from '../wording/untitled.ts';
import { anyOf, anyWording, foldedSet, wordsOf } from '../wording/wording.ts';
import type { Shows, TitlePart } from './parts.ts';
import { RESULTS_PART } from './plain-part.ts';

const MAILBOX = foldedSet(MAILBOXES);
const PLACE = foldedSet(PLACES);
const SEARCH = foldedSet(SEARCHES);
const TRAILING = /[ .…]+$/;
const isPlaceFolded = (name: string) => PLACE.has(name.replace(TRAILING, ''));
/** Whether words are only the name of a beginning, a list, a setting or a dialog: nothing of a matter is open there. */
export function isPlace(words: string): boolean {
  return isPlaceFolded(foldedWords(words));
}

const UNNAMED = new RegExp(`^\\(?${anyWording(UNTITLED)}\\)?(?: ?\\(?\\d{1,4}\\)?)?$`, 'u');
/** What was sought follows: "Search results for lease". */
const SEARCHED = new RegExp(`^${anyOf(wordsOf(SEARCHES).filter((words) => words.includes(' ')))}(?= |:|$)`, 'u');
function isSearch(name: string): boolean {
  return SEARCHED.test(name) || name.endsWith(' search results') || SEARCH.has(name) || RESULTS_PART.test(name);
}

/** Whether words only say that a page is a search, or how much one found. */
export function isSearchPage(words: string): boolean {
  return isSearch(foldedWords(words));
}

const DEVICE = new RegExp(`^(?:${DEVICE_NAMES.map(({ pattern }) => pattern).join('|')})$`, 'u');
/** Whether a name, folded, tells nothing of what it names. */
function isUnnamed(name: string): boolean {
  return UNNAMED.test(name) || DEVICE.test(name);
}

const MONTHS_AND_DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}[. ]|\d{4}-\d\d)/u;
const PERIOD = new RegExp(`^(?:${anyWording(PERIODS)} |${MONTHS_AND_DAYS.source.slice(1)})`, 'u');
const CALENDAR = foldedSet(CALENDARS);
/** Whether the parts of a title are a calendar's with the days that it shows: "Firm - Calendar - Week of June 2". */
function isCalendar(names: readonly string[]): boolean {
  return names.some((name, place) => CALENDAR.has(name) && PERIOD.test(names[place + 1] ?? ''));
}

const MESSAGES = new RegExp(` ?\\(?\\d[\\d.,]{0,6} ${anyWording(MESSAGE_COUNTS)}(?:, [^()]{1,30})?\\)?$`, 'u');
/** Whether the parts are a folder of mail, its account and how many messages it has. */
function isFolder([first = '', ...rest]: readonly string[]): boolean {
  const last = rest.at(-1) ?? first;
  return MESSAGES.test(last) && MAILBOX.has(first.replace(MESSAGES, ''));
}

const PORTAL = new RegExp(
  `(?:^|[ -])${anyWording(PORTAL_ENDINGS)}$|^${anyWording(PORTAL_BEGINNINGS)}(?: |$)|\\p{L}{4}portal$|(?:case|document|party|name|records?|property|parcel|docket|entity|business|filing|corporation|license) (?:search|lookup|inquiry)(?: by [a-z ]+)?$`,
  'u',
);
/** A number, or two sides: then the page is of a case. */
const OF_A_CASE = /\d{2}| v\.? | vs\.? | \.\/\. | c\/ |"/;
/** Words that no abbreviation counts. */
const UNCOUNTED = /^(?:of|the|and|&|for|de|des|du|et|la|le|y|und|der|die)$/;
/** Whether a page names itself, short and in full, and nothing else: "FLAG - Foreign Labor Application Gateway". */
function isNamedTwice([short = '', long = '', ...more]: readonly string[]): boolean {
  const words = long.split(/[ -]/).filter((word) => word !== '' && !UNCOUNTED.test(word));
  return more.length === 0 && words.length > 2 && short === words.map((word) => word.charAt(0)).join('');
}

/** Whether a page is one on which nothing of a case is open yet. */
function isPortal(names: readonly string[]): boolean {
  return names.length <= 2 && names.some((name) => PORTAL.test(name)) && !names.some((name) => OF_A_CASE.test(name));
}

const A_CALL = `(?:${anyWording(CALL)}|voicemail|voice mail)s?`;
/** "Missed call from …": nobody talked. */
const NOT_TAKEN = new RegExp(
  `^(?:${anyWording(MISSED)} (?:[\\p{L}]+ )?${A_CALL}|${A_CALL} ${anyWording(MISSED)})(?![\\p{L}])`,
  'u',
);
/** "State Farm (voicemail)": whoever was called did not answer. */
const NOT_ANSWERED =
  /\((?:voicemail|voice mail|vm|lvm|left (?:a )?message|no answer|mailbox|nicht erreicht|messagerie|buzon(?: de voz)?)\)$/u;
const WEB_ADDRESS = /^(?:[a-z][a-z+.-]*:\/\/\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/\S*)$/;
const UNREAD = / ?\(\d[\d.,]{0,6}\+?\)$/;
/** Windows whose names are those of papers, even where they are called like a folder or a place. */
const PAPERS: ReadonlySet<Purpose> = new Set<Purpose>(['document', 'sheet', 'viewer', 'recording']);

/** What is known of a window besides the parts of its title. */
export interface Known {
  purpose: Purpose | null;
  reply: boolean;
  /** A mailbox's owner was taken out of its title. */
  owner: boolean;
  isFile: boolean;
  /** What was left of its title before it was taken apart, folded. */
  whole: string;
  remote: boolean;
  inBrowser: boolean;
}

/** What the window shows, where that is nothing with a name of its own. */
export function showsOf(subject: readonly TitlePart[], known: Known): Shows {
  const { purpose, reply, owner, isFile, whole, remote, inBrowser } = known;
  const names = subject.map(({ text }) => foldedWords(text));
  const [first] = names;
  if (first === undefined) return purpose === 'mail' && owner ? 'mailbox' : 'nothing';
  // What somebody wrote as a subject says something, whatever it is.
  if (reply) return 'thing';
  const single = names.length === 1;
  if (!isFile && NOT_TAKEN.test(first)) return 'place';
  if (purpose === 'call' && NOT_ANSWERED.test(whole)) return 'place';
  if (UNNAMED.test(whole) || (single && isUnnamed(first))) return 'untitled';
  if (isFile) return 'thing';
  // The name of another computer, and an address whose page has no title, tell nothing.
  if (single && ((remote && purpose === null) || WEB_ADDRESS.test(first))) return 'place';
  if (purpose === 'search' || names.some(isSearch)) return 'search';
  const paper = purpose !== null && PAPERS.has(purpose);
  if (single && !paper && purposeOfName(first) !== null && !isAlsoWord(first)) return 'nothing';
  if (isCalendar(names)) return 'place';
  if (purpose === 'mail' && isFolder(whole.split(' - '))) return 'mailbox';
  if (inBrowser && !paper && (isPortal(names) || isNamedTwice(names))) return 'place';
  if (single && !paper && MAILBOX.has(first.replace(UNREAD, ''))) return 'mailbox';
  return (single || !paper) && names.every(isPlaceFolded) ? 'place' : 'thing';
}
