import { type DayNumber, closedFrom as firstClosedDay } from '../model/status.ts';
import type { Matter } from '../model/types.ts';
import { formsOf } from '../names/name-forms.ts';
import { apostrophesOf, type Scan, textOf } from '../text/scan.ts';
import { createScanner } from '../text/scanner.ts';
import { type CutFinder, createCutFinder, type FoundBeginning } from './cut.ts';
import { createOrderIndex, type FoundParts } from './order.ts';
import { createRunIndex } from './run-index.ts';
import { createSerialIndex, type FoundSerial } from './serial.ts';
import { type Around, aroundOf, createWitnessReader, isNumber, type Kind, type Witnesses } from './witnesses.ts';

/** A meaning is a matter's place and, in the low bits, by what it was found. */
const BY_BITS = 4;
const KINDS: readonly Kind[] = [
  'number',
  'alias',
  'custom',
  'reference',
  'maildrop',
  'short',
  'client',
  'name-core',
  'name-bare',
  'description',
];
/** Those from here on only suggest. */
const FIRST_WEAK = KINDS.indexOf('short');

/** Everything that speaks for the matters as they are, ready to be found. */
export interface MatterIndex extends Witnesses {
  /**
   * Whether a number may be found by a part of it: a word of digits is as long as such a part, or an apostrophe may have
   * hidden one. Costs next to nothing, and most titles have no such digits.
   */
  mayHoldParts(scan: Scan): boolean;
  /** Numbers whose parts stand near one another in any order. */
  findInAnyOrder(scan: Scan, found: FoundParts): void;
  /** Serial numbers that stand alone. */
  findSerials(scan: Scan, found: FoundSerial): void;
  /** Numbers cut by an ellipsis. The first title that asks makes the list they are looked up in. */
  findCut(scan: Scan, found: FoundBeginning): void;
  /** The day from which a matter is closed; undefined for one that was not given. */
  closedFrom(matterId: number): DayNumber | undefined;
}

/** Those of some words, each a company's name without its ending, that stand in a longer name of another client too. */
function sharedAmong(lone: ReadonlySet<string>, matters: readonly Matter[]): ReadonlySet<string> {
  const scanner = createScanner();
  const shared = new Set<string>();
  for (const name of new Set(matters.map(({ client }) => client?.name ?? ''))) {
    const scan = scanner(name);
    const others = scan.words > 1 ? formsOf(name, scan) : null;
    const core = others?.ending ? (others.forms[0]?.text ?? name) : name;
    const within = scanner(core);
    const { words, starts, ends } = within;
    if (words < 2) continue;
    const text = textOf(within);
    for (let word = 0; word < words; word++) {
      const one = text.slice(starts[word], ends[word]);
      if (lone.has(one)) shared.add(one);
    }
  }
  return shared;
}

/** Indexes matters. The order in which they are given makes no difference. */
export function createMatterIndex(matters: readonly Matter[]): MatterIndex {
  // Open matters first: where more share a text than are ever named, those closed long ago are left out.
  const ordered = matters.toSorted((a, b) => firstClosedDay(b) - firstClosedDay(a) || a.id - b.id);
  /** Of each matter its id and the day from which it is closed, side by side in memory. */
  const facts = new Float64Array(2 * ordered.length);
  const runs = createRunIndex(ordered.length * 3);
  const order = createOrderIndex(ordered.length);
  const serials = createSerialIndex(ordered.length);
  /** Of each matter whose client's name has a company's ending, the ending's line in the table. */
  const endings = new Uint8Array(ordered.length);
  /** Companies' names of one word, without their endings. */
  const lone = new Set<string>();
  const around = new Map<number, Around>();
  let place = 0;
  const reader = createWitnessReader(createScanner(), (scan, start, end, by, ending) => {
    const kind = KINDS.indexOf(by);
    const meaning = (place << BY_BITS) | kind;
    const run = runs.add(scan, start, end, kind < FIRST_WEAK, meaning);
    if (by === 'number') serials.add(scan, meaning);
    if (by === 'name-core') {
      endings[place] = ending;
      if (scan.words === 1) lone.add(textOf(scan).slice(start, end));
    }
    const marks = aroundOf(scan, start, end);
    if (marks) around.set(run, marks);
    if (isNumber(by)) order.add(scan, meaning);
  });
  for (const matter of ordered) {
    facts[2 * place] = matter.id;
    facts[2 * place + 1] = firstClosedDay(matter);
    reader.readNumbers(matter);
    place++;
  }
  // After all numbers, which so lie near one another in memory: they are what titles hold most.
  place = 0;
  for (const matter of ordered) {
    reader.readWords(matter);
    place++;
  }
  const shared = lone.size > 0 ? sharedAmong(lone, ordered) : lone;
  const partLengths = order.lengths() | serials.lengths();
  const byOf = (meaning: number): Kind => KINDS[meaning & ((1 << BY_BITS) - 1)] ?? 'number';
  let cut: CutFinder | null = null;
  let places: Map<number, number> | null = null;

  return {
    runs,
    meaningOf(meaning) {
      const at = meaning >> BY_BITS;
      const by = byOf(meaning);
      const ending = by === 'name-core' ? (endings[at] ?? 0) : 0;
      return { matterId: facts[2 * at] ?? 0, closedFrom: facts[2 * at + 1] ?? 0, by, ending };
    },
    around: (run) => around.get(run),
    mayHoldParts: (scan) => (scan.digitLengths & partLengths) !== 0 || apostrophesOf(scan).size > 0,
    findInAnyOrder: order.find,
    findSerials: serials.find,
    isSharedWord: (word) => shared.has(word),
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
