import type { By, Matter } from '../model/types.ts';
import { formsOf, type NameForm } from '../names/name-forms.ts';
import { isWord } from '../text/characters.ts';
import { type Scan, textOf } from '../text/scan.ts';
import type { Scanner } from '../text/scanner.ts';
import { codeOf, kindOf } from '../text/unit.ts';
import type { RunIndex } from './run-index.ts';

/** What a text of a matter is: a witness, or a form of its client's name that counts under conditions. */
export type Kind = By | NameForm['kind'];

/** What a run of words in a title would mean for one matter. */
export interface Meaning {
  matterId: number;
  /** The day from which the matter is closed, as `closedFrom` gives it. */
  closedFrom: number;
  by: Kind;
  /** For a client's name without its ending: the line of the table that the ending stands in; else 0. */
  ending: number;
}

/** Runs of words that speak for matters. */
export interface Witnesses {
  readonly runs: RunIndex;
  meaningOf(meaning: number): Meaning;
  /** Punctuation that the text of a run has before its first and after its last word; undefined for none. */
  around(run: number): Around | undefined;
  /** Whether a folded word, which is a company's name without its ending, stands in another client's name too. */
  isSharedWord(word: string): boolean;
}

export interface Around {
  lead: string;
  tail: string;
}

/** Whether a meaning is that of a number, which may be found in parts too. */
export function isNumber(by: Kind): boolean {
  return by === 'number' || by === 'alias' || by === 'custom' || by === 'reference';
}

const SEPARATORS = /[ \-_/.\\]+/g;
const LOW_SURROGATE = 0xdc00;
const MAX_DESCRIPTION_LENGTH = 200;

/** Folded text with each run of separators as one blank, so that texts can be compared as they stand. */
export function spaced(folded: string): string {
  return folded.replace(SEPARATORS, ' ');
}

/** How many characters of a range count, its letters and digits, up to `most`. */
function countOf(scan: Scan, start: number, end: number, most: number): number {
  let count = 0;
  for (let at = start; at < end && count < most; at++) {
    if (isWord(kindOf(scan.units[at])) && (codeOf(scan.units[at]) & 0xfc00) !== LOW_SURROGATE) count++;
  }
  return count;
}

/**
 * Whether a number is too common a sight to tag with: all digits, fewer than five of them and no leading zero; or
 * fewer than four letters and digits in all.
 */
function isShort(scan: Scan, start: number, end: number): boolean {
  const count = countOf(scan, start, end, 5);
  if (count < 4) return true;
  if (count > 4) return false;
  for (let word = 0; word < scan.words; word++) if (scan.letters[word]) return false;
  return codeOf(scan.units[start]) !== 0x30;
}

/** Clio writes "Blank" where manual numbering was left empty. */
function isBlank(scan: Scan, start: number, end: number): boolean {
  return end - start === 5 && textOf(scan).slice(start, end) === 'blank';
}

/**
 * What a text of a matter may be found by: `short` where it is too short to tag, null where it says nothing: it has no
 * word, is Clio's word for an empty number, or is a description that is one word or a whole paragraph.
 */
function byOf(scan: Scan, start: number, end: number, by: Kind): Kind | null {
  if (by === 'description') {
    let words = 0;
    for (let word = 0; word < scan.words; word++) words += scan.letters[word] ?? 0;
    return words < 2 || end - start > MAX_DESCRIPTION_LENGTH ? null : by;
  }
  if (by === 'client' || by === 'name-core' || by === 'name-bare') return by;
  if (isBlank(scan, start, end)) return null;
  return isNumber(by) && isShort(scan, start, end) ? 'short' : by;
}

/** One text that speaks for a matter, scanned; from its first to its last word, of which there is at least one. */
export type Take = (scan: Scan, start: number, end: number, by: Kind, ending: number) => void;

const VERSUS = / v(?:s\.?|\.)? /i;
const BREAK = /[,;:()]| [-–—] /;

/** The caption of a case that a description holds with "v." and with "vs.", whichever it has; null for none. */
function captionOf(description: string): [asGiven: string, otherwise: string] | null {
  if (!description.includes(' v') && !description.includes(' V')) return null;
  if (description.length > MAX_DESCRIPTION_LENGTH || !VERSUS.test(description)) return null;
  const caption = description.split(BREAK).find((part) => VERSUS.test(part)) ?? description;
  const found = VERSUS.exec(caption);
  if (!found) return null;
  const [before, after] = [caption.slice(0, found.index), caption.slice(found.index + found[0].length)];
  return [caption, /s/i.test(found[0]) ? `${before} v. ${after}` : `${before} vs. ${after}`];
}

/** Hands over what speaks for a matter, the best evidence first. */
export interface WitnessReader {
  /** By what the matter is called in Clio: numbers, references and its maildrop address. */
  readNumbers(matter: Matter): void;
  /** By whom and what the matter is about. */
  readWords(matter: Matter): void;
}

export function createWitnessReader(scanner: Scanner, take: Take): WitnessReader {
  const put = (scan: Scan, kind: Kind, ending: number) => {
    if (scan.words === 0) return;
    const start = scan.starts[0] ?? 0;
    const end = scan.ends[scan.words - 1] ?? 0;
    const by = byOf(scan, start, end, kind);
    if (by) take(scan, start, end, by, ending);
  };
  const add = (text: string, kind: Kind) => put(scanner(text), kind, 0);
  const addName = (name: string) => {
    const scan = scanner(name);
    const others = formsOf(name, scan);
    put(scan, 'client', 0);
    if (others) for (const { text, kind } of others.forms) put(scanner(text), kind, others.ending);
  };
  return {
    readNumbers(matter) {
      add(matter.display_number, 'number');
      if (matter.aliases) for (const alias of matter.aliases) add(alias, 'alias');
      if (matter.custom_number) add(matter.custom_number, 'custom');
      if (matter.client_reference) add(matter.client_reference, 'reference');
      if (matter.maildrop_address) add(matter.maildrop_address, 'maildrop');
    },
    readWords({ client, description }) {
      if (client) addName(client.name);
      if (!description) return;
      add(description, 'description');
      const caption = captionOf(description);
      if (!caption) return;
      if (caption[0] !== description) add(caption[0], 'description');
      add(caption[1], 'description');
    },
  };
}

/** The punctuation around a range of a scan; undefined for none. */
export function aroundOf(scan: Scan, start: number, end: number): Around | undefined {
  if (start === 0 && end === scan.length) return undefined;
  const text = textOf(scan);
  const [lead, tail] = [spaced(text.slice(0, start)).trim(), spaced(text.slice(end)).trim()];
  return lead === '' && tail === '' ? undefined : { lead, tail };
}
