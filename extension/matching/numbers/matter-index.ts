import { type DayNumber, closedFrom as firstClosedDay } from '../model/status.ts';
import type { By, Matter } from '../model/types.ts';
import { createScanner, type Scan } from '../text/scan.ts';
import { type CutFinder, createCutFinder, type FoundBeginning } from './cut.ts';
import { createOrderIndex, type FoundParts } from './order.ts';
import { createRunIndex } from './run-index.ts';
import { type Around, aroundOf, createWitnessReader, isNumber, type Witnesses } from './witnesses.ts';

/** A meaning is a matter's place and, in the low bits, by what it was found. */
const BY_BITS = 4;
const BYS: readonly By[] = ['number', 'alias', 'custom', 'reference', 'maildrop', 'short', 'client', 'description'];

/** Everything that speaks for the matters as they are, ready to be found. */
export interface MatterIndex extends Witnesses {
  /** Numbers whose parts stand near one another in any order. */
  findInAnyOrder(scan: Scan, found: FoundParts): void;
  /** Numbers cut by an ellipsis. The first title that asks makes the list they are looked up in. */
  findCut(scan: Scan, found: FoundBeginning): void;
  /** The day from which a matter is closed; undefined for one that was not given. */
  closedFrom(matterId: number): DayNumber | undefined;
}

/** Indexes matters. The order in which they are given makes no difference. */
export function createMatterIndex(matters: readonly Matter[]): MatterIndex {
  // Open matters first: where more share a text than are ever named, those closed long ago are left out.
  const ordered = matters.toSorted((a, b) => firstClosedDay(b) - firstClosedDay(a) || a.id - b.id);
  /** Of each matter its id and the day from which it is closed, side by side in memory. */
  const facts = new Float64Array(2 * ordered.length);
  const runs = createRunIndex(ordered.length * 3);
  const order = createOrderIndex(ordered.length);
  const around = new Map<number, Around>();
  let place = 0;
  const read = createWitnessReader(createScanner(), (scan, start, end, by) => {
    const meaning = (place << BY_BITS) | BYS.indexOf(by);
    const strong = by !== 'short' && by !== 'client' && by !== 'description';
    const run = runs.add(scan, start, end, strong, meaning);
    const marks = aroundOf(scan, start, end);
    if (marks) around.set(run, marks);
    if (isNumber(by)) order.add(scan, meaning);
  });
  for (const matter of ordered) {
    facts[2 * place] = matter.id;
    facts[2 * place + 1] = firstClosedDay(matter);
    read(matter);
    place++;
  }
  const byOf = (meaning: number): By => BYS[meaning & ((1 << BY_BITS) - 1)] ?? 'number';
  let cut: CutFinder | null = null;
  let places: Map<number, number> | null = null;

  return {
    runs,
    meaningOf(meaning) {
      const at = meaning >> BY_BITS;
      return { matterId: facts[2 * at] ?? 0, closedFrom: facts[2 * at + 1] ?? 0, by: byOf(meaning) };
    },
    around: (run) => around.get(run),
    findInAnyOrder: order.find,
    findCut(scan, found) {
      cut ??= createCutFinder(runs, (run) => {
        let number = false;
        runs.eachMeaning(run, Number.POSITIVE_INFINITY, (meaning) => {
          number ||= isNumber(byOf(meaning));
        });
        return number;
      });
      cut(scan, found);
    },
    closedFrom(matterId) {
      // Only rules and addresses ask, which is rare.
      places ??= new Map(ordered.map(({ id }, at) => [id, at]));
      const at = places.get(matterId);
      return at === undefined ? undefined : facts[2 * at + 1];
    },
  };
}
