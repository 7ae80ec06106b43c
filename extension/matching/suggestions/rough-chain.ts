import { type Link, normal, shownBy } from './link.ts';

/**
 * How likely each matter is in each window of a stretch of work, by a picture in which a change is a change: many times
 * quicker than the chain, and good enough to see which things of a day belong together.
 * @param prior how likely each place is where nothing is known
 */
export function roughly(links: readonly Link[], prior: Float64Array): Float64Array[] {
  const size = prior.length;
  const shown = links.map(shownBy);
  const staying = links.map(({ stays, near }, place) => (place > 0 ? stays * near : 0));
  const rows: Float64Array[] = [];
  let before: Float64Array = new Float64Array(size);
  for (const [place, seen] of shown.entries()) {
    const stays = staying[place] ?? 0;
    const row = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      row[at] = (seen[at] ?? 0) * (stays * (before[at] ?? 0) + (1 - stays) * (prior[at] ?? 0));
    }
    before = normal(row);
    rows.push(before);
  }
  const after = new Float64Array(size).fill(1);
  for (let place = links.length - 1; place >= 0; place--) {
    const row = rows[place] ?? prior;
    const seen = shown[place] ?? prior;
    const stays = staying[place] ?? 0;
    let changed = 0;
    for (let at = 0; at < size; at++) {
      const later = after[at] ?? 0;
      row[at] = (row[at] ?? 0) * later;
      after[at] = later * (seen[at] ?? 0);
      changed += (after[at] ?? 0) * (prior[at] ?? 0);
    }
    normal(row);
    for (let at = 0; at < size; at++) after[at] = stays * (after[at] ?? 0) + (1 - stays) * changed;
    normal(after);
  }
  return rows;
}
