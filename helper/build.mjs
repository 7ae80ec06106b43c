// @ts-check
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { notices } from '../notices.mjs';

const ROOT = dirname(import.meta.dirname);
const OUTPUT = join(ROOT, 'dist/helper');
const BUNDLE = join(OUTPUT, 'helper.cjs');
/** Native packages lie beside the bundle, see install/native-parts.ts. */
const NATIVE = ['koffi', '@napi-rs/keyring'];

/**
 * When the newest of some files and folders changed, in epoch milliseconds.
 * @param {string[]} paths
 * @returns {number}
 */
function newest(paths) {
  const times = paths.map((path) => {
    const entry = statSync(path);
    if (!entry.isDirectory()) return entry.mtimeMs;
    // A folder's own time tells of files that were taken out of it.
    return Math.max(entry.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
  });
  return Math.max(0, ...times);
}

function isFresh() {
  const sources = ['helper', 'shared', 'notices.mjs', 'package.json'].map((name) => join(ROOT, name));
  return existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs > newest(sources);
}

/**
 * Builds the helper as a few files in one folder that need nothing but Node, unless they are newer than all they are
 * made of. What only one command needs is a file of its own, loaded by that command. Two builds at
 * the same time do not disturb each other: each works in a folder of its own and puts the finished file in place.
 * @returns {Promise<string>} the absolute path of the bundle
 */
export async function buildHelper() {
  if (isFresh()) return BUNDLE;
  const began = new Date();
  const { build } = await import('vite');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  await mkdir(OUTPUT, { recursive: true });
  const draft = await mkdtemp(join(OUTPUT, '.draft-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      publicDir: false,
      define: { __HELPER_VERSION__: JSON.stringify(version) },
      ssr: { noExternal: true },
      plugins: [notices(NATIVE)],
      build: {
        ssr: join(ROOT, 'helper/main.ts'),
        outDir: draft,
        emptyOutDir: false,
        target: 'node20',
        // CommonJS: a process without Node's ES module loader is 3 MB smaller.
        rolldownOptions: {
          external: NATIVE,
          // A door is imported for what is taken through it: the rest is not loaded, so a relay knows no rule for titles.
          treeshake: {
            moduleSideEffects: [
              { test: /^(?!.*node_modules).*[\\/](?:helper|shared)[\\/](?!main\.ts)/, sideEffects: false },
            ],
          },
          output: { format: 'cjs', entryFileNames: 'helper.cjs', chunkFileNames: '[name]-[hash].cjs' },
        },
      },
    });
    // Dated from the start, so that a source changed during the build makes the next one necessary.
    utimesSync(join(draft, 'helper.cjs'), began, began);
    // The entry comes last: once it is there, all that it loads is.
    const parts = readdirSync(draft).filter((name) => name !== 'helper.cjs');
    const earlier = readdirSync(OUTPUT).filter((name) => name.endsWith('.cjs'));
    for (const name of [...parts, 'helper.cjs']) renameSync(join(draft, name), join(OUTPUT, name));
    // What is loaded bears the mark of its content in its name, so the earlier entry had its own until now.
    const stale = earlier.filter((name) => name !== 'helper.cjs' && !parts.includes(name));
    for (const name of stale) rmSync(join(OUTPUT, name), { force: true });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return BUNDLE;
}
