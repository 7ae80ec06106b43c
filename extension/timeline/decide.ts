import { type Act, type Aside, type Decision, isRemark, stretchesOf } from './acts.ts';
import { type Interval, joined, touching, without } from './intervals.ts';
import { byDay } from './local-day.ts';
import { painted, type Stroke, shownAt } from './painted.ts';
import type { Span } from './stretch.ts';

/** A stretch with all that she decided of it. */
export interface Piece extends Span {
  /** Her own tag, which counts whatever the title says. */
  hand: { matter: number; at: number } | null;
  aside: Aside | null;
  note: string | null;
  /** Pieces of one group are one item. */
  group: number | null;
  /** Pieces of one window with different parts are different items: she split it there. */
  part: number | null;
  /** She added it: it was not captured. */
  added: boolean;
}

/** Captured time and decisions, brought together. */
export interface Decided {
  /** Sorted and disjoint: a second is in at most one. */
  pieces: Piece[];
  /** Captured time that shows nowhere: she deleted it. */
  deleted: Span[];
  /** Captured time that shows nowhere: she said what it was by adding time over it. */
  covered: Span[];
  /** Time that she wants to leave a gap. */
  left: Interval[];
}

type Strokes<K extends Act['kind']> = Stroke<Extract<Act, { kind: K }>>[];

/** The stretches of one kind of act, less what was cut away under them later. */
function strokesOf<K extends Act['kind']>(
  decisions: readonly Decision[],
  kind: K,
  cuts: readonly Decision[],
  stretches: (decision: Decision) => Interval[] = ({ act }) => stretchesOf(act),
): Strokes<K> {
  return decisions.flatMap((decision) => {
    if (decision.act.kind !== kind) return [];
    const value = decision.act as Extract<Act, { kind: K }>;
    const gone = joined(cuts.flatMap((cut) => (cut.seq > decision.seq ? stretchesOf(cut.act) : [])));
    return stretches(decision)
      .flatMap((stretch) => without(stretch, gone))
      .map(({ start, end }) => ({ start, end, seq: decision.seq, value }));
  });
}

/**
 * Lays decisions over captured time. Pure.
 * @param spans sorted, whole: a live tag reaches to the end of its window
 * @param decisions those in effect, by seq; remarks among them
 * @param startOfDay minutes after midnight
 */
export function decide(spans: readonly Span[], decisions: readonly Decision[], startOfDay: number): Decided {
  const cuts = decisions.filter(({ act }) => act.kind === 'cut');
  const made = decisions.filter((decision) => !isRemark(decision));
  const times = new Map(made.map(({ seq, at }) => [seq, at]));

  const grown = (decision: Decision): Interval[] =>
    decision.act.kind !== 'tag'
      ? []
      : decision.act.stretches.map((stretch) => {
          const [span] = stretch.live ? touching(spans, { start: stretch.end - 1, end: stretch.end }) : [];
          if (!span) return stretch;
          const [today] = byDay({ ...span, start: stretch.end - 1 }, startOfDay);
          return { start: stretch.start, end: Math.max(stretch.end, today?.part.end ?? 0) };
        });

  const tags = painted(strokesOf(made, 'tag', cuts, grown));
  const asides = painted(strokesOf(made, 'aside', cuts));
  const notes = painted(strokesOf(made, 'note', cuts));
  const joins = painted(strokesOf(made, 'join', cuts));
  const deletions = painted(strokesOf(made, 'delete', cuts));
  // What she added is hers: capture cuts nothing of it.
  const additions = painted(strokesOf(made, 'add', []));
  const splits = strokesOf(made, 'split', cuts).flatMap(({ start, seq }) => {
    const mended = joins.some((join) => join.seq > seq && join.start < start && start < join.end);
    return mended ? [] : [start];
  });
  splits.sort((a, b) => a - b);
  const layers: (readonly Interval[])[] = [tags, asides, notes, joins, deletions, additions];
  const untouched = splits.length === 0 && layers.every((layer) => layer.length === 0);

  /** The parts of a span in which nothing changes. */
  const slices = (span: Interval): Interval[] => {
    if (untouched) return [{ start: span.start, end: span.end }];
    const points = new Set([span.start, span.end]);
    for (const layer of layers)
      for (const stroke of touching(layer, span)) {
        if (stroke.start > span.start) points.add(stroke.start);
        if (stroke.end < span.end) points.add(stroke.end);
      }
    for (const at of splits) if (at > span.start && at < span.end) points.add(at);
    const ordered = [...points].sort((a, b) => a - b);
    return ordered.slice(1).map((end, index) => ({ start: ordered[index] ?? end, end }));
  };

  const deleted: Span[] = [];
  const covered: Span[] = [];
  const pieces: Piece[] = [];
  const lay = (span: Span, since: number, own: Piece['hand'], added: boolean) => {
    for (const { start, end } of slices(span)) {
      const later = <T>(layer: readonly Stroke<T>[]) => {
        const stroke = shownAt(layer, start);
        return stroke && stroke.seq > since ? stroke : null;
      };
      if (later(deletions)) {
        if (!added) deleted.push({ ...span, start, end });
        continue;
      }
      if (!added && later(additions)) {
        covered.push({ ...span, start, end });
        continue;
      }
      const tag = later(tags);
      const hand = !tag
        ? own
        : tag.value.matter === null
          ? null
          : { matter: tag.value.matter, at: times.get(tag.seq) ?? 0 };
      pieces.push({
        ...span,
        start,
        end,
        hand,
        aside: later(asides)?.value.aside ?? null,
        note: later(notes)?.value.note || null,
        group: later(joins)?.seq ?? null,
        part: splits.findLast((at) => at > span.start && at <= start) ?? null,
        added,
      });
    }
  };
  for (const span of spans) lay(span, -1, null, false);
  for (const { start, end, seq, value } of additions) {
    const hand = value.matter === null ? null : { matter: value.matter, at: times.get(seq) ?? 0 };
    lay({ start, end, app: '', title: value.title, zone: value.zone }, seq, hand, true);
  }
  return {
    pieces: pieces.sort((a, b) => a.start - b.start),
    deleted,
    covered,
    left: joined(made.flatMap(({ act }) => (act.kind === 'leave' ? act.stretches : []))),
  };
}
