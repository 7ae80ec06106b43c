import { type Environment, type Launchctl, pathsOf, type System } from '../base/index.ts';
import type { GnomeTools } from './gnome/tools.ts';
import type { Registry } from './registry.ts';

/** The computer, and the user of it, that an installation is for. */
export interface Machine {
  system: System;
  env: Environment;
  /** What the paths for all users start at: `/`, and another folder only where an installation is tried out. */
  root: string;
  /** The number of the user who runs this; null where users have none. */
  uid: number | null;
  /** The number of the system's own user: 0, and another only where an installation is tried out. */
  administrator: number;
  /** Windows' registry; null on other systems. */
  registry: Registry | null;
  /** What asks and changes GNOME, where that may be there. */
  gnome?: GnomeTools;
  /** What asks launchd, on macOS. */
  launchctl?: Launchctl;
}

/** A path for all users, on this machine. */
export function rooted({ root, system }: Machine, path: string): string {
  return system === 'windows' ? path : pathsOf(system).join(root, path);
}
