import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../helper/install/files.ts';
import { extensionState, putExtension, removeExtension } from '../../../helper/install/gnome/extension.ts';
import { EXTENSION, extensionFiles } from '../../../helper/install/gnome/text.ts';
import { type ExtensionList, listText, readList, shellVersion } from '../../../helper/install/gnome/tools.ts';
import { changeInstallation, type Machine, type Setting } from '../../../helper/install/index.ts';
import { EXTENSION as WATCHED } from '../../../helper/observe/gnome/absence.ts';
import { NAME, PATH } from '../../../helper/observe/gnome/front.ts';
import { LINUX } from './machines.ts';

describe('the extension for GNOME', () => {
  it.each([
    [41, null],
    [42, '44'],
    [44, '44'],
    [45, '50'],
    [50, '50'],
    [52, '52'],
  ])('is for GNOME %s, up to %s', (version, last) => {
    const files = extensionFiles(version);
    const text = files?.['metadata.json'];
    const versions: unknown = text === undefined ? null : JSON.parse(text)['shell-version'];
    if (last === null) expect(files).toBeNull();
    else expect(versions).toEqual(expect.arrayContaining([String(version), last]));
  });

  it.each([43, 45])('is JavaScript for GNOME %s, and has the names that are watched', (version) => {
    const text = extensionFiles(version)?.['extension.js'] ?? '';
    const parsed = parseSync('extension.js', text, { sourceType: version < 45 ? 'script' : 'module' });
    expect(parsed.errors).toEqual([]);
    expect(parsed.module.hasModuleSyntax).toBe(version >= 45);
    expect(text).toContain(`'${NAME}'`);
    expect(text).toContain(`'${PATH}'`);
    expect(WATCHED).toBe(EXTENSION);
  });
});

describe('the lists of the Shell', () => {
  it.each<[string, string[] | null]>([
    ['@as []\n', []],
    ['[]', []],
    ["['a@b', 'c@d']\n", ['a@b', 'c@d']],
    [`["a'b@c"]`, ["a'b@c"]],
    ["['a\\'b']", null],
    ["['a', 'b'", null],
    ['7', null],
    ['', null],
  ])('%j is %j', (text, list) => {
    expect(readList(text)).toEqual(list);
  });

  it('are written as they are read', () => {
    expect(readList(listText(['a@b', 'c@d']) ?? '')).toEqual(['a@b', 'c@d']);
    expect(readList(listText([]) ?? '')).toEqual([]);
    expect(listText(["a'b"])).toBeNull();
  });

  it('belong to a Shell of some version', () => {
    expect(shellVersion('GNOME Shell 43.9\n')).toBe(43);
    expect(shellVersion('GNOME Shell 50.alpha')).toBe(50);
    expect(shellVersion('')).toBeNull();
  });
});

describe('an installation under GNOME', () => {
  let root: string;
  let lists: Record<ExtensionList, string[]>;
  let lines: string[];
  let machine: Machine;
  let setting: Setting;
  const folder = () => join(root, 'gnome-shell/extensions', EXTENSION);
  const put = () => putExtension(setting, (path) => void makeFolder(path, 0o700));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'matterline-gnome-'));
    lists = { 'enabled-extensions': ['other@x'], 'disabled-extensions': [EXTENSION, 'third@x'] };
    lines = [];
    machine = {
      ...LINUX,
      env: { HOME: root, XDG_DATA_HOME: root, XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', XDG_SESSION_TYPE: 'wayland' },
      gnome: {
        version: () => 43,
        read: (list) => lists[list],
        write(list, extensions) {
          lists[list] = [...extensions];
          return true;
        },
      },
    };
    setting = {
      machine,
      bundle: '/nowhere',
      node: '',
      runtime: '',
      retire: () => Promise.resolve(false),
      forgetSecrets: () => Promise.resolve(0),
      say: (line) => lines.push(line),
    };
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('puts the extension there and on, says what is left to do, and does it once', () => {
    expect(extensionState(machine)).toBe('missing');
    put();
    expect(readdirSync(folder()).sort()).toEqual(['extension.js', 'metadata.json']);
    expect(lists).toEqual({ 'enabled-extensions': ['other@x', EXTENSION], 'disabled-extensions': ['third@x'] });
    expect(lines.join('\n')).toContain('sign out and in again');
    expect(extensionState(machine)).toBe('in-place');
    lines.length = 0;
    put();
    expect(lines.join('\n')).not.toContain('sign out');
    expect(lists['enabled-extensions']).toEqual(['other@x', EXTENSION]);
  });

  it('puts it up for a user of an installation for all users, and no second installation', async () => {
    machine.root = join(root, 'computer');
    const choice = { browsers: [], userDataDir: null, system: false };
    const again = () => changeInstallation({ name: 'install', choice, again: true, autostart: true }, setting);
    mkdirSync(join(machine.root, 'opt/matterline'), { recursive: true });
    writeFileSync(join(machine.root, 'opt/matterline/installed.json'), '{}');
    expect(await again()).toBeNull();
    expect(extensionState(machine)).toBe('in-place');
    expect(readdirSync(root).sort()).toEqual(['computer', 'gnome-shell']);
  });

  it('puts another variant in the place of the one for an earlier GNOME', () => {
    put();
    const newer = { ...machine, gnome: { ...machine.gnome, version: () => 45 } } as Machine;
    expect(extensionState(newer)).toBe('missing');
    putExtension({ ...setting, machine: newer }, () => undefined);
    expect(readFileSync(join(folder(), 'extension.js'), 'utf8')).toContain('export default');
  });

  it('sees that it is turned off', () => {
    put();
    lists['enabled-extensions'] = [];
    expect(extensionState(machine)).toBe('off');
  });

  it('takes it away, and nothing else', () => {
    put();
    writeFileSync(join(folder(), 'note'), '');
    removeExtension(setting);
    expect(readdirSync(folder())).toEqual(['note']);
    expect(lists['enabled-extensions']).toEqual(['other@x']);
    rmSync(join(folder(), 'note'));
    removeExtension(setting);
    expect(existsSync(folder())).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ['another desktop', { XDG_CURRENT_DESKTOP: 'KDE' }],
    ['no desktop', { XDG_CURRENT_DESKTOP: '' }],
    ['Xorg', { XDG_SESSION_TYPE: 'x11' }],
  ])('leaves it out where it is of no use: %s', (_name, env) => {
    machine.env = { ...machine.env, ...env };
    put();
    expect([existsSync(folder()), lines, extensionState(machine)]).toEqual([false, [], null]);
  });
});
