import { type Aside, type Decision, isRemark } from './decision.ts';
import { type Interval, joined } from './intervals.ts';
import { layersOf } from './layers.ts';
import type { Span } from './stretch.ts';
import { type Stroke, shownAt } from './strokes.ts';

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

/** Strokes of one layer, and the first of them that may touch the next span. */
interface Ahead {
  list: readonly Interval[];
  place: number;
}

/**
 * The instants inside a span at which something changes; null where nothing is said of it at all.
 * @param ahead for spans that are asked about in order
 */
function changesIn(span: Interval, ahead: readonly Ahead[], splits: readonly number[]): readonly number[] | null {
  let points: number[] | null = null;
  let decided = false;
  for (const layer of ahead) {
    const { list } = layer;
    while ((list[layer.place]?.end ?? Number.MAX_SAFE_INTEGER) <= span.start) layer.place += 1;
    for (let index = layer.place; ; index++) {
      const stroke = list[index];
      if (!stroke || stroke.start >= span.end) break;
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
  const { splits, ...intervals } = layers;
  const lists: (readonly Interval[])[] = Object.values(intervals).filter(({ length }) => length > 0);
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

  const fromTheFirst = (): Ahead[] => lists.map((list) => ({ list, place: 0 }));
  /** @param since decisions after this one have a say */
  const overlay = (whole: Piece, since: number, ahead: readonly Ahead[]) => {
    const points = changesIn(whole, ahead, splits);
    if (points === null) {
      pieces.push(whole);
      return;
    }
    if (points.length === 0) {
      overlayPart(whole, whole.start, whole.end, since);
      return;
    }
    const edges = [...new Set([whole.start, ...points, whole.end])].sort((a, b) => a - b);
    for (const [index, end] of edges.slice(1).entries()) overlayPart(whole, edges[index] ?? end, end, since);
  };

  /** Decides a part of a piece within which nothing changes. */
  const overlayPart = (whole: Piece, start: number, end: number, since: number) => {
    const shown = <T>(layer: readonly Stroke<T>[]) => {
      const stroke = layer.length === 0 ? null : shownAt(layer, start);
      return stroke && stroke.seq > since ? stroke : null;
    };
    const piece = { ...whole, start, end };
    if (shown(layers.delete)) {
      if (!whole.added) deleted.push(piece);
      return;
    }
    if (!whole.added && shown(layers.add)) {
      covered.push(piece);
      return;
    }
    const tag = shown(layers.tag);
    if (tag) piece.hand = handOf(tag.value.matter, tag.seq);
    const aside = shown(layers.aside);
    // What the attorney gives to a matter later is client work after all.
    const back = tag && tag.value.matter !== null && aside && tag.seq > aside.seq;
    piece.excluded = back ? null : (aside?.value.aside ?? null);
    piece.note = shown(layers.note)?.value.note || null;
    piece.group = shown(layers.group)?.seq ?? null;
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
