import fc from 'fast-check';
import { expect, it } from 'vitest';
import { probabilities } from '../../../../extension/matching/suggestions/chain.ts';
import type { Link } from '../../../../extension/matching/suggestions/link.ts';
import { runs } from '../../../runs.ts';

const SIZE = 3;
/** At work on a matter, or on one while another is interrupted. */
interface State {
  now: number;
  back: number | null;
}
const places = Array.from({ length: SIZE }, (_, place) => place);
const STATES: State[] = places.flatMap((now) => [
  { now, back: null },
  ...places.filter((back) => back !== now).map((back) => ({ now, back })),
]);

/** How likely one state follows another right away, written down as it is told: 0.6, 0.8, 0.62 and 0.08 are the chain's own. */
function follows(from: State, to: State, stays: number, prior: readonly number[]): number {
  const same = from.now === to.now && from.back === to.back ? 1 : 0;
  const chosen = prior[to.now] ?? 0;
  if (from.back === null) {
    const changes = to.back === null ? 0.4 * chosen : to.back === from.now ? 0.6 * chosen : 0;
    return stays * same + (1 - stays) * changes;
  }
  const briefly = stays * 0.8;
  const left = (1 - briefly) * 0.3;
  const elsewhere = to.back === null ? 0.4 * chosen : to.back === from.back ? 0.6 * chosen : 0;
  const ends = to.back !== null ? 0 : to.now === from.back ? 0.62 : to.now === from.now ? 0.08 : 0;
  return briefly * same + (1 - briefly) * ends + left * elsewhere;
}

/** How likely each matter is in each window: every way through the states, one by one. */
function byAllWays(links: readonly Link[], prior: readonly number[]): number[][] {
  const rows = links.map(() => places.map(() => 0));
  const walk = (ways: readonly State[], weight: number): void => {
    const link = links[ways.length];
    if (!link) {
      for (const [at, { now }] of ways.entries()) (rows[at] as number[])[now] = (rows[at]?.[now] ?? 0) + weight;
      return;
    }
    for (const to of STATES) {
      const from = ways.at(-1);
      const begins = to.back === null ? (prior[to.now] ?? 0) : 0;
      const step = from ? link.near * follows(from, to, link.stays, prior) + (1 - link.near) * begins : begins;
      const shown = link.known === null ? Math.exp(link.scores[to.now] ?? 0) : Number(link.known === to.now);
      if (step * shown > 0) walk([...ways, to], weight * step * shown);
    }
  };
  walk([], 1);
  return rows.map((row) => {
    const sum = row.reduce((all, value) => all + value, 0);
    return row.map((value) => value / sum);
  });
}

const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const link = fc.record({
  scores: fc
    .tuple(...places.map(() => fc.double({ min: -4, max: 5, noNaN: true })))
    .map((row) => Float64Array.from(row)),
  known: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...places) }),
  stays: share,
  near: fc.oneof(fc.constant(1), share),
});
const prior = fc.tuple(...places.map(() => share)).map((row) => {
  const sum = row.reduce((all, value) => all + value, 0);
  return row.map((value) => value / sum);
});

it('says of each window what all ways through the day come to, with interruptions and what they go back to', () => {
  fc.assert(
    fc.property(fc.array(link, { minLength: 1, maxLength: 4 }), prior, (links, start) => {
      const found = probabilities(links, Float64Array.from(start)).map((row) => [...row]);
      for (const [at, row] of byAllWays(links, start).entries()) {
        for (const place of places) expect(found[at]?.[place]).toBeCloseTo(row[place] ?? 0, 5);
      }
    }),
    { numRuns: runs(40) },
  );
});

it('says nothing of no windows', () => {
  expect(probabilities([], Float64Array.of(0.5, 0.5))).toEqual([]);
});
