/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/**
 * A title or name as a sentence may hold it: one that is written from right to left keeps its direction to itself, so that
 * what follows stays behind it (Unicode Standard Annex 9, first strong isolate).
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
