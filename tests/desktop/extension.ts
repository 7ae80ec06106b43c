import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds the extension for a sandbox that listens at an address of its own.
 * @returns the folder to load
 */
export async function buildForSandbox(browser: 'chrome' | 'firefox', clio: string, folder: string): Promise<string> {
  const outDir = join(folder, `${browser}-sandbox`);
  const before = process.env.MATTERLINE_CLIO_URL;
  process.env.MATTERLINE_CLIO_URL = clio;
  try {
    await build({
      root: ROOT,
      mode: `${browser}-sandbox`,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete process.env.MATTERLINE_CLIO_URL;
    else process.env.MATTERLINE_CLIO_URL = before;
  }
  return outDir;
}
