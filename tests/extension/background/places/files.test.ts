import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AskHelper, atOnce, createPlaceFiles } from '../../../../extension/background/places/files.ts';
import { createKeys } from '../../../../extension/background/places/keys.ts';
import { createHelperFiles, type HelperFiles } from './helper-files.ts';

const NAME = 'matterline-a.matterline-test';
let helper: HelperFiles;
beforeEach(async () => {
  helper = createHelperFiles();
  mkdirSync(join(helper.folder, 'Safe'));
  await helper.ask('place.name', { place: 'safe', path: join(helper.folder, 'Safe') });
});
afterEach(() => helper.remove());

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

it.each([0, 1, 179_999, 180_000, 180_001, 360_000, 700_000])(
  'a file of %i bytes comes back as it went',
  async (size) => {
    const files = createPlaceFiles(helper.ask, 'safe');
    const bytes = new Uint8Array(randomBytes(size));
    for (const pieces of [inPieces(bytes, 65_536), atOnce(bytes)])
      expect(await files.write(NAME, pieces)).toEqual({ ok: true, value: size });
    expect(readFileSync(join(helper.folder, 'Safe', NAME)).equals(bytes)).toBe(true);
    expect(await files.read(NAME)).toEqual({ ok: true, value: bytes });
    expect(await files.list()).toMatchObject({ ok: true, value: [{ name: NAME, bytes: size }] });
    expect(await files.delete(NAME)).toEqual({ ok: true, value: null });
    expect(await files.read(NAME)).toMatchObject({ fault: { code: 'no-file' } });
  },
);

it('one piece is under way at a time', async () => {
  let underWay = 0;
  let most = 0;
  const ask: AskHelper = async (method, params) => {
    underWay += 1;
    most = Math.max(most, underWay);
    const answer = await helper.ask(method, params);
    underWay -= 1;
    return answer;
  };
  await createPlaceFiles(ask, 'safe').write(NAME, inPieces(new Uint8Array(1_000_000), 10_000));
  expect(most).toBe(1);
});

it('a file that another takes the place of meanwhile is read anew, and given up where that goes on', async () => {
  const path = join(helper.folder, 'Safe', NAME);
  await createPlaceFiles(helper.ask, 'safe').write(NAME, atOnce(new Uint8Array(400_000)));
  let changes = 1;
  const ask: AskHelper = async (method, params) => {
    const answer = await helper.ask(method, params);
    if (method === 'file.read' && changes > 0) {
      changes -= 1;
      appendFileSync(path, 'x');
    }
    return answer;
  };
  const files = createPlaceFiles(ask, 'safe');
  expect(await files.read(NAME)).toMatchObject({ ok: true, value: { length: 400_001 } });
  changes = 100;
  expect(await files.read(NAME)).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
});

it('a key is made once, stays the same for the next worker, and is another under another name', async () => {
  const raw = async (name: string) => helper.keyStore.kept.get(name);
  const keys = createKeys(helper.ask);
  expect(await keys.get('a')).toEqual({ ok: true, value: null });
  const [made, again] = [await keys.make('a'), await createKeys(helper.ask).make('a')];
  expect(made.ok && again.ok).toBe(true);
  await keys.make('b');
  expect(await raw('a')).not.toBe(await raw('b'));
  expect(Buffer.from((await raw('a')) ?? '', 'base64')).toHaveLength(32);
  await keys.drop('a');
  expect(await keys.get('a')).toEqual({ ok: true, value: null });
  helper.keyStore.fault = 'no-key-store';
  expect(await createKeys(helper.ask).make('b')).toMatchObject({ ok: false, fault: { code: 'no-key-store' } });
});
