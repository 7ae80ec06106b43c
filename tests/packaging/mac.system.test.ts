import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMacZip } from '../../packaging/mac.ts';
import { fetchPart, NODE } from '../../packaging/parts.ts';
import { HOST_NAME } from '../../shared/index.ts';
import { missingPrograms } from '../helper/x-server.ts';
import { signatureOf } from './mac/mach-o.ts';
import { partsOutOfReach } from './parts-here.ts';

const OUTER = 'Matterline.app/Contents';
const PROGRAM = `${OUTER}/Resources/program`;
const INNER = `${PROGRAM}/Matterline.app/Contents`;
const missing = missingPrograms(['clang', 'ld.lld']);
const reason = missing.length > 0 ? `it needs ${missing.join(', ')}` : await partsOutOfReach('darwin-arm64');
if (reason !== null) console.warn(`skipped: the bundle for a Mac: ${reason}`);

describe.skipIf(reason !== null)('the bundle for a Mac', () => {
  let folder: string;
  let zip: Buffer;
  let files: Record<string, Uint8Array>;
  const bytes = (name: string) => Buffer.from(files[name] ?? []);
  async function make(name: string) {
    const file = join(folder, name);
    await makeMacZip('darwin-arm64', {
      version: '0.1.0',
      epoch: 0,
      scratch: folder,
      file,
      quick: true,
      signer: null,
      firm: null,
    });
    return readFileSync(file);
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-mac-'));
    zip = await make('one.zip');
    files = unzipSync(zip);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same bytes each time', async () => {
    expect((await make('two.zip')).equals(zip)).toBe(true);
  }, 60_000);

  it('holds the helper, what it calls macOS by, and the Node of its makers, byte for byte', async () => {
    expect(readFileSync(join(await fetchPart(NODE['darwin-arm64']), 'bin/node')).equals(bytes(`${PROGRAM}/node`))).toBe(
      true,
    );
    const names = Object.keys(files);
    for (const name of ['helper.cjs', 'node_modules/koffi/index.cjs']) expect(names).toContain(`${PROGRAM}/${name}`);
    const native = names.filter((name) => name.endsWith('.node'));
    expect(native.some((name) => name.includes('@koromix/koffi-darwin-arm64'))).toBe(true);
    expect(native.every((name) => name.includes('darwin-arm64'))).toBe(true);
    expect(native.some((name) => name.includes('keyring-darwin-arm64'))).toBe(true);
  });

  it('brings what is to be installed as a bundle of its own, under the name that its start at login has', () => {
    const identifier = (info: string) => /<key>CFBundleIdentifier<\/key>\s*<string>(.*)<\/string>/.exec(info)?.[1];
    const [outer, inner] = [`${OUTER}/Info.plist`, `${INNER}/Info.plist`].map((name) => bytes(name).toString());
    expect(identifier(inner ?? '')).toBe(HOST_NAME);
    expect(identifier(outer ?? '')).not.toBe(HOST_NAME);
    for (const info of [outer, inner]) {
      expect(info).toMatch(/<key>CFBundleExecutable<\/key>\s*<string>Matterline<\/string>/);
      expect(info).toMatch(/<key>CFBundleShortVersionString<\/key>\s*<string>0\.1\.0<\/string>/);
      expect(info).toMatch(/<key>NSMicrophoneUsageDescription<\/key>/);
    }
  });

  it('has a program for its processor, signed by nobody, the same in both', () => {
    const program = bytes(`${INNER}/MacOS/Matterline`);
    expect(signatureOf(program)).toEqual({ processor: 'arm64', library: '/usr/lib/libSystem.B.dylib', adHoc: true });
    expect(program.equals(bytes(`${OUTER}/MacOS/Matterline`))).toBe(true);
  });

  it('has an icon of whole images', () => {
    const icon = bytes(`${INNER}/Resources/Matterline.icns`);
    expect([icon.toString('latin1', 0, 4), icon.readUInt32BE(4)]).toEqual(['icns', icon.length]);
    const parts: [string, number][] = [];
    for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) {
      const png = icon.subarray(at + 8);
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      parts.push([icon.toString('latin1', at, at + 4), png.readUInt32BE(16)]);
    }
    expect(parts).toEqual([
      ['icp4', 16],
      ['icp5', 32],
      ['ic11', 32],
      ['ic07', 128],
    ]);
  });
});
