import { foldedWords } from '../fold/words.ts';
import type { Purpose } from '../programs/kinds.ts';
import { isAlsoWord, purposeOfApp, purposeOfName } from '../programs/purpose.ts';
import { MAILBOXES } from '../wording/mailboxes.ts';
import { PLACES } from '../wording/places.ts';
import { SEARCHES } from '../wording/searches.ts';
import { UNTITLED } from '../wording/untitled.ts';
import { anyOf, anyWording, foldedSet, wordsOf } from '../wording/wording.ts';
import { RESULTS_PART, takeEnds, takeWebApp } from './end.ts';
import { takeFlickers, takeFronts, takeRobot } from './front.ts';
import { readInside } from './inside.ts';
import type { Range, Shows, TitlePart, TitleParts } from './parts.ts';
import { isDone, lastPartStart, type Reading, readingOf } from './reading.ts';
import { takeShell } from './shell.ts';
import { liveTalk, toldTalk } from './talk.ts';

const MAILBOX = foldedSet(MAILBOXES);
const PLACE = foldedSet(PLACES);
const SEARCH = foldedSet(SEARCHES);
const UNNAMED = new RegExp(`^\\(?${anyWording(UNTITLED)}\\)?(?: ?\\(?\\d{1,4}\\)?)?$`, 'u');
/** What was sought follows: "Search results for lease". */
const SEARCHED = new RegExp(`^${anyOf(wordsOf(SEARCHES).filter((words) => words.includes(' ')))}(?= |:|$)`, 'u');
function isSearch(name: string): boolean {
  return SEARCHED.test(name) || SEARCH.has(name) || RESULTS_PART.test(name);
}

const WEB_ADDRESS = /^(?:[a-z][a-z+.-]*:\/\/\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/\S*)$/;
const UNREAD = / ?\(\d[\d.,]{0,6}\+?\)$/;
/** Windows whose names are those of papers, even where they are called like a folder or a place. */
const PAPERS: ReadonlySet<Purpose> = new Set<Purpose>(['document', 'sheet', 'viewer', 'recording']);

function partsOf(reading: Reading): Range[] {
  const parts: Range[] = [];
  for (let to = reading.to; to > reading.from; ) {
    const start = lastPartStart(reading, reading.from, to);
    parts.unshift({ start, end: to });
    to = start === reading.from ? reading.from : start - 3;
  }
  return parts;
}

/** What the window shows, where that is nothing with a name of its own. */
function showsOf(
  subject: readonly TitlePart[],
  known: {
    purpose: Purpose | null;
    reply: boolean;
    owner: boolean;
    isFile: boolean;
    unnamed: boolean;
    remote: boolean;
  },
): Shows {
  const { purpose, reply, owner, isFile, unnamed, remote } = known;
  const names = subject.map(({ text }) => foldedWords(text));
  const [first] = names;
  if (first === undefined) return purpose === 'mail' && owner ? 'mailbox' : 'nothing';
  // What somebody wrote as a subject says something, whatever it is.
  if (reply) return 'thing';
  const single = names.length === 1;
  if (unnamed || (single && UNNAMED.test(first))) return 'untitled';
  if (isFile) return 'thing';
  // The name of another computer, and an address whose page has no title, tell nothing.
  if (single && ((remote && purpose === null) || WEB_ADDRESS.test(first))) return 'place';
  if (purpose === 'search' || names.some(isSearch)) return 'search';
  const paper = purpose !== null && PAPERS.has(purpose);
  if (single && !paper && purposeOfName(first) !== null && !isAlsoWord(first)) return 'nothing';
  if (single && !paper && MAILBOX.has(first.replace(UNREAD, ''))) return 'mailbox';
  return single && PLACE.has(first.replace(/[ .…]+$/, '')) ? 'place' : 'thing';
}

/**
 * Takes a title apart: programs, sites and states from its end, marks, signs and tags from its beginning, and from the
 * parts between what only says which copy of a paper it is. What stands further in tells more of what the window is
 * for than what stands outside, and that more than the program's own name. The places of all parts and pieces lie in
 * the title as given. Linear in its length.
 * @param app the program as the system names it; empty where nobody said
 */
export function readTitle(title: string, app = ''): TitleParts {
  const reading = readingOf(title);
  const own = purposeOfApp(app);
  const appName = foldedWords(app);
  takeFlickers(reading);
  const inBrowser = takeShell(reading, app) || own === 'browser' || appName === 'google meet';
  takeFlickers(reading);
  const live = isDone(reading) ? null : liveTalk(reading, appName, inBrowser);
  const ends = takeEnds(reading, inBrowser ? 'browser' : own, appName);
  const before = takeFronts(reading);
  takeWebApp(reading, ends, inBrowser ? 'browser' : own, appName);
  // A site may name itself and its owner: "Patent Center - USPTO - Application".
  if (inBrowser) takeWebApp(reading, ends, 'browser', appName);
  const after = takeFronts(reading);
  const robot = takeRobot(reading, (ends.inner ?? own) === 'mail');
  if (robot) takeFronts(reading);
  const parts = partsOf(reading);
  const unnamed = UNNAMED.test(reading.text.slice(reading.from, reading.to));
  const inside = readInside(reading);
  const reply = robot === null && (before.reply || after.reply);
  const purpose = ends.inner ?? inside.file ?? own;
  const shows = showsOf(inside.subject, {
    purpose,
    reply,
    owner: ends.owner,
    isFile: inside.file !== null,
    unnamed,
    remote: reading.pieces.some(({ kind }) => kind === 'remote'),
  });
  return {
    subject: inside.subject,
    pieces: [...reading.pieces].sort((a, b) => a.start - b.start || a.end - b.end),
    purpose,
    readOnly: ends.readOnly || inside.readOnly,
    finished: inside.finished,
    reply,
    robot,
    shows,
    talk: live ?? toldTalk(reading, parts, purpose),
  };
}

/**
 * What a title is about, as one range of it and its text there: all of the title where nothing of it tells.
 */
export function aboutOf(title: string, { subject }: TitleParts): Range & { text: string } {
  const start = subject[0]?.start ?? 0;
  const end = subject.at(-1)?.end ?? title.length;
  return { text: title.slice(start, end), start, end };
}
