/** Words that the attorney writes where a draft has others: "correspondence" for "e-mail". */
export interface OwnWords {
  from: string;
  to: string;
}

/** A change of words as it was made in one narrative. */
export interface WordChange extends OwnWords {
  matter: number;
  /** The matter's client; null where that is not known. */
  client: number | null;
}

/** Words that count now, and for whom: one matter, one client, or all. */
export interface LearnedWords extends OwnWords {
  for: { kind: 'matter'; id: number } | { kind: 'client'; id: number } | { kind: 'all' };
}

/** One change could be about this one paper; the second is a habit. */
const HABIT = 2;
/** Words that are changed into others, at most; longer is another thing, not another word for it. */
const MAX_FROM = 3;
const MAX_TO = 4;
/** Of a narrative of which less is left, nothing tells which word stands for which. */
const MIN_KEPT = 0.5;

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*|;/gu;
/** A blank stays as it is. */
const WORD = /\[[^\]]*\]|[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;
/** What joins words means nothing by itself. */
const JOINING = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

const lower = (text: string) => text.toLowerCase();

/** For each word of the one text, its place in the other, as long a common sequence as there is; -1 for none. */
function aligned(one: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const places: number[] = [];
  let column = 0;
  for (let row = 0; row < one.length; row++) {
    while (column < other.length && one[row] !== other[column] && at(row, column) === at(row, column + 1)) column++;
    const found = column < other.length && one[row] === other[column];
    places.push(found ? column : -1);
    if (found) column++;
  }
  return places;
}

/** Whether words can stand for others: no number, no end of a phrase, and not only what joins words. */
function isWording(words: readonly string[], most: number): boolean {
  return (
    words.length > 0 &&
    words.length <= most &&
    words.every((word) => word !== ';' && !/\p{N}/u.test(word)) &&
    words.some((word) => !JOINING.has(lower(word)))
  );
}

/**
 * What the attorney put in the place of drafted words, and left all around as it was. Who took part is no wording, and of
 * a narrative that was written anew nothing is learned.
 */
export function wordChanges(drafted: string, written: string): OwnWords[] {
  const from = drafted.match(TOKEN) ?? [];
  const into = written.match(TOKEN) ?? [];
  const places = aligned(from.map(lower), into.map(lower));
  if (places.filter((place) => place >= 0).length < from.length * MIN_KEPT) return [];
  const changes: OwnWords[] = [];
  let start = 0;
  let reached = 0;
  for (let end = 0; end <= from.length; end++) {
    const place = end === from.length ? into.length : (places[end] ?? -1);
    if (place < 0) continue;
    const [dropped, put] = [from.slice(start, end), into.slice(reached, place)];
    const before = lower(from[start - 1] ?? '');
    if (before !== 'with' && isWording(dropped, MAX_FROM) && isWording(put, MAX_TO)) {
      const to = put.join(' ');
      // A phrase begins with a large letter whatever the word.
      const begins = (start === 0 || before === ';') && /^\p{Lu}\p{Ll}*$/u.test(put[0] ?? '');
      changes.push({ from: lower(dropped.join(' ')), to: begins ? to.charAt(0).toLowerCase() + to.slice(1) : to });
    }
    start = end + 1;
    reached = place + 1;
  }
  return changes;
}

/**
 * What counts of all changes that were made: where a word was changed twice into the same, and not back since. It counts
 * for the matter or the client where it was changed there alone, else for all.
 * @param changes in the order in which they were made
 */
export function learnedWords(changes: readonly WordChange[]): LearnedWords[] {
  const made = new Map<string, WordChange[]>();
  for (const change of changes) {
    let isTakenBack = false;
    for (const [key, [first]] of made) {
      if (!first) continue;
      const back = isBack(first, change);
      isTakenBack ||= back;
      // The last word counts: what was changed back, or into something else, is no habit any more.
      if (back || (first.from === change.from && first.to !== change.to)) made.delete(key);
    }
    const key = `${change.from}\n${change.to}`;
    if (!isTakenBack) made.set(key, [...(made.get(key) ?? []), change]);
  }
  return [...made.values()].flatMap((same): LearnedWords[] => {
    const [first] = same;
    if (!first || same.length < HABIT) return [];
    const { from, to, matter, client } = first;
    if (same.every((one) => one.matter === matter)) return [{ from, to, for: { kind: 'matter', id: matter } }];
    if (client !== null && same.every((one) => one.client === client))
      return [{ from, to, for: { kind: 'client', id: client } }];
    return [{ from, to, for: { kind: 'all' } }];
  });
}

/** Whether a change takes another one back. */
function isBack(one: OwnWords, other: OwnWords): boolean {
  return lower(one.from) === lower(other.to) && lower(one.to) === lower(other.from);
}

/** The words that count for a matter; the narrowest for each. */
export function wordsFor(learned: readonly LearnedWords[], matter: number, client: number | null): OwnWords[] {
  const order = { matter: 0, client: 1, all: 2 };
  const own = new Map<string, OwnWords>();
  const fits = learned.filter(
    ({ for: whom }) => whom.kind === 'all' || whom.id === (whom.kind === 'matter' ? matter : client),
  );
  for (const { from, to } of fits.sort((a, b) => order[a.for.kind] - order[b.for.kind]))
    if (!own.has(from)) own.set(from, { from, to });
  return [...own.values()];
}

/**
 * A phrase in the attorney's own words, and which of them it took. Each word is changed once at most, the longest first;
 * a large letter at the beginning stays large.
 */
export function inOwnWords(phrase: string, own: readonly OwnWords[]): { phrase: string; used: OwnWords[] } {
  if (own.length === 0) return { phrase, used: [] };
  const found = Array.from(phrase.matchAll(WORD), ({ 0: text, index }) => ({ text, start: index }));
  const used = new Set<OwnWords>();
  let changed = '';
  let from = 0;
  for (let at = 0; at < found.length; ) {
    let taken = 1;
    for (let count = MAX_FROM; count > 0; count--) {
      const words = found.slice(at, at + count);
      if (words.length < count) continue;
      const sought = lower(words.map(({ text }) => text).join(' '));
      const one = own.find((each) => each.from === sought);
      const first = words[0];
      const last = words.at(-1);
      if (!one || !first || !last) continue;
      const end = last.start + last.text.length;
      // "motion; brief" is no "motion brief".
      if (lower(phrase.slice(first.start, end).replace(/\s+/g, ' ')) !== sought) continue;
      const large = /^\p{Lu}/u.test(first.text) && first.start === 0;
      changed += phrase.slice(from, first.start) + (large ? one.to.charAt(0).toUpperCase() + one.to.slice(1) : one.to);
      from = end;
      used.add(one);
      taken = count;
      break;
    }
    at += taken;
  }
  return { phrase: changed + phrase.slice(from), used: [...used] };
}
