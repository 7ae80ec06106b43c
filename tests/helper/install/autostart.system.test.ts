import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { desktopEntry } from '../../../helper/install/desktop-entry.ts';
import { autostartOf, type Machine, placeOf } from '../../../helper/install/index.ts';
import { launchAgent } from '../../../helper/install/macos/launch-agent.ts';
import { missingPrograms } from '../x-server.ts';
import { LINUX, MACOS } from './machines.ts';

const WINDOWS: Machine = {
  ...LINUX,
  system: 'windows',
  env: { USERPROFILE: 'C:\\Users\\ann', LOCALAPPDATA: 'C:\\Users\\Ann B\\AppData\\Local', SystemRoot: 'C:\\Windows' },
};

describe('the start at login', () => {
  it.each<[string, Machine, string, string]>([
    [
      'Linux',
      LINUX,
      '/home/ann/.config/autostart/com.matterline.helper.desktop',
      '/etc/xdg/autostart/com.matterline.helper.desktop',
    ],
    [
      'macOS',
      MACOS,
      '/Users/ann/Library/LaunchAgents/com.matterline.helper.plist',
      '/Library/LaunchAgents/com.matterline.helper.plist',
    ],
    [
      'Windows',
      WINDOWS,
      'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\Matterline',
      'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run\\Matterline',
    ],
  ])('is registered where %s looks, for a user and for all', (_name, machine, user, all) => {
    expect(placeOf(autostartOf(machine, false))).toBe(user);
    expect(placeOf(autostartOf(machine, true))).toBe(all);
  });

  it('follows the configuration folder of the user', () => {
    const env = { ...LINUX.env, XDG_CONFIG_HOME: '/config/ann' };
    expect(placeOf(autostartOf({ ...LINUX, env }, false))).toBe('/config/ann/autostart/com.matterline.helper.desktop');
  });

  it('starts the recorder on Windows without a window, and is none where the command would be too long', () => {
    const autostart = autostartOf(WINDOWS, false);
    const text = autostart.text('C:\\node.exe');
    expect(text).toBe(
      'C:\\Windows\\System32\\conhost.exe --headless C:\\node.exe "C:\\Users\\Ann B\\AppData\\Local\\Matterline\\program\\helper.cjs" record',
    );
    expect(text).toContain(autostart.mark);
    expect(autostart.text(`C:\\${'x'.repeat(250)}\\node.exe`)).toBeNull();
  });

  it('names its program in a way that XML takes, on macOS', () => {
    const text = launchAgent('com.matterline.helper', '/Users/a & b/<c>/matterline-helper');
    expect(text).toContain(
      '<string>/Users/a &amp; b/&lt;c&gt;/matterline-helper</string>\n    <string>record</string>',
    );
    expect(text).toMatch(/<key>RunAtLoad<\/key>\s*<true\/>/);
    expect(text).toMatch(/<key>KeepAlive<\/key>\s*<dict>\s*<key>SuccessfulExit<\/key>\s*<false\/>\s*<\/dict>/);
  });
});

const missing = missingPrograms(['gio']);
if (missing.length > 0) console.warn('skipped: a desktop entry started by GLib: it needs gio');

describe.skipIf(missing.length > 0)('a desktop entry', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'matterline '));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['of the usual kind', 'matterline-helper'],
    ['with quotes, blanks and what shells take for their own', `it's "my" $HOME \`a\` \\n & b`],
    ['with what desktops take for their own', '100% a=b %f "c"'],
  ])('starts a program %s', (_kind, name) => {
    const launcher = join(folder, name);
    const told = join(folder, 'told');
    // It ends only once whoever waits for it can read what it was given.
    writeFileSync(launcher, `#!/bin/sh\nprintf %s "$*" > '${told}'\n`, { mode: 0o755 });
    const entry = join(folder, 'com.matterline.helper.desktop');
    writeFileSync(entry, desktopEntry(launcher));
    execFileSync('sh', ['-c', 'gio launch "$1" && while [ ! -s "$2" ]; do :; done', 'sh', entry, told], {
      timeout: 10_000,
    });
    expect(existsSync(told) && readFileSync(told, 'utf8')).toBe('record');
  });
});
