import { bareWords, type PieceKind, readTitle, type TitleParts, type Work } from '../../../shared/index.ts';
import type { Item } from '../entry/item.ts';
import { without } from './marks.ts';
import { subjectOf } from './subject.ts';
import { capped, oneLine } from './text.ts';

/**
 * What a window was used for, as far as its program and title tell. `reading`: something that can only be looked at;
 * `noted`: the attorney wrote what it was; `unclear`: words, and no more.
 */
export type TaskKind = Work | 'reading' | 'noted' | 'unclear';

/** What one window was about. */
export interface Task {
  kind: TaskKind;
  /** The same for two titles exactly if they are the same thing: one document in two programs, one thread of mail. */
  key: string;
  /** What it is called, cleaned, in the title's own words; empty where the title says nothing. */
  subject: string;
  /** With whom, where the title names somebody; else empty. */
  person: string;
}

/** Characters of the attorney's note on one item that a narrative takes over at most. */
const MAX_NOTE_LENGTH = 300;
const DOCKET_NUMBER = /(?<!\d)\d:\d\d-[a-z]{2,3}-\d{3,}/i;
/** How much is unread, behind a mailbox's name. */
const UNREAD = /\s*\([\d.,]{1,7}\+?\)$/;
/** What changes in a title while it shows the same. */
const FLICKERS: ReadonlySet<PieceKind> = new Set<PieceKind>(['counter', 'clock', 'change', 'tabs', 'state', 'page']);

function kindOf({ purpose, readOnly, finished }: TitleParts): TaskKind {
  switch (purpose) {
    case null:
    case 'quiet':
    case 'plain':
    case 'search':
      return 'unclear';
    case 'viewer':
    case 'browser':
    case 'recording':
      return 'reading';
    case 'document':
    case 'sheet':
      return readOnly || finished ? 'reading' : purpose;
    default:
      return purpose;
  }
}

/** What is left when nobody talks. */
function plainKindOf(read: TitleParts, named: string): TaskKind {
  const kind = kindOf(read);
  // A message is known by its reply sign wherever it is read.
  if (kind === 'mail' || (read.reply && kind !== 'document'))
    return read.shows === 'mailbox' || read.shows === 'nothing' ? 'unclear' : 'mail';
  if (kind === 'reading' && DOCKET_NUMBER.test(named)) return 'docket';
  // A program in which people talk shows more than talks.
  return kind === 'chat' || kind === 'call' || kind === 'meeting' ? 'unclear' : kind;
}

/** Things that are one whatever the program: a document written here is read there. */
function familyOf(kind: TaskKind): string {
  return kind === 'sheet' || kind === 'reading' ? 'document' : kind;
}

function withoutFlickers(title: string, app: string): string {
  return without(
    title,
    readTitle(title, app).pieces.filter(({ kind }) => FLICKERS.has(kind)),
  );
}

/** A title without its folders, and without the characters of a matter's number. */
function withoutNumbers(title: string, app: string, marks: Item['marks']): string {
  const { pieces, subject } = readTitle(title, app);
  const name = subject[0]?.start ?? title.length;
  const from = pieces.findLast(({ kind, end }) => kind === 'path' && end <= name)?.end ?? 0;
  return without(
    title.slice(from),
    marks.map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
}

/**
 * What an item's window was about. Pure; every word it gives stands in the title, or in the attorney's note on the
 * item.
 * @param numbersIn finds further characters that belong to a matter's number
 */
export function taskOf(
  { app, title, marks, note }: Pick<Item, 'app' | 'title' | 'marks' | 'note'>,
  numbersIn: (title: string) => Item['marks'] = () => [],
): Task {
  const words = capped(oneLine(note ?? ''), MAX_NOTE_LENGTH);
  if (words !== '') return { kind: 'noted', key: `noted\n${bareWords(words) || words}`, subject: words, person: '' };
  const read = readTitle(withoutNumbers(title, app, [...marks, ...numbersIn(title)]), app);
  const named = read.subject.map(({ text }) => text).join(' - ');
  const { talk } = read;
  const says = read.shows === 'thing' && read.purpose !== 'quiet' && read.robot === null;
  const kind = talk?.kind ?? (read.robot ? 'unclear' : plainKindOf(read, named));
  const subject = talk ? subjectOf(talk.subject?.text ?? '') : says ? subjectOf(named) : '';
  const person = subjectOf(talk?.person?.text ?? '');
  const name = bareWords(person || subject);
  // What says nothing is one with nothing but itself.
  const shown = bareWords(named.replace(UNREAD, '')) || bareWords(withoutFlickers(title, app));
  const key = name === '' ? `title\n${app}\n${shown}` : `${familyOf(kind)}\n${name}`;
  return { kind, key, subject, person };
}
