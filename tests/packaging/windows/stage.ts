import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startXServer, type XServer } from '../../helper/x-server.ts';
import { startWine, type Wine } from '../../windows/index.ts';

/** One Windows for all packages that are tried on it: to set one up takes most of the time. */
export interface WindowsStage {
  /** For what is built. */
  readonly folder: string;
  readonly wine: Wine;
}

/** Sets up a Windows for the tests of a file, and takes it away after them. */
export function useWindows(): WindowsStage {
  let folder = '';
  let x: XServer | null = null;
  let wine: Wine | null = null;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-packages-'));
    x = await startXServer();
    wine = await startWine(x.display);
  }, 120_000);
  afterAll(async () => {
    await wine?.stop();
    await x?.stop();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return folder;
    },
    get wine() {
      if (!wine) throw new Error('Windows is not there yet.');
      return wine;
    },
  };
}
