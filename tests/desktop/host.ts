import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_IDS, FIREFOX_IDS, HOST_NAME, type Sample } from '../../shared/index.ts';

/**
 * Registers a program in place of the helper, as the native host of a Chromium profile, and of Firefox where the home is in
 * the same folder as that profile.
 */
export function registerHost(profile: string, folder: string, name: string, script: string): void {
  const launcher = join(folder, `${name}.sh`);
  writeFileSync(launcher, `#!/bin/sh\n${script}\n`);
  chmodSync(launcher, 0o755);
  const common = { name: HOST_NAME, description: 'A stand-in for the helper', path: launcher, type: 'stdio' };
  const register = (hosts: string, allowed: object) => {
    mkdirSync(hosts, { recursive: true });
    writeFileSync(join(hosts, `${HOST_NAME}.json`), JSON.stringify({ ...common, ...allowed }));
  };
  register(join(profile, 'NativeMessagingHosts'), { allowed_origins: [`chrome-extension://${CHROMIUM_IDS.sandbox}/`] });
  register(join(profile, '../home/.mozilla/native-messaging-hosts'), { allowed_extensions: [FIREFOX_IDS.sandbox] });
}

/** Registers a host that plays recorded samples. */
export function registerReplay(profile: string, folder: string, samples: readonly Sample[]): void {
  const file = join(folder, 'samples.json');
  writeFileSync(file, JSON.stringify(samples));
  const host = join(import.meta.dirname, 'replay-host.mjs');
  registerHost(profile, folder, 'replay', `exec '${process.execPath}' '${host}' '${file}' "$@"`);
}
