import { existsSync, readFileSync } from 'node:fs';
import { win32 } from 'node:path';
import type { System } from '../base/index.ts';
import { type LauncherParts, launcherScript, nodeOfLauncher as nodeOfScript } from './launcher.ts';
import { launcherBatch, nodeOfBatch } from './launcher-windows.ts';
import type { Layout } from './layout.ts';

/** The script that browsers start on a system. */
export function startScript(system: System, parts: LauncherParts): string {
  return system === 'windows' ? launcherBatch(parts) : launcherScript(parts);
}

/** The Node that an installation's launcher starts; null where that is not there, or not one of ours. */
export function nodeOfLauncher({ launcher, bundle, starter }: Layout, system: System): string | null {
  if (starter) return win32.join(win32.dirname(bundle), 'node.exe');
  return existsSync(launcher) ? nodeOfStartScript(system, readFileSync(launcher, 'utf8')) : null;
}

/** The Node that such a script starts, or null when it is not one of ours. */
function nodeOfStartScript(system: System, script: string): string | null {
  return system === 'windows' ? nodeOfBatch(script) : nodeOfScript(script);
}
