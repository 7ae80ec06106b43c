import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { buildHelper } from '../../helper/build.mjs';
import { NOTICES } from '../../notices.mjs';

const ROOT = join(import.meta.dirname, '../..');
const lines = (text: string) => text.replace(/\s+/g, ' ').trim();
const licenseOf = (name: string) => {
  const folder = join(ROOT, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) ?? 'LICENSE';
  return lines(readFileSync(join(folder, file), 'utf8'));
};

/** Builds without writing anything; gives the packages that were bundled and the notices. */
async function built(mode: string): Promise<{ packages: string[]; text: string }> {
  const made = (await build({
    root: ROOT,
    mode,
    logLevel: 'error',
    build: { write: false },
  })) as Rolldown.RolldownOutput;
  const modules = made.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const packages = modules.flatMap(
    (id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(id)?.[1] ?? [],
  );
  const file = made.output.find(({ fileName }) => fileName === NOTICES);
  return { packages: [...new Set(packages)], text: lines(file?.type === 'asset' ? String(file.source) : '') };
}

describe('the licenses', () => {
  it.each(['chrome', 'firefox'])('of each package in %s stand in its notices, with their text', async (mode) => {
    const { packages, text } = await built(mode);
    expect(packages).toContain('preact');
    for (const name of packages) {
      const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
      expect(text).toContain(`${name} ${version} `);
      expect(text, name).toContain(licenseOf(name));
    }
  });

  it('of what is in the helper and beside it stand in its folder', async () => {
    const folder = dirname(await buildHelper());
    const text = lines(readFileSync(join(folder, NOTICES), 'utf8'));
    for (const name of ['@homebridge/dbus-native', 'long', 'safe-buffer', '@napi-rs/keyring', 'koffi'])
      expect(text, name).toContain(licenseOf(name));
  });
});
