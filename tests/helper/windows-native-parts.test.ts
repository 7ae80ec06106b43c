import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nativeParts } from '../../helper/install/native-parts.ts';

describe('what has to lie beside the bundle on Windows', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-parts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function put(name: string): string {
    const path = join(folder, 'node_modules', name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name, exports: { '.': { require: './index.cjs' } } }));
    writeFileSync(join(path, 'index.cjs'), '');
    return path;
  }

  it('is koffi and its part for the processor, found from the bundle and put where koffi looks', () => {
    const koffi = put('koffi');
    const native = put('@koromix/koffi-win32-arm64');
    expect(nativeParts(join(folder, 'dist/helper/helper.cjs'), 'arm64')).toEqual([
      { from: koffi, to: 'node_modules/koffi' },
      { from: native, to: 'node_modules/@koromix/koffi-win32-arm64' },
    ]);
  });

  it('is nothing where one of them is missing, for the other is of no use alone', () => {
    expect(nativeParts(join(folder, 'helper.cjs'), 'x64')).toEqual([]);
    put('koffi');
    put('@koromix/koffi-win32-arm64');
    expect(nativeParts(join(folder, 'helper.cjs'), 'x64')).toEqual([]);
  });
});
