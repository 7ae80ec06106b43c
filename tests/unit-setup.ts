import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import fc from 'fast-check';
import { vi } from 'vitest';
import { cleanPage } from './clean-page.ts';
import { runs } from './runs.ts';

// Runs before each file of the project `unit`, whose files share their worker's process and the modules loaded there.
// What one file changed of the process is put back here, so that no file can lean on the one before.

const STARTERS = ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const;
/** Reads only, and is there wherever this repository is. */
const ALLOWED = 'git';

const shared = globalThis as typeof globalThis & {
  cleanEnvironment?: NodeJS.ProcessEnv;
  english?: typeof import('../extension/ui/words/en.ts');
};

/** Lets no test start another program: such a test is slow, and belongs to a file named `*.system.test.ts`. */
function startNothing(): void {
  for (const name of STARTERS) {
    const real = childProcess[name] as (...args: unknown[]) => unknown;
    const guarded = (...args: unknown[]) => {
      if (args[0] === ALLOWED) return real(...args);
      throw new Error(`A unit test starts ${String(args[0])}. Name its file *.system.test.ts.`);
    };
    Object.assign(childProcess, { [name]: guarded });
  }
  syncBuiltinESMExports();
}

if (shared.cleanEnvironment === undefined) {
  shared.cleanEnvironment = { ...process.env };
  startNothing();
  // For properties that name no number, which would be tried a hundred times.
  fc.configureGlobal({ numRuns: runs(100) });
}
vi.resetModules();
vi.restoreAllMocks();
vi.unstubAllGlobals();
vi.useRealTimers();
for (const name of Object.keys(process.env)) if (!(name in shared.cleanEnvironment)) delete process.env[name];
Object.assign(process.env, shared.cleanEnvironment);
// An earlier file may have brought a database along, and left something in it.
if ('indexedDB' in globalThis) globalThis.indexedDB = new IDBFactory();
if ('document' in globalThis) cleanPage();
// What is tested reads its words as it is loaded. The sentences hold no state: they are loaded once for all files.
shared.english ??= await import('../extension/ui/words/en.ts');
(await import('../extension/ui/words/spoken.ts')).speak('en', shared.english);
