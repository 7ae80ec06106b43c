import { foldedWords } from '../fold/words.ts';

/** Words that a program, or many, write into titles, by language. */
export interface Wording {
  /** Whose words they are, and where they stand there. */
  source: string;
  /** By language, as it writes them; `any` for what every language has. */
  by: Readonly<Record<string, readonly string[]>>;
}

/** Every wording of some rows, as it is written. */
export function wordsOf(rows: readonly Wording[]): string[] {
  return [...new Set(rows.flatMap(({ by }) => Object.values(by).flat()))];
}

/** Every wording of some rows, folded as titles are. */
export function foldedSet(rows: readonly Wording[]): ReadonlySet<string> {
  return new Set(wordsOf(rows).map(foldedWords));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', ' +');
}

/** A piece of a pattern that fits any of some texts, folded, the longest first; any run of blanks stands for a blank. */
export function anyOf(texts: readonly string[]): string {
  const longestFirst = [...new Set(texts.map(foldedWords))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(escaped).join('|')})`;
}

/** A piece of a pattern that fits any wording of some rows. */
export function anyWording(rows: readonly Wording[]): string {
  return anyOf(wordsOf(rows));
}

/** The words of some rows that list them in one text: a comma with a blank or a break stands between two of them. */
export function listedWords(rows: readonly { words: string }[]): string[] {
  return rows.flatMap(({ words }) => words.split(/,\s+/)).flatMap((words) => words.trim() || []);
}
