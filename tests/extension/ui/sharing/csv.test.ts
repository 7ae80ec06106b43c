import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../../extension/ui/sharing/csv.ts';

describe('a line of the table', () => {
  it('holds each value as it is, whatever its commas, quotes and line ends', () => {
    expect(csvLine(['Smith, "v." Jones\nbrief', 12.5, null, 'plain'])).toBe(
      '"Smith, ""v."" Jones\nbrief",12.5,,plain\r\n',
    );
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('makes the formula %j inert', (title) => {
    expect(csvLine([title])).toBe(`"'${title.replaceAll('"', '""')}"\r\n`);
  });

  it('leaves numbers numbers, also negative ones', () => {
    expect(csvLine([-3])).toBe('-3\r\n');
  });
});
