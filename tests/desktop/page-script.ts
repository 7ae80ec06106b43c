import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A module with all that it needs as one script, for a page to evaluate: what the module exports is there as a global.
 * @param entry the module's path from the project's root
 * @param name the global's name
 */
export async function pageScript(entry: string, name: string): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return `${output.output[0].code}; globalThis.${name} = ${name};`;
}
