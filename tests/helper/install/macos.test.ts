import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeInstallation, everything, type InstallationCommand } from '../../../helper/install/index.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';

const install = (system = false, autostart = true): InstallationCommand => ({
  name: 'install',
  choice: everything(system),
  autostart,
});
const uninstall: InstallationCommand = { name: 'uninstall', choice: everything(false), purge: false };

describe('an installation on macOS, with launchd', () => {
  let played: PlayedMachine;
  let asked: string[][];
  let refused: number;
  const agent = () => join(played.home, 'Library/LaunchAgents/com.matterline.helper.plist');

  beforeEach(async () => {
    played = await playMachine('macos', 501);
    asked = [];
    refused = 0;
    played.setting.machine.launchctl = (args) => {
      asked.push([...args]);
      if (args[0] === 'bootstrap' && refused > 0) {
        refused -= 1;
        return Promise.resolve(false);
      }
      return Promise.resolve(true);
    };
  });
  afterEach(() => {
    vi.useRealTimers();
    played.remove();
  });

  it('has launchd take up the start at login, so that nobody has to sign in again', async () => {
    expect(await changeInstallation(install(), played.setting)).toBeNull();
    expect(asked).toEqual([
      ['bootout', 'gui/501/com.matterline.helper'],
      ['bootstrap', 'gui/501', agent()],
    ]);
    expect(played.lines).toContain('macOS has started the recorder.');
  });

  it('asks again while launchd is busy with what it ended, and says where it goes on refusing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    refused = 3;
    const first = changeInstallation(install(), played.setting);
    await vi.runAllTimersAsync();
    await first;
    expect(asked.filter(([name]) => name === 'bootstrap')).toHaveLength(4);
    expect(played.lines).toContain('macOS has started the recorder.');
    refused = 99;
    const second = changeInstallation(install(), played.setting);
    await vi.runAllTimersAsync();
    expect(await second).toBeNull();
    expect(played.lines).toContain('macOS starts the recorder at the next sign-in.');
  });

  it('asks launchd nothing where recording shall not start at login, and has it forget the recorder in the end', async () => {
    await changeInstallation(install(false, false), played.setting);
    expect(asked).toEqual([]);
    await changeInstallation(uninstall, played.setting);
    expect(asked).toEqual([['bootout', 'gui/501/com.matterline.helper']]);
  });

  it('leaves each user’s launchd alone where it is for all users', async () => {
    played.setting.machine.uid = 0;
    expect(await changeInstallation(install(true), played.setting)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('brings the bundle along, by which launchd starts the recorder, and takes it away again', async () => {
    const source = join(played.machine.root, 'Downloads');
    const put = (name: string, text: string) => {
      mkdirSync(dirname(join(source, name)), { recursive: true });
      writeFileSync(join(source, name), text);
    };
    put('helper.cjs', '//');
    put('node', 'Node');
    put('Matterline.app/Contents/Info.plist', '<plist/>');
    put('Matterline.app/Contents/MacOS/Matterline', 'program');
    put('Matterline.app/Contents/Resources/Matterline.icns', 'icns');
    const setting = { ...played.setting, bundle: join(source, 'helper.cjs') };
    expect(await changeInstallation(install(), setting)).toBeNull();
    const app = join(played.home, 'Library/Application Support/Matterline/program/Matterline.app/Contents');
    expect(statSync(join(app, 'MacOS/Matterline')).mode & 0o777).toBe(0o755);
    expect(statSync(join(app, 'Info.plist')).mode & 0o777).toBe(0o644);
    expect(existsSync(join(app, 'Resources/Matterline.icns'))).toBe(true);
    const text = readFileSync(agent(), 'utf8');
    expect(text).toContain('Matterline.app/Contents/MacOS/Matterline</string>\n    <string>record</string>');
    expect(text).toMatch(/<key>AssociatedBundleIdentifiers<\/key>\s*<string>com\.matterline\.helper<\/string>/);
    // What the bundle's program starts lies four folders above it.
    expect(readFileSync(join(app, '../../../matterline-helper'), 'utf8')).toContain('/program/node');
    expect(await changeInstallation(uninstall, setting)).toBeNull();
    expect([existsSync(agent()), existsSync(app)]).toEqual([false, false]);
  });
});
