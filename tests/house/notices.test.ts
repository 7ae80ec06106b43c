import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices } from '../../notices.mjs';

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
