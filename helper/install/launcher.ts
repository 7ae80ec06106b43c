import { SANDBOX_FLAG } from '../base/index.ts';

/** Text as one word for a POSIX shell, whatever is in it. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

export interface LauncherParts {
  node: string;
  bundle: string;
  /** MATTERLINE_DATA as it was at the installation, when it was set. */
  data: string | null;
  /** Whether the sandbox builds of the extension are let in as well. */
  sandbox: boolean;
}

/**
 * The script that browsers and the login start: they take a program with no arguments of its own, and have no PATH to
 * rely on. Variables through which Node would load other code into the helper are put aside.
 */
export function launcherScript({ node, bundle, data, sandbox }: LauncherParts): string {
  const keep = data === null ? '' : `MATTERLINE_DATA=${shellWord(data)}\nexport MATTERLINE_DATA\n`;
  const start = `exec ${shellWord(node)} ${shellWord(bundle)}${sandbox ? ` ${SANDBOX_FLAG}` : ''} "$@"`;
  return `#!/bin/sh\nunset NODE_OPTIONS NODE_PATH\n${keep}${start}\n`;
}

const EXEC = /^exec '((?:[^']|'\\'')*)'/m;

/** The Node that a launcher script starts, or null when it is not one of ours. */
export function nodeOfLauncher(script: string): string | null {
  const word = EXEC.exec(script)?.[1];
  return word === undefined ? null : word.replaceAll("'\\''", "'");
}
