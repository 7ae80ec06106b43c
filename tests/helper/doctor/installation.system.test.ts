import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boxedFindings } from '../../../helper/doctor/boxed.ts';
import { installationFindings } from '../../../helper/doctor/installation.ts';
import { changeInstallation, everything, layoutOf } from '../../../helper/install/index.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';
import { type Spelled, spelled } from './spelled.ts';

const VERSION: string = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')).version;
const FILE = 'com.matterline.helper.json';

describe('what doctor finds of an installation', () => {
  let played: PlayedMachine;
  beforeEach(async () => {
    played = await playMachine('linux', 0);
  });
  afterEach(() => played.remove());

  const install = (system = false, autostart = true) =>
    changeInstallation({ name: 'install', choice: everything(system), autostart }, played.setting);
  const found = (own = VERSION) => spelled(installationFindings(played.machine, own));
  const named = (what: string, own?: string): Spelled | undefined => found(own).find((item) => item.what === what);
  const path = (...parts: string[]) => join(played.home, ...parts);
  const chromium = () => path('.config/chromium/NativeMessagingHosts', FILE);
  const launcher = () => layoutOf(played.machine, false).launcher;
  const rewrite = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));

  it('is nothing wrong right after it was done', async () => {
    await install();
    expect(found().map(({ what, state }) => [what, state])).toEqual([
      ['helper installed', 'ok'],
      ['launcher', 'ok'],
      ['Chromium', 'ok'],
      ['start at login', 'ok'],
    ]);
  });

  it('is that there is none, and what to do', () => {
    expect(found()).toMatchObject([
      { what: 'helper installed', state: 'wrong', trouble: 'It is not.', advice: 'Run "install".' },
    ]);
  });

  it.each<[string, () => void, string]>([
    ['a launcher that was removed', () => rmSync(launcher()), 'launcher'],
    ['a launcher that may not be started', () => chmodSync(launcher(), 0o644), 'launcher'],
    ['a launcher of another kind', () => writeFileSync(launcher(), '#!/bin/sh\nexec true\n'), 'launcher'],
    [
      'a Node that is gone',
      () => rewrite(launcher(), (text) => text.replace(`'${process.execPath}'`, "'/gone/node'")),
      'launcher',
    ],
    ['a program that is torn', () => writeFileSync(layoutOf(played.machine, false).bundle, 'const'), 'launcher'],
    ['a manifest that is gone', () => rmSync(chromium()), 'Chromium'],
    ['a manifest that is no JSON', () => writeFileSync(chromium(), '{'), 'Chromium'],
    [
      'a manifest that leads elsewhere',
      () => rewrite(chromium(), (text) => text.replace('matterline-helper"', 'x"')),
      'Chromium',
    ],
    [
      'a manifest of another extension',
      () => rewrite(chromium(), (text) => text.replaceAll('chrome-extension://', 'chrome-extension://a')),
      'Chromium',
    ],
    [
      'a start at login that is gone',
      () => rmSync(path('.config/autostart/com.matterline.helper.desktop')),
      'start at login',
    ],
    [
      'a start at login of another program',
      () =>
        rewrite(path('.config/autostart/com.matterline.helper.desktop'), (text) => text.replace('Exec="', 'Exec="/x')),
      'start at login',
    ],
  ])('is %s, with what to do', async (_name, damage, what) => {
    await install();
    damage();
    expect(named(what)).toMatchObject({ state: 'wrong', advice: expect.stringContaining('install') });
    expect(found().filter(({ state }) => state === 'wrong')).toHaveLength(1);
  });

  it('is a Node that is too old for the helper', async () => {
    await install();
    const old = path('old-node');
    writeFileSync(old, '#!/bin/sh\necho v18.20.1\n', { mode: 0o755 });
    rewrite(launcher(), (text) => text.replace(`'${process.execPath}'`, `'${old.replaceAll("'", "'\\''")}'`));
    expect(named('launcher')).toMatchObject({ state: 'wrong', advice: expect.stringContaining('Node 20.19') });
  });

  it('is an older program than the one that looks', async () => {
    await install();
    expect(named('launcher', '99.0.0')).toMatchObject({ state: 'wrong', trouble: expect.stringContaining(VERSION) });
    expect(named('launcher', '0.0.1')).toMatchObject({ state: 'note' });
  });

  it('is no start at login, as advice alone where that was wished for', async () => {
    await install(false, false);
    expect(named('start at login')).toMatchObject({ state: 'note', advice: expect.stringContaining('install') });
  });

  it('is a start at login that the user switched off', async () => {
    await install();
    rewrite(path('.config/autostart/com.matterline.helper.desktop'), (text) => `${text}Hidden=true\n`);
    expect(named('start at login')).toMatchObject({ state: 'note', trouble: expect.stringContaining('switched off') });
  });

  it('is a program that others can exchange', async () => {
    await install();
    chmodSync(dirname(layoutOf(played.machine, false).bundle), 0o777);
    expect(named('helper installed')).toMatchObject({ state: 'wrong', advice: expect.stringContaining('chmod go-w') });
  });

  it('is a manifest of this user that hides the one for all users', async () => {
    await install(true);
    expect(found().filter(({ state }) => state === 'wrong')).toEqual([]);
    mkdirSync(dirname(chromium()), { recursive: true });
    writeFileSync(chromium(), JSON.stringify({ path: '/gone/matterline-helper' }));
    expect(named('Chromium')).toMatchObject({
      state: 'wrong',
      trouble: expect.stringContaining('/gone/'),
      advice: expect.stringContaining(chromium()),
    });
    // This user's own installation is meant to come first.
    await install(false);
    expect(found().filter(({ state }) => state === 'wrong')).toEqual([]);
    expect(named('two installations')).toMatchObject({ state: 'note' });
  });

  it('is nothing of a browser that was left out on purpose', async () => {
    mkdirSync(path('.mozilla'), { recursive: true });
    await changeInstallation(
      { name: 'install', choice: { ...everything(false), browsers: ['chromium'] }, autostart: true },
      played.setting,
    );
    expect(existsSync(path('.mozilla/native-messaging-hosts'))).toBe(false);
    expect(named('Firefox')).toBeUndefined();
  });

  it('is a profile folder of its own too', async () => {
    await changeInstallation(
      { name: 'install', choice: { ...everything(false), userDataDir: path('profile') }, autostart: true },
      played.setting,
    );
    const manifest = path('profile/NativeMessagingHosts', FILE);
    expect(named(manifest)).toMatchObject({ state: 'ok' });
    rmSync(manifest);
    expect(named(manifest)).toMatchObject({ state: 'wrong' });
  });

  it('is what keeps browsers from Snap and Flatpak from starting it', () => {
    expect(boxedFindings(played.machine)).toEqual([]);
    for (const place of ['snap/chromium', 'snap/firefox', 'var/lib/flatpak/app/com.google.Chrome']) {
      mkdirSync(join(played.machine.root, place), { recursive: true });
    }
    mkdirSync(path('.local/share/flatpak/app/com.brave.Browser'), { recursive: true });
    expect(spelled(boxedFindings(played.machine)).map(({ what, state }) => [what, state])).toEqual([
      ['Chromium from Snap', 'note'],
      ['Firefox from Snap', 'note'],
      ['Google Chrome from Flatpak', 'note'],
      ['Brave from Flatpak', 'note'],
    ]);
  });
});
