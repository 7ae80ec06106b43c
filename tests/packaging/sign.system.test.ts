// The command of the page on packages that signs what is given to Windows, with a certificate of the test's own.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStarter } from '../../packaging/starter.ts';
import { missingPrograms } from '../helper/x-server.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../packaging/README.md'), 'utf8');
const missing = missingPrograms(['openssl', 'osslsigncode', 'x86_64-w64-mingw32-gcc']);
if (missing.length > 0) console.warn(`skipped: signing for Windows: it needs ${missing.join(', ')}`);

describe.skipIf(missing.length > 0)('signing for Windows', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-sign-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is done by the command of the page, and can be verified', async () => {
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
    const usage = ['-addext', 'extendedKeyUsage=codeSigning'];
    const request = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Matterline test', ...usage];
    run('openssl', 'req', ...request, '-keyout', 'key.pem', '-out', 'certificate.pem');
    run(
      'openssl',
      'pkcs12',
      '-export',
      '-inkey',
      'key.pem',
      '-in',
      'certificate.pem',
      '-out',
      'key.p12',
      '-passout',
      'pass:x',
    );
    writeFileSync(join(folder, 'password'), 'x');
    const starter = await buildStarter({
      version: '0.1.0',
      epoch: 1_790_000_000,
      scratch: folder,
      file: '',
      quick: true,
    });

    const [, command = ''] = /^(osslsigncode sign .*)$/m.exec(PAGE) ?? [];
    // No server that dates signatures is asked in a test.
    const words = command
      .replace(/ -ts \S+/, '')
      .replace('IN.exe', starter)
      .replace('OUT.exe', 'signed.exe')
      .split(' ');
    const [program = '', ...args] = words;
    run(program, ...args);
    expect(run('osslsigncode', 'verify', '-CAfile', 'certificate.pem', '-in', 'signed.exe')).toContain(
      'Number of verified signatures: 1',
    );
  });
});
