import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktopMissing, type Stage, setStage } from '../desktop/index.ts';

const missing = desktopMissing();
if (missing) console.log(`Skipped, what a browser says of the release at its installation: ${missing}.`);

const ROOT = join(import.meta.dirname, '../..');

declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

describe.skipIf(missing)('what a browser says of the release', () => {
  let stage: Stage;
  let folder: string;
  let manifest: Manifest;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-release-'));
    await build({ root: ROOT, mode: 'chrome', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    stage = await setStage({ host: () => undefined });
  });
  afterAll(async () => {
    await stage?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const warnings = async (change: Partial<Manifest> = {}): Promise<string[]> => {
    const page = await stage.chromium.page('extension/options/index.html');
    const text = JSON.stringify({ ...manifest, ...change });
    return page.evaluate((one) => chrome.management.getPermissionWarningsByManifest(one), text);
  };

  it('at its installation is about the helper alone', async () => {
    expect(await warnings()).toEqual(['Communicate with cooperating native applications']);
    // What is asked for later would be seen here.
    expect(await warnings({ permissions: [...manifest.permissions, 'tabs'] })).toHaveLength(2);
  });

  it('stands in the README, permission by permission', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const rows = readme.split('\n').filter((line) => line.startsWith('| `') || line.startsWith('| one of'));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const all = [...manifest.permissions, ...manifest.optional_permissions];
    expect(all.filter((name) => !named.includes(name))).toEqual([]);
  });
});
