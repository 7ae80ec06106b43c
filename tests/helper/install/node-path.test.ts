import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodePath } from '../../../helper/install/node-path.ts';

let folder: string;
let link: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'matterline-node-')));
  mkdirSync(join(folder, 'v20.20.2'));
  writeFileSync(join(folder, 'v20.20.2/node.exe'), '');
  symlinkSync(join(folder, 'v20.20.2'), join(folder, 'current'));
  link = join(folder, 'current/node.exe');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('names Node itself on Windows, where the link that led to it may vanish', () => {
  expect(nodePath(link, 'windows')).toBe(join(folder, 'v20.20.2/node.exe'));
});

it('keeps the link elsewhere, and on Windows what leads nowhere', () => {
  expect(nodePath(link, 'linux')).toBe(link);
  expect(nodePath(join(folder, 'none'), 'windows')).toBe(join(folder, 'none'));
});
