import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildPackage } from '../../../packaging/build.ts';
import type { Signing } from '../../../packaging/sign.ts';
import { type Certificate, makeCertificate } from '../certificate.ts';
import type { WindowsStage } from './stage.ts';

const EPOCH = 1_790_000_000;
const KEYS = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge', 'Mozilla'].map(
  (name) => `HKCU\\Software\\${name}\\NativeMessagingHosts\\com.matterline.helper`,
);
const CURRENT = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion';

const POLICIES = 'HKLM\\Software\\Policies\\Google\\Chrome';
const ONLY_FOR_ALL = 'NativeMessagingUserLevelHosts';

/** What it puts where, that the helper then works from there, and that it leaves nothing but data. */
export function trySetup(stage: WindowsStage): void {
  let file: string;

  let certificate: Certificate;

  const build = (name: string, signing: Signing | null = null) =>
    buildPackage('setup', { output: join(stage.folder, name), epoch: EPOCH, quick: true, signing });
  beforeAll(async () => {
    certificate = makeCertificate(stage.folder);
    file = await build('setup-signed', certificate.signing);
    cpSync(file, join(stage.wine.drive, 'setup.exe'));
  }, 120_000);

  const query = (...args: string[]) => stage.wine.run('reg', 'query', ...args);

  it('is the same bytes when it is built twice', async () => {
    const [one, two] = [await build('setup-one'), await build('setup-two')];
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  }, 120_000);

  it('puts the helper where doctor finds it, takes the place of an earlier one, and leaves nothing but data', async () => {
    const local = (await stage.wine.run('cmd', '/c', 'echo %LOCALAPPDATA%')).trim();
    const home = join(stage.wine.drive, ...`${local}\\Matterline`.split('\\').slice(1));
    const starter = `${local}\\Matterline\\program\\matterline-helper.exe`;
    const before = readdirSync(dirname(home));

    await stage.wine.run('C:\\setup.exe', '/S');
    for (const name of ['matterline-helper.exe', 'uninstall.exe'])
      expect(certificate.verify(join(home, 'program', name))).toContain('verified signatures: 1');
    expect(certificate.verify(file)).toContain('verified signatures: 1');
    for (const key of KEYS) {
      const family = key.includes('Mozilla') ? 'firefox' : 'chromium';
      expect(await query(key, '/ve')).toContain(`${local}\\Matterline\\${family}\\com.matterline.helper.json`);
      const { path } = JSON.parse(readFileSync(join(home, family, 'com.matterline.helper.json'), 'utf8'));
      expect(path).toBe(starter);
    }
    expect(await query(`${CURRENT}\\Run`, '/v', 'Matterline')).toContain(`"${starter}" record`);
    await stage.wine.run('reg', 'add', POLICIES, '/v', ONLY_FOR_ALL, '/t', 'REG_DWORD', '/d', '0');
    // Whoever can write here is the attorney, and not the firm.
    for (const name of ['setup.matterline', 'extensions.json']) writeFileSync(join(home, name), '{');
    const looked = stage.wine.start(starter, 'doctor', '--json');
    await looked.ended;
    for (const name of ['setup.matterline', 'extensions.json']) rmSync(join(home, name));
    const { findings } = JSON.parse(looked.output);
    for (const what of ['helper installed', 'launcher', 'Google Chrome, Brave, Vivaldi', 'Firefox', 'start at login'])
      expect(findings).toContainEqual(expect.objectContaining({ what, state: 'ok' }));
    expect(findings).toContainEqual(expect.objectContaining({ what: 'policy of Google Chrome', state: 'wrong' }));
    await stage.wine.run('reg', 'delete', POLICIES, '/f');
    for (const what of ['setup of the firm', 'further extensions'])
      expect(findings).not.toContainEqual(expect.objectContaining({ what }));

    expect(await stage.wine.run(starter, 'stop')).toMatch(/has ended|No recorder/);
    const browser = stage.browser(starter);
    expect([await browser.ended, browser.output]).toEqual([0, expect.stringMatching(/^hello\nstatus\n/)]);
    expect(await stage.wine.run(starter, 'stop', '--again')).toContain('has ended');

    // What is there plays an earlier version.
    const [version = ''] = readdirSync(join(home, 'program')).filter((name) => /^\d/.test(name));
    expect(await stage.wine.run(starter, 'stop')).toContain('has ended');
    renameSync(join(home, 'program', version), join(home, 'program/0.0.1'));
    await stage.wine.run('C:\\setup.exe', '/S');
    expect(readdirSync(join(home, 'program')).sort()).toEqual([version, 'matterline-helper.exe', 'uninstall.exe']);
    expect((await stage.wine.run(starter, '--version')).trim()).toBe(version);

    const open = stage.browser(starter, 'stay');
    await open.until((line) => line === 'status');
    // Without `_?=` it would go on from a copy of itself, and nobody could wait for it.
    const uninstaller = `${local}\\Matterline\\program\\uninstall.exe`;
    await stage.wine.run(uninstaller, '/S', `_?=${local}\\Matterline\\program`);
    expect(await open.ended).toBe(0);
    for (const key of KEYS) await expect(query(key)).rejects.toThrow();
    await expect(query(`${CURRENT}\\Run`, '/v', 'Matterline')).rejects.toThrow();
    await expect(query(`${CURRENT}\\Uninstall\\Matterline`)).rejects.toThrow();
    expect(existsSync(join(home, 'program', version))).toBe(false);
    expect(existsSync(join(home, 'installed.json'))).toBe(false);
    const left = existsSync(home) ? readdirSync(home) : [];
    const data = ['journal', 'recorder.json', 'recorder.log', 'recorder.hold', 'recorder.pipe'];
    // A program that runs cannot take itself away.
    expect(left.filter((name) => !data.includes(name))).toEqual(['program']);
    expect(readdirSync(dirname(home)).filter((name) => name !== basename(home))).toEqual(before);
  }, 240_000);
}
