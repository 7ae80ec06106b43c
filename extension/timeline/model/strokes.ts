import type { Interval } from './intervals.ts';

/** A value that holds for a stretch of time; of several strokes over the same time, the last one shows. */
export interface Stroke<T> extends Interval {
  seq: number;
  value: T;
}

/** Disjoint strokes, those joined that one decision says of neighbouring time; a joined one grows. */
function mended<T>(strokes: readonly Stroke<T>[]): Stroke<T>[] {
  const out: Stroke<T>[] = [];
  for (let index = 0; index < strokes.length; index++) {
    const stroke = strokes[index];
    if (!stroke) continue;
    const last = out.at(-1);
    if (last && last.end === stroke.start && last.seq === stroke.seq && last.value === stroke.value)
      last.end = stroke.end;
    else out.push(stroke);
  }
  return out;
}

/** Flattens layers of strokes, which are its own from then on, to what shows of them: sorted and disjoint. */
export function flattened<T>(strokes: readonly Stroke<T>[]): Stroke<T>[] {
  const waiting = strokes.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  if (waiting.every(({ start }, index) => start >= (waiting[index - 1]?.end ?? start))) return mended(waiting);
  const points = [...new Set(waiting.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const out: Stroke<T>[] = [];
  let active: Stroke<T>[] = [];
  let next = 0;
  for (const [index, start] of points.entries()) {
    const end = points[index + 1] ?? start;
    active = active.filter((stroke) => stroke.end > start);
    for (let stroke = waiting[next]; stroke && stroke.start <= start; stroke = waiting[++next]) active.push(stroke);
    const [first, ...others] = active;
    if (!first) continue;
    const top = others.reduce((best, stroke) => (stroke.seq > best.seq ? stroke : best), first);
    const last = out.at(-1);
    if (last && last.end === start && last.seq === top.seq && last.value === top.value) last.end = end;
    else out.push({ ...top, start, end });
  }
  return out;
}
