import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHelper } from '../../helper/build.mjs';
import { NOTICES, notices } from '../../notices.mjs';

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

describe('a build', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'matterline-notices-'));
    const folder = join(root, 'node_modules/silent');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(root, 'main.js'),
      "import words from 'silent'; import made from 'made'; console.log(words, made);",
    );
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'silent', version: '1.2.3', main: 'index.js' }));
    writeFileSync(join(folder, 'index.js'), 'export default "words";');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Builds what uses `silent`, and a module `made` with this id. */
  const tried = (id: string) =>
    build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'made',
          resolveId: (asked) => (asked === 'made' ? id : null),
          load: (asked) => (asked === id ? 'console.log("made"); export default 1;' : null),
        },
        notices(),
      ],
      build: { write: false, rolldownOptions: { input: join(root, 'main.js') } },
    });

  it('fails where a package comes without the text of its license, and passes once it has one', async () => {
    await expect(tried('plain')).rejects.toThrow('silent 1.2.3 comes without the text of its license');
    writeFileSync(join(root, 'node_modules/silent/LICENSE'), 'Do as you like.');
    await expect(tried('plain')).resolves.toBeDefined();
  });

  it('fails where nobody said whose code a module of a tool is', async () => {
    writeFileSync(join(root, 'node_modules/silent/LICENSE'), 'Do as you like.');
    await expect(tried('\0stranger/runtime')).rejects.toThrow('stranger/runtime');
  });
});
