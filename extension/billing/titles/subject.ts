import { sidesAsNames } from './docket.ts';
import { quiet } from './shouted.ts';
import { oneLine, shortened } from './text.ts';

/** Characters of a title that a narrative takes over at most. */
const MAX_LENGTH = 80;
/** Pictures, and the marks that only change how a picture looks. */
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1F1E6}-\u{1F1FF}\uFE0E\uFE0F\u20E3]+/gu;
const EDGES = /^(?:[\s\-–—_|:;,.·=\\/)?!]|\((?![^()]*\)))+|[\s\-–—_|:;,.·=\\/(?!]+$/gu;
/**
 * Numbers of persons at authorities, which no invoice shows: alien registration numbers and receipts of USCIS, social
 * security numbers; what a camera calls its pictures.
 */
const PERSONAL_NUMBERS =
  /(?:(?<![\p{L}\p{N}])(?:[Cc]ase|[Rr]eceipt|[Ff]ile|[Nn]o\.?|[Nn]umber|#) )?(?<![\p{L}\p{N}])(?:A[- ]?\d{3}[- ]?\d{3}[- ]?\d{3}|(?:IOE|MSC|WAC|LIN|SRC|EAC|NBC|YSC)[- ]?\d{6,10}|\d{3}-\d{2}-\d{4}|(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}|(?:IMG|DSC|DSCN|PXL|MVI|DJI)[ -]?\d{3,9}(?:[ -]\d{3,9})*)(?![\p{L}\p{N}])/gu;
/** What is left hanging where a number stood. */
const HANGING = /^(?:(?!re \d)(?:and|re|for|und)\s+)+|(?:\s+(?:and|re|for|of|in|with|und))+$/giu;

/** What a point belongs to: "Acme Inc.", "Holt, K.". */
const ABBREVIATED = /(?:^|[\s,(.])(?:\p{Lu}|Inc|Co|Corp|Ltd|Jr|Sr|Bros|Esq)$/u;

/** An application's number as file names bear it, which can have no stroke: "18_442_109" (37 CFR 1.5: "18/442,109"). */
const SERIAL_NUMBER =
  /(?<![\d_-])(?<series>0[89]|1\d|29|35|6[0-3])(?<between>[_-])(?<first>\d{3})\k<between>(?<second>\d{3})(?![\d_-])/g;

/**
 * An underscore where a file's name may have no stroke: days, years, forms that go together, two papers in one ("WI_NRI
 * table"). Elsewhere it is a blank.
 */
const DAY_IN_NUMBERS = /(?<![\d_])(?<month>\d{1,2})_(?<day>\d{1,2})_(?<year>(?:20)?\d\d)(?![\d_])/g;
const YEARS = /(?<![\d-])(?<from>(?:19|20)\d\d)_(?<to>(?:19|20)\d\d)(?!\d)/g;
const TWO_NUMBERS = /(?<=\p{L}-\d{1,4})_(?=\d{1,4}(?![\d_]))/gu;
const TWO_CAPITALS = /(?<= \p{Lu}{2,4})_(?=\p{Lu}{2,4}(?: |$))/gu;

/**
 * A name of something as it may stand in a narrative: one line, no square brackets (those are for blanks), no
 * semicolons (those stand between tasks), no pictures. Empty where no letter or digit is left.
 */
export function subjectOf(text: string): string {
  const plain = text
    .replace(SERIAL_NUMBER, '$<series>/$<first>,$<second>')
    .replace(DAY_IN_NUMBERS, '$<month>/$<day>/$<year>')
    .replace(YEARS, '$<from>-$<to>')
    .replace(TWO_NUMBERS, '/')
    .replace(TWO_CAPITALS, '/')
    .replaceAll('_', ' ')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll(';', ',')
    .replace(/ [>›»] /g, ' - ')
    .replace(/ \?+ /g, ' / ')
    .replace(/<{2,3}|>{2,3}/g, ' ');
  let name = oneLine(
    plain
      .replace(PICTURES, ' ')
      .replace(PERSONAL_NUMBERS, ' ')
      .replace(/\(\s*\)/g, ' ')
      .replace(/ -{2,3} /g, ' - '),
  )
    .replace(EDGES, '')
    .replace(HANGING, '')
    .replace(EDGES, '');
  name = name.replace(/^["“”](?<all>[^"“”]+)["“”]$/u, '$<all>');
  if (ABBREVIATED.test(name) && plain.includes(`${name}.`)) name += '.';
  if (name.endsWith(')') && !name.includes('(')) name = name.slice(0, -1).trimEnd();
  return /[\p{L}\p{N}]/u.test(name) ? shortened(quiet(sidesAsNames(name)), MAX_LENGTH) : '';
}
