// Installing, looking and uninstalling on Windows, as far as wine shows it: the real program, wine's registry and its
// folders. Whether browsers then find the helper has to be seen on a real Windows.
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildHelper } from '../../../helper/build.mjs';
import { missingPrograms, startXServer, type XServer } from '../../helper/x-server.ts';
import { fetchWindowsParts, startWine, type Wine } from '../../windows/index.ts';

const missing = missingPrograms(['wine', 'wineserver', 'Xvfb']);
const parts = missing.length > 0 ? `it needs ${missing.join(', ')}` : await fetchWindowsParts();
if (typeof parts === 'string') console.warn(`skipped: the installation on Windows: ${parts}`);

const KEYS = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge', 'Mozilla'].map(
  (name) => `HKCU\\Software\\${name}\\NativeMessagingHosts\\com.matterline.helper`,
);
const RUN = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run';

describe.skipIf(typeof parts === 'string')('the installation on Windows', () => {
  let x: XServer;
  let wine: Wine;

  beforeAll(async () => {
    if (typeof parts === 'string') return;
    x = await startXServer();
    wine = await startWine(x.display);
    const project = join(wine.drive, 'project');
    mkdirSync(join(project, 'dist'), { recursive: true });
    copyFileSync(parts.node, join(project, 'node.exe'));
    const built = dirname(await buildHelper());
    for (const name of readdirSync(built).filter((file) => file.endsWith('.cjs'))) {
      copyFileSync(join(built, name), join(project, 'dist', name));
    }
    // As `npm ci` leaves it on Windows, from where an installation takes its parts.
    const packages = join(project, 'node_modules');
    cpSync(join(import.meta.dirname, '../../../node_modules/koffi'), join(packages, 'koffi'), { recursive: true });
    cpSync(parts.koffi, join(packages, '@koromix/koffi-win32-x64'), { recursive: true });
  });
  afterAll(async () => {
    await wine?.stop();
    await x?.stop();
  });

  const helper = (...args: string[]) => wine.run('C:\\project\\node.exe', 'C:\\project\\dist\\helper.cjs', ...args);
  const query = (...args: string[]) => wine.run('reg', 'query', ...args);

  it('is read by every browser and started at sign-in, can be looked over, and is undone without a trace', async () => {
    const local = (await wine.run('cmd', '/c', 'echo %LOCALAPPDATA%')).trim();
    const folder = join(wine.drive, ...`${local}\\Matterline`.split('\\').slice(1));
    const before = readdirSync(dirname(folder));
    await helper('install');
    for (const key of KEYS) {
      const family = key.includes('Mozilla') ? 'firefox' : 'chromium';
      const file = `${local}\\Matterline\\${family}\\com.matterline.helper.json`;
      expect(await query(key, '/ve')).toContain(file);
      const { path } = JSON.parse(readFileSync(join(folder, family, 'com.matterline.helper.json'), 'utf8'));
      expect(path).toBe(`${local}\\Matterline\\program\\matterline-helper.bat`);
    }
    expect(await query(RUN, '/v', 'Matterline')).toContain('program\\helper.cjs record');
    expect(existsSync(join(folder, 'program/node_modules/koffi/package.json'))).toBe(true);
    expect(await wine.run('cmd', '/c', `${local}\\Matterline\\program\\matterline-helper.bat`, '--version')).toMatch(
      /\d/,
    );

    const again = await helper('install');
    expect(again).not.toContain('wrote');
    const looked = wine.start('C:\\project\\node.exe', 'C:\\project\\dist\\helper.cjs', 'doctor', '--json');
    await looked.ended;
    const { findings } = JSON.parse(looked.output);
    for (const what of ['helper installed', 'launcher', 'Google Chrome, Brave, Vivaldi', 'Firefox', 'start at login']) {
      expect(findings).toContainEqual(expect.objectContaining({ what, state: 'ok' }));
    }

    await helper('uninstall', '--browser', 'edge');
    expect(existsSync(join(folder, 'chromium/com.matterline.helper.json'))).toBe(true);
    await expect(query(KEYS[2] ?? '')).rejects.toThrow();
    await helper('uninstall', '--purge');
    expect(readdirSync(dirname(folder))).toEqual(before);
    for (const key of KEYS) await expect(query(key)).rejects.toThrow();
    for (const name of ['Google', 'Chromium', 'Mozilla'])
      await expect(query(`HKCU\\Software\\${name}`)).rejects.toThrow();
    await expect(query(RUN, '/v', 'Matterline')).rejects.toThrow();
  });
});
