import { cutFromDigits } from './edges.ts';
import type { Evidence } from './evidence.ts';
import type { Folded } from './fold.ts';
import { hasLetter, isNumber, type Meaning, type Take } from './witnesses.ts';

/** How many words on either side of a number a name may stand. Keeps the work linear, and the evidence believable. */
const REACH = 16;
/** As many matters as are ever named may share a number and a name. */
const MOST_SHARING = 20;
const DIGITS = /\p{N}+/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

interface Pair {
  meaning: Meaning;
  /** The other groups of digits of the same number, all of which must stand near. */
  others: string[];
}
interface Word {
  text: string;
  start: number;
  end: number;
}

/** Looks for matters whose number token and one of whose name tokens stand near one another, in whatever order. */
export type OrderFinder = (folded: Folded) => Evidence[];

function wordsOf({ text, apostrophes }: Folded): Word[] {
  return Array.from(text.matchAll(WORDS), ({ 0: word, index }) => {
    const end = index + word.length;
    const possessive = word.endsWith('s') && apostrophes.has(end - 1);
    return possessive ? { text: word.slice(0, -1), start: index, end: end - 1 } : { text: word, start: index, end };
  });
}

function isName(word: string): boolean {
  return hasLetter(word) && (word.length > 1 || word > '\u02ff');
}

/** @param eachNumber hands over every text of every matter, the matters to prefer first */
export function createOrderFinder(eachNumber: (take: Take) => void): OrderFinder {
  const groups = new Set<string>();
  const pairs = new Map<string, Pair[]>();
  eachNumber((core, meaning) => {
    if (!isNumber(meaning)) return;
    const words = core.match(WORDS) ?? [];
    const digits = words.filter((word) => !hasLetter(word)).sort((a, b) => b.length - a.length);
    const [group, ...others] = digits;
    if (group === undefined) return;
    for (const name of new Set(words.filter(isName))) {
      groups.add(group);
      const key = `${group} ${name}`;
      const sharing = pairs.get(key);
      if (!sharing) pairs.set(key, [{ meaning, others }]);
      else if (sharing.length < MOST_SHARING) sharing.push({ meaning, others });
    }
  });

  return (folded) => {
    // Most titles hold no such digits and are done here.
    if (!folded.text.match(DIGITS)?.some((digits) => groups.has(digits))) return [];
    const words = wordsOf(folded);
    const evidence: Evidence[] = [];
    const done = new Set<Pair>();
    for (const [place, word] of words.entries()) {
      if (!groups.has(word.text) || cutFromDigits(folded.text, word.start, word.end)) continue;
      const near = words.slice(Math.max(0, place - REACH), place + REACH + 1);
      for (const name of near) {
        for (const pair of pairs.get(`${word.text} ${name.text}`) ?? []) {
          if (done.has(pair)) continue;
          const parts = [word, name, ...near.filter(({ text }) => pair.others.includes(text))];
          if (!pair.others.every((other) => parts.some(({ text }) => text === other))) continue;
          done.add(pair);
          const { matterId, open } = pair.meaning;
          const start = Math.min(...parts.map((part) => part.start));
          const end = Math.max(...parts.map((part) => part.end));
          evidence.push({ matterId, open, by: 'order', start, end });
        }
      }
    }
    return evidence;
  };
}
