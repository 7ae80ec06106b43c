import { cutFromDigits } from '../text/edges.ts';
import { apostrophesOf, endOfWord, lengthBit, mix, type Scan, SEED } from '../text/scan.ts';
import { codeOf } from '../text/unit.ts';
import { addKey, createFilter, rolesOf, WHOLE } from './filter.ts';
import { createInts } from './ints.ts';
import { createTable } from './table.ts';

/** How many words on either side of a number a name may stand. Keeps the work linear, and the evidence believable. */
const REACH = 16;
/** As many matters as are ever named may share a number and a name. */
const MAX_SHARING = 20;
/** Below this, a single character is a letter of the Latin alphabet, which is no name. */
const OTHER_SCRIPTS = 0x2ff;

/** A meaning whose number token and one of whose name tokens were found near one another, and where. */
export type FoundParts = (meaning: number, start: number, end: number) => void;

/** Numbers by their longest group of digits and each of their names, to be found in whatever order. */
export interface OrderIndex {
  /** Adds a number, scanned. */
  add(scan: Scan, meaning: number): void;
  /** How long the groups of digits are by which numbers are found, as {@link lengthBit} has it: others find nothing. */
  lengths(): number;
  /** Finds the numbers whose parts stand near one another in a title. */
  find(scan: Scan, found: FoundParts): void;
}

/** A pair is a record: its two keys, its meaning, where its other groups of digits begin and how many, the next pair. */
const GROUP = 0;
const NAME = 1;
const MEANING = 2;
const OTHERS = 3;
const COUNT = 4;
const NEXT = 5;
const RECORD = 6;

function pairKey(group: number, name: number): number {
  return Math.imul(group, 0x85ebca6b) ^ Math.imul(name, 0xc2b2ae35);
}

function isName(scan: Scan, word: number): boolean {
  if (!scan.letters[word]) return false;
  const start = scan.starts[word] ?? 0;
  return (scan.ends[word] ?? 0) - start > 1 || codeOf(scan.units[start]) > OTHER_SCRIPTS;
}

function longestGroup(scan: Scan): number {
  let longest = -1;
  let most = 0;
  for (let word = 0; word < scan.words; word++) {
    const length = (scan.ends[word] ?? 0) - (scan.starts[word] ?? 0);
    if (scan.letters[word] || length <= most) continue;
    longest = word;
    most = length;
  }
  return longest;
}

/** @param expected about how many numbers will come */
export function createOrderIndex(expected: number): OrderIndex {
  const groups = createFilter(expected);
  const table = createTable(expected);
  const pairs = createInts(expected * RECORD);
  const others = createInts(expected);
  let lengths = 0;

  return {
    lengths: () => lengths,
    add(scan, meaning) {
      const longest = longestGroup(scan);
      if (longest < 0) return;
      const group = scan.keys[longest] ?? 0;
      const from = others.length();
      let names = false;
      for (let word = 0; word < scan.words; word++) {
        if (isName(scan, word)) names = true;
        else if (!scan.letters[word] && word !== longest) others.push(scan.keys[word] ?? 0);
      }
      if (!names) return;
      addKey(groups, group, WHOLE);
      lengths |= lengthBit((scan.ends[longest] ?? 0) - (scan.starts[longest] ?? 0));
      for (let word = 0; word < scan.words; word++) {
        if (!isName(scan, word)) continue;
        const name = scan.keys[word] ?? 0;
        const key = pairKey(group, name);
        const first = table.get(key);
        let sharing = 0;
        let known = false;
        for (let pair = first; pair !== 0; pair = pairs.at(pair - 1 + NEXT)) {
          sharing++;
          if (pairs.at(pair - 1 + MEANING) === meaning) known = true;
        }
        if (known || sharing >= MAX_SHARING) continue;
        table.set(key, pairs.push(group) + 1);
        for (const value of [name, meaning, from, others.length() - from, first]) pairs.push(value);
      }
    },

    find(scan, found) {
      let keys: Int32Array | null = null;
      let done: Set<number> | null = null;
      for (let word = 0; word < scan.words; word++) {
        // Most titles hold no such digits and are done here.
        if (scan.letters[word] || rolesOf(groups, scan.keys[word] ?? 0) === 0) continue;
        const [start, end] = [scan.starts[word] ?? 0, scan.ends[word] ?? 0];
        if (cutFromDigits(scan, start, end)) continue;
        keys ??= withoutPossessives(scan);
        const group = keys[word] ?? 0;
        const first = Math.max(0, word - REACH);
        const last = Math.min(scan.words - 1, word + REACH);
        for (let near = first; near <= last; near++) {
          if (!scan.letters[near]) continue;
          const name = keys[near] ?? 0;
          for (let pair = table.get(pairKey(group, name)); pair !== 0; pair = pairs.at(pair - 1 + NEXT)) {
            const at = pair - 1;
            if (done?.has(pair) || pairs.at(at + GROUP) !== group || pairs.at(at + NAME) !== name) continue;
            const range = {
              start: Math.min(start, scan.starts[near] ?? 0),
              end: Math.max(end, endOfWord(scan, near)),
            };
            if (!widen(range, scan, keys, first, last, at)) continue;
            done ??= new Set();
            done.add(pair);
            found(pairs.at(at + MEANING), range.start, range.end);
          }
        }
      }
    },
  };

  /** Widens a range over the other groups of digits of a number, all of which must stand near; false where one does not. */
  function widen(
    range: { start: number; end: number },
    scan: Scan,
    keys: Int32Array,
    first: number,
    last: number,
    pair: number,
  ): boolean {
    const from = pairs.at(pair + OTHERS);
    for (let other = from; other < from + pairs.at(pair + COUNT); other++) {
      let stands = false;
      for (let near = first; near <= last; near++) {
        if (keys[near] !== others.at(other)) continue;
        stands = true;
        range.start = Math.min(range.start, scan.starts[near] ?? 0);
        range.end = Math.max(range.end, scan.ends[near] ?? 0);
      }
      if (!stands) return false;
    }
    return true;
  }
}

/** The keys of the words, each as if its possessive s were not there: the apostrophe before it was dropped. */
function withoutPossessives(scan: Scan): Int32Array {
  const apostrophes = apostrophesOf(scan);
  if (apostrophes.size === 0) return scan.keys;
  return scan.keys.subarray(0, scan.words).map((key, word) => {
    const last = endOfWord(scan, word);
    if (last === scan.ends[word]) return key;
    let shorter = SEED;
    for (let at = scan.starts[word] ?? 0; at < last; at++) shorter = mix(shorter, codeOf(scan.units[at]));
    return shorter;
  });
}
