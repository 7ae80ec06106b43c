import { chmodSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What signs programs for Windows: files on this computer, and the address of whoever attests the time. */
export interface Signing {
  /** A PKCS 12 file with the certificate and its key. */
  key: string;
  /** A file with nothing but its password. */
  password: string;
  /** Without it a signature holds no longer than the certificate. */
  timeServer: string | null;
}

/**
 * What the environment says of signing; null where nothing is to be signed.
 * @throws where only a part of it is there
 */
export function signingOf(env: NodeJS.ProcessEnv): Signing | null {
  const { MATTERLINE_SIGN_KEY: key, MATTERLINE_SIGN_PASSWORD: password, MATTERLINE_SIGN_TIME: timeServer = null } = env;
  if (!key && !password) return null;
  if (!key || !password) throw new Error('Signing needs both MATTERLINE_SIGN_KEY and MATTERLINE_SIGN_PASSWORD.');
  return { key: resolve(key), password: resolve(password), timeServer };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * Writes a program into a folder that signs the file named on its command line.
 * @returns its path
 */
export function writeSigner({ key, password, timeServer }: Signing, folder: string): string {
  const path = join(folder, 'sign');
  const words = ['-pkcs12', key, '-readpass', password, '-h', 'sha256', '-n', 'Matterline'];
  if (timeServer !== null) words.push('-ts', timeServer);
  const script = `#!/bin/sh
set -e
osslsigncode sign ${words.map(quoted).join(' ')} -in "$1" -out "$1.signed"
mv "$1.signed" "$1"
`;
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}
