import type { Range } from './item.ts';

/** Something a narrative leaves open, because no title said it. */
export interface Blank extends Range {
  /** What the blank may be filled with, as printed in it; empty where only the attorney can know. */
  choices: string[];
}

/** Who may have taken part, as it is printed after "with". */
export const PARTICIPANTS = ['client', 'opposing counsel', 'colleague'] as const;
/** Who took part, where a rule wants it said and no title does. */
export const WHO = `[${PARTICIPANTS.join(' / ')}]`;
/** What drafts of before left open where no title said what it was about. */
const SUBJECT = '[subject]';
/** Choices that blanks of before offered, and what stands for them after "with". */
const EARLIER_CHOICES: ReadonlyMap<string, string> = new Map([['in firm', 'colleague']]);

const BRACKETS = /\[([^[\]\n]{0,200})\]/g;

/**
 * The blanks in a narrative, in order: `[subject]`, and whatever else in square brackets offers a choice (`[a / b]`) or
 * holds nothing but blanks, points or underscores. Other words in square brackets are the attorney's.
 */
export function blanksIn(narrative: string): Blank[] {
  const blanks: Blank[] = [];
  for (const { 0: text, 1: inside = '', index } of narrative.matchAll(BRACKETS)) {
    const choices = inside
      .split(' / ')
      .map((choice) => EARLIER_CHOICES.get(choice.trim()) ?? choice.trim())
      .filter(Boolean);
    const range = { start: index, end: index + text.length };
    if (choices.length > 1) blanks.push({ ...range, choices });
    else if (text === SUBJECT || /^[\s._…?]*$/u.test(inside)) blanks.push({ ...range, choices: [] });
  }
  return blanks;
}

/** A narrative with one of its blanks filled. */
export function fillBlank(narrative: string, blank: Range, text: string): string {
  return narrative.slice(0, blank.start) + text + narrative.slice(blank.end);
}
