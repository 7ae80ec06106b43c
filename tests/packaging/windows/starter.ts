import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildStarter } from '../../../packaging/starter.ts';
import type { WindowsParts } from '../../windows/index.ts';
import type { WindowsStage } from './stage.ts';

/** Says which version it is, what it was given, and what would have loaded other code into it. */
const PROGRAM = `const { basename } = require('node:path');
const { NODE_OPTIONS, NODE_PATH } = process.env;
console.log(JSON.stringify({ version: basename(__dirname), args: process.argv.slice(2), NODE_OPTIONS, NODE_PATH }));
process.exitCode = 7;
`;

/** Which version it takes, what it passes on, and how it ends. */
export function tryStarter(stage: WindowsStage, parts: WindowsParts): void {
  let program: string;

  const build = (name: string) => {
    const scratch = join(stage.folder, name);
    mkdirSync(scratch);
    return buildStarter({
      version: '0.10.0',
      epoch: 1_790_000_000,
      scratch,
      file: '',
      quick: true,
      signer: null,
      firm: null,
    });
  };

  beforeAll(async () => {
    program = join(stage.wine.drive, 'Jürgen & Söhne 100%');
    mkdirSync(program);
    copyFileSync(await build('starter-one'), join(program, 'matterline-helper.exe'));
    for (const version of ['0.9.0', '0.10.0', '0.11.0', '0.2.x', 'other']) {
      mkdirSync(join(program, version));
      writeFileSync(join(program, version, 'helper.cjs'), PROGRAM);
    }
    // The newest is not there as a whole yet.
    for (const version of ['0.9.0', '0.10.0']) copyFileSync(parts.node, join(program, version, 'node.exe'));
  });

  it('is the same bytes when it is built twice', async () => {
    const [one, two] = [await build('starter-two'), await build('starter-three')];
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  it('takes the newest version that is whole, and passes on what it is given', async () => {
    const args = ['chrome-extension://abc/', '--parent-window=0', 'a "b" \\', ''];
    const running = stage.wine.start('C:\\Jürgen & Söhne 100%\\matterline-helper.exe', ...args);
    expect(await running.ended).toBe(7);
    expect(JSON.parse(running.output)).toEqual({ version: '0.10.0', args });
  });

  it('says by its status that there is no program', async () => {
    mkdirSync(join(stage.wine.drive, 'empty'));
    copyFileSync(join(program, 'matterline-helper.exe'), join(stage.wine.drive, 'empty/matterline-helper.exe'));
    expect(await stage.wine.start('C:\\empty\\matterline-helper.exe', '--version').ended).toBe(71);
  });
}
