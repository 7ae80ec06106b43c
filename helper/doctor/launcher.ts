import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { System } from '../base/index.ts';
import { type Layout, nodeOfLauncher } from '../install/index.ts';
import { isNewer } from '../local/index.ts';
import { type Finding, mended, note, ok, wrong } from './finding.ts';
import { isNewEnough, NEWER_NODE } from './node.ts';

/** What is started to tell its version gets this long, in milliseconds. */
const LAUNCH_TIMEOUT_MS = 10_000;

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

interface Trouble {
  trouble: string;
  /** Null where installing again puts it right. */
  advice: string | null;
}

/** The Node that a launcher starts, or what is wrong with it. */
function nodeOf(layout: Layout, system: System): string | Trouble {
  const { launcher } = layout;
  const node = nodeOfLauncher(layout, system);
  if (node === null) return { trouble: `${launcher} is not the script that was installed.`, advice: null };
  if (!isExecutable(node)) return { trouble: `The Node it starts, ${node}, is not there any more.`, advice: null };
  const version = versionOf(node);
  if (version === null) return { trouble: `The Node it starts, ${node}, does not work.`, advice: NEWER_NODE };
  if (isNewEnough(version)) return node;
  return {
    trouble: `The Node it starts, ${node}, is ${version}, which is too old.`,
    advice: `${NEWER_NODE} Run "install" again.`,
  };
}

/**
 * Looks at what browsers start, and starts it.
 * @param own the version of the program that looks
 */
export function launcherFinding(what: string, layout: Layout, system: System, own: string): Finding {
  const { launcher, bundle, starter } = layout;
  if (!isExecutable(launcher)) return mended(what, `${launcher} cannot be started.`);
  const node = nodeOf(layout, system);
  if (typeof node !== 'string')
    return node.advice === null ? mended(what, node.trouble) : wrong(what, node.trouble, node.advice);
  // Windows starts a batch file only through its command processor.
  const version = system === 'windows' && !starter ? versionOf(node, bundle) : versionOf(launcher);
  if (version === null) return mended(what, `${launcher} ends with a fault when it is started.`);
  if (isNewer(own, version)) return mended(what, `It starts version ${version}, and this is ${own}.`);
  if (isNewer(version, own)) return note(what, `It starts version ${version}, and this is only ${own}.`);
  return ok(what);
}
