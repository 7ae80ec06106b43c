import { describe, expect, it, vi } from 'vitest';
import { withoutNames } from '../../../../extension/ui/sharing/without-names.ts';
import { FULL } from '../../../e2e/parts/fed-reports.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));
const { reportFile } = await import('../../../../extension/reports/model/report-file.ts');

const asItIs = (text: string) => text;
const linesOf = async (view: typeof FULL, names = asItIs) =>
  (await reportFile(view, names).file.text())
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

describe('a report’s table', () => {
  it('has a line for each part, matter, client and category, whose minutes add up to the same', async () => {
    const [head, ...lines] = await linesOf(FULL);
    expect(head?.[0]?.replace('\ufeff', '')).toBe('by');
    const sum = (by: string) => lines.filter((line) => line[0] === by).reduce((all, line) => all + Number(line[3]), 0);
    expect([sum('day'), sum('matter'), sum('client')]).toEqual(Array(3).fill(FULL.sums.total));
    const { inClio, waiting, missing } = FULL.sums;
    expect(sum('category')).toBe(inClio + waiting + missing);
  });

  it('has no formula in it, whatever a matter is called', async () => {
    const [one, ...others] = FULL.matters.filter(({ matter }) => matter !== null);
    if (!one?.matter) throw new Error('There is a matter.');
    const matter = { ...one.matter, number: '=HYPERLINK("http://x")', client: '+1' };
    const text = await reportFile({ ...FULL, matters: [{ ...one, matter }, ...others] }, asItIs).file.text();
    expect(text).toContain(`"'=HYPERLINK`);
    expect(text).not.toMatch(/(?:^|[,;])"?[=+]/m);
  });

  it('has no name in it while names are hidden', async () => {
    const lines = await linesOf({ ...FULL, hideNames: true }, withoutNames);
    const text = lines.filter(([by]) => by === 'matter' || by === 'client').join('\n');
    expect(text).toContain('•••');
    expect(text).not.toMatch(/Acme|Smith|Darcy|Harbor|Reed/);
  });
});
