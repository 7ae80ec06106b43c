import { aboutOf, readTitle, sourceOf } from '../../../shared/index.ts';
import type { WordRule } from '../model/rule.ts';
import type { Candidate } from '../model/types.ts';
import { isSerial } from '../numbers/serial.ts';
import { createScanner } from '../text/scanner.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
/** Says which copy of a document it is, also where the title goes on behind it. */
const COPY = /^(?:v\d+|rev\d*|version|final|copy|clean|redline|signed|executed|draft)$/i;
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const MAX_WORDS = 5;

interface Piece {
  text: string;
  start: number;
  end: number;
  /** Whether it can be part of a rule: not a number, a date or a version. */
  kept: boolean;
}

/** @param taken characters of the subject that do not tell what the window is about */
function piecesOf(subject: string, taken: readonly { start: number; end: number }[]): Piece[] {
  const pieces = Array.from(subject.matchAll(WORD), ({ 0: text, index }): Piece => {
    const said = LETTER.test(text) && !(DIGIT.test(text) && !/^\p{L}{2}/u.test(text)) && !COPY.test(text);
    const kept = said && !taken.some(({ start, end }) => start < index + text.length && index < end);
    return { text, start: index, end: index + text.length, kept };
  });
  // "May" is a name too: a month is one only beside a number.
  for (const [place, piece] of pieces.entries()) {
    const beside = [pieces[place - 1], pieces[place + 1]].some((other) => other && /^\p{N}+$/u.test(other.text));
    if (MONTH.test(piece.text) && beside) piece.kept = false;
  }
  return pieces;
}

/**
 * The words of a title that a rule could be made of, the likeliest first: runs of words without numbers, dates,
 * versions and the program's name.
 */
export function wordsWorthARule(title: string, app?: string): string[] {
  const read = readTitle(title, app);
  const { text: subject, start: from } = aboutOf(title, read);
  const taken = read.pieces.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const runs: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const { start, end, kept } of piecesOf(subject, read.subject.length > 0 ? taken : [])) {
    if (!kept) open = null;
    else if (
      open &&
      /^[\s.&'’_-]*$/u.test(subject.slice(open.end, start)) &&
      !/\s[-–—]\s/u.test(subject.slice(open.end, start))
    ) {
      open.end = end;
    } else {
      open = { start, end };
      runs.push(open);
    }
  }
  const texts = runs.map(({ start, end }) => subject.slice(start, end));
  return [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, MAX_WORDS);
}

/** A window out of which a rule is to be made. */
export interface RowForRule {
  title: string;
  app?: string;
  /** Clio's id of the matter that such windows are to have. */
  matter: number;
  /**
   * What was taken and is to be remembered: its characters are what the rule looks for, where they have a letter or are a
   * serial number.
   */
  candidate?: Candidate;
}

/** Whether the characters of a candidate are a serial number that stands alone in the title. */
function isSerialIn(title: string, { start, end }: Candidate): boolean {
  const scan = createScanner()(title);
  const { folded } = scan;
  for (let word = 0; word < scan.words; word++) {
    const place = { start: scan.starts[word] ?? 0, end: scan.ends[word] ?? 0 };
    const source = folded ? sourceOf(folded, place.start, place.end) : place;
    if (source.start === start && source.end === end) return isSerial(scan, place.start, place.end);
  }
  return false;
}

/**
 * A rule of the attorney’s out of a window, to be shown before it is saved; null where the title has no words for one.
 * @param id for the rule; not used before
 */
export function proposeRule({ title, app, matter, candidate }: RowForRule, id: string): WordRule | null {
  const marked = candidate ? title.slice(candidate.start, candidate.end).trim() : '';
  const told = LETTER.test(marked) || (candidate !== undefined && isSerialIn(title, candidate));
  const words = told ? marked : wordsWorthARule(title, app)[0];
  return words === undefined ? null : { id, source: 'own', matter, words };
}
