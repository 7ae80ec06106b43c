import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHARED_BUILDS } from '../../desktop/extension.ts';

/** Before any of the browser tests: a folder in which the extension is built once for all of them. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-builds-'));
  process.env[SHARED_BUILDS] = folder;
  return () => {
    delete process.env[SHARED_BUILDS];
    rmSync(folder, { recursive: true, force: true });
  };
}
