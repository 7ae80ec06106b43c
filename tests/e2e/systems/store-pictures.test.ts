import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../desktop/index.ts';
import { makePictures, SCREENSHOT, TILES } from '../../store-pictures/make.ts';
import { PICTURES } from '../../store-pictures/pictures.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, the pictures for the stores: no Chromium-family browser is installed.');

/** What the head of a PNG says of its picture; see the PNG specification, 11.2.2. */
function headOf(bytes: Buffer) {
  const kinds: Record<number, string> = { 0: 'grey', 2: 'colour', 3: 'palette', 4: 'grey, alpha', 6: 'colour, alpha' };
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], bits: bytes[24], kind: kinds[bytes[25] ?? -1] };
}

describe.skipIf(!chromium)('the pictures for the stores', () => {
  let folder: string;
  let pictures: Map<string, Buffer>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-store-pictures-'));
    const paths = await makePictures(folder, chromium ?? '');
    pictures = new Map(paths.map((path) => [basename(path, '.png'), readFileSync(path)]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are five of the product, as many as Chrome takes, and the two tiles', () => {
    expect([...pictures.keys()]).toEqual([...PICTURES.map(({ name }) => name), ...Object.keys(TILES)]);
    expect(PICTURES).toHaveLength(5);
  });

  it('have the sizes that the stores ask for, of 24 bits and without alpha', () => {
    const wanted: Record<string, readonly number[]> = {
      ...Object.fromEntries(PICTURES.map(({ name }) => [name, SCREENSHOT])),
      ...TILES,
    };
    for (const [name, bytes] of pictures)
      expect({ name, ...headOf(bytes) }).toEqual({ name, size: wanted[name], bits: 8, kind: 'colour' });
  });

  it('show something each, and each something else', () => {
    // A page that stayed empty is a few kilobytes.
    for (const [name, bytes] of pictures)
      expect(bytes.length, name).toBeGreaterThan(name.startsWith('tile') ? 6_000 : 60_000);
    expect(new Set([...pictures.values()].map((bytes) => bytes.toString('base64'))).size).toBe(pictures.size);
  });
});
