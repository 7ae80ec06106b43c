// The setup under wine: what it puts where, that the helper then works from there, and that it leaves nothing but data.
// Whether browsers and the sign-in of a real Windows start it has to be seen there.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from '../../packaging/build.ts';
import { missingPrograms, startXServer, type XServer } from '../helper/x-server.ts';
import { fetchWindowsParts, startWine, type Wine } from '../windows/index.ts';

const EPOCH = 1_790_000_000;
const missing = missingPrograms(['wine', 'wineserver', 'Xvfb', 'makensis', 'x86_64-w64-mingw32-gcc']);
const parts = missing.length > 0 ? `it needs ${missing.join(', ')}` : await fetchWindowsParts();
if (typeof parts === 'string') console.warn(`skipped: the setup for Windows: ${parts}`);

const KEYS = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge', 'Mozilla'].map(
  (name) => `HKCU\\Software\\${name}\\NativeMessagingHosts\\com.matterline.helper`,
);
const CURRENT = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion';

describe.skipIf(typeof parts === 'string')('the setup for Windows', () => {
  let folder: string;
  let x: XServer;
  let wine: Wine;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-setup-'));
    file = await buildPackage('setup', { output: join(folder, 'one'), epoch: EPOCH, quick: true });
    x = await startXServer();
    wine = await startWine(x.display);
    cpSync(file, join(wine.drive, 'setup.exe'));
  }, 120_000);
  afterAll(async () => {
    await wine?.stop();
    await x?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const query = (...args: string[]) => wine.run('reg', 'query', ...args);

  it('is the same bytes when it is built twice', async () => {
    const other = await buildPackage('setup', { output: join(folder, 'two'), epoch: EPOCH, quick: true });
    expect(readFileSync(other).equals(readFileSync(file))).toBe(true);
  }, 120_000);

  it('puts the helper where doctor finds it, takes the place of an earlier one, and leaves nothing but data', async () => {
    const local = (await wine.run('cmd', '/c', 'echo %LOCALAPPDATA%')).trim();
    const home = join(wine.drive, ...`${local}\\Matterline`.split('\\').slice(1));
    const starter = `${local}\\Matterline\\program\\matterline-helper.exe`;
    const before = readdirSync(dirname(home));

    await wine.run('C:\\setup.exe', '/S');
    for (const key of KEYS) {
      const family = key.includes('Mozilla') ? 'firefox' : 'chromium';
      expect(await query(key, '/ve')).toContain(`${local}\\Matterline\\${family}\\com.matterline.helper.json`);
      const { path } = JSON.parse(readFileSync(join(home, family, 'com.matterline.helper.json'), 'utf8'));
      expect(path).toBe(starter);
    }
    expect(await query(`${CURRENT}\\Run`, '/v', 'Matterline')).toContain(`"${starter}" record`);
    const looked = wine.start(starter, 'doctor', '--json');
    await looked.ended;
    const { findings } = JSON.parse(looked.output);
    for (const what of ['helper installed', 'launcher', 'Google Chrome, Brave, Vivaldi', 'Firefox', 'start at login'])
      expect(findings).toContainEqual(expect.objectContaining({ what, state: 'ok' }));

    // What is there plays an earlier version.
    const [version = ''] = readdirSync(join(home, 'program')).filter((name) => /^\d/.test(name));
    expect(await wine.run(starter, 'stop')).toMatch(/has ended|No recorder/);
    renameSync(join(home, 'program', version), join(home, 'program/0.0.1'));
    await wine.run('C:\\setup.exe', '/S');
    expect(readdirSync(join(home, 'program')).sort()).toEqual([version, 'matterline-helper.exe', 'uninstall.exe']);
    expect((await wine.run(starter, '--version')).trim()).toBe(version);

    // Without `_?=` it would go on from a copy of itself, and nobody could wait for it.
    const uninstaller = `${local}\\Matterline\\program\\uninstall.exe`;
    await wine.run(uninstaller, '/S', `_?=${local}\\Matterline\\program`);
    for (const key of KEYS) await expect(query(key)).rejects.toThrow();
    await expect(query(`${CURRENT}\\Run`, '/v', 'Matterline')).rejects.toThrow();
    await expect(query(`${CURRENT}\\Uninstall\\Matterline`)).rejects.toThrow();
    expect(existsSync(join(home, 'program', version))).toBe(false);
    expect(existsSync(join(home, 'installed.json'))).toBe(false);
    const left = existsSync(home) ? readdirSync(home) : [];
    expect(
      left.filter((name) => !['journal', 'recorder.json', 'recorder.log', 'recorder.pipe'].includes(name)),
    ).toEqual(
      // A program that runs cannot take itself away.
      ['program'],
    );
    expect(readdirSync(dirname(home)).filter((name) => name !== basename(home))).toEqual(before);
  }, 120_000);
});
