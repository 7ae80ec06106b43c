import { type Act, type Decision, isRemark, stretchesOf, type Tagged } from './decision.ts';
import { type Interval, joined, touching, without, withoutAll } from './intervals.ts';
import { byDay } from './local-day.ts';
import type { Span } from './stretch.ts';
import { flattened, type Stroke } from './strokes.ts';

type Of<K extends Act['kind']> = Extract<Act, { kind: K }>;

/** The matter that the attorney gave a time to; null: what the titles say. */
export interface Given {
  matter: number | null;
  /** By a timer: whatever was in front. */
  timer?: true;
  /** What that timer was for, in the attorney's words. */
  words?: string;
}

/** What is said of time that was not captured. */
type Added = Pick<Of<'add'>, 'zone' | 'title' | 'matter'> & Given;

/** A layer for each kind of act: what shows of it, sorted and disjoint. */
export interface Layers {
  tag: Stroke<Given>[];
  aside: Stroke<Of<'aside'>>[];
  note: Stroke<Of<'note'>>[];
  /** What makes one item whatever its titles: joined, or split off from another. */
  group: Stroke<Of<'join' | 'split'>>[];
  delete: Stroke<Of<'delete'>>[];
  add: Stroke<Added>[];
  /** The instants at which windows are split, in order. */
  splits: number[];
}

/** How far tags reach: a live one to where its window, or its day, ended. */
export function grown<T extends Tagged>(stretches: readonly T[], spans: readonly Span[], startOfDay: number): T[] {
  // Nearly always none is of a window that is still in front; an act can be about thousands.
  if (stretches.every(({ live }) => !live)) return [...stretches];
  return stretches.map((stretch) => {
    const [span] = stretch.live ? touching(spans, { start: stretch.end - 1, end: stretch.end }) : [];
    if (!span) return stretch;
    const [today] = byDay({ ...span, start: stretch.end - 1 }, startOfDay);
    return { ...stretch, end: Math.max(stretch.end, today?.part.end ?? 0) };
  });
}

/**
 * Sorts decisions into layers.
 * @param spans sorted, whole
 * @param decisions those in effect, by seq; remarks among them
 * @param startOfDay minutes after midnight
 */
export function layersOf(spans: readonly Span[], decisions: readonly Decision[], startOfDay: number): Layers {
  const cuts = decisions.filter(({ act }) => act.kind === 'cut');

  const strokesOf = <K extends Act['kind'], I extends Interval, V>(
    kind: K,
    reach: (act: Of<K>) => readonly I[],
    saidBy: (act: Of<K>, from: I) => V,
    stays = false,
  ): Stroke<V>[] =>
    decisions.flatMap((decision) => {
      if (isRemark(decision) || decision.act.kind !== kind) return [];
      const act = decision.act as Of<K>;
      const { seq } = decision;
      // What was cut away under a decision later is no longer what it was about. What the attorney added stays: capture
      // cuts nothing of it.
      const later = stays ? [] : cuts.filter((cut) => cut.seq > seq);
      const gone = joined(later.flatMap((cut) => stretchesOf(cut.act)));
      // Nearly always nothing was; an act can be about thousands of stretches.
      if (gone.length === 0)
        return reach(act).map((from) => ({ start: from.start, end: from.end, seq, value: saidBy(act, from) }));
      return reach(act).flatMap((from) =>
        without(from, gone).map(({ start, end }) => ({ start, end, seq, value: saidBy(act, from) })),
      );
    });
  const itself = <A>(act: A): A => act;
  const layer = <K extends Act['kind']>(kind: K) => flattened(strokesOf(kind, stretchesOf, itself));

  const group = flattened<Of<'join' | 'split'>>([
    ...strokesOf('join', stretchesOf, itself),
    ...strokesOf('split', ({ stretches }) => stretches ?? [], itself),
  ]);
  const instants = strokesOf('split', ({ at, stretches }) => (stretches ? [] : [{ start: at, end: at + 1 }]), itself);
  const splits = instants.flatMap(({ start, seq }) => {
    const mended = group.some((stroke) => stroke.seq > seq && stroke.start < start && start < stroke.end);
    return mended ? [] : [start];
  });
  return {
    tag: flattened<Given>([
      ...strokesOf('tag', ({ stretches }) => grown(stretches, spans, startOfDay), itself),
      ...strokesOf(
        'give',
        ({ stretches }) => grown(stretches, spans, startOfDay),
        (_, gift) => gift,
      ),
      ...strokesOf(
        'share',
        ({ stretches }) => stretches,
        (_, shared) => shared,
      ),
      ...strokesOf('timer', stretchesOf, ({ matter, title }) => ({ matter, timer: true as const, words: title })),
    ]),
    aside: layer('aside'),
    note: layer('note'),
    group,
    delete: layer('delete'),
    add: flattened<Added>([
      ...strokesOf('add', stretchesOf, itself, true),
      // A timer says only that somebody worked: what was captured after all says on what.
      ...strokesOf(
        'timer',
        ({ added }) => withoutAll(added, spans),
        ({ zone, matter, title }) => ({ zone, title: '', matter, timer: true as const, words: title }),
        true,
      ),
    ]),
    splits: splits.sort((a, b) => a - b),
  };
}
