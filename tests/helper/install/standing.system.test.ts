import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installationFindings } from '../../../helper/doctor/installation.ts';
import { changeInstallation, everything, layoutOf, type Setting } from '../../../helper/install/index.ts';
import { spelled } from '../doctor/spelled.ts';
import { canImpersonate, STRANGER } from '../impostor.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';

const VERSION: string = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')).version;
const INSTALL = { name: 'install', choice: everything(true), autostart: true } as const;

const able = canImpersonate();
if (!able)
  console.warn('skipped: what an ordinary user could exchange needs a second user to be tried, and that needs root');

describe.skipIf(!able)('an installation for all users', () => {
  let played: PlayedMachine;
  let setting: Setting;
  const at = (...names: string[]) => join(played.machine.root, ...names);
  const given = (path: string) => chownSync(path, STRANGER, STRANGER);

  beforeEach(async () => {
    played = await playMachine('linux', 0);
    mkdirSync(at('node/bin'), { recursive: true });
    writeFileSync(at('node/bin/node'), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 });
    chmodSync(at('node/bin/node'), 0o755);
    const source = at('source/dist/helper');
    mkdirSync(source, { recursive: true });
    cpSync(dirname(played.setting.bundle), source, { recursive: true });
    setting = { ...played.setting, node: at('node/bin/node'), bundle: join(source, 'helper.cjs') };
  });
  afterEach(() => played.remove());

  it('is made with what nobody but the administrator can exchange', async () => {
    expect(await changeInstallation(INSTALL, setting)).toBeNull();
    expect(installationFindings(played.machine, VERSION).filter(({ state }) => state === 'wrong')).toEqual([]);
  });

  it.each<[what: string, make: () => void, words: RegExp]>([
    [
      'a Node of another user',
      () => given(at('node/bin/node')),
      /^Node at .*bin\/node belongs to a user other than root/,
    ],
    ['a Node in a folder of another user', () => given(at('node/bin')), /node\/bin belongs to a user other than root/],
    ['a Node far below a folder of another user', () => given(at('node')), /node belongs to a user other than root/],
    ['a Node that all may write', () => chmodSync(at('node/bin/node'), 0o777), /can be changed by others than root/],
    ['a Node in a folder that all may write', () => chmodSync(at('node/bin'), 0o777), /node\/bin can be changed/],
    [
      'a Node in a folder that a group may write',
      () => {
        chownSync(at('node'), 0, STRANGER);
        chmodSync(at('node'), 0o775);
      },
      /node can be changed by others than root/,
    ],
    [
      'a link to a Node of another user',
      () => {
        copyFileSync(at('node/bin/node'), at('other'));
        given(at('other'));
        setting = { ...setting, node: at('link') };
        symlinkSync(at('other'), at('link'));
      },
      /other belongs to a user other than root/,
    ],
    [
      'a Node behind a link that another user made',
      () => {
        mkdirSync(at('shared'));
        chmodSync(at('shared'), 0o1777);
        symlinkSync(at('node'), at('shared/node'));
        // A link's own owner is changed by lchown alone.
        setting = { ...setting, node: at('shared/node/bin/node') };
        given(at('shared'));
      },
      /shared belongs to a user other than root/,
    ],
    ['sources of another user', () => given(setting.bundle), /helper\.cjs can be changed by others than root and you/],
    ['sources in a folder of another user', () => given(at('source')), /source can be changed by others/],
    ['sources that all may write', () => chmodSync(at('source/dist'), 0o777), /source\/dist can be changed by others/],
    [
      'a place of another user',
      () => {
        mkdirSync(at('opt'));
        given(at('opt'));
      },
      /opt can be changed by others than root\. Run: chown root/,
    ],
    [
      'a program that another user put there before',
      () => {
        mkdirSync(at('opt/matterline/program'), { recursive: true });
        writeFileSync(at('opt/matterline/program/helper.cjs'), readFileSync(setting.bundle));
        given(at('opt/matterline/program/helper.cjs'));
      },
      /belongs to a user other than root\. Remove .*opt\/matterline, and install again\./,
    ],
    [
      'a folder of the program that all may write',
      () => {
        mkdirSync(at('opt/matterline/program/native'), { recursive: true });
        for (const folder of ['', '/program', '/program/native']) chmodSync(at(`opt/matterline${folder}`), 0o777);
      },
      /native can be changed by others than root\. Remove .*opt\/matterline, and install again\./,
    ],
    [
      'a place that is a link to a folder of another user',
      () => {
        mkdirSync(at('theirs'));
        mkdirSync(at('opt'));
        symlinkSync(at('theirs'), at('opt/matterline'));
        given(at('theirs'));
      },
      /theirs belongs to a user other than root\. Remove .*opt\/matterline, and install again\./,
    ],
    [
      'a program behind a link to a file of another user',
      () => {
        mkdirSync(at('opt/matterline/program'), { recursive: true });
        writeFileSync(at('theirs'), '');
        symlinkSync(at('theirs'), at('opt/matterline/program/helper.cjs'));
        given(at('theirs'));
      },
      /theirs belongs to a user other than root/,
    ],
    [
      'a folder of manifests that all may write',
      () => {
        mkdirSync(at('etc/chromium'), { recursive: true });
        chmodSync(at('etc/chromium'), 0o777);
      },
      /etc\/chromium can be changed by others than root\. Run: chown root/,
    ],
    [
      'a folder of what starts at login of another user',
      () => {
        mkdirSync(at('etc/xdg/autostart'), { recursive: true });
        given(at('etc/xdg/autostart'));
      },
      /etc\/xdg\/autostart can be changed by others than root\. Run: chown root/,
    ],
  ])('is refused with %s, with the next step, and nothing is written', async (_what, make, words) => {
    make();
    const before = played.tree();
    expect(await changeInstallation(INSTALL, setting)).toMatch(words);
    expect(played.tree()).toEqual(before);
  });

  it('may be made from sources of whoever called for administrator’s rights', async () => {
    given(at('source'));
    given(setting.bundle);
    const env = { ...played.machine.env, SUDO_UID: String(STRANGER), SUDO_GID: String(STRANGER) };
    const machine = { ...played.machine, env };
    expect(await changeInstallation(INSTALL, { ...setting, machine })).toBeNull();
    // But not with a Node of theirs, which stays in use.
    given(at('node/bin/node'));
    expect(await changeInstallation(INSTALL, { ...setting, machine })).toContain('Install Node for all users');
  });

  it.each<[what: string, of: () => string, named: string]>([
    ['the Node', () => at('node/bin'), 'helper installed for all users'],
    ['the program', () => layoutOf(played.machine, true).program, 'helper installed for all users'],
    ['a host manifest', () => at('etc/chromium'), 'Chromium, Brave, Vivaldi, for all users'],
    ['the start at login', () => at('etc/xdg/autostart'), 'start at login, for all users'],
  ])('is found by doctor to be open once others can exchange %s', async (_what, of, named) => {
    expect(await changeInstallation(INSTALL, setting)).toBeNull();
    const path = of();
    chmodSync(path, 0o777);
    expect(spelled(installationFindings(played.machine, VERSION))).toContainEqual(
      expect.objectContaining({
        what: named,
        state: 'wrong',
        trouble: `Others can change ${path}.`,
        // A line that a shell takes as it stands, whatever the folder is called.
        advice: `Run: chmod go-w '${path.replaceAll("'", "'\\''")}'`,
      }),
    );
    chmodSync(path, 0o755);
    given(path);
    expect(spelled(installationFindings(played.machine, VERSION)).find(({ what }) => what === named)).toMatchObject({
      state: 'wrong',
      advice: expect.stringContaining('belongs to another user'),
    });
  });

  it('writes through no link that lies where a file is to come', async () => {
    const manifests = at('etc/chromium/native-messaging-hosts');
    mkdirSync(manifests, { recursive: true });
    writeFileSync(at('precious'), 'kept');
    for (const name of ['com.matterline.helper.json', 'com.matterline.helper.json.new'])
      symlinkSync(at('precious'), join(manifests, name));
    expect(await changeInstallation(INSTALL, setting)).toBeNull();
    expect(readFileSync(at('precious'), 'utf8')).toBe('kept');
    expect(existsSync(join(manifests, 'com.matterline.helper.json'))).toBe(true);
  });
});
