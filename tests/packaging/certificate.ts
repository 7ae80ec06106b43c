import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signing } from '../../packaging/sign.ts';

/** A certificate of a test's own in a folder, and what tells whether a file was signed with it. */
export interface Certificate {
  signing: Signing;
  /** What the tool says of a file that is signed. @throws where it is not, or by another certificate */
  verify(file: string): string;
}

export function makeCertificate(folder: string): Certificate {
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const password = join(folder, "owner's password");
  writeFileSync(password, 'secret of the test');
  const usage = ['-addext', 'extendedKeyUsage=codeSigning'];
  const request = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Matterline test', ...usage];
  run('openssl', 'req', ...request, '-keyout', 'key.pem', '-out', 'certificate.pem');
  const pair = ['-inkey', 'key.pem', '-in', 'certificate.pem'];
  run('openssl', 'pkcs12', '-export', ...pair, '-out', 'key.p12', '-passout', `file:${password}`);
  return {
    signing: { key: join(folder, 'key.p12'), password, timeServer: null },
    verify: (file) => run('osslsigncode', 'verify', '-CAfile', 'certificate.pem', '-in', file),
  };
}
