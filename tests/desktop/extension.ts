import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** The variable of the environment that names the folder for shared builds. */
export const SHARED_BUILDS = 'MATTERLINE_SHARED_BUILDS';
/** The address for which a shared build is made; each user of it puts its own in this place. */
const SOME_ADDRESS = 'http://127.0.0.1:4747';

async function buildInto(outDir: string, browser: 'chrome' | 'firefox', clio: string): Promise<void> {
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
}

/** Puts an address in the place of {@link SOME_ADDRESS}, which stands in the manifest and in a script. */
function readdress(folder: string, clio: string): void {
  const holding = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|json)$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(path, 'utf8').includes(SOME_ADDRESS));
  if (!holding.some((path) => path.endsWith('.js')) || !holding.includes(join(folder, 'manifest.json')))
    throw new Error('The build does not name the sandbox where it did.');
  for (const path of holding) writeFileSync(path, readFileSync(path, 'utf8').replaceAll(SOME_ADDRESS, clio));
}

/** Builds for {@link SOME_ADDRESS}. Of files that do so at the same time, each builds by itself, and the first one's stays. */
async function buildOnce(once: string, browser: 'chrome' | 'firefox'): Promise<void> {
  mkdirSync(dirname(once), { recursive: true });
  const draft = mkdtempSync(`${once}-`);
  await buildInto(draft, browser, SOME_ADDRESS);
  try {
    renameSync(draft, once);
  } catch (error) {
    if (!existsSync(once)) throw error;
  }
}

/**
 * Builds the extension for a sandbox that listens at an address of its own. In a run of browser tests, which names a
 * folder for shared builds, it is built once for each browser, and copied.
 * @returns the folder to load
 */
export async function buildForSandbox(browser: 'chrome' | 'firefox', clio: string, folder: string): Promise<string> {
  const outDir = join(folder, `${browser}-sandbox`);
  const shared = process.env[SHARED_BUILDS];
  // The manifest names the scheme apart from the address.
  if (shared === undefined || !clio.startsWith('http://127.0.0.1:')) {
    await buildInto(outDir, browser, clio);
    return outDir;
  }
  const once = join(shared, browser);
  if (!existsSync(once)) await buildOnce(once, browser);
  cpSync(once, outDir, { recursive: true });
  readdress(outDir, clio);
  return outDir;
}
