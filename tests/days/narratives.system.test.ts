import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FILE, narrativesPage } from './narratives.ts';

it('the page of narratives is what is drafted now', async () => {
  expect(readFileSync(FILE, 'utf8')).toBe(await narrativesPage());
}, 120_000);
