import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildHelper } from '../../helper/build.mjs';
import type { Machine, Setting } from '../../helper/install/index.ts';

/** A folder that plays a whole computer: its root, and one user's home in it. */
export interface PlayedMachine {
  machine: Machine;
  home: string;
  /** What installs there with the built helper; its lines are kept, and the recorder is asked as often as counted. */
  setting: Setting;
  lines: string[];
  retired: () => number;
  /** Every file and folder of it, in order. */
  tree(): string[];
  remove(): void;
}

/** Plays a computer of a system whose files are written like this one's. */
export async function playMachine(system: 'linux' | 'macos', uid = 1000): Promise<PlayedMachine> {
  const root = mkdtempSync(join(tmpdir(), "matterline's machine "));
  const home = join(root, 'Users & homes', 'ann');
  const machine: Machine = {
    system,
    env: { HOME: home },
    root,
    uid,
    administrator: process.getuid?.() ?? 0,
    registry: null,
  };
  const lines: string[] = [];
  let retired = 0;
  return {
    machine,
    home,
    lines,
    retired: () => retired,
    setting: {
      machine,
      bundle: join(dirname(await buildHelper()), 'helper.cjs'),
      node: process.execPath,
      runtime: join(root, 'run', 'matterline'),
      retire() {
        retired += 1;
        return Promise.resolve(true);
      },
      forgetSecrets: () => Promise.resolve('no-key-store'),
      say: (line) => lines.push(line),
    },
    tree: () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
