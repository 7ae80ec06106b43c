import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { onDesktop, useStage } from '../../desktop/fixture.ts';

const ROOT = join(import.meta.dirname, '../../..');

declare const chrome: {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

onDesktop('what a browser says of the release', () => {
  let manifest: Manifest;

  const desk = useStage({ host: () => undefined }, async ({ stage }) => {
    const outDir = join(stage.folder, 'release');
    await build({ root: ROOT, mode: 'chrome', logLevel: 'error', build: { outDir, emptyOutDir: true } });
    manifest = JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8'));
  });

  const warnings = async (change: Partial<Manifest> = {}): Promise<string[]> => {
    const page = await desk.stage.browser.page('extension/options/index.html');
    const text = JSON.stringify({ ...manifest, ...change });
    return page.evaluate((one) => chrome.management.getPermissionWarningsByManifest(one), text);
  };

  it('at its installation is about the helper alone', async () => {
    expect(await warnings()).toEqual(['Communicate with cooperating native applications']);
    // What is asked for later would be seen here.
    expect(await warnings({ permissions: [...manifest.permissions, 'tabs'] })).toHaveLength(2);
  });

  it('stands in PRIVACY.md, permission by permission', () => {
    const page = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `') || line.startsWith('| one of'));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const all = [...manifest.permissions, ...manifest.optional_permissions];
    expect(all.filter((name) => !named.includes(name))).toEqual([]);
  });
});
