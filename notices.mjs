// @ts-check
// The licenses of everything that a build contains. Plain JavaScript: the helper is built before any loader is there.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, parse } from 'node:path';

export const NOTICES = 'NOTICES.txt';
/** What vite finds of the packages whose modules it bundles; taken out again. */
const FOUND = 'found-licenses.json';

/** Modules that a build tool makes up hold code of that tool. By the beginning of their ids, without the zero byte. */
const TOOLS = Object.freeze({ 'vite/': 'vite', 'rolldown/': 'rolldown' });

/** @typedef {{ name: string, version: string, identifier?: string, text?: string }} Package */

/**
 * The folder of an installed package, or null. Packages that export no package.json are found by their entry.
 * @param {string} name
 * @returns {string | null}
 */
function folderOf(name) {
  const require = createRequire(import.meta.url);
  try {
    let folder = dirname(require.resolve(name));
    while (folder !== parse(folder).root) {
      if (readdirSync(folder).includes('package.json') && folder.replaceAll('\\', '/').endsWith(`/${name}`))
        return folder;
      folder = dirname(folder);
    }
  } catch {
    // The one failure of resolving: the package is not there.
  }
  return null;
}

/**
 * A package as it is installed, or null where it is not.
 * @param {string} name
 * @returns {Package | null}
 */
function installed(name) {
  const folder = folderOf(name);
  if (folder === null) return null;
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (!file) return { name, version, identifier: license };
  // Vite's file goes on with the licenses of what vite itself bundles, none of which comes along.
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split('# Licenses of bundled dependencies');
  return { name, version, identifier: license, text: text.trim() };
}

/**
 * The build tools whose code is in a build.
 * @param {readonly string[]} modules the ids of all its modules
 * @returns {string[]}
 */
function toolsOf(modules) {
  const found = modules
    .filter((id) => id.startsWith('\0'))
    .map((id) => {
      const tool = Object.entries(TOOLS).find(([begin]) => id.startsWith(begin, 1))?.[1];
      if (!tool) throw new Error(`${NOTICES}: nobody said whose code ${JSON.stringify(id)} is.`);
      return tool;
    });
  return [...new Set(found)];
}

/**
 * @param {Package} one
 * @returns {string}
 */
function notice({ name, version, identifier, text }) {
  if (!text) throw new Error(`${NOTICES}: ${name} ${version} comes without the text of its license.`);
  const head = `${name} ${version}${identifier ? ` (${identifier})` : ''}`;
  return `${head}\nSource: https://www.npmjs.com/package/${name}/v/${version}\n\n${text}\n`;
}

/**
 * Puts {@link NOTICES} into a build: each package that is in it, with the text of its license. The build fails where
 * that text is missing, or where it is not known whose code a module is.
 * @param {readonly string[]} beside packages that are not bundled and go along where they are installed
 * @returns {import('vite').Plugin}
 */
export function notices(beside = []) {
  return {
    name: 'notices',
    config: () => ({ build: { license: { fileName: FOUND } } }),
    generateBundle: {
      // Vite's own look at the licenses comes before.
      order: 'post',
      handler(_, bundle) {
        const found = bundle[FOUND];
        if (found?.type !== 'asset') throw new Error(`${NOTICES}: vite did not look for licenses.`);
        delete bundle[FOUND];
        /** @type {Package[]} */
        const bundled = JSON.parse(String(found.source));
        const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
        const others = [...toolsOf(modules), ...beside].flatMap((name) => installed(name) ?? []);
        const all = [...bundled, ...others].sort((a, b) => (a.name < b.name ? -1 : 1));
        const source = [
          'Matterline contains the software below. Each part is under its own license.\n',
          ...all.map(notice),
        ].join(`\n${'-'.repeat(80)}\n\n`);
        this.emitFile({ type: 'asset', fileName: NOTICES, source });
      },
    },
  };
}
