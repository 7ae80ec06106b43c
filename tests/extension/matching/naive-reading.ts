import type { Matter } from '../../../extension/matching/index.ts';
import { fold } from '../../../shared/index.ts';

/**
 * The rules of matching read as they are written, one regular expression for each question and no index: what the
 * matcher is compared with. It folds as everything folds, and knows nothing else of the matcher.
 */
export interface NaiveReading {
  /** Matters with a strong hit by their number. */
  strong: number[];
  /** The one open matter of each serial number that stands alone. */
  serial: number[];
  /** Matters whose client's name stands in the title, however it is written. */
  client: number[];
}

const SEPARATORS = String.raw`[ \-_/.]+`;
const WORD = String.raw`[\p{L}\p{N}]`;
const ENDINGS = ['inc', 'incorporated', 'llc', String.raw`l\.l\.c`, 'gmbh', 'plc'];
/** One line for endings that say the same. */
const ALIKE = [['inc', 'incorporated'], ['llc', String.raw`l\.l\.c`], ['gmbh'], ['plc']];

const tokensOf = (folded: string) => folded.split(/[ \-_/.]+/).filter(Boolean);
const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
const joined = (text: string) => tokensOf(text).map(literal).join(SEPARATORS);
const has = (text: string, pattern: string) => new RegExp(`(?<!${WORD})(?:${pattern})(?!${WORD})`, 'u').test(text);

interface Span {
  id: number;
  start: number;
  end: number;
}

function strongSpans(text: string, { id, display_number }: Matter): Span[] {
  const number = fold(display_number).text;
  const before = /^\d/.test(number) ? String.raw`(?<!\d[.,:\-])` : '';
  const after = /\d$/.test(number) ? String.raw`(?![.,\-]\d)` : '';
  const pattern = new RegExp(`(?<!${WORD})${before}${joined(number)}(?!${WORD})${after}`, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: hit, index }) => ({ id, start: index, end: index + hit.length }));
}

/** A serial stands alone where letters, quotation marks, brackets or nothing are beside it: what the titles are made of. */
function serialOf({ display_number, status }: Matter): string | null {
  const found = /^(\d+)-\p{L}/u.exec(fold(display_number).text)?.[1];
  return found && status !== 'Closed' && (found.length >= 5 || /^0\d{3}/.test(found)) ? found : null;
}

/** What may stand between the groups of one number; a dash between blanks ends a thought. */
const BESIDE = String.raw`(?![^\p{L}\p{N}]* - )[ _/.()\-]{1,4}`;
/** A year or a date, and the counter of unread messages, are no groups of a number. */
const DATE = String.raw`(?:19|20)\d\d|(?:19|20)\d{6}|(?:19|20)\d\d([\-._/])\d\d\1\d\d|\d{1,2}([\-._/])\d{1,2}\2(?:\d\d|\d{4})`;
const NAMED = '(?:zip|pin|tel)';

/** Whether digits at a place are a piece of a longer number, or somebody else's. */
function isPiece(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const ends = (pattern: string) => new RegExp(`(?:${pattern})$`, 'u').test(before);
  const begins = (pattern: string) => new RegExp(`^(?:${pattern})`, 'u').test(after);
  const isDate = ends(String.raw`(?<!\d)(?:${DATE})${BESIDE}`);
  const isCounter = ends(String.raw`\(\d{1,2}\) *`);
  if (ends(String.raw`\d[.,:\-/]|[+!$]`) || begins(String.raw`[.,\-/:+]\d|\.\.\.`)) return true;
  if (ends(String.raw`(?<!${WORD})\d+${BESIDE}`) && !isDate && !isCounter) return true;
  if (begins(String.raw`${BESIDE}\d{3,}(?!${WORD})`) && !begins(String.raw`${BESIDE}(?:19|20)\d\d(?:\d{4})?(?!\d)`))
    return true;
  if (ends(String.raw`(?<!${WORD})cv-|(?<!${WORD})\d+[ _.\-]cv[ _.]`)) return true;
  if (ends(String.raw`(?<!${WORD})${NAMED}(?![^\p{L}\p{N}]* - )[^\p{L}\p{N}]{1,4}`)) return true;
  return begins(String.raw`(?![^\p{L}\p{N}]* - )(?=[^\p{L}\p{N}]*\()[^\p{L}\p{N}]{1,4}${NAMED}(?!${WORD})`);
}

function namePatterns(name: string): string[] {
  const folded = fold(name).text.replace(/,/g, '');
  const words = tokensOf(folded);
  const ending = ALIKE.find((line) => line.includes(words.at(-1) ?? ''));
  const core = ending ? words.slice(0, -1) : words;
  const body = core.map((word) => (word === '&' || word === 'and' ? `(?:&|and)` : literal(word))).join(SEPARATORS);
  if (ending) {
    const same = ending.join('|');
    const others = ENDINGS.filter((form) => !ending.includes(form)).join('|');
    return core.length > 1 ? [`${body}(?:,? (?:${same})|(?!,? (?:${others})(?!${WORD})))`] : [`${body},? (?:${same})`];
  }
  if (core.includes('&') || core.includes('and')) return [body];
  const initials = core.filter((word, at) => at > 0 && at < core.length - 1 && word.length === 1);
  const plain = core.filter((word) => !initials.includes(word));
  const surname = literal(plain.at(-1) ?? '');
  const given = plain.slice(0, -1).map(literal).join(SEPARATORS);
  const own = initials.map(literal).join(SEPARATORS);
  // With an initial of its own: that one or none. Without: any.
  const middle = own ? `(?:${own}${SEPARATORS})?` : String.raw`(?:\p{L}${SEPARATORS}){0,2}`;
  const trailing = own ? `(?:${SEPARATORS}${own}|(?!${SEPARATORS}[a-z](?!${WORD})))` : '';
  return [`${given}${SEPARATORS}${middle}${surname}`, `${surname}, *${given}${trailing}`];
}

/** @param title without entities, path segments, apostrophes or an ellipsis: these have tables of their own */
export function naiveReading(title: string, matters: readonly Matter[]): NaiveReading {
  const text = fold(title).text;
  const spans = matters.flatMap((matter) => strongSpans(text, matter));
  const inside = (a: Span, b: Span) => b.start <= a.start && b.end >= a.end && b.end - b.start > a.end - a.start;
  const strong = spans.filter((span) => !spans.some((other) => inside(span, other))).map(({ id }) => id);
  const serials = matters.map(serialOf);
  const serial = matters.flatMap(({ id }, at) => {
    const token = serials[at];
    if (!token || serials.filter((other) => other === token).length > 1) return [];
    const places = text.matchAll(new RegExp(`(?<!${WORD})${token}(?!${WORD})`, 'gu'));
    return [...places].some(({ index }) => !isPiece(text, index, index + token.length)) ? [id] : [];
  });
  const client = matters.flatMap(({ id, client }) =>
    client && namePatterns(client.name).some((pattern) => has(text, pattern)) ? [id] : [],
  );
  const sorted = (ids: number[]) => [...new Set(ids)].sort((a, b) => a - b);
  return { strong: sorted(strong), serial: sorted(serial), client: sorted(client) };
}
