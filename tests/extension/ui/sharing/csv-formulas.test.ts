import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../extension/ui/sharing/csv.ts';
import { runs } from '../../../runs.ts';

/** Cuts a line as a spreadsheet does: a cell that begins with a quote goes to the next one, and on to the separator. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let start = true;
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (quoted && sign === '"' && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted && sign === '"') quoted = false;
    else if (!quoted && start && sign === '"') quoted = true;
    else if (!quoted && (sign === separator || sign === '\n' || sign === '\r')) {
      cells.push(cell);
      cell = '';
      start = true;
      continue;
    } else cell += sign;
    start = false;
  }
  return cells;
}

/** Whether anything that programs are known to do before they look for a formula leaves one. */
function isFormula(cell: string): boolean {
  const bare = cell.normalize('NFKC').replace(/^[\s\p{C}\p{Default_Ignorable_Code_Point}"“”]+/u, '');
  return /^[=+\-@−]/.test(bare) || /^[\t\r]/.test(cell);
}

/** What was written, from a cell as it is read with the right separator. */
function written(cell: string): string {
  const begins = '(?:^|[;,|\\t\\r\\n\\v\\f\\u0085\\u2028\\u2029；，])';
  const blank = '[\\s\\p{C}\\p{Default_Ignorable_Code_Point}"\'`‘’“”„«»＂＇]*';
  return cell
    .replace(new RegExp(`(?<=${begins}(?:(?![\\t\\r])${blank.slice(0, -1)})*)'(?=[\\t\\r])`, 'gu'), '')
    .replace(new RegExp(`(${begins}${blank})'(?=[=+\\-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻₌₊₋−⩵⩶﬩])`, 'gu'), '$1');
}

const SEPARATORS = [',', ';', '\t', '|'];
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠SUM(A1)', '−1', '⁼1', "=cmd|' /C calc'!A0"];
const BEFORE = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u2060',
  '\u00ad',
  '"',
  "'",
  '“',
  '\t',
  '\r',
  '" ',
  '\u200b"',
];
const INSIDE = [
  '',
  'Brief;',
  'Brief; ',
  'a,',
  'a\t',
  'a\n',
  'a\r\n',
  'a;"',
  'a";',
  'x;;',
  '";',
  '",',
  'a|',
  'a；',
  'a;b;',
];

describe('a title in the table', () => {
  it.each(FORMULAS)('that holds %s anywhere a cell could begin is inert, whichever separator is taken', (formula) => {
    for (const inside of INSIDE) {
      for (const before of BEFORE) {
        const title = `${inside}${before}${formula}`;
        for (const separator of SEPARATORS) {
          const line = csvLine(['2026-11-30T09:00:00.000Z', 12.5, 'Writer', title, null, 'auto']);
          for (const cell of cellsOf(line, separator))
            expect(isFormula(cell), JSON.stringify([title, cell])).toBe(false);
        }
      }
    }
  });

  const hostile = fc.array(fc.constantFrom(...FORMULAS, ...BEFORE, ...INSIDE, 'a', '0', '§', '—', 'ab=c'), {
    maxLength: 12,
  });
  const text = fc.oneof(
    hostile.map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('is inert whichever sign it begins with that programs may take for one of a formula', () => {
    const left: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const sign = String.fromCodePoint(point);
      const cells = isFormula(sign) && !/[\t\r]/.test(sign) ? cellsOf(csvLine([`${sign}1+1`]), ',') : [];
      if (cells.some(isFormula)) left.push(sign);
    }
    expect(left).toEqual([]);
  });

  it('is inert whatever it holds, and is read again as it was written', () => {
    fc.assert(
      fc.property(text, text, (app, title) => {
        const line = csvLine([app, title, 'end']);
        for (const separator of SEPARATORS) expect(cellsOf(line, separator).filter(isFormula)).toEqual([]);
        expect(cellsOf(line, ',').slice(0, 3).map(written)).toEqual([app, title, 'end']);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('stays as it is where nothing in it could be a formula', () => {
    for (const title of ['Motion to compel.odt - Writer', 'a=b', 'x — y', 'Smith & Sons (2)', '3-1'])
      expect(csvLine([title])).toBe(`${title}\r\n`);
  });
});
