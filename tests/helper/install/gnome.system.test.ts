import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXTENSION } from '../../../helper/install/gnome/text.ts';
import { changeInstallation, createGnomeTools, everything } from '../../../helper/install/index.ts';
import { type PlayedMachine, playMachine } from '../machine.ts';
import { missingPrograms } from '../x-server.ts';

const missing = missingPrograms(['gnome-shell', 'gsettings']);
if (missing.length > 0) console.warn(`skipped: an installation under GNOME needs ${missing.join(', ')}`);

describe.skipIf(missing.length > 0)('an installation under a real GNOME', () => {
  let settings: string;
  let played: PlayedMachine;

  beforeEach(async () => {
    settings = mkdtempSync(join(tmpdir(), 'matterline-settings-'));
    played = await playMachine('linux');
  });
  afterEach(() => {
    played.remove();
    rmSync(settings, { recursive: true, force: true });
  });

  it('turns the extension on beside others, and uninstalling leaves those alone', async () => {
    const tools = createGnomeTools({ PATH: process.env.PATH, XDG_CONFIG_HOME: settings, GSETTINGS_BACKEND: 'keyfile' });
    expect(tools.version()).toBeGreaterThan(3);
    expect(tools.read('enabled-extensions')).toEqual([]);
    expect(tools.write('enabled-extensions', ['other@x'])).toBe(true);
    expect(tools.write('disabled-extensions', [EXTENSION])).toBe(true);
    const env = { ...played.machine.env, XDG_CURRENT_DESKTOP: 'GNOME', XDG_SESSION_TYPE: 'wayland' };
    const setting = { ...played.setting, machine: { ...played.machine, env, gnome: tools } };
    const choice = everything(false);
    const before = played.tree();
    expect(await changeInstallation({ name: 'install', choice, autostart: false }, setting)).toBeNull();
    expect(played.tree().filter((path) => path.includes(EXTENSION))).toHaveLength(3);
    expect(tools.read('enabled-extensions')).toEqual(['other@x', EXTENSION]);
    expect(tools.read('disabled-extensions')).toEqual([]);
    expect(await changeInstallation({ name: 'uninstall', choice, purge: true }, setting)).toBeNull();
    expect(played.tree()).toEqual(before);
    expect(tools.read('enabled-extensions')).toEqual(['other@x']);
  });
});
