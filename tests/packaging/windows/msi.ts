import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildPackage } from '../../../packaging/build.ts';
import { TARGETS } from '../../../packaging/targets.ts';
import { exitStatus } from '../../../shared/index.ts';
import { untilWritten } from '../../windows/index.ts';
import type { WindowsStage } from './stage.ts';

const EPOCH = 1_790_000_000;
const FOLDER = 'C:\\Program Files\\Matterline';
const STARTER = `${FOLDER}\\program\\matterline-helper.exe`;
const FAMILIES = {
  'Google\\Chrome': 'chromium',
  Chromium: 'chromium',
  'Microsoft\\Edge': 'chromium',
  Mozilla: 'firefox',
};
const keyOf = (name: string) => `HKLM\\Software\\${name}\\NativeMessagingHosts\\com.matterline.helper`;
const RUN = 'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run';

/** What it puts where for all users, that a browser is served from there, what an update and a removal leave. */
export function tryMsi(stage: WindowsStage): void {
  let file: string;
  let next: string;

  beforeAll(async () => {
    file = await buildPackage('msi', { output: join(stage.folder, 'msi-one'), epoch: EPOCH, quick: true });
    const scratch = join(stage.folder, 'msi-next');
    mkdirSync(scratch);
    next = join(stage.folder, 'next.msi');
    await TARGETS.msi.make({
      version: '99.0.0',
      epoch: EPOCH,
      scratch,
      file: next,
      quick: true,
      signer: null,
      firm: null,
    });
    cpSync(file, join(stage.wine.drive, 'matterline.msi'));
    cpSync(next, join(stage.wine.drive, 'next.msi'));
  }, 120_000);

  const query = (...args: string[]) => stage.wine.run('reg', 'query', ...args);
  const msiexec = (...args: string[]) => stage.wine.run('msiexec', ...args, '/qn', '/norestart');
  const inside = (...path: string[]) => join(stage.wine.drive, 'Program Files/Matterline', ...path);
  async function served(): Promise<void> {
    const browser = stage.browser(STARTER);
    expect([await browser.ended, browser.output]).toEqual([0, expect.stringMatching(/^hello\nstatus\n/)]);
  }

  it('is the same bytes when it is built twice', async () => {
    const other = await buildPackage('msi', { output: join(stage.folder, 'msi-two'), epoch: EPOCH, quick: true });
    expect(readFileSync(other).equals(readFileSync(file))).toBe(true);
  }, 120_000);

  it('goes below Program Files alone, and leaves who may write there to Windows', () => {
    const msiinfo = (...args: string[]) => execFileSync('msiinfo', args, { encoding: 'utf8' });
    /** The rows of a table, below its three lines of names and types. */
    const rows = (table: string) => msiinfo('export', file, table).trimEnd().split(/\r?\n/).slice(3);
    expect(msiinfo('tables', file)).not.toMatch(/LockPermissions/);
    expect(rows('CreateFolder')).toEqual([]);
    expect(rows('Directory')).toContain('InstallFolder\tProgramFiles64Folder\tMatterline');
    expect(rows('Property')).toContain('ALLUSERS\t1');
    // Only a property in capitals can be set on a command line.
    const places = rows('Directory').map((row) => row.split('\t')[0] ?? '');
    expect(places.filter((name) => name === name.toUpperCase())).toEqual(['TARGETDIR']);
  });

  it('serves all users without a question, is updated while it records, and leaves nothing but data', async () => {
    await msiexec('/i', 'C:\\matterline.msi');
    for (const [name, family] of Object.entries(FAMILIES)) {
      expect(await query(keyOf(name), '/ve')).toContain(`${FOLDER}\\${family}\\com.matterline.helper.json`);
      const { path } = JSON.parse(readFileSync(inside(family, 'com.matterline.helper.json'), 'utf8'));
      expect(path).toBe(STARTER);
    }
    expect(await query(RUN, '/v', 'Matterline')).toContain(`"${STARTER}" record`);
    await served();
    writeFileSync(inside('setup.matterline'), 'sealed');
    const looked = stage.wine.start(STARTER, 'doctor', '--json');
    await looked.ended;
    rmSync(inside('setup.matterline'));
    const { findings } = JSON.parse(looked.output);
    for (const what of [
      'helper installed for all users',
      'launcher for all users',
      'Google Chrome, Brave, Vivaldi, for all users',
      'Firefox, for all users',
      'start at login, for all users',
    ])
      expect(findings).toContainEqual(expect.objectContaining({ what, state: 'ok' }));
    expect(findings).toContainEqual(expect.objectContaining({ what: 'setup of the firm', state: 'note' }));
    const refused = stage.wine.start(STARTER, 'uninstall', '--system');
    expect([await refused.ended, refused.output]).toEqual([1, expect.stringContaining('Settings, Apps, Matterline')]);

    const [firm, wrong] = ['abcdefghijklmnopabcdefghijklmnop', 'ponmlkjihgfedcbaponmlkjihgfedcba'];
    writeFileSync(inside('extensions.json'), JSON.stringify({ chromium: [firm] }));
    const [version = ''] = readdirSync(inside('program')).filter((name) => /^\d/.test(name));
    const local = (await stage.wine.run('cmd', '/c', 'echo %LOCALAPPDATA%')).trim();
    const data = join(stage.wine.drive, ...`${local}\\Matterline`.split('\\').slice(1));
    // No browser is open: whoever is signed in is recorded again all the same.
    const resumed = untilWritten(join(data, 'recorder.pipe'));
    await msiexec('/i', 'C:\\next.msi');
    await resumed;
    expect(await stage.wine.run(STARTER, 'stop')).toContain('has ended');
    expect(readdirSync(inside('program')).sort()).toEqual(['99.0.0', 'matterline-helper.exe']);
    expect(version).not.toBe('99.0.0');
    await served();

    const { allowed_origins } = JSON.parse(readFileSync(inside('chromium/com.matterline.helper.json'), 'utf8'));
    expect(allowed_origins).toContain(`chrome-extension://${firm}/`);
    expect(await stage.browser(STARTER, 'leave', firm).ended).toBe(0);
    expect(await stage.browser(STARTER, 'leave', wrong).ended).toBe(exitStatus('unknown-caller'));
    rmSync(inside('extensions.json'));

    const open = stage.browser(STARTER, 'stay');
    await open.until((line) => line === 'status');
    await msiexec('/x', 'C:\\next.msi');
    await open.ended;
    for (const name of Object.keys(FAMILIES)) await expect(query(keyOf(name))).rejects.toThrow();
    await expect(query(RUN, '/v', 'Matterline')).rejects.toThrow();
    expect(existsSync(inside())).toBe(false);
    expect(readdirSync(data)).toContain('journal');
  }, 240_000);
}
