import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHelper } from '../../helper/build.mjs';
import { buildPackage } from '../../packaging/build.ts';
import { MOST_BYTES } from '../../packaging/stores/store.ts';
import { type OtherCheckout, otherCheckout } from './other-checkout.ts';

const EPOCH = 1_790_000_000;

describe('what is built from the same sources', () => {
  let folder: string;
  let other: OtherCheckout;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-store-'));
    other = otherCheckout();
    other.node('node_modules/tsx/dist/cli.mjs', 'packaging/main.ts', 'chrome', 'firefox');
    other.node('helper/run.mjs', '--version');
  }, 60_000);
  afterAll(() => {
    other?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  // Edge's is Chrome's, under another name.
  it.each(['chrome', 'firefox'] as const)(
    'is for the store of %s a release without a key, the same bytes in another checkout',
    async (name) => {
      const file = await buildPackage(name, { output: folder, epoch: EPOCH, quick: false });
      const elsewhere = readFileSync(join(other.root, 'dist/packages', basename(file)));
      expect(readFileSync(file).equals(elsewhere)).toBe(true);
      expect(elsewhere.length).toBeLessThanOrEqual(MOST_BYTES[name]);
      const files = unzipSync(elsewhere);
      const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
      expect(manifest).toMatchObject({ name: '__MSG_name__', default_locale: 'en', manifest_version: 3 });
      const named = JSON.parse(strFromU8(files['_locales/en/messages.json'] ?? new Uint8Array()));
      expect(named.name.message).toBe('Matterline');
      expect(manifest.key).toBeUndefined();
      expect(JSON.stringify(manifest)).not.toMatch(/127\.0\.0\.1|sandbox/i);
      const paths = Object.keys(files);
      expect(paths).toEqual([...paths].sort());
      for (const path of Object.values(manifest.icons as Record<string, string>)) expect(paths).toContain(path);
      expect(paths).toContain('NOTICES.txt');
    },
  );

  it('is as a helper the same files, byte for byte, in another checkout', async () => {
    const own = dirname(await buildHelper());
    const names = readdirSync(own).filter((name) => name.endsWith('.cjs') || name === 'NOTICES.txt');
    expect(names).toContain('helper.cjs');
    const differing = names.filter((name) => {
      const elsewhere = join(other.root, 'dist/helper', name);
      return !existsSync(elsewhere) || !readFileSync(elsewhere).equals(readFileSync(join(own, name)));
    });
    expect(differing).toEqual([]);
  });
});
