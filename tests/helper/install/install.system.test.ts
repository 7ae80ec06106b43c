import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTICES } from '../../../notices.mjs';
import { CHROMIUM_IDS, exitStatus, FIREFOX_IDS } from '../../../shared/index.ts';
import { finish, type HelperBundle, unpackHelper } from '../bundle.ts';

const FILE = 'com.matterline.helper.json';
const ORIGIN = `chrome-extension://${CHROMIUM_IDS.release}/`;

describe('the installation', () => {
  let helper: HelperBundle;
  beforeEach(async () => {
    helper = await unpackHelper();
  });
  afterEach(() => helper.remove());

  const at = (...path: string[]) => join(helper.home, ...path);
  const manifest = (...path: string[]) => JSON.parse(readFileSync(at(...path, FILE), 'utf8'));
  const launcher = () => at('.local/share/matterline/matterline-helper');

  it('serves Chromium always and every browser that was used here, each in its own words', async () => {
    mkdirSync(at('.mozilla'));
    mkdirSync(at('.config/google-chrome'), { recursive: true });
    expect(await helper.run(['install'])).toMatchObject({ status: 0, err: '' });
    const origins = [`chrome-extension://${CHROMIUM_IDS.release}/`];
    const common = { name: 'com.matterline.helper', type: 'stdio', path: launcher() };
    for (const folder of ['google-chrome', 'chromium']) {
      expect(manifest('.config', folder, 'NativeMessagingHosts')).toMatchObject({
        ...common,
        allowed_origins: origins,
      });
    }
    const firefox = manifest('.mozilla/native-messaging-hosts');
    expect(firefox).toMatchObject({ ...common, allowed_extensions: [FIREFOX_IDS.release] });
    expect(firefox.allowed_origins).toBeUndefined();
    expect(helper.tree().some((path) => path.includes('vivaldi') || path.includes('Brave'))).toBe(false);
  });

  it('lets the sandbox builds in where that is asked for, in each manifest it was asked for, and no longer than that', async () => {
    mkdirSync(at('.mozilla'));
    const origin = `chrome-extension://${CHROMIUM_IDS.sandbox}/`;
    const chromium = () => manifest('.config/chromium/NativeMessagingHosts').allowed_origins;
    const profile = () => manifest('profile/NativeMessagingHosts').allowed_origins;
    const none = async () => {
      const relay = helper.start(launcher(), [origin]);
      relay.stdin.end();
      return (await finish(relay)).status;
    };
    await helper.run(['install']);
    expect([chromium(), await none()]).toEqual([[ORIGIN], exitStatus('unknown-caller')]);
    await helper.run(['install', '--user-data-dir', at('profile'), '--sandbox']);
    expect([chromium(), profile()]).toEqual([[ORIGIN], [ORIGIN, origin]]);
    expect(await none()).not.toBe(exitStatus('unknown-caller'));
    // Other browsers are served without it, and it stays where it was asked for.
    await helper.run(['install', '--browser', 'firefox']);
    expect(manifest('.mozilla/native-messaging-hosts').allowed_extensions).toEqual([FIREFOX_IDS.release]);
    expect(profile()).toEqual([ORIGIN, origin]);
    expect(await none()).not.toBe(exitStatus('unknown-caller'));
    expect((await helper.run(['doctor'])).out.toString()).not.toContain('Run "install" again');
    await helper.run(['install', '--user-data-dir', at('profile')]);
    expect([profile(), await none()]).toEqual([[ORIGIN], exitStatus('unknown-caller')]);
  });

  it('changes nothing when done again', async () => {
    await helper.run(['install']);
    const before = helper.tree().map((path) => [path, statSync(at(path)).mtimeMs]);
    const { status, out } = await helper.run(['install']);
    expect(status).toBe(0);
    expect(out.toString()).not.toContain('wrote');
    const files = helper.tree().filter((path) => statSync(at(path)).isFile() && !path.endsWith('installed.json'));
    for (const path of files) expect(before).toContainEqual([path, statSync(at(path)).mtimeMs]);
  });

  it('is undone without a trace, and takes nothing that was there before', async () => {
    mkdirSync(at('.config/vivaldi'), { recursive: true });
    writeFileSync(at('.config/vivaldi/Preferences'), '{}');
    const before = helper.tree();
    await helper.run(['install']);
    await helper.run(['install', '--user-data-dir', at('profile')]);
    expect(helper.tree()).toContain('.config/autostart/com.matterline.helper.desktop');
    expect((await helper.run(['uninstall', '--purge'])).status).toBe(0);
    expect(helper.tree()).toEqual(before);
  });

  it('leaves what was recorded and says where, until that is to go as well', async () => {
    await helper.run(['install']);
    const data = '.local/share/matterline';
    mkdirSync(at(data, 'journal'));
    for (const name of ['journal/0', 'recorder.json', 'recorder.log', 'notes.txt']) writeFileSync(at(data, name), 'x');
    const { out } = await helper.run(['uninstall']);
    expect(out.toString()).toContain(at(data));
    expect(readdirSync(at(data)).sort()).toEqual(['journal', 'notes.txt', 'recorder.json', 'recorder.log']);
    await helper.run(['uninstall', '--purge']);
    // What is not ours stays, whatever folder it is in.
    expect(helper.tree().filter((path) => path.startsWith(`${data}/`))).toEqual([`${data}/notes.txt`]);
  });

  it.each([
    ['for one browser', '--browser', 'chromium'],
    ['for all users', '--system'],
  ])('refuses to remove what was recorded %s', async (_name, ...args) => {
    expect((await helper.run(['uninstall', '--purge', ...args])).status).toBe(2);
  });

  it('holds every file of the helper, with its notices, and none of an earlier one', async () => {
    await helper.run(['install']);
    const program = at('.local/share/matterline/program');
    const built = readdirSync(dirname(helper.bundle)).filter((name) => name.endsWith('.cjs') || name === NOTICES);
    expect(built).toContain(NOTICES);
    expect(readdirSync(program).sort()).toEqual(built.sort());
    writeFileSync(join(program, 'earlier-part.cjs'), '');
    writeFileSync(join(program, 'helper.cjs'), '');
    await helper.run(['install']);
    expect(readdirSync(program).sort()).toEqual(built.sort());
    expect((await finish(helper.start(launcher(), ['--version']))).out.toString()).toBe(`${version()}\n`);
  });

  it('is started without code of others, whatever the surroundings tell Node to load', async () => {
    await helper.run(['install']);
    writeFileSync(at('foreign.cjs'), 'process.exit(99)');
    const env = { NODE_OPTIONS: `--require "${at('foreign.cjs')}"`, NODE_PATH: helper.home };
    expect((await finish(helper.start(launcher(), ['--version'], env))).status).toBe(0);
  });

  it('starts recording at login unless that is left out, and takes it back when it is left out later', async () => {
    const entry = '.config/autostart/com.matterline.helper.desktop';
    await helper.run(['install', '--no-autostart']);
    expect(existsSync(at(entry))).toBe(false);
    await helper.run(['install']);
    expect(readFileSync(at(entry), 'utf8')).toContain(`Exec="${launcher()}" record\n`);
    await helper.run(['install', '--no-autostart']);
    expect(existsSync(at(entry))).toBe(false);
  });

  it('is put right when it is done again elsewhere', async () => {
    await helper.run(['install']);
    const env = { MATTERLINE_DATA: at('moved'), XDG_CONFIG_HOME: at('.config') };
    const { out } = await helper.run(['install'], env);
    expect(out.toString()).toContain(`it led to ${launcher()}`);
    const moved = at('moved/matterline-helper');
    expect(manifest('.config/chromium/NativeMessagingHosts').path).toBe(moved);
    const entry = at('.config/autostart/com.matterline.helper.desktop');
    expect(readFileSync(entry, 'utf8')).toContain(moved);
    // The earlier one takes only itself away.
    await helper.run(['uninstall']);
    expect(existsSync(launcher())).toBe(false);
    expect(manifest('.config/chromium/NativeMessagingHosts').path).toBe(moved);
    expect(existsSync(entry)).toBe(true);
    await helper.run(['uninstall'], env);
    expect(existsSync(entry)).toBe(false);
    expect(helper.tree().filter((path) => path.endsWith(FILE))).toEqual([]);
  });

  it('moves the start at login along with the configuration folder', async () => {
    await helper.run(['install']);
    await helper.run(['install'], { XDG_CONFIG_HOME: at('settings') });
    expect(existsSync(at('.config/autostart/com.matterline.helper.desktop'))).toBe(false);
    expect(existsSync(at('settings/autostart/com.matterline.helper.desktop'))).toBe(true);
    await helper.run(['uninstall']);
    expect(helper.tree()).toEqual([]);
  });

  it('stays for the other browsers when it is undone for one', async () => {
    await helper.run(['install', '--browser', 'chromium', '--browser', 'firefox']);
    await helper.run(['uninstall', '--browser', 'firefox']);
    expect(helper.tree().filter((path) => path.endsWith(FILE))).toEqual([
      join('.config/chromium/NativeMessagingHosts', FILE),
    ]);
    expect((await finish(helper.start(launcher(), ['--version']))).status).toBe(0);
    await helper.run(['uninstall', '--browser', 'chromium']);
    expect(helper.tree()).toEqual([]);
  });

  it('serves a profile folder of its own alone when that is asked for', async () => {
    await helper.run(['install', '--user-data-dir', at('profile')]);
    expect(helper.tree().filter((path) => path.endsWith(FILE))).toEqual([join('profile/NativeMessagingHosts', FILE)]);
  });

  it('starts from any folder, with blanks and quotes in its path, and remembers the data folder', async () => {
    const data = at(`it's "my" $data`);
    await helper.run(['install'], { MATTERLINE_DATA: data });
    const script = join(data, 'matterline-helper');
    expect(manifest('.config/chromium/NativeMessagingHosts').path).toBe(script);
    expect(statSync(script).mode & 0o777).toBe(0o755);
    const { status, out } = await finish(helper.start(script, ['--version']));
    expect([status, out.toString()]).toEqual([0, `${version()}\n`]);
    expect((await finish(helper.start(script, ['uninstall']))).status).toBe(0);
    expect(helper.tree()).toEqual([]);
  });

  it('says what it could not write, and fails', async () => {
    writeFileSync(at('.config'), 'a file where a folder should be');
    const { status, err } = await helper.run(['install']);
    expect(status).toBe(1);
    expect(err).toContain(at('.config'));
    expect((await helper.run(['uninstall'])).status).toBe(0);
    expect(helper.tree()).toEqual(['.config']);
  });
});

function version(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')).version;
}
