import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const REASON = 'cannot be tested here: ';

interface Row {
  about: string;
  holds: string;
  tests: string[];
}

/** The rows of the tables of a page: a number, two cells of words, and tests by file and title. */
function rowsOf(page: string): Row[] {
  return page.split('\n').flatMap((line) => {
    const [, number = '', about = '', holds = '', tests = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return /^\d+$/.test(number) ? [{ about, holds, tests: tests.split('<br>') }] : [];
  });
}

/** Whether a file has a test of this title: the title is what a call begins with, and something follows. */
function holds(source: string, title: string): boolean {
  return ["'", '"', '`'].some(
    (quote) => source.includes(`(${quote}${title}${quote},`) || source.includes(`\n    ${quote}${title}${quote},\n`),
  );
}

/** What is wrong with what a row names; null where all of it is there. */
function wrongIn(named: string, read: (path: string) => string | null): string | null {
  if (named.startsWith(REASON) && named.length > REASON.length + 10) return null;
  const [, path = '', title = ''] = /^`(tests\/[^`]+\.test\.tsx?)`: (.+)$/.exec(named) ?? [];
  if (path === '') return `names no test: ${named}`;
  const source = read(path);
  if (source === null) return `there is no ${path}`;
  return holds(source, title) ? null : `${path} has no test “${title}”`;
}

const page = readFileSync(join(ROOT, 'FAULTS.md'), 'utf8');
const rows = rowsOf(page);
const lying = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : null);

describe('the page of faults', () => {
  it('has a row for each fault and each door', () => {
    const numbers = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
    const second = numbers.indexOf(1, 1);
    expect(numbers.slice(0, second)).toEqual(Array.from({ length: second }, (_, at) => at + 1));
    expect(numbers.slice(second)).toEqual(Array.from({ length: numbers.length - second }, (_, at) => at + 1));
    expect(second).toBeGreaterThanOrEqual(50);
    for (const { about, holds } of rows) expect([about, holds]).not.toContain('');
  });

  it('names tests that there are, or why there can be none', () => {
    const wrong = rows.flatMap(({ tests }) => tests.map((named) => wrongIn(named, lying)));
    expect(wrong.filter((sentence) => sentence !== null)).toEqual([]);
  });

  it.each([
    ['a file that is gone', '`tests/gone.test.ts`: holds'],
    ['a title that is gone', '`tests/there.test.ts`: held'],
    ['the beginning of a title', '`tests/there.test.ts`: hol'],
    ['nothing', ''],
    ['no reason', 'cannot be tested here: '],
  ])('would be found to name %s', (_, named) => {
    const read = (path: string) => (path === 'tests/there.test.ts' ? "it('holds', () => {});" : null);
    expect(wrongIn(named, read)).not.toBeNull();
    expect(wrongIn('`tests/there.test.ts`: holds', read)).toBeNull();
    expect(wrongIn('cannot be tested here: it takes a real power cut', read)).toBeNull();
  });
});
