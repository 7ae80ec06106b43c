import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { changeInstallation, everything, type InstallationCommand } from '../../../helper/install/index.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';

const FILE = 'com.matterline.helper.json';
const install = (system: boolean): InstallationCommand => ({
  name: 'install',
  choice: everything(system),
  autostart: true,
});
const uninstall = (system: boolean, purge = false): InstallationCommand => ({
  name: 'uninstall',
  choice: everything(system),
  purge,
});

let played: PlayedMachine;
afterEach(() => played.remove());

const manifestAt = (path: string) => JSON.parse(readFileSync(join(path, FILE), 'utf8'));

describe('an installation on macOS', () => {
  it('serves the browsers that were used, starts at login, and is undone without a trace', async () => {
    played = await playMachine('macos');
    const support = join(played.home, 'Library/Application Support');
    mkdirSync(join(support, 'Google/Chrome'), { recursive: true });
    mkdirSync(join(support, 'Mozilla'), { recursive: true });
    const before = played.tree();
    expect(await changeInstallation(install(false), played.setting)).toBeNull();
    const launcher = join(support, 'Matterline/matterline-helper');
    expect(manifestAt(join(support, 'Google/Chrome/NativeMessagingHosts')).path).toBe(launcher);
    expect(manifestAt(join(support, 'Mozilla/NativeMessagingHosts')).allowed_extensions).toBeDefined();
    expect(existsSync(join(support, 'Vivaldi'))).toBe(false);
    const agent = join(played.home, 'Library/LaunchAgents/com.matterline.helper.plist');
    expect(readFileSync(agent, 'utf8')).toContain('Matterline/matterline-helper</string>');
    expect(await changeInstallation(uninstall(false, true), played.setting)).toBeNull();
    expect(played.tree()).toEqual(before);
  });
});

describe.each(['linux', 'macos'] as const)('an installation for all users on %s', (system) => {
  it('is refused to whoever is no administrator, and changes nothing', async () => {
    played = await playMachine(system, 1000);
    const before = played.tree();
    for (const command of [install(true), uninstall(true)]) {
      expect(await changeInstallation(command, played.setting)).toContain('administrator');
    }
    expect(played.tree()).toEqual(before);
  });

  it('can be read by all, is open to nobody else, and is undone without a trace', async () => {
    played = await playMachine(system, 0);
    const { root } = played.machine;
    // An earlier folder may have been left open, and whoever installs may keep all new files to themselves.
    const earlier = join(root, system === 'linux' ? 'opt/matterline' : 'Library/Application Support/Matterline');
    mkdirSync(earlier, { recursive: true });
    chmodSync(earlier, 0o777);
    const before = played.tree();
    const usual = process.umask(0o077);
    try {
      expect(await changeInstallation(install(true), played.setting)).toBeNull();
    } finally {
      process.umask(usual);
    }
    const made = [...played.tree().filter((path) => !before.includes(path)), relative(root, earlier)];
    expect(made.some((path) => path.endsWith('helper.cjs'))).toBe(true);
    for (const path of made) {
      const { mode } = statSync(join(root, path));
      expect([path, (mode & 0o022).toString(8), (mode & 0o044).toString(8)]).toEqual([path, '0', '44']);
    }
    expect(made.some((path) => path.startsWith('Users & homes'))).toBe(false);
    await changeInstallation(uninstall(true), played.setting);
    expect(played.tree()).toEqual(before.filter((path) => path !== relative(root, earlier)));
  });
});

describe('an installation for all users on Linux', () => {
  it('serves Firefox on systems with a folder for programs of 64 bits, and on those without', async () => {
    played = await playMachine('linux', 0);
    const { root } = played.machine;
    await changeInstallation(install(true), played.setting);
    expect(existsSync(join(root, 'usr/lib/mozilla/native-messaging-hosts', FILE))).toBe(true);
    expect(existsSync(join(root, 'usr/lib64'))).toBe(false);
    mkdirSync(join(root, 'usr/lib64'));
    await changeInstallation(install(true), played.setting);
    expect(existsSync(join(root, 'usr/lib64/mozilla/native-messaging-hosts', FILE))).toBe(true);
  });

  it('leaves the data folder to each user, even where the administrator has one as well', async () => {
    played = await playMachine('linux', 0);
    const { machine, setting } = played;
    const env = { ...machine.env, MATTERLINE_DATA: join(machine.root, 'own-data') };
    await changeInstallation(install(true), { ...setting, machine: { ...machine, env } });
    expect(readFileSync(join(machine.root, 'opt/matterline/matterline-helper'), 'utf8')).not.toContain('own-data');
    expect(existsSync(join(machine.root, 'own-data'))).toBe(false);
  });

  it('stays for the browsers that share a manifest with one that is taken out', async () => {
    played = await playMachine('linux', 0);
    const shared = join(played.machine.root, 'etc/chromium/native-messaging-hosts', FILE);
    await changeInstallation(install(true), played.setting);
    const without = (browser: 'brave' | 'chromium' | 'vivaldi'): InstallationCommand => ({
      name: 'uninstall',
      choice: { ...everything(true), browsers: [browser] },
      purge: false,
    });
    await changeInstallation(without('brave'), played.setting);
    await changeInstallation(without('vivaldi'), played.setting);
    expect(existsSync(shared)).toBe(true);
    await changeInstallation(without('chromium'), played.setting);
    expect(existsSync(shared)).toBe(false);
  });
});

describe('the running recorder', () => {
  it('is asked to end when its program was exchanged, and not otherwise', async () => {
    played = await playMachine('linux');
    await changeInstallation(install(false), played.setting);
    expect(played.retired()).toBe(1);
    await changeInstallation(install(false), played.setting);
    expect(played.retired()).toBe(1);
    writeFileSync(join(played.home, '.local/share/matterline/program/helper.cjs'), 'an earlier program');
    await changeInstallation(install(false), played.setting);
    expect(played.retired()).toBe(2);
  });

  it('ends after nothing can start it any more, and before its data goes', async () => {
    played = await playMachine('linux');
    const { setting, home } = played;
    await changeInstallation(install(false), setting);
    const data = join(home, '.local/share/matterline');
    const there = (...names: string[]) => names.filter((name) => existsSync(join(data, name)));
    mkdirSync(join(data, 'journal'));
    let seen: string[] = [];
    const retire = () => {
      seen = there('matterline-helper', 'program/helper.cjs', 'journal');
      return Promise.resolve(true);
    };
    await changeInstallation(uninstall(false, true), { ...setting, retire });
    expect(seen).toEqual(['journal']);
    expect(existsSync(data)).toBe(false);
  });
});

describe('what is kept in the key store', () => {
  it('goes while the program that opens the store is still there', async () => {
    played = await playMachine('linux');
    const { setting, home } = played;
    await changeInstallation(install(false), setting);
    const bundle = join(home, '.local/share/matterline/program/helper.cjs');
    const seen: boolean[] = [];
    const forgetSecrets = () => {
      seen.push(existsSync(bundle));
      return Promise.resolve(1);
    };
    await changeInstallation(uninstall(false), { ...setting, forgetSecrets });
    expect(seen).toEqual([]);
    await changeInstallation(install(false), setting);
    await changeInstallation(uninstall(false, true), { ...setting, forgetSecrets });
    expect(seen).toEqual([true]);
    expect(existsSync(bundle)).toBe(false);
  });
});
