import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { keyGroups } from '../../extension/popup/commands/key-groups.ts';

vi.mock('../../extension/platform.ts', () => ({ browser: {} }));

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

it('lists in the README the keys of the review as the program has them', () => {
  const [, section = ''] = /\n## Keys\n(.*?)\n## /s.exec(README) ?? [];
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  const known = keyGroups().map(({ title, lines }) => {
    const told = lines.map(({ keys, does }) => `${keys.map((key) => `\`${key}\``).join(' ')} ${does}`);
    return `| ${title} | ${told.join(' · ')} |`;
  });
  expect(rows).toEqual(known);
});
