import type { System } from '../base/index.ts';
import { type LauncherParts, launcherScript, nodeOfLauncher } from './launcher.ts';
import { launcherBatch, nodeOfBatch } from './launcher-windows.ts';

/** The script that browsers start on a system. */
export function startScript(system: System, parts: LauncherParts): string {
  return system === 'windows' ? launcherBatch(parts) : launcherScript(parts);
}

/** The Node that such a script starts, or null when it is not one of ours. */
export function nodeOfStartScript(system: System, script: string): string | null {
  return system === 'windows' ? nodeOfBatch(script) : nodeOfLauncher(script);
}
