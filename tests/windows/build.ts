import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';

const PROGRAMS = join(import.meta.dirname, 'programs');

/** Builds each file of programs/ as one that Node for Windows can run, into a folder. */
export async function buildPrograms(folder: string): Promise<void> {
  const names = readdirSync(PROGRAMS).map((name) => basename(name, '.ts'));
  await build({
    configFile: false,
    root: PROGRAMS,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        external: ['koffi'],
        input: Object.fromEntries(names.map((name) => [name, join(PROGRAMS, `${name}.ts`)])),
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'part-[name].cjs' },
      },
    },
  });
}
