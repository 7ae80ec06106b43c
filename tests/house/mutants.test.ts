import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MUTANTS } from '../mutants/all.ts';

// The mutants themselves take minutes: `npm run test:mutants`. Here they are kept from growing old.

const ROOT = join(import.meta.dirname, '../..');

it.each(MUTANTS)(
  'can still be broken, and is looked at by tests that are there: $name',
  ({ file, from, to, tests }) => {
    const parts = readFileSync(join(ROOT, file), 'utf8').split(from);
    expect(parts.length - 1, 'how often the guard stands in its file').toBe(1);
    expect(to).not.toBe(from);
    expect(tests.filter((test) => !existsSync(join(ROOT, test)))).toEqual([]);
    expect(tests.length).toBeGreaterThan(0);
  },
);

it('are at least sixty, each with a name of its own', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
});
