import { bareWords } from '../../../shared/index.ts';
import type { Item } from '../entry/item.ts';
import { without } from './marks.ts';
import type { Work } from './programs.ts';
import { type ReadTitle, readTitle } from './read-title.ts';
import { isMailbox, subjectOf, withoutUnread } from './subject.ts';
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
const CALL = /^(?:(?:video|phone|telephone|incoming|outgoing|conference) )?call (?:with|from|to)\s+(.+)$/iu;
/** A call of which the title says no more. */
const CALL_ALONE = /^(?:(?:incoming|outgoing|video|voice|phone) )?call(?: in progress)?$/iu;
const MEETING = /^(?:zoom |webex |teams )?(?:meeting|webinar)(?: with\s+(.+)| in .*)?$/iu;
const MEETING_WORDS = /^(?:zoom|webex|teams|microsoft teams) (?:meeting|webinar)[\s:–-]+/iu;
/** An online meeting's own code says nothing to a reader. */
const MEETING_CODE = /^(?:meet\s*)?[a-z]{3}-[a-z]{4}-[a-z]{3}$/i;
const TELEPHONE = /^[+\d\s().-]{6,}$/;
const DOCKET_NUMBER = /(?<!\d)\d:\d\d-[a-z]{2,3}-\d{3,}/i;
const PATH = /^(?:[a-z]:\\|\\\\|~?\/)/i;
const CHANNEL = /\s*\((?:private )?channel\)$/i;
const DIRECT = /\s*\((?:direct message|dm)\)$/i;

function kindOf({ purpose, readOnly }: ReadTitle): TaskKind {
  if (purpose === null || purpose === 'quiet' || purpose === 'plain') return 'unclear';
  if (purpose === 'viewer' || purpose === 'browser') return 'reading';
  return readOnly && (purpose === 'document' || purpose === 'sheet') ? 'reading' : purpose;
}

function personOf(name: string): string {
  return TELEPHONE.test(name) ? '' : subjectOf(name);
}

/** Calls, meetings and chats, whose titles name people. */
function talkOf(kind: TaskKind, parts: readonly string[]): Pick<Task, 'kind' | 'subject' | 'person'> | null {
  const [first = '', second = ''] = parts;
  const live = kind === 'meeting' || kind === 'chat' || kind === 'call';
  // Notes on a call are a document, whatever they are called.
  if (!live && kind !== 'unclear') return null;
  const call = CALL.exec(first);
  if (call) return { kind: 'call', subject: '', person: personOf(call[1] ?? '') };
  if (live && CALL_ALONE.test(first)) return { kind: 'call', subject: '', person: '' };
  const meeting = MEETING.exec(first);
  if (live && meeting) return { kind: 'meeting', subject: subjectOf(second), person: personOf(meeting[1] ?? '') };
  if (kind === 'meeting' || MEETING_WORDS.test(first)) {
    const named = /^meet$/i.test(first) ? second : first;
    const words = named.replace(MEETING_WORDS, '').replace(/^meet\s+/i, '');
    return { kind: 'meeting', subject: MEETING_CODE.test(words) ? '' : subjectOf(words), person: '' };
  }
  if (kind !== 'chat') return null;
  if (CHANNEL.test(first)) return { kind, subject: subjectOf(first.replace(CHANNEL, '')), person: '' };
  if (DIRECT.test(first)) return { kind, subject: '', person: personOf(first.replace(DIRECT, '')) };
  return /^chat$/i.test(first) ? { kind, subject: '', person: personOf(second) } : null;
}

/** What is left when nobody talks. */
function plainKindOf(read: ReadTitle, named: string): TaskKind {
  const kind = kindOf(read);
  // A message is known by its reply sign wherever it is read.
  if (kind === 'mail' || (read.reply && kind !== 'document')) return isMailbox(named, read.reply) ? 'unclear' : 'mail';
  if (kind === 'reading' && DOCKET_NUMBER.test(named)) return 'docket';
  // A chat program shows more than chats.
  return kind === 'chat' ? 'unclear' : kind;
}

/** Things that are one whatever the program: a document written here is read there. */
function familyOf(kind: TaskKind): string {
  return kind === 'sheet' || kind === 'reading' ? 'document' : kind;
}

/** Where the last name of a path begins; 0 for a title that is no path. */
function lastOfPath(title: string): number {
  if (!PATH.test(title)) return 0;
  const end = title.replace(/[\\/]+$/, '').length;
  return Math.max(title.lastIndexOf('\\', end - 1), title.lastIndexOf('/', end - 1)) + 1;
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
  const from = lastOfPath(title);
  const cut = [...marks, ...numbersIn(title)].map(({ start, end }) => ({ start: start - from, end: end - from }));
  const read = readTitle(without(title.slice(from), cut), app);
  const named = withoutUnread(read.parts.join(' - '));
  const { kind, subject, person } = talkOf(kindOf(read), read.parts) ?? {
    kind: plainKindOf(read, named),
    subject: read.purpose === 'quiet' || isMailbox(named, read.reply) ? '' : subjectOf(named, read.reply),
    person: '',
  };
  const name = bareWords(person || subject);
  // What says nothing is one with nothing but itself.
  const key = name === '' ? `title\n${app}\n${bareWords(named || title)}` : `${familyOf(kind)}\n${name}`;
  return { kind, key, subject, person };
}
