import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../shared/index.ts';
import { finish, type HelperBundle, unpackHelper } from './bundle.ts';

const FILE = 'com.matterline.helper.json';

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
    const origins = Object.values(CHROMIUM_IDS).map((id) => `chrome-extension://${id}/`);
    const common = { name: 'com.matterline.helper', type: 'stdio', path: launcher() };
    for (const folder of ['google-chrome', 'chromium']) {
      expect(manifest('.config', folder, 'NativeMessagingHosts')).toMatchObject({
        ...common,
        allowed_origins: origins,
      });
    }
    const firefox = manifest('.mozilla/native-messaging-hosts');
    expect(firefox).toMatchObject({ ...common, allowed_extensions: Object.values(FIREFOX_IDS) });
    expect(firefox.allowed_origins).toBeUndefined();
    expect(helper.tree().some((path) => path.includes('vivaldi') || path.includes('Brave'))).toBe(false);
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
    expect(helper.tree().length).toBeGreaterThan(before.length);
    expect((await helper.run(['uninstall'])).status).toBe(0);
    expect(helper.tree()).toEqual(before);
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

  it('is looked over by doctor, which names what is wrong and fails', async () => {
    const lines = async () => (await helper.run(['doctor'])).out.toString();
    expect(await lines()).toContain('wrong  helper installed');
    await helper.run(['install']);
    expect(await lines()).toMatch(/ok {5}helper installed\nok {5}launcher\nok {5}Chromium\n/);
    const path = at('.config/chromium/NativeMessagingHosts', FILE);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), path: '/elsewhere' }));
    expect(await lines()).toContain('wrong  Chromium');
    rmSync(launcher());
    const { status, out } = await helper.run(['doctor']);
    expect(status).toBe(1);
    expect(out.toString()).toContain('wrong  launcher');
  });
});

function version(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version;
}
