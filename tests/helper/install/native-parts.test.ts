import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nativeParts } from '../../../helper/install/native-parts.ts';

describe('what has to lie beside the bundle', () => {
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
  const bundle = () => join(folder, 'dist/helper/helper.cjs');

  it('is koffi on Windows, with its part for the processor, found from the bundle and put where koffi looks', () => {
    const koffi = put('koffi');
    const native = put('@koromix/koffi-win32-arm64');
    expect(nativeParts(bundle(), 'windows', 'arm64')).toEqual([
      { from: koffi, to: 'node_modules/koffi' },
      { from: native, to: 'node_modules/@koromix/koffi-win32-arm64' },
    ]);
    expect(nativeParts(bundle(), 'linux', 'arm64')).toEqual([]);
  });

  it('is the key store’s library elsewhere, with the parts that npm found to fit', () => {
    const keyring = put('@napi-rs/keyring');
    const native = put('@napi-rs/keyring-darwin-arm64');
    expect(nativeParts(bundle(), 'windows')).toEqual([]);
    for (const system of ['linux', 'macos'] as const)
      expect(nativeParts(bundle(), system)).toEqual([
        { from: keyring, to: 'node_modules/@napi-rs/keyring' },
        { from: native, to: 'node_modules/@napi-rs/keyring-darwin-arm64' },
      ]);
  });

  it('is both on macOS, and either alone where of the other a part is missing', () => {
    const koffi = put('koffi');
    const keyring = put('@napi-rs/keyring');
    put('@napi-rs/keyring-darwin-arm64');
    expect(nativeParts(bundle(), 'macos', 'arm64').map(({ from }) => from)).toContain(keyring);
    expect(nativeParts(bundle(), 'macos', 'arm64').map(({ from }) => from)).not.toContain(koffi);
    const native = put('@koromix/koffi-darwin-arm64');
    expect(nativeParts(bundle(), 'macos', 'arm64').slice(0, 2)).toEqual([
      { from: koffi, to: 'node_modules/koffi' },
      { from: native, to: 'node_modules/@koromix/koffi-darwin-arm64' },
    ]);
    expect(nativeParts(bundle(), 'macos', 'arm64')).toHaveLength(4);
  });

  it('leaves out a library of which a part is missing, for the other is of no use alone', () => {
    expect(nativeParts(bundle(), 'windows', 'x64')).toEqual([]);
    put('koffi');
    put('@koromix/koffi-win32-arm64');
    expect(nativeParts(bundle(), 'windows', 'x64')).toEqual([]);
    put('@napi-rs/keyring');
    expect(nativeParts(bundle(), 'linux')).toEqual([]);
  });
});
