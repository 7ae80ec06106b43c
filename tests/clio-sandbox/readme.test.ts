import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { USAGE } from './arguments.ts';
import { AREAS, FAULTS, KINDS, ROUTES, startClioSandbox } from './index.ts';

const README = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
/** What of these names the page does not say in code. */
const unsaid = (names: readonly string[]) =>
  names.filter((name) => !new RegExp(`\`[^\`\n]*${name}\\b[^\`\n]*\``).test(README));

it('the page names every flag, fault, kind, scope and path', () => {
  const flags = [...new Set(USAGE.match(/--[a-z-]+/g))].filter((flag) => flag !== '--help');
  const paths = ROUTES.map(({ path }) => path.replace(/[{}]/g, '\\$&').replace(/\\}$/, ''));
  expect(unsaid([...flags, ...Object.keys(FAULTS), ...KINDS, ...AREAS, ...paths])).toEqual([]);
});

it('the page names every call that another process may make', async () => {
  const sandbox = await startClioSandbox();
  const answer = await fetch(`${sandbox.url}/sandbox/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  await sandbox.close();
  const { error } = (await answer.json()) as { error: string };
  const calls = error.replace('call must be one of ', '').split(', ');
  expect(calls.length).toBeGreaterThan(40);
  expect(unsaid(calls)).toEqual([]);
});
