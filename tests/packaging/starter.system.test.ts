// The starter under wine: which version it takes, what it passes on, and how it ends. Whether browsers of a real Windows
// start it has to be seen there.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStarter } from '../../packaging/starter.ts';
import { missingPrograms, startXServer, type XServer } from '../helper/x-server.ts';
import { fetchWindowsParts, startWine, type Wine } from '../windows/index.ts';

const missing = missingPrograms(['wine', 'wineserver', 'Xvfb', 'x86_64-w64-mingw32-gcc', 'x86_64-w64-mingw32-windres']);
const parts = missing.length > 0 ? `it needs ${missing.join(', ')}` : await fetchWindowsParts();
if (typeof parts === 'string') console.warn(`skipped: the starter on Windows: ${parts}`);

/** Says which version it is, what it was given, and what would have loaded other code into it. */
const PROGRAM = `const { basename } = require('node:path');
const { NODE_OPTIONS, NODE_PATH } = process.env;
console.log(JSON.stringify({ version: basename(__dirname), args: process.argv.slice(2), NODE_OPTIONS, NODE_PATH }));
process.exitCode = 7;
`;

describe.skipIf(typeof parts === 'string')('the starter on Windows', () => {
  let folder: string;
  let x: XServer;
  let wine: Wine;
  let program: string;

  const build = (name: string) => {
    const scratch = join(folder, name);
    mkdirSync(scratch);
    return buildStarter({ version: '0.10.0', epoch: 1_790_000_000, scratch, file: '', quick: true });
  };

  beforeAll(async () => {
    if (typeof parts === 'string') return;
    folder = mkdtempSync(join(tmpdir(), 'matterline-starter-'));
    x = await startXServer();
    wine = await startWine(x.display);
    program = join(wine.drive, 'Jürgen & Söhne 100%');
    mkdirSync(program);
    copyFileSync(await build('one'), join(program, 'matterline-helper.exe'));
    for (const version of ['0.9.0', '0.10.0', '0.11.0', '0.2.x', 'other']) {
      mkdirSync(join(program, version));
      writeFileSync(join(program, version, 'helper.cjs'), PROGRAM);
    }
    // The newest is not there as a whole yet.
    for (const version of ['0.9.0', '0.10.0']) copyFileSync(parts.node, join(program, version, 'node.exe'));
  });
  afterAll(async () => {
    await wine?.stop();
    await x?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('is the same bytes when it is built twice', async () => {
    const [one, two] = [await build('two'), await build('three')];
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  it('takes the newest version that is whole, and passes on what it is given', async () => {
    const args = ['chrome-extension://abc/', '--parent-window=0', 'a "b" \\', ''];
    const running = wine.start('C:\\Jürgen & Söhne 100%\\matterline-helper.exe', ...args);
    expect(await running.ended).toBe(7);
    expect(JSON.parse(running.output)).toEqual({ version: '0.10.0', args });
  });

  it('says by its status that there is no program', async () => {
    mkdirSync(join(wine.drive, 'empty'));
    copyFileSync(join(program, 'matterline-helper.exe'), join(wine.drive, 'empty/matterline-helper.exe'));
    expect(await wine.start('C:\\empty\\matterline-helper.exe', '--version').ended).toBe(71);
  });
});
