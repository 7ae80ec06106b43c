import { purposeOfEnding } from '../programs/endings.ts';
import type { Purpose } from '../programs/kinds.ts';
import { bracketKind } from './aside.ts';
import { AT_END, AT_FRONT, BEFORE_BRACKET, DOCUMENT_ID, ENDS_IN_COPY, IS_REMARK } from './edges.ts';
import { isTag } from './front.ts';
import type { PieceKind, Range, TitlePart } from './parts.ts';
import { READ_ONLY_WORDS } from './plain-part.ts';
import { isShouted, note, partOf, type Reading } from './reading.ts';

/** No such piece is longer. */
const MAX_EDGE = 80;
const HANGING = ' _-,;:|·.=';
const WORD = /[\p{L}\p{N}]/u;

/** A part while it is cleaned: what is left of the folded text between `from` and `to`, without `gaps`. */
interface Part {
  from: number;
  to: number;
  gaps: Range[];
  /** The last piece taken off said which copy it is. */
  besideCopy: boolean;
  /** The title names two versions that are compared: they stay. */
  compared: boolean;
}

function take(reading: Reading, part: Part, kind: PieceKind, start: number, end: number): void {
  note(reading, kind, start, end);
  part.gaps.push({ start, end });
}

/** A point that belongs to the word before it: "Holt, K.", "Acme Inc.". */
const ABBREVIATED = /(?:^|[ ,(.])(?:\p{L}|inc|co|corp|ltd|jr|sr|bros|esq|hon|ret)\.$/u;
function isAbbreviated(text: string, { from, to }: Part): boolean {
  return text.charAt(to - 1) === '.' && ABBREVIATED.test(text.slice(Math.max(from, to - 8), to));
}

/** Narrows a part to what is left of it: no gap and nothing that hangs at its ends. */
function narrow({ text }: Reading, part: Part): void {
  for (let moved = true; moved; ) {
    moved = false;
    for (const { start, end } of part.gaps) {
      if (start <= part.from && end > part.from) part.from = end;
      else if (end >= part.to && start < part.to) part.to = start;
      else continue;
      moved = true;
    }
    while (part.from < part.to && HANGING.includes(text.charAt(part.from))) {
      part.from++;
      moved = true;
    }
    while (part.to > part.from && HANGING.includes(text.charAt(part.to - 1)) && !isAbbreviated(text, part)) {
      part.to--;
      moved = true;
    }
  }
}

/** Something in brackets, or between asterisks. */
const ENCLOSED = /[([{<]{1,3}([^()[\]{}<>]{1,120})[)\]}>]{1,3}|\*{1,8}([^*]{1,40})\*{1,8}/gu;

/** A part without brackets around what tells nothing. */
export function withoutAsides(part: string): string {
  const isAside = (words: string) => isTag(words) || bracketKind(words) !== null;
  return part.replace(ENCLOSED, (whole, inner?: string) => (inner && isAside(inner.trim()) ? ' ' : whole)).trim();
}

/** Brackets around what tells nothing, tags, and documents' numbers, wherever they stand. */
function takeAnywhere(reading: Reading, part: Part): { readOnly: boolean; finished: boolean } {
  const said = { readOnly: false, finished: false };
  const text = reading.text.slice(part.from, part.to);
  const taken: [PieceKind, Range][] = [];
  const found = (kind: PieceKind, index: number, whole: string) =>
    taken.push([kind, { start: part.from + index, end: part.from + index + whole.length }]);
  if (/[([{<*]/.test(text)) {
    for (const { 0: whole, 1: inner, 2: starred, index } of text.matchAll(ENCLOSED)) {
      const words = (inner ?? starred ?? '').trim();
      const kind = isTag(words) ? 'gateway' : inner === undefined ? null : bracketKind(words);
      if (!kind || (part.compared && (kind === 'version' || kind === 'copy'))) continue;
      found(kind, index, whole);
      said.readOnly ||= READ_ONLY_WORDS.has(words);
      said.finished ||= kind === 'finished';
    }
  }
  if (!part.compared) for (const { 0: whole, index } of text.matchAll(DOCUMENT_ID)) found('document-id', index, whole);
  if (!part.compared) for (const { 0: whole, index } of text.matchAll(BEFORE_BRACKET)) found('version', index, whole);
  if (taken.length === 0) return said;
  const kept = keptOf(
    part,
    taken.map(([, range]) => range),
  );
  // Nothing is left of a name that is in brackets as a whole.
  if (!kept.some(({ start, end }) => WORD.test(reading.text.slice(start, end))))
    return { readOnly: false, finished: false };
  for (const [kind, { start, end }] of taken) take(reading, part, kind, start, end);
  return said;
}

/** What is left of a part between gaps. */
function keptOf({ from, to }: Pick<Part, 'from' | 'to'>, gaps: readonly Range[]): Range[] {
  const kept: Range[] = [];
  let at = from;
  for (const gap of [...gaps].sort((a, b) => a.start - b.start)) {
    if (gap.end <= at || gap.start >= to) continue;
    kept.push({ start: at, end: gap.start });
    at = gap.end;
  }
  kept.push({ start: at, end: to });
  return kept;
}

/** Whether characters beside a piece, or the piece before it, say that it is no word of the name. */
function standsApart(reading: Reading, part: Part, start: number, end: number): boolean {
  const beside = reading.text.charAt(start - 1) + reading.text.charAt(end);
  if (part.besideCopy || /[_-]/.test(beside) || isShouted(reading, start, end)) return true;
  return ENDS_IN_COPY.test(reading.text.slice(Math.max(part.from, start - MAX_EDGE), start));
}

/** Pieces that say nothing of the words before them. */
const PLAIN_END: ReadonlySet<PieceKind> = new Set<PieceKind>(['ending', 'page']);

/** Words that a name does not end in: what comes after them is part of it, as in "Amendment After Final". */
const LEADS_ON = /(?:^|[ _-])(?:after|before|of|the|and|or|non|not|by|to|be|nach|vor|und|et|de)[ _-]*$/u;

/** Takes one piece off an end of a part; null where nothing can be taken, or nothing of the name would be left. */
function takeEdge(reading: Reading, part: Part, atEnd: boolean): PieceKind | null {
  const from = atEnd ? Math.max(part.from, part.to - MAX_EDGE) : part.from;
  const text = reading.text.slice(from, Math.min(part.to, from + MAX_EDGE));
  for (const { kind, pattern, shouted, initials } of atEnd ? AT_END : AT_FRONT) {
    const found = pattern.exec(text);
    if (!found) continue;
    const start = from + found.index;
    const end = start + found[0].length;
    const rest = [reading.text.slice(part.from, start), reading.text.slice(end, part.to)];
    if (!rest.some((side) => WORD.test(side)) || (shouted && !standsApart(reading, part, start, end))) continue;
    const who = initials ? found.indices?.groups?.who : undefined;
    if (who && !isShouted(reading, from + who[0], from + who[1])) continue;
    if (atEnd && kind !== 'ending' && LEADS_ON.test(rest[0] ?? '')) continue;
    if ((kind === 'version' || kind === 'copy') && part.compared) continue;
    take(reading, part, kind, start, end);
    part.besideCopy = !PLAIN_END.has(kind);
    narrow(reading, part);
    return kind;
  }
  return null;
}

/** What is left of a part, and what was said of it. */
export interface Cleaned {
  kept: TitlePart | null;
  readOnly: boolean;
  finished: boolean;
  file: Purpose | null;
  /** The last piece taken off its end. */
  endsIn: PieceKind | null;
  /** That piece was a remark of somebody, or said that it is a draft. */
  remarked: boolean;
}

/** A part without what only says which copy it is. @param compared the title names two versions that are compared: they stay */
export function cleaned(reading: Reading, start: number, end: number, compared: boolean): Cleaned {
  const part: Part = { from: start, to: end, gaps: [], besideCopy: false, compared };
  narrow(reading, part);
  const said = takeAnywhere(reading, part);
  narrow(reading, part);
  let file: Purpose | null = null;
  let endsIn: PieceKind | null = null;
  let remarked = false;
  let finished = said.finished;
  for (let kind: PieceKind | null = 'ending'; kind !== null; ) {
    const to = part.to;
    kind = takeEdge(reading, part, true);
    // "Brief.docx.pdf" is what its last ending says, which is taken off first.
    if (kind === 'ending') file ??= purposeOfEnding(reading.text.slice(reading.text.lastIndexOf('.', to - 1) + 1, to));
    finished ||= kind === 'finished';
    endsIn = kind ?? endsIn;
    if (kind === 'version' || kind === 'copy')
      remarked = IS_REMARK.test(reading.text.slice(part.to, to).replace(/^[ _-]+/, ''));
  }
  for (let kind: PieceKind | null = 'copy'; kind !== null; ) kind = takeEdge(reading, part, false);
  const kept = keptOf(part, part.gaps);
  return { kept: partOf(reading, kept), readOnly: said.readOnly, finished, file, endsIn, remarked };
}
