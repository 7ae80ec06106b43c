import { existsSync, readFileSync } from 'node:fs';
import { HOST_NAME } from '../../shared/index.ts';
import { absolute, homeFolder, pathsOf } from '../base/index.ts';
import { desktopEntry, execLine } from './desktop-entry.ts';
import { putFile, removeFile } from './files.ts';
import { startupCommand } from './launcher-windows.ts';
import { layoutOf, macStarter } from './layout.ts';
import { type Machine, rooted } from './machine.ts';
import { launchAgent, programElement } from './macos/launch-agent.ts';
import { dropRegistryValue, putRegistryText, registryText } from './registry-text.ts';

/** What starts the recorder at login: a file, or on Windows a value in the registry. */
export type Autostart = {
  /** Its text for the Node that is to be used; null where the system does not take so long a one. */
  text(node: string): string | null;
  /** The part of the text that tells whose program it starts; desktops change the rest, as when it is switched off. */
  mark: string;
} & ({ kind: 'file'; path: string } | { kind: 'value'; key: string; approved: string });

/** The name of the value in the registry. */
const RUN_NAME = 'Matterline';
const RUN_KEY = 'Software\\Microsoft\\Windows\\CurrentVersion\\Run';

function linuxFolder(machine: Machine, systemWide: boolean): string {
  if (systemWide) return rooted(machine, '/etc/xdg/autostart');
  const { env, system } = machine;
  const { join } = pathsOf(system);
  return join(absolute(env.XDG_CONFIG_HOME, system) ?? join(homeFolder(env, system), '.config'), 'autostart');
}

function macosFolder(machine: Machine, systemWide: boolean): string {
  if (systemWide) return rooted(machine, '/Library/LaunchAgents');
  return pathsOf('macos').join(homeFolder(machine.env, 'macos'), 'Library/LaunchAgents');
}

/** Where Task Manager and the settings of Windows keep which programs of the Run key are switched off. */
const APPROVED_KEY = 'Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run';

/** What an installation registers to have the recorder started at login. */
export function autostartOf(machine: Machine, systemWide: boolean): Autostart {
  const { join } = pathsOf(machine.system);
  const layout = layoutOf(machine, systemWide);
  const { launcher, bundle, starter } = layout;
  switch (machine.system) {
    case 'linux': {
      const path = join(linuxFolder(machine, systemWide), `${HOST_NAME}.desktop`);
      return { kind: 'file', path, text: () => desktopEntry(launcher), mark: execLine(launcher) };
    }
    case 'macos': {
      const path = join(macosFolder(machine, systemWide), `${HOST_NAME}.plist`);
      const started = macStarter(layout) ?? launcher;
      return { kind: 'file', path, text: () => launchAgent(HOST_NAME, started), mark: programElement(started) };
    }
    case 'windows': {
      const root = systemWide ? 'HKLM' : 'HKCU';
      const place = { kind: 'value', key: `${root}\\${RUN_KEY}`, approved: `${root}\\${APPROVED_KEY}` } as const;
      if (starter) return { ...place, text: () => `"${launcher}" record`, mark: launcher };
      // Not through the batch file, which would show a window.
      const text = (node: string) =>
        startupCommand(machine.env.SystemRoot ?? 'C:\\Windows', { node, bundle }, ['record']);
      return { ...place, text, mark: bundle };
    }
  }
}

/** Where it lies, in words that the record keeps and a person can follow. */
export function placeOf(autostart: Autostart): string {
  return autostart.kind === 'file' ? autostart.path : `${autostart.key}\\${RUN_NAME}`;
}

/** What is there at its place now; null when nothing is. */
export function readAutostart(autostart: Autostart, machine: Machine): string | null {
  if (autostart.kind === 'value') return registryText(machine, autostart.key, RUN_NAME);
  return existsSync(autostart.path) ? readFileSync(autostart.path, 'utf8') : null;
}

/** What desktops write into an entry that the user switched off. */
const OFF = /^(?:Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m;

/** Whether the user switched it off, as desktops and the Task Manager of Windows let them. */
export function isSwitchedOff(autostart: Autostart, machine: Machine): boolean {
  if (autostart.kind === 'file') return OFF.test(readAutostart(autostart, machine) ?? '');
  // 12 bytes: a state, and when it was switched off. Of states, the odd ones are off (2 and 6: on, 3 and 7: off).
  const [state = 0] = machine.registry?.readBytes(autostart.approved, RUN_NAME) ?? [];
  return state % 2 === 1;
}

/** Writes its text; the folder of a file has to be there. Whether it changed. */
export function putAutostart(autostart: Autostart, text: string, machine: Machine): boolean {
  if (autostart.kind === 'file') return putFile(autostart.path, text, 0o644);
  return putRegistryText(machine, autostart.key, RUN_NAME, text);
}

/** Removes it where it starts this installation's program, and no other's. Whether it was there. */
export function removeAutostart(autostart: Autostart, machine: Machine): boolean {
  if (!readAutostart(autostart, machine)?.includes(autostart.mark)) return false;
  if (autostart.kind === 'file') removeFile(autostart.path);
  else {
    dropRegistryValue(machine, autostart.key, RUN_NAME);
    // Else a later installation would be switched off from its first day on.
    dropRegistryValue(machine, autostart.approved, RUN_NAME);
  }
  return true;
}
