import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { CHROMIUM_IDS } from '../../../shared/index.ts';
import { startXServer, type XServer } from '../../helper/x-server.ts';
import { buildPrograms, startWine, type WindowsParts, type Wine, type WineProgram } from '../../windows/index.ts';

const KOFFI = join(import.meta.dirname, '../../../node_modules/koffi');

/** One Windows for all packages that are tried on it: to set one up takes most of the time. */
export interface WindowsStage {
  /** For what is built. */
  readonly folder: string;
  readonly wine: Wine;
  /** A browser that starts a host, speaks with it, and has all that it started end with itself. */
  browser(host: string, how?: 'stay' | 'leave', id?: string): WineProgram;
}

/** Sets up a Windows for the tests of a file, and takes it away after them. */
export function useWindows(parts: WindowsParts): WindowsStage {
  let folder = '';
  let x: XServer | null = null;
  let wine: Wine | null = null;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-packages-'));
    x = await startXServer();
    wine = await startWine(x.display);
    const place = join(wine.drive, 'browser');
    await buildPrograms(place);
    copyFileSync(parts.node, join(place, 'node.exe'));
    cpSync(KOFFI, join(place, 'node_modules/koffi'), { recursive: true });
    cpSync(parts.koffi, join(place, 'node_modules/@koromix/koffi-win32-x64'), { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await wine?.stop();
    await x?.stop();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });
  const windows = () => {
    if (!wine) throw new Error('Windows is not there yet.');
    return wine;
  };
  return {
    browser: (host, how = 'leave', id = CHROMIUM_IDS.release) =>
      windows().start('C:\\browser\\node.exe', 'C:\\browser\\browser.cjs', host, how, id),
    get folder() {
      return folder;
    },
    get wine() {
      return windows();
    },
  };
}
