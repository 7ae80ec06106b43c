import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from '../../packaging/build.ts';
import type { TargetName } from '../../packaging/targets.ts';

const EPOCH = 1_790_000_000;

describe('what is given to a store', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-store-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each<TargetName>(['chrome', 'firefox'])(
    'for %s is a release without a key, and the same bytes when it is built twice',
    async (name) => {
      const built = (output: string, epoch: number) =>
        buildPackage(name, { output: join(folder, output), epoch, quick: false });
      const [one, two] = [await built('one', EPOCH), await built('two', EPOCH + 86_400)];
      expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
      const files = unzipSync(readFileSync(one));
      const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
      expect(manifest).toMatchObject({ name: 'Matterline', manifest_version: 3 });
      expect(manifest.key).toBeUndefined();
      expect(JSON.stringify(manifest)).not.toMatch(/127\.0\.0\.1|sandbox/i);
      const paths = Object.keys(files);
      expect(paths).toEqual([...paths].sort());
      for (const path of Object.values(manifest.icons as Record<string, string>)) expect(paths).toContain(path);
      expect(paths).toContain('NOTICES.txt');
    },
  );
});
