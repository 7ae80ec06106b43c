// What is made for Windows, signed as the page on packages says, with a certificate of the test's own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from '../../packaging/build.ts';
import { signingOf } from '../../packaging/sign.ts';
import { missingPrograms } from '../helper/x-server.ts';
import { makeCertificate } from './certificate.ts';
import { partsOutOfReach } from './parts-here.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../packaging/README.md'), 'utf8');
const TOOLS = ['openssl', 'osslsigncode', 'x86_64-w64-mingw32-gcc', 'wixl', 'msibuild', 'msiextract', 'faketime'];
const missing = missingPrograms(TOOLS);
const reason = missing.length > 0 ? `it needs ${missing.join(', ')}` : await partsOutOfReach('win-x64');
if (reason !== null) console.warn(`skipped: signing for Windows: ${reason}`);

/** The variables that the page sets in its command. */
const SET = Object.fromEntries(
  [...PAGE.matchAll(/^(MATTERLINE_SIGN_\w+)=(\S+) \\$/gm)].map(([, name, value]) => [name, value]),
);

describe.skipIf(reason !== null)('signing for Windows', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-sign-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is set up by the variables that the page names, and by all of them', () => {
    expect(signingOf(SET)).toEqual({
      key: expect.stringMatching(/\/key\.p12$/),
      password: expect.stringMatching(/\/password\.txt$/),
      timeServer: 'http://TIME-SERVER',
    });
    expect(signingOf({})).toBeNull();
    expect(() => signingOf({ MATTERLINE_SIGN_KEY: 'key.p12' })).toThrow('MATTERLINE_SIGN_PASSWORD');
  });

  it('signs a package and the starter in it, and leaves Node as its makers signed it', async () => {
    const { signing, verify } = makeCertificate(folder);
    const file = await buildPackage('msi', { output: folder, epoch: 1_790_000_000, quick: true, signing });
    expect(verify(file)).toContain('Number of verified signatures: 1');
    execFileSync('msiextract', ['--directory', join(folder, 'inside'), file], { stdio: 'pipe' });
    const program = join(folder, 'inside/Matterline/program');
    expect(verify(join(program, 'matterline-helper.exe'))).toContain('Number of verified signatures: 1');
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    const node = readFileSync(join(program, version, 'node.exe'));
    expect(node.includes(Buffer.from('OpenJS Foundation'))).toBe(true);
    expect(node.includes(Buffer.from('Matterline test'))).toBe(false);
  }, 60_000);
});
