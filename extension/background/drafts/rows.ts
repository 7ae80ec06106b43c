import { type Day, type Titled, titledOf } from '../../../shared/index.ts';
import type { Match } from '../../matching/index.ts';
import { type Interval, type Piece, touches, without } from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import { shortKey } from './short-key.ts';

/** Open time of one window; an act on it takes its start. */
export interface OpenPiece extends Interval {
  /** The attorney's own tag; null where the title gives the matter. */
  hand: Piece['hand'];
}

/** Open time, and the matter that it is on, if any. */
export interface OpenTime extends Interval {
  matter: number | null;
}

/** All of a day's open time with one application, title and page in Clio under one tag. */
export interface Row extends Titled {
  /** Tells it from every other row of the day; no title can be read from it. */
  key: string;
  pieces: OpenPiece[];
  worked: number;
  outcome: Match['outcome'] | 'hand';
  match: Match;
  /** The matter it is tagged with, or null. */
  matter: number | null;
  /** The attorney added the row: it was not captured. */
  added: boolean;
  note: string | null;
  /** The attorney joined it, split it or split it off: the row is an item of its own, whatever else has its title. */
  apart: boolean;
  /** Why it is in no draft. */
  excluded: Piece['excluded'];
}

/** What the titles of a day mean. */
export type Meaning = Awaited<ReturnType<Tagger['matchesWithSuggestions']>>;

/** A row of a title, and what tells it from the title's others. */
interface ShownRow {
  row: Row;
  hand: boolean;
  part: number | null;
}

/** A title of the day and what it means by itself. */
interface Shown {
  match: Match;
  /** The matter that the title gives. */
  matter: number | null;
  /** Its rows at a look, nearly always one, and that look. */
  rows: readonly ShownRow[];
  look: Making | null;
  /** The keys of its rows, by what tells them from one another. */
  keys: Map<string, string>;
  /** Keys by the matter, where nothing else is said: those of the title's own, and of what the attorney gave. */
  found: Map<number | null, string>;
  given: Map<number | null, string>;
}

/** The titles of a day, which are the same from one look at it to the next. */
export interface Titles {
  apps: Map<string, Map<string, Shown>>;
  all: Shown[];
  /** A window with each. */
  windows: Titled[];
  /** What they mean, and how many of them are known to mean it. */
  meaning: Meaning | null;
  understood: number;
  /** The matters that these are about, or may be. */
  matters: Set<number>;
}

const NONE: readonly ShownRow[] = [];

/** No titles yet. */
export function createTitles(): Titles {
  return { apps: new Map(), all: [], windows: [], meaning: null, understood: 0, matters: new Set() };
}

/** The title of each piece; those that are new are added. */
export function titlesOf(pieces: readonly Piece[], { apps, all, windows }: Titles): Shown[] {
  return pieces.map((piece) => {
    const { app, title, pageMatter } = piece;
    let titles = apps.get(app);
    if (!titles) {
      titles = new Map();
      apps.set(app, titles);
    }
    const name = pageMatter === undefined ? title : `${title}\u0000${pageMatter}`;
    const known = titles.get(name);
    if (known) return known;
    const shown: Shown = {
      match: { outcome: 'none', candidates: [] },
      matter: null,
      rows: NONE,
      look: null,
      keys: new Map(),
      found: new Map(),
      given: new Map(),
    };
    titles.set(name, shown);
    windows.push(titledOf(piece));
    all.push(shown);
    return shown;
  });
}

/** Finds out what the titles of a day mean; what most of them mean is known, nearly always. */
export async function understand(titles: Titles, tagger: Tagger, day: Day): Promise<Meaning> {
  let asked = titles.windows.length;
  let meaning = await tagger.matchesWithSuggestions(day, titles.windows.slice(titles.understood));
  if (meaning !== titles.meaning) {
    asked = titles.windows.length;
    meaning = await tagger.matchesWithSuggestions(day, titles.windows);
    titles.understood = 0;
    titles.matters.clear();
  }
  for (let index = titles.understood; index < asked; index++) {
    const [shown, window] = [titles.all[index], titles.windows[index]];
    if (!shown || !window) continue;
    shown.match = meaning(window);
    const [best] = shown.match.candidates;
    shown.matter = shown.match.outcome === 'auto' && best ? best.matterId : null;
    for (const { matterId } of shown.match.candidates) titles.matters.add(matterId);
    for (const matterId of shown.match.near ?? []) titles.matters.add(matterId);
  }
  titles.meaning = meaning;
  titles.understood = Math.max(titles.understood, asked);
  return meaning;
}

/** The key of a row of which nothing is said but, nearly always, a matter: found without making a name for it. */
function keyOf(piece: Piece, shown: Shown, matter: number | null): string {
  const { hand, part, added, note, excluded, group } = piece;
  if (group !== null || part !== null || note !== null || excluded !== null || added)
    return namedKey(piece, shown, matter);
  const keys = hand ? shown.given : shown.found;
  let key = keys.get(matter);
  if (key === undefined) {
    key = namedKey(piece, shown, matter);
    keys.set(matter, key);
  }
  return key;
}

/** The key of a row, by all that tells it from others of its title. */
function namedKey(piece: Piece, { keys }: Shown, matter: number | null): string {
  const { app, title, pageMatter, hand, part, added, note, excluded, group } = piece;
  const tag = `${matter ?? ''}\u0000${hand ? 'hand' : ''}\u0000${excluded ?? ''}\u0000${added}`;
  if (group !== null) return shortKey([tag, '', '', group, ''].join('\u0000'));
  const name = `${tag}\u0000${part ?? ''}\u0000${note ?? ''}`;
  let key = keys.get(name);
  if (key === undefined) {
    const page = pageMatter === undefined ? [] : [pageMatter];
    key = shortKey([tag, app, title, part, note, ...page].join('\u0000'));
    keys.set(name, key);
  }
  return key;
}

function newRow(piece: Piece, shown: Shown, matter: number | null): Row {
  const { app, title, pageMatter, hand, part, added, note, excluded, group } = piece;
  const { match } = shown;
  // Written out, because a day has a thousand.
  const row: Row = {
    key: keyOf(piece, shown, matter),
    app,
    title,
    pieces: [],
    worked: 0,
    outcome: hand ? 'hand' : match.outcome,
    match,
    matter,
    added,
    note,
    apart: group !== null || part !== null,
    excluded,
  };
  if (pageMatter !== undefined) row.pageMatter = pageMatter;
  return row;
}

/** Rows in the making. */
interface Making {
  rows: Row[];
  /** What the attorney put together, by what tells one from another. */
  joined: Map<string, Row>;
  open: OpenTime[];
}

/**
 * The row of a piece: one title, under one tag, as far as the attorney did not take it apart or put it together. Like all
 * that thousands of pieces go through, this stands outside of what calls it, and goes by index: what is made anew for each
 * look at a day is compiled anew for it.
 */
function rowOf(making: Making, piece: Piece, shown: Shown): Row {
  const { hand, part, added, note, excluded, group } = piece;
  const matter = hand ? hand.matter : shown.matter;
  if (group !== null) {
    const key = [group, matter, hand !== null, excluded, added].join(' ');
    const there = making.joined.get(key);
    if (there) return there;
    const row = newRow(piece, shown, matter);
    making.joined.set(key, row);
    making.rows.push(row);
    return row;
  }
  const known = shown.look === making ? shown.rows : NONE;
  for (let index = 0; index < known.length; index++) {
    const one = known[index];
    if (!one || one.hand !== (hand !== null) || one.part !== part) continue;
    const { row } = one;
    if (row.matter === matter && row.excluded === excluded && row.note === note && row.added === added) return row;
  }
  const row = newRow(piece, shown, matter);
  shown.look = making;
  const one = { row, hand: hand !== null, part };
  shown.rows = known.length === 0 ? [one] : [...known, one];
  making.rows.push(row);
  return row;
}

/** Adds a piece, or a part of one, to its row. */
function addTo({ open }: Making, row: Row, piece: OpenPiece): void {
  row.pieces.push(piece);
  row.worked += piece.end - piece.start;
  if (row.excluded !== null) return;
  const last = open.at(-1);
  if (last && last.end === piece.start && last.matter === row.matter) last.end = piece.end;
  else open.push({ start: piece.start, end: piece.end, matter: row.matter });
}

/**
 * The rows of pieces, most time first.
 * @param ofEach the title of each piece, understood
 */
export function rowsOf(
  pieces: readonly Piece[],
  ofEach: readonly Shown[],
  inEntries: readonly Interval[],
): { rows: Row[]; open: OpenTime[] } {
  const making: Making = { rows: [], joined: new Map(), open: [] };
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    const shown = ofEach[index];
    if (!piece || !shown) continue;
    const { hand } = piece;
    if (inEntries.length === 0 || !touches(inEntries, piece)) addTo(making, rowOf(making, piece, shown), piece);
    else for (const part of without(piece, inEntries)) addTo(making, rowOf(making, piece, shown), { ...part, hand });
  }
  return { rows: making.rows.sort((a, b) => b.worked - a.worked), open: making.open };
}
