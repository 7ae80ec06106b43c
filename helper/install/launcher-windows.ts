import { win32 } from 'node:path';
import { SANDBOX_FLAG } from '../base/index.ts';
import type { LauncherParts } from './launcher.ts';

/** A path inside double quotes of a batch file. It cannot hold quotes; `%` is the one sign that still means something. */
function escaped(path: string): string {
  return path.replaceAll('%', '%%');
}

/** The whole of ASCII that may be in a path. */
const PLAIN = /^[ -~]*$/;

/**
 * The batch file that browsers start on Windows, where a host manifest may name only a .bat or an .exe. It lies beside
 * the bundle, so that it need not hold that path. It is UTF-8, which the command processor has to be told before a path
 * of other than ASCII characters. Its last command is Node, so that Node's exit status is its own.
 */
export function launcherBatch({ node, bundle, data, sandbox }: LauncherParts): string {
  // Through these two Node would load other code into the helper.
  const lines = ['@echo off', 'setlocal DisableDelayedExpansion', 'set "NODE_OPTIONS="', 'set "NODE_PATH="'];
  if (!PLAIN.test(`${node}${data ?? ''}`)) lines.push('"%SystemRoot%\\System32\\chcp.com" 65001 <nul >nul');
  // The quotes begin before the name, so that no sign of the folder's name means anything.
  if (data !== null) lines.push(`set "MATTERLINE_DATA=${escaped(data)}"`);
  const flag = sandbox ? ` ${SANDBOX_FLAG}` : '';
  lines.push(`"${escaped(node)}" "%~dp0${escaped(win32.basename(bundle))}"${flag} %*`);
  return lines.map((line) => `${line}\r\n`).join('');
}

const START = /^"((?:[^"%]|%%)*)" "%~dp0(?:[^"%]|%%)*"(?: --sandbox)? %\*\r?$/m;

/** The Node that a batch file starts, or null when it is not one of ours. */
export function nodeOfBatch(script: string): string | null {
  return START.exec(script)?.[1]?.replaceAll('%%', '%') ?? null;
}

/** One argument of a Windows command line, as a program's C runtime takes it apart again. */
function argument(text: string): string {
  if (text !== '' && !/[\s"]/.test(text)) return text;
  // Backslashes mean themselves, except in front of a quote, where each needs another.
  return `"${text.replaceAll(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`;
}

/** The longest command that Windows runs at sign-in, in UTF-16 units. */
const MAX_COMMAND_LENGTH = 260;

/**
 * The command for the registry's Run key that starts the helper at sign-in without a window: Node is a console
 * program, and the console host can keep such a one without showing it. Null when it is longer than Windows allows.
 */
export function startupCommand(
  systemRoot: string,
  parts: Pick<LauncherParts, 'node' | 'bundle'>,
  args: string[],
): string | null {
  const { node, bundle } = parts;
  const command = [`${systemRoot}\\System32\\conhost.exe`, '--headless', node, bundle, ...args].map(argument).join(' ');
  return command.length <= MAX_COMMAND_LENGTH ? command : null;
}
