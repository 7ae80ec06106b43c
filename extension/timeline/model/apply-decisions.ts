import { type Aside, type Decision, isRemark } from './decision.ts';
import { type Interval, joined } from './intervals.ts';
import { type Given, type Layers, layersOf } from './layers.ts';
import type { Span } from './stretch.ts';
import type { Stroke } from './strokes.ts';

/** A stretch with all that the attorney decided of it. */
export interface Piece extends Span {
  /** The attorney's own tag, which counts whatever the title says. `timer`: a timer gave it, whatever was in front. */
  hand: { matter: number; at: number; timer?: true } | null;
  excluded: Aside | null;
  note: string | null;
  /** Pieces of one group are one item. */
  group: number | null;
  /** Pieces of one window with different parts are different items: the attorney split it there. */
  part: number | null;
  /** The attorney added it: it was not captured. */
  added: boolean;
}

/** Captured time and decisions, brought together. */
export interface Decided {
  /** Sorted and disjoint: a second is in at most one. */
  pieces: Piece[];
  /** Captured time that shows nowhere: the attorney deleted it. */
  deleted: Span[];
  /** Captured time that shows nowhere: the attorney said what it was by adding time over it. */
  covered: Span[];
  /** Time that the attorney wants to leave a gap. */
  left: Interval[];
}

/**
 * A piece of which the attorney said nothing. Written out, because a day has thousands; and every piece is made here, so
 * that all are of one shape to the engine, and what reads thousands of them is compiled for that alone.
 */
export function plain({ start, end, app, title, pageMatter, zone }: Span): Piece {
  const piece: Piece = {
    start,
    end,
    app,
    title,
    zone,
    hand: null,
    excluded: null,
    note: null,
    group: null,
    part: null,
    added: false,
  };
  if (pageMatter !== undefined) piece.pageMatter = pageMatter;
  return piece;
}

/** The same piece once more. */
function copyOf(whole: Piece): Piece {
  const piece = plain(whole);
  piece.hand = whole.hand;
  piece.excluded = whole.excluded;
  piece.note = whole.note;
  piece.group = whole.group;
  piece.part = whole.part;
  piece.added = whole.added;
  return piece;
}

const NOWHERE: readonly number[] = [];

/** Strokes of one layer, and the first of them that may touch the next span: for spans that are asked about in order. */
interface Ahead<T> {
  list: readonly Stroke<T>[];
  place: number;
}

function aheadIn<T>(list: readonly Stroke<T>[]): Ahead<T> {
  return { list, place: 0 };
}

/** What shows at an instant in or behind the span that was asked about last. @param since strokes after this one count */
function shownIn<T>({ list, place }: Ahead<T>, at: number, since: number): Stroke<T> | null {
  for (let index = place; ; index++) {
    const stroke = list[index];
    if (!stroke || stroke.start > at) return null;
    if (stroke.end > at) return stroke.seq > since ? stroke : null;
  }
}

/** The last split behind the begin of a window, up to an instant. */
function lastSplitIn(splits: readonly number[], begin: number, until: number): number | null {
  return splits.findLast((at) => at > begin && at <= until) ?? null;
}

/**
 * The instants inside a span at which something changes; null where nothing is said of it at all. By index, as all that
 * is gone through for each of thousands of pieces: an iterator makes an object at each step.
 */
function changesIn(
  span: Interval,
  ahead: readonly Ahead<unknown>[],
  splits: readonly number[],
): readonly number[] | null {
  let points: number[] | null = null;
  let decided = false;
  for (let nth = 0; nth < ahead.length; nth++) {
    const layer = ahead[nth];
    if (!layer) continue;
    const { list } = layer;
    for (let index = layer.place; ; index++) {
      const stroke = list[index];
      if (!stroke || stroke.start >= span.end) break;
      if (stroke.end <= span.start) {
        layer.place = index + 1;
        continue;
      }
      decided = true;
      if (stroke.start > span.start) {
        points ??= [];
        points.push(stroke.start);
      }
      // What comes next in this layer is behind the span.
      if (stroke.end >= span.end) break;
      points ??= [];
      points.push(stroke.end);
    }
  }
  if (splits.length > 0) {
    const inside = splits.filter((at) => at > span.start && at < span.end);
    if (inside.length > 0) points = [...(points ?? []), ...inside];
  }
  return points ?? (decided ? NOWHERE : null);
}

/** The layers, each with its place. */
interface AllAhead {
  tag: Ahead<Layers['tag'][number]['value']>;
  aside: Ahead<Layers['aside'][number]['value']>;
  note: Ahead<Layers['note'][number]['value']>;
  group: Ahead<unknown>;
  deleting: Ahead<unknown>;
  add: Ahead<unknown>;
  /** Those of them that say anything. */
  said: readonly Ahead<unknown>[];
}

function fromTheFirst({ tag, aside, note, group, delete: deleting, add }: Layers): AllAhead {
  const each = {
    ...{ tag: aheadIn(tag), aside: aheadIn(aside), note: aheadIn(note) },
    ...{ group: aheadIn(group), deleting: aheadIn(deleting), add: aheadIn(add) },
  };
  return { ...each, said: Object.values<Ahead<unknown>>(each).filter(({ list }) => list.length > 0) };
}

/** Captured time and decisions while they are brought together. */
interface Deciding extends Omit<Decided, 'left'> {
  splits: readonly number[];
  /** When each decision was made, by its seq. */
  times: ReadonlyMap<number, number>;
  /** The last tag: one for all time that one act gave to a matter. */
  last: { seq: number; hand: NonNullable<Piece['hand']> };
}

// These stand outside of what calls them: what is made anew for each act is compiled anew for it, again and again.

function handOf(deciding: Deciding, { matter, timer }: Given, seq: number): Piece['hand'] {
  if (matter === null) return null;
  if (deciding.last.seq !== seq || deciding.last.hand.matter !== matter)
    deciding.last = { seq, hand: { matter, at: deciding.times.get(seq) ?? 0, ...(timer ? { timer } : {}) } };
  return deciding.last.hand;
}

/**
 * Decides a part of a piece within which nothing changes.
 * @param since decisions after this one have a say
 */
function decidePart(deciding: Deciding, whole: Piece, part: Interval, since: number, ahead: AllAhead): void {
  const piece = copyOf(whole);
  if (part !== whole) {
    piece.start = part.start;
    piece.end = part.end;
  }
  const { start } = part;
  if (shownIn(ahead.deleting, start, since)) {
    if (!whole.added) deciding.deleted.push(piece);
    return;
  }
  if (!whole.added && shownIn(ahead.add, start, since)) {
    deciding.covered.push(piece);
    return;
  }
  const tag = shownIn(ahead.tag, start, since);
  if (tag) piece.hand = handOf(deciding, tag.value, tag.seq);
  const aside = shownIn(ahead.aside, start, since);
  // What the attorney gives to a matter later is client work after all.
  const back = tag && tag.value.matter !== null && aside && tag.seq > aside.seq;
  piece.excluded = back ? null : (aside?.value.aside ?? null);
  const noted = shownIn(ahead.note, start, since);
  // What a timer was for is said of its time for as long as nothing else gives that time to a matter.
  const words = tag ? tag.value.words : whole.note;
  piece.note = (noted ? noted.value.note : words) || null;
  piece.group = shownIn(ahead.group, start, since)?.seq ?? null;
  piece.part = deciding.splits.length === 0 ? null : lastSplitIn(deciding.splits, whole.start, start);
  deciding.pieces.push(piece);
}

function decidePiece(deciding: Deciding, whole: Piece, since: number, ahead: AllAhead): void {
  const points = changesIn(whole, ahead.said, deciding.splits);
  if (points === null) {
    deciding.pieces.push(whole);
    return;
  }
  if (points.length === 0) {
    decidePart(deciding, whole, whole, since, ahead);
    return;
  }
  const edges = [...new Set([whole.start, ...points, whole.end])].sort((a, b) => a - b);
  for (const [index, end] of edges.slice(1).entries())
    decidePart(deciding, whole, { start: edges[index] ?? end, end }, since, ahead);
}

/**
 * Overlays decisions on captured time. Pure. A piece of which nothing is said is the same object as was given.
 * @param captured sorted, whole: a live tag reaches to the end of its window; as nothing is said of them
 * @param decisions those in effect, by seq; remarks among them
 * @param startOfDay minutes after midnight
 */
export function decide(captured: readonly Piece[], decisions: readonly Decision[], startOfDay: number): Decided {
  const made = decisions.filter((decision) => !isRemark(decision));
  if (made.length === 0) return { pieces: [...captured], deleted: [], covered: [], left: [] };
  const layers = layersOf(captured, decisions, startOfDay);
  const deciding: Deciding = {
    ...{ pieces: [], deleted: [], covered: [], splits: layers.splits },
    times: new Map(made.map(({ seq, at }) => [seq, at])),
    last: { seq: -1, hand: { matter: 0, at: 0 } },
  };
  const ofCaptured = fromTheFirst(layers);
  for (let index = 0; index < captured.length; index++) {
    const piece = captured[index];
    if (piece) decidePiece(deciding, piece, -1, ofCaptured);
  }
  const ofAdded = fromTheFirst(layers);
  for (const { start, end, seq, value } of layers.add) {
    const added = plain({ start, end, app: '', title: value.title, zone: value.zone });
    added.hand = handOf(deciding, value, seq);
    added.note = value.words || null;
    added.added = true;
    decidePiece(deciding, added, seq, ofAdded);
  }
  const { pieces, deleted, covered } = deciding;
  return {
    // What was captured is in order already.
    pieces: layers.add.length === 0 ? pieces : pieces.sort((a, b) => a.start - b.start),
    deleted,
    covered,
    left: joined(made.flatMap(({ act }) => (act.kind === 'leave' ? act.stretches : []))),
  };
}
