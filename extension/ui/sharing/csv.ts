/** What a cell may begin behind, whichever sign is taken for the one that divides cells. */
const BEGINS = '(?:^|[;,|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029；，])';
/** What does not count at the beginning of a cell: blanks, what cannot be seen, quotes. */
const QUIET = '[\\s\\p{C}\\p{Default_Ignorable_Code_Point}"\'`‘’“”„«»＂＇]';
/** Signs that begin a formula, with all that NFKC makes one of them, as programs that take full width for plain may. */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−⩵⩶﬩]';
/**
 * Where a spreadsheet would see the beginning of a formula. A file with commas is cut at semicolons where the system's
 * language has decimal commas, whatever its quotes say.
 */
const FORMULA = new RegExp(`${BEGINS}${QUIET}*(?=${SIGN})`, 'gu');
/** Some take these at the beginning of a cell away, and then look for a formula. */
const LEADING = new RegExp(`(?<=${BEGINS}(?:(?![\\t\\r])${QUIET})*)(?=[\\t\\r])`, 'gu');
const SPECIAL = /[",;|\t\r\n]/;

/** A text that no spreadsheet takes for a formula: behind an apostrophe it is text. */
function inert(text: string): string {
  // At the sign itself, so that nothing which is taken away before it takes the apostrophe along.
  return text.replace(FORMULA, "$&'").replace(LEADING, "$&'");
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = inert(value);
  return SPECIAL.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a table as RFC 4180 has it, its end included; text that would be a formula is made inert. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}
