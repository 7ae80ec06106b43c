import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { Finding, Subject, Trouble } from '../../shared/index.ts';
import type { System } from '../base/index.ts';
import { type Layout, nodeOfLauncher } from '../install/index.ts';
import { isNewer } from '../local/index.ts';
import { mended, note, ok, wrong } from './finding.ts';
import { isNewEnough, NEEDED_NODE } from './node.ts';

/** What is started to tell its version gets this long, in milliseconds. */
const LAUNCH_TIMEOUT_MS = 10_000;
/** So much of what a program says in the place of its version is told. */
const MAX_VERSION = 100;

/** What a program answers to `--version`; null when it cannot be started or fails. */
function versionOf(program: string, ...args: string[]): string | null {
  try {
    // Without what would load other code into Node, as the launcher has it.
    const { NODE_OPTIONS: _options, NODE_PATH: _path, ...env } = process.env;
    const stdio = ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'];
    return execFileSync(program, [...args, '--version'], {
      timeout: LAUNCH_TIMEOUT_MS,
      encoding: 'utf8',
      env,
      stdio,
    }).trim();
  } catch {
    // Missing, not allowed, too slow and failing come to the same: it does not work.
    return null;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Missing and not allowed come to the same: it cannot be started.
    return false;
  }
}

/** The Node that a launcher starts, or what is wrong with it. */
function nodeOf(layout: Layout, system: System): string | Trouble {
  const { launcher } = layout;
  const node = nodeOfLauncher(layout, system);
  if (node === null) return { code: 'launcher-exchanged', path: launcher };
  if (!isExecutable(node)) return { code: 'launcher-node-gone', node };
  const version = versionOf(node);
  if (version === null) return { code: 'launcher-node-broken', node, needed: NEEDED_NODE };
  if (isNewEnough(version)) return node;
  return { code: 'launcher-node-too-old', node, version: version.slice(0, MAX_VERSION), needed: NEEDED_NODE };
}

/**
 * Looks at what browsers start, and starts it.
 * @param own the version of the program that looks
 */
export function launcherFinding(about: Subject, layout: Layout, system: System, own: string): Finding {
  const { launcher, bundle, starter } = layout;
  if (!isExecutable(launcher)) return mended(about, { code: 'cannot-be-started', path: launcher });
  const node = nodeOf(layout, system);
  if (typeof node !== 'string') return 'needed' in node ? wrong(about, node) : mended(about, node);
  // Windows starts a batch file only through its command processor.
  const version = system === 'windows' && !starter ? versionOf(node, bundle) : versionOf(launcher);
  if (version === null) return mended(about, { code: 'launcher-fails', path: launcher });
  const versions = { version: version.slice(0, MAX_VERSION), own };
  if (isNewer(own, version)) return mended(about, { code: 'launcher-older', ...versions });
  return isNewer(version, own) ? note(about, { code: 'launcher-newer', ...versions }) : ok(about);
}
