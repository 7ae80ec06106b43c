import { type Aside, type Decision, isRemark } from './decision.ts';
import { type Interval, joined } from './intervals.ts';
import { layersOf } from './layers.ts';
import type { Span } from './stretch.ts';
import type { Stroke } from './strokes.ts';

/** A stretch with all that the attorney decided of it. */
export interface Piece extends Span {
  /** The attorney's own tag, which counts whatever the title says. */
  hand: { matter: number; at: number } | null;
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

/** A piece of which the attorney said nothing. Written out, because a day has thousands. */
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

/** The instants inside a span at which something changes; null where nothing is said of it at all. */
function changesIn(
  span: Interval,
  ahead: readonly Ahead<unknown>[],
  splits: readonly number[],
): readonly number[] | null {
  let points: number[] | null = null;
  let decided = false;
  for (const layer of ahead) {
    const { list } = layer;
    for (let index = layer.place; ; index++) {
      const stroke = list[index];
      if (!stroke || stroke.start >= span.end) break;
      if (stroke.end <= span.start) {
        layer.place = index + 1;
        continue;
      }
      decided = true;
      if (stroke.start > span.start) points = [...(points ?? []), stroke.start];
      if (stroke.end < span.end) points = [...(points ?? []), stroke.end];
    }
  }
  for (const at of splits) if (at > span.start && at < span.end) points = [...(points ?? []), at];
  return points ?? (decided ? NOWHERE : null);
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
  const { splits } = layers;
  const times = new Map(made.map(({ seq, at }) => [seq, at]));
  let last = { seq: -1, hand: { matter: 0, at: 0 } };
  /** One for all time that one act gave to a matter. */
  const handOf = (matter: number | null, seq: number): Piece['hand'] => {
    if (matter === null) return null;
    if (last.seq !== seq || last.hand.matter !== matter) last = { seq, hand: { matter, at: times.get(seq) ?? 0 } };
    return last.hand;
  };
  const deleted: Span[] = [];
  const covered: Span[] = [];
  const pieces: Piece[] = [];

  const fromTheFirst = () => {
    const { tag, aside, note, group, delete: deleting, add } = layers;
    const each = {
      ...{ tag: aheadIn(tag), aside: aheadIn(aside), note: aheadIn(note) },
      ...{ group: aheadIn(group), deleting: aheadIn(deleting), add: aheadIn(add) },
    };
    return { ...each, said: Object.values<Ahead<unknown>>(each).filter(({ list }) => list.length > 0) };
  };
  type AllAhead = ReturnType<typeof fromTheFirst>;
  /** @param since decisions after this one have a say */
  const overlay = (whole: Piece, since: number, ahead: AllAhead) => {
    const points = changesIn(whole, ahead.said, splits);
    if (points === null) {
      pieces.push(whole);
      return;
    }
    if (points.length === 0) {
      overlayPart(whole, whole.start, whole.end, since, ahead);
      return;
    }
    const edges = [...new Set([whole.start, ...points, whole.end])].sort((a, b) => a - b);
    for (const [index, end] of edges.slice(1).entries()) overlayPart(whole, edges[index] ?? end, end, since, ahead);
  };

  /** Decides a part of a piece within which nothing changes. */
  const overlayPart = (whole: Piece, start: number, end: number, since: number, ahead: AllAhead) => {
    const piece = { ...whole, start, end };
    if (shownIn(ahead.deleting, start, since)) {
      if (!whole.added) deleted.push(piece);
      return;
    }
    if (!whole.added && shownIn(ahead.add, start, since)) {
      covered.push(piece);
      return;
    }
    const tag = shownIn(ahead.tag, start, since);
    if (tag) piece.hand = handOf(tag.value.matter, tag.seq);
    const aside = shownIn(ahead.aside, start, since);
    // What the attorney gives to a matter later is client work after all.
    const back = tag && tag.value.matter !== null && aside && tag.seq > aside.seq;
    piece.excluded = back ? null : (aside?.value.aside ?? null);
    piece.note = shownIn(ahead.note, start, since)?.value.note || null;
    piece.group = shownIn(ahead.group, start, since)?.seq ?? null;
    piece.part = splits.findLast((at) => at > whole.start && at <= start) ?? null;
    pieces.push(piece);
  };

  const ofCaptured = fromTheFirst();
  for (const piece of captured) overlay(piece, -1, ofCaptured);
  const ofAdded = fromTheFirst();
  for (const { start, end, seq, value } of layers.add) {
    const added = plain({ start, end, app: '', title: value.title, zone: value.zone });
    overlay({ ...added, hand: handOf(value.matter, seq), added: true }, seq, ofAdded);
  }
  return {
    pieces: pieces.sort((a, b) => a.start - b.start),
    deleted,
    covered,
    left: joined(made.flatMap(({ act }) => (act.kind === 'leave' ? act.stretches : []))),
  };
}
