import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMacZip } from '../../packaging/mac.ts';
import { fetchPart, NODE } from '../../packaging/parts.ts';

const PROGRAM = 'Matterline.app/Contents/Resources/program';

describe('the bundle for a Mac', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-mac-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the helper and the Node of its makers, byte for byte, the same each time', async () => {
    const make = async (name: string) => {
      const file = join(folder, name);
      await makeMacZip('darwin-arm64', {
        version: '0.1.0',
        epoch: 0,
        scratch: folder,
        file,
        quick: true,
        signer: null,
      });
      return readFileSync(file);
    };
    const zip = await make('one.zip');
    expect((await make('two.zip')).equals(zip)).toBe(true);
    const files = unzipSync(zip);
    const node = readFileSync(join(await fetchPart(NODE['darwin-arm64']), 'bin/node'));
    expect(node.equals(files[`${PROGRAM}/node`] ?? new Uint8Array())).toBe(true);
    expect(Object.keys(files)).toContain(`${PROGRAM}/helper.cjs`);
  }, 60_000);
});
