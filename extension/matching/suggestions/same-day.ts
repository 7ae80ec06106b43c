import type { Asked } from './asked.ts';
import type { Lessons } from './lessons.ts';
import type { Link } from './link.ts';

/** How much the other windows of a title on the same day say. */
const SAME_DAY = { doubt: 1, spread: 4, weight: 0.6 };

/**
 * The same links with what the other windows of the same title say on this day: a paper that was one matter's at ten is
 * mostly that matter's at eleven. What was seen with many matters before says nothing.
 */
export function again(
  links: readonly Link[],
  rows: readonly Float64Array[],
  asked: readonly Asked[],
  lessons: Lessons,
): Link[] {
  const size = rows[0]?.length ?? 0;
  const sums = new Map<string, { row: Float64Array; count: number }>();
  const keyOf = (at: number) => asked[at]?.features.core ?? '';
  for (const [at, row] of rows.entries()) {
    const sum = sums.get(keyOf(at)) ?? { row: new Float64Array(size), count: 0 };
    for (let place = 0; place < size; place++) sum.row[place] = (sum.row[place] ?? 0) + (row[place] ?? 0);
    sum.count++;
    sums.set(keyOf(at), sum);
  }
  const base = 1 / size;
  return links.map((link, at): Link => {
    const { row, count } = sums.get(keyOf(at)) ?? { row: new Float64Array(size), count: 0 };
    if (link.known !== null || count < 2) return link;
    const spread = lessons.cores.get(keyOf(at))?.byMatter.size ?? 0;
    const doubt = SAME_DAY.doubt + SAME_DAY.spread * Math.max(0, spread - 1);
    const scores = new Float64Array(size);
    for (let place = 0; place < size; place++) {
      const others = Math.max(0, (row[place] ?? 0) - (rows[at]?.[place] ?? 0));
      const says = Math.log((others + doubt * base) / (count - 1 + doubt) / base);
      scores[place] = (link.scores[place] ?? 0) + SAME_DAY.weight * says;
    }
    return { ...link, scores };
  });
}
