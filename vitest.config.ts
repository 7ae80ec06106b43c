import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { PagesFirst } from './tests/pages-first.ts';

const SYSTEM = 'tests/**/*.system.test.{ts,tsx}';
/** All processors: by itself vitest leaves one of them to a watcher. */
const WORKERS = availableParallelism();
/** How many files with browsers go at a time: a browser waits about as long as it works. */
const BROWSERS = 2;

export default defineConfig({
  test: {
    // What a module was compiled to is kept on disk, by its text and path.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: PagesFirst },
    projects: [
      {
        // The fast loop: each file runs within one process, which all files of a worker share. tests/unit-setup.ts
        // gives each file a clean one, and lets none of them start another program.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', SYSTEM],
          setupFiles: ['tests/unit-setup.ts'],
          // Not threads: only a process has a time zone of its own.
          pool: 'forks',
          isolate: false,
          maxWorkers: WORKERS,
          // For a hang, not for a slow or busy computer: how long something takes is measured in tests/bench.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        // What starts other programs, and what takes seconds: crashes, random histories, days of retries, all that can be
        // pressed on a page.
        test: {
          name: 'system',
          include: [SYSTEM],
          setupFiles: ['tests/speak-english.ts'],
          globalSetup: ['tests/build-helper.ts'],
          pool: 'forks',
          maxWorkers: WORKERS,
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
      {
        // Real browsers and real windows, on a display of each file's own. They come after the others, and leave a
        // processor to what they start.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/build-helper.ts', 'tests/e2e/parts/setup.ts'],
          pool: 'forks',
          maxWorkers: BROWSERS,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
