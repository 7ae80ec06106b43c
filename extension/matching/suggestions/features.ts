import {
  aboutOf,
  foldedWords,
  isOwnPage,
  isPrivateSubject,
  type PieceKind,
  readTitle,
  sourceOf,
  type TitleParts,
} from '../../../shared/index.ts';
import { textOf } from '../text/scan.ts';
import { createScanner } from '../text/scanner.ts';
import { isState } from './common-words.ts';

/** Longer titles are cut for learning: what they are about stands at the beginning. */
const MAX_LENGTH = 300;
const MAX_WORDS = 24;
/** Digits say something only in a row: a year or a version says nothing, the number of a document does. */
const LEAST_DIGITS = 5;

/** Pieces that are no part of what a window is about, and yet tell where it belongs: folders, groups, which copy it is. */
const TELLING: ReadonlySet<PieceKind> = new Set<PieceKind>(['path', 'group', 'document-id', 'version', 'copy']);

/** A word of a title, folded, and where it stands in the title. */
export interface TitleWord {
  text: string;
  start: number;
  end: number;
}

/** What a window can be recognised by. */
export interface Features {
  /** The application, in lower case. */
  app: string;
  /** What the title is about, folded; the same for the same document or message. */
  subject: string;
  /** The same without versions, states and marks: what stays the same from one draft to the next. */
  core: string;
  /** Where that stands in the title. */
  start: number;
  end: number;
  /** Each word once. */
  words: TitleWord[];
  /** Somebody is talked or written to: whom it names may be of any matter. */
  isTalk: boolean;
  /** A message, or something in a calendar, about nothing but lunch, a birthday and the like. */
  isPrivate: boolean;
  /** A page of the attorney's own life. */
  isOwnPage: boolean;
}

/** What is talked in, or written back and forth. */
const TALKS: ReadonlySet<TitleParts['purpose']> = new Set<TitleParts['purpose']>(['call', 'meeting', 'chat']);

/** Initials of whoever edited it are short, and stand right before "edits" or "comments". */
const EDITS: ReadonlySet<string> = new Set(['edits', 'edit', 'comments', 'redline']);

const scanner = createScanner();

/** Numbers written in groups: of an application, a docket, a telephone. */
const GROUPED = /\d+(?:[/,.:-]\d+)+/gu;
const DATE = /^(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d)$/u;

/** The words of a text that can be learned from, each once: of two letters or more, or of many digits. */
export function wordsOf(text: string): TitleWord[] {
  const scan = scanner(text.slice(0, MAX_LENGTH));
  const folded = textOf(scan);
  const words = new Map<string, TitleWord>();
  for (let word = 0; word < scan.words && words.size < MAX_WORDS; word++) {
    const [start, end] = [scan.starts[word] ?? 0, scan.ends[word] ?? 0];
    const written = folded.slice(start, end);
    const long = scan.letters[word] ? end - start > 1 || written > '\u02ff' : end - start >= LEAST_DIGITS;
    if (!long || words.has(written)) continue;
    words.set(written, { text: written, ...(scan.folded ? sourceOf(scan.folded, start, end) : { start, end }) });
  }
  for (const { 0: text, index } of folded.slice(0, MAX_LENGTH).matchAll(GROUPED)) {
    if (text.replace(/\D/gu, '').length < LEAST_DIGITS || DATE.test(text) || words.has(text)) continue;
    const [start, end] = [index, index + text.length];
    words.set(text, { text, ...(scan.folded ? sourceOf(scan.folded, start, end) : { start, end }) });
  }
  return [...words.values()];
}

/** The same without their places. */
export function textsOf(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}

/**
 * What stays the same of a subject from one draft to the next; the subject where nothing would be left.
 * @param words of the subject
 */
export function coreOf(subject: string, words: readonly string[]): string {
  const kept = words.filter((word, at) => !isState(word) && !(word.length <= 3 && EDITS.has(words[at + 1] ?? '')));
  return kept.length > 0 ? kept.join(' ') : subject;
}

/** What a window can be recognised by. */
export function featuresOf(title: string, app: string): Features {
  const read = readTitle(title, app);
  const { text, start, end } = aboutOf(title, read);
  const silent = read.subject.length === 0 ? [] : read.pieces.filter(({ kind }) => !TELLING.has(kind));
  const isSilent = (word: TitleWord) => silent.some((piece) => word.start < piece.end && piece.start < word.end);
  const words = wordsOf(title).filter((word) => !isSilent(word));
  const subject = foldedWords(read.subject.map((part) => part.text).join(' - ') || text).slice(0, MAX_LENGTH);
  return {
    app: app.toLowerCase(),
    subject,
    core: coreOf(subject, textsOf(subject)),
    start,
    end,
    words,
    isTalk: read.talk !== null || TALKS.has(read.purpose),
    isPrivate: (read.purpose === 'mail' || read.purpose === 'calendar' || read.reply) && isPrivateSubject(subject),
    isOwnPage: read.talk === null && isOwnPage(read),
  };
}
