import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildForSandbox, SHARED_BUILDS } from './extension.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matterline-extension-'));
});
afterEach(() => {
  delete process.env[SHARED_BUILDS];
  rmSync(folder, { recursive: true, force: true });
});

/** The files of a build by their names, both without the marks that tell builds apart. Some differ in their marks alone. */
function filesOf(built: string): Record<string, string[]> {
  const plain = (text: string) => text.replace(/-[\w-]{8}(?=\.(?:js|css))/g, '-mark');
  const found: Record<string, string[]> = {};
  for (const name of readdirSync(built, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(built, name)).isFile()) continue;
    const texts = found[plain(name)] ?? [];
    found[plain(name)] = [...texts, plain(readFileSync(join(built, name), 'latin1'))].sort();
  }
  return found;
}

describe('a shared build', () => {
  it.each(['chrome', 'firefox'] as const)('of %s is what a build for the address is', async (browser) => {
    const address = 'http://127.0.0.1:65432';
    const own = filesOf(await buildForSandbox(browser, address, join(folder, 'own')));
    process.env[SHARED_BUILDS] = join(folder, 'shared');
    // The second one is a copy of what was built for the first one.
    await buildForSandbox(browser, 'http://127.0.0.1:54321', join(folder, 'first'));
    const second = filesOf(await buildForSandbox(browser, address, join(folder, 'second')));
    expect(second).toEqual(own);
    expect(JSON.stringify(second)).toContain(address);
  });
});
