/** A category as far as its name is concerned. */
interface Named {
  id: number;
  name: string;
}

/** A name that no category has, and the category that may have been meant. */
export interface UnknownName {
  /** As it stands in the text. */
  name: string;
  nearest: string | null;
}

/** What a list of names comes to. */
export interface NamesRead<C extends Named> {
  found: C[];
  unknown: UnknownName[];
}

/** Names are compared without regard to case and to how many blanks there are. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** How many letters have to be put in, taken out or changed to make one text of another. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      now.push(Math.min((now[at - 1] ?? 0) + 1, (before[at] ?? 0) + 1, (before[at - 1] ?? 0) + same));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}

/** No category's name is longer than this, and what is typed need not be compared beyond it. */
const MAX_LENGTH = 200;

/**
 * The name nearest to one that is not known: at most a third of its letters are wrong, or it is the start of that name.
 */
function nearestTo(name: string, known: readonly Named[]): string | null {
  const wanted = folded(name).slice(0, MAX_LENGTH);
  let best: { name: string; off: number } | null = null;
  for (const candidate of known) {
    const have = folded(candidate.name).slice(0, MAX_LENGTH);
    const starts = wanted.length >= 3 && have.startsWith(wanted);
    const off = starts ? 1 : distance(wanted, have);
    if ((starts || off <= Math.max(1, Math.floor(wanted.length / 3))) && (best === null || off < best.off))
      best = { name: candidate.name, off };
  }
  return best?.name ?? null;
}

/**
 * Reads names of categories with commas between them. A name may hold commas itself: of several pieces that make up
 * the name of a category, the most are taken. Empty pieces and repetitions are nothing.
 */
export function categoriesNamed<C extends Named>(text: string, known: readonly C[]): NamesRead<C> {
  const byName = new Map<string, C[]>();
  for (const category of known) {
    const name = folded(category.name);
    byName.set(name, [...(byName.get(name) ?? []), category]);
  }
  const most = Math.max(1, ...known.map(({ name }) => name.split(',').length));
  const pieces = text.split(',');
  const found = new Set<C>();
  const unknown = new Map<string, UnknownName>();
  for (let at = 0; at < pieces.length; ) {
    let taken = Math.min(most, pieces.length - at);
    let hits: C[] | undefined;
    for (; taken > 0 && !hits; taken -= 1) hits = byName.get(folded(pieces.slice(at, at + taken).join(',')));
    const name = (pieces[at] ?? '').trim();
    if (hits) for (const hit of hits) found.add(hit);
    else if (name !== '' && !unknown.has(folded(name)))
      unknown.set(folded(name), { name, nearest: nearestTo(name, known) });
    at += hits ? taken + 1 : 1;
  }
  return { found: [...found], unknown: [...unknown.values()] };
}

/** The text with one name in place of another that stands in it as a whole piece. */
export function withName(text: string, name: string, instead: string): string {
  return text
    .split(',')
    .map((piece) => (folded(piece) === folded(name) ? piece.replace(piece.trim(), () => instead) : piece))
    .join(',');
}
