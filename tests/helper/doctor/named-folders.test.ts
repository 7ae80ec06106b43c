import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { namedFolderFindings } from '../../../helper/doctor/named-folders.ts';
import type { Machine } from '../../../helper/install/index.ts';
import { createPlaces } from '../../../helper/places/index.ts';
import { subjects } from '../../../helper/words/en/subjects.ts';

const NOW = 1_790_000_000_000;
const DAY = 86_400_000;
let home: string;
let machine: Machine;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'matterline-named-')));
  machine = { env: { MATTERLINE_DATA: join(home, 'data') }, system: 'linux' } as unknown as Machine;
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Names a folder as an extension does. */
async function named(caller: string, folder: string, at = NOW): Promise<string> {
  const path = join(home, folder);
  mkdirSync(path, { recursive: true });
  const places = createPlaces({ data: join(home, 'data'), caller }, () => at);
  const request = { type: 'request', id: 1, method: 'place.name', params: { place: 'back-up', path } };
  await new Promise((resolve) => places.take(request, resolve));
  return path;
}

it('doctor looks at each named folder once: whether it is there and can be written', async () => {
  expect(await namedFolderFindings(machine, NOW)).toEqual([]);
  const [safe, gone] = [await named('chromium-a', 'Safe'), await named('firefox-b', 'Gone')];
  await named('chromium-c', 'Safe');
  rmSync(gone, { recursive: true });
  expect(await namedFolderFindings(machine, NOW)).toEqual([
    { about: { code: 'named-folder', path: safe }, state: 'ok', found: null },
    { about: { code: 'named-folder', path: gone }, state: 'wrong', found: { code: 'named-folder-gone' } },
  ]);
});

it('doctor leaves out a folder that nobody has used for a month', async () => {
  await named('chromium-a', 'Safe', NOW - 31 * DAY);
  expect(await namedFolderFindings(machine, NOW)).toEqual([]);
});

it('doctor claims no use of a folder, of which only the path is known', async () => {
  const path = await named('chromium-a', 'Safe');
  const [found] = await namedFolderFindings(machine, NOW);
  expect(found?.about).toEqual({ code: 'named-folder', path });
  expect(subjects['named-folder']({ code: 'named-folder', path })).toBe(`folder you named, ${path}`);
});
