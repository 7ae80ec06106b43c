import {
  bareWords,
  foldedWords,
  isOwnPage,
  isPlace,
  isTelephone,
  namesSite,
  type PieceKind,
  type Purpose,
  type Robot,
  readTitle,
  type TitleParts,
} from '../../../shared/index.ts';
import type { Item } from '../entry/item.ts';
import { withoutDates, withoutFirstDate, withoutLastDate } from './dates.ts';
import { captionOf, caseOfNotice, isOfDockets, namesCourt, namesNoCase } from './docket.ts';
import { downloadName } from './download-name.ts';
import { givenNameFirst, inWords } from './file-name.ts';
import { filingTask } from './filing-task.ts';
import { spelledOut } from './known/codes.ts';
import { formIn } from './known/forms.ts';
import { versionsCompared } from './known/versions-compared.ts';
import { lookupOf } from './lookup.ts';
import { madeWith } from './made-with.ts';
import { saysNothing } from './mail-subjects.ts';
import { without } from './marks.ts';
import { namedIn, ofTalk } from './named-in.ts';
import { type WhoseDraft, whoseDraft, withWhose } from './others-draft.ts';
import { isTopic } from './person.ts';
import { sought, withoutContent } from './research.ts';
import { withoutSite } from './site.ts';
import { siteTask } from './site-task.ts';
import { subjectOf } from './subject.ts';
import { withoutTail } from './tail.ts';
import { BY_NUMBER, isOfSite, ON_DOCKETS, plainKindOf, type TaskKind } from './task-kind.ts';
import { capped, oneLine, withoutCutWord } from './text.ts';

/** What one window was about. */
export interface Task {
  kind: TaskKind;
  /** The same for two titles exactly if they are the same thing: one document in two programs, one thread of mail. */
  key: string;
  /** What it is called, cleaned, in the title's own words; empty where the title says nothing. */
  subject: string;
  /** With whom, where the title names somebody; else empty. */
  person: string;
  /** Less time than this does not say that it was work. Milliseconds; absent where any does. */
  least?: number;
}

/** Characters of the attorney's note on one item that a narrative takes over at most. */
const MAX_NOTE_LENGTH = 300;
/** What is also a way to something else was work where it took so long. Milliseconds. */
const LONG = 360_000;
/** A federal case's number at the beginning of a notice's subject, with the judges' initials; a matter's number may have been cut out of it. */
const CASE_NUMBER = /^\d:\d\d-[a-zA-Z]{2,3}(?:-\d{3,6}(?:-[a-zA-Z0-9]{1,6})*|(?: [A-Z]{2,4}(?= ))?(?= ))[\s:,–-]*/;
/** What a filing portal calls what was sent through it. */
const ENVELOPE = /[\s,;:–-]*\b(?:envelope|order|job|transaction) (?:id|number|no\.?|#)?:?\s*\d{4,}$/i;
/** A paper's number on the docket, as downloads are called: "87_Order Granting", "87 - Order Granting". */
const ON_DOCKET =
  /^(?:\d{1,4}_(?=\p{Lu})|\d{1,3} (?:- )?(?=(?:Order|Motion|Notice|Opposition|Response|Reply|Stipulation|Minute|Judgment|Declaration|Complaint|Answer|Memorandum)(?!\p{L})))/u;
/** How much is unread, behind a mailbox's name. */
const UNREAD = /\s*\([\d.,]{1,7}\+?\)$/;
/** What changes in a title while it shows the same. */
const FLICKERS: ReadonlySet<PieceKind> = new Set<PieceKind>(['counter', 'clock', 'change', 'tabs', 'state', 'page']);

/** Things that are one whatever the program: a document written here is read there. */
function familyOf(kind: TaskKind): string {
  if (kind === 'conference') return 'unclear';
  return kind === 'sheet' || kind === 'reading' || kind === 'revision' ? 'document' : kind;
}

function withoutFlickers(title: string, app: string): string {
  return without(
    title,
    readTitle(title, app).pieces.filter(({ kind }) => FLICKERS.has(kind)),
  );
}

/** Nobody wrote what a machine sent; only a court's notice is read. */
function robotKind(robot: Robot): TaskKind {
  return robot === 'court-notice' ? 'notice' : 'unclear';
}

/** A calendar, as programs in which people talk name it. */
const isCalendarName = (part: string) => /^(?:calendar|kalender|calendrier|calendario)$/i.test(part);

/** Whether a title says anything of work on a matter. */
function says({ subject, shows, purpose, robot, reply }: TitleParts): boolean {
  if (robot !== null) return robot === 'court-notice' && shows === 'thing';
  // "Marsh signing | Calendar | Microsoft Teams": when it is, and nobody talks.
  if (purpose === 'chat' && subject.length > 1 && subject.slice(1).some(({ text }) => isCalendarName(text)))
    return false;
  return shows === 'thing' && purpose !== 'quiet' && purpose !== 'calendar' && (purpose !== 'folder' || reply);
}

const BARE_NUMBER = /^(?:[a-z]{1,4}[- ]?)?\d[\d/-]{3,}$/i;

/** What is a file, so that its name may stand without blanks. */
const FILES: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'document',
  'sheet',
  'reading',
  'revision',
  'recording',
  'comparison',
]);
/** What is written or recorded at some time, which says only which version it is. */
const DATED: ReadonlySet<TaskKind> = new Set<TaskKind>(['document', 'sheet', 'revision', 'recording']);

/** More is too much of a notice: then its paper is told, and no case. */
const MAX_NOTICE = 80;

/** What a notice is about, in few words. */
function noticed(name: string): string {
  const paper = name.split(' - ').at(-1) ?? '';
  return name.length > MAX_NOTICE && paper.includes(' ') ? paper : name;
}

/** A name as it is said: without the numbers in front of it and behind it that other things have, in words. */
function bareName(named: string, kind: TaskKind): string {
  if (kind === 'notice') {
    const name = noticed(caseOfNotice(named.replace(CASE_NUMBER, '').replace(ENVELOPE, ''))).replace(/["“”]/gu, '');
    return saysNothing(name) ? '' : name;
  }
  if (kind === 'filing') return isPlace(named) ? '' : captionOf(named.replace(CASE_NUMBER, '')).replace(ENVELOPE, '');
  if ((kind === 'docket' || kind === 'reading') && namesNoCase(named)) return '';
  if (kind === 'docket')
    return namesCourt(named) || isPlace(named) ? '' : captionOf(named.replace(BY_NUMBER, '').replace(ON_DOCKETS, ''));
  // A case's number alone, where nothing tells what was done about it.
  if (kind === 'unclear' && BARE_NUMBER.test(named)) return '';
  if (kind === 'research') return sought(named);
  const name = downloadName(named).replace(ON_DOCKET, '');
  return FILES.has(kind) ? givenNameFirst(inWords(name)) : name;
}

/** A name without dates that only say which version it is. */
function undated(name: string, kind: TaskKind, finished: boolean): string {
  const bare = withoutFirstDate(kind === 'recording' ? withoutDates(name) : name);
  const written = kind === 'document' || kind === 'sheet' || kind === 'revision' || finished;
  const told = written ? withoutTail(bare) : bare;
  return DATED.has(kind) || finished ? withoutLastDate(told) : told;
}

/** What was done in a program in which people talk, as far as that can be told. */
function talkedIn({ purpose }: TitleParts, telephone: boolean): TaskKind {
  if (purpose === 'call' && telephone) return 'call';
  return purpose === 'chat' || purpose === 'call' || purpose === 'meeting' ? 'conference' : 'unclear';
}

/** What is read of names that consist of parts; a page tells its own name first, and where it stands after that. */
const MAX_NAME = 80;

/** What is shown in a browser, where a part of its own can be a site's name: a program's files are called as they are. */
const OF_SITES: ReadonlySet<Purpose | null> = new Set<Purpose | null>(['viewer', 'research', 'docket', 'sheet']);

/** The parts of a title; of a page of a known site without those that name a site, or say what is done there. */
function partsOf(read: TitleParts): string[] {
  const { subject, purpose } = read;
  const all = subject.map(({ text }) => text);
  if (!OF_SITES.has(purpose) || !isOfSite(read)) return all;
  const told = all.filter((part) => !namesSite(part) && (purpose !== 'sheet' || !isPlace(part)));
  return told.length > 0 ? told : all;
}

/** The name that a title's parts make: of a page that has a long one without what stands last. */
function nameOf(read: TitleParts): string {
  const { purpose } = read;
  const all = purpose === 'research' ? withoutContent(partsOf(read)) : partsOf(read);
  const ofCase = purpose === 'docket' ? all.filter((text) => !namesNoCase(text) && !isOfDockets(text)) : [];
  const parts = purpose === 'browser' ? withoutSite(all) : ofCase.length > 0 ? ofCase : all;
  const ofPage = purpose === null || purpose === 'research' || purpose === 'browser';
  while (ofPage && parts.length > 1 && parts.join(' - ').length > MAX_NAME) parts.pop();
  return parts.join(' - ');
}

/** A title without its folders, and without the characters of a matter's number. */
function withoutNumbers(title: string, app: string, marks: Item['marks']): string {
  const { pieces, subject } = readTitle(title, app);
  const name = subject[0]?.start ?? title.length;
  const path = pieces.findLast(({ kind, end }) => kind === 'path' && end <= name) ?? { start: 0, end: 0 };
  // What stands before the folders is the program's name.
  const before = title.slice(0, path.start);
  const cut = path.end - path.start;
  return without(
    before + title.slice(path.end),
    marks.flatMap(({ start, end }) =>
      end <= path.start
        ? [{ start, end }]
        : start >= path.end
          ? [{ start: start - cut, end: end - cut }]
          : end > path.end
            ? [{ start: path.start, end: end - cut }]
            : [],
    ),
  );
}

/** What is told of a page by more than its purpose: a known site, a portal for filing, a search. */
function pageTask(title: string, read: TitleParts): Pick<Task, 'kind' | 'subject' | 'least'> | null {
  if (read.talk !== null || (read.robot !== null && read.purpose !== 'filing')) return null;
  const told = siteTask(title, read);
  if (told) return { kind: told.kind, subject: told.subject, ...(told.alone ? { least: LONG } : {}) };
  const filed = filingTask(title, read);
  if (filed) return filed;
  const found = lookupOf(read);
  return found && { kind: found.kind, subject: found.subject, ...(found.long ? { least: LONG } : {}) };
}

/** People talk in it, and most of them only listen. */
const WEBINAR =
  /(?<!\p{L})(?:(?:goto)?webinars?|webinaire|webcast|seminario web|town ?hall|live event|liveereignis)(?!\p{L})/iu;

const DISCLOSES = /(?<!\p{L})invention disclosures?(?!\p{L})(?! (?:form|template|policy))/iu;

/** What a window was used for where something in its name says more than its program does. */
function kindByName(kind: TaskKind, title: string, whose: WhoseDraft | null): TaskKind {
  if (kind === 'meeting' && WEBINAR.test(title)) return 'webinar';
  // Inventors disclose, and attorneys read it.
  if ((kind === 'document' || kind === 'sheet') && DISCLOSES.test(title)) return 'reading';
  return kind === 'document' && whose ? whose.kind : kind;
}

/**
 * What an item's window was about. Pure; every word it gives stands in the title, or in the attorney's note on the
 * item, or names the site that the window showed.
 * @param numbersIn finds further characters that belong to a matter's number
 */
export function taskOf(
  { app, title, marks, note }: Pick<Item, 'app' | 'title' | 'marks' | 'note'>,
  numbersIn: (title: string) => Item['marks'] = () => [],
): Task {
  const words = capped(oneLine(note ?? ''), MAX_NOTE_LENGTH);
  if (words !== '') return { kind: 'noted', key: `noted\n${bareWords(words) || words}`, subject: words, person: '' };
  const own = withoutNumbers(title, app, [...marks, ...numbersIn(title)]);
  const read = readTitle(own, app);
  const page = isOwnPage(read) ? null : pageTask(own, read);
  if (page) {
    const subject = subjectOf(page.kind === 'research' ? sought(page.subject) : page.subject);
    const name = bareWords(subject);
    const key =
      name === '' ? `title\n${app}\n${bareWords(withoutFlickers(title, app))}` : `${familyOf(page.kind)}\n${name}`;
    return {
      ...page,
      kind: subject === '' && page.kind !== 'filing' ? 'unclear' : page.kind,
      key,
      subject,
      person: '',
    };
  }
  return windowTask(own, app, { read, title });
}

/** What is told of a name by its kind: of what is filled in or drawn what its program makes; codes of papers spelled out. */
function madeOf(name: string, kind: TaskKind, made: () => string): string {
  if (kind === 'sheet') return made();
  return FILES.has(kind) || kind === 'mail' ? spelledOut(name) : name;
}

function windowTask(own: string, app: string, { read, title }: { read: TitleParts; title: string }): Task {
  const named = nameOf(read);
  const { talk } = read;
  // A conversation in a telephone's program may be spoken or written.
  const talked = talk?.kind === 'chat' && read.purpose === 'call' ? 'unclear' : talk?.kind;
  const plain = talked ?? (read.robot ? robotKind(read.robot) : plainKindOf(read, named));
  const whose = plain === 'document' || plain === 'reading' ? whoseDraft(own, read) : null;
  const form =
    plain === 'reading' && read.purpose === 'viewer' && read.page === '' && !read.finished ? formIn(named) : null;
  const kind = form === null ? kindByName(plain, title, whose) : 'sheet';
  const topic = talk?.kind === 'chat' && talk.person !== null && isTopic(talk.person.text);
  const compared = plain === 'comparison' ? versionsCompared(own) : '';
  const subject = topic
    ? subjectOf(talk.person?.text ?? '')
    : talk
      ? subjectOf(ofTalk(talk.subject?.text ?? ''))
      : says(read)
        ? withoutCutWord(subjectOf(compared || bareName(named, kind)), own)
        : '';
  const telephone = isTelephone(foldedWords(app));
  const { person, about } = namedIn(read, subject, { topic, telephone });
  const name = bareWords(person || subject);
  // What says nothing is one with nothing but itself.
  const shown = bareWords(named.replace(UNREAD, '')) || bareWords(withoutFlickers(title, app));
  const key = name === '' ? `title\n${app}\n${shown}` : `${familyOf(kind)}\n${name}`;
  const bare = undated(about, kind, read.finished && read.purpose === 'document');
  const isNotes = kind === 'sheet' ? madeWith(own, read, about, app) : '';
  const told =
    form ?? (isNotes.startsWith('notes of ') ? isNotes : madeOf(bare, kind, () => madeWith(own, read, bare, app)));
  return {
    kind: kind === 'unclear' && name !== '' ? talkedIn(read, telephone) : kind,
    key,
    subject: whose && kind === whose.kind ? withWhose(told, whose) : told,
    person,
  };
}
