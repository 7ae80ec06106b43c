import type { Asked } from './asked.ts';
import type { Link } from './chain.ts';
import type { Lessons } from './lessons.ts';

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
  const sums = new Map<string, { row: Float64Array; count: number }>();
  const keyOf = (at: number) => asked[at]?.features.core ?? '';
  for (const [at, row] of rows.entries()) {
    const sum = sums.get(keyOf(at)) ?? { row: new Float64Array(row.length), count: 0 };
    for (let place = 0; place < row.length; place++) sum.row[place] = (sum.row[place] ?? 0) + (row[place] ?? 0);
    sum.count++;
    sums.set(keyOf(at), sum);
  }
  return links.map((link, at): Link => {
    const { row, count } = sums.get(keyOf(at)) ?? { row: new Float64Array(0), count: 0 };
    if (link.known !== null || count < 2) return link;
    const spread = lessons.cores.get(keyOf(at))?.byMatter.size ?? 0;
    const doubt = SAME_DAY.doubt + SAME_DAY.spread * Math.max(0, spread - 1);
    const base = 1 / row.length;
    const scores = link.scores.map((score, place) => {
      const others = Math.max(0, (row[place] ?? 0) - (rows[at]?.[place] ?? 0));
      return score + SAME_DAY.weight * Math.log((others + doubt * base) / (count - 1 + doubt) / base);
    });
    return { ...link, scores };
  });
}
