import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import type { Environment } from './folders.ts';
import { programPaths } from './install.ts';
import { nodeOfLauncher } from './launcher.ts';
import { manifestTrouble } from './manifest.ts';
import { readRecord } from './record.ts';
import { targetsOf } from './targets.ts';

/** One thing that was looked at: what it is, and what is wrong with it and what to do, or null. */
export interface Finding {
  what: string;
  trouble: string | null;
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

function launcherTrouble(path: string): string | null {
  if (!isExecutable(path)) return `${path} cannot be started. Run "install" again.`;
  const node = nodeOfLauncher(readFileSync(path, 'utf8'));
  if (node === null) return `${path} is not the script that was installed. Run "install" again.`;
  return isExecutable(node) ? null : `the Node it starts, ${node}, is not there any more. Run "install" again.`;
}

/** Looks at the installation of this user: the program, what browsers start, and each host manifest. */
export function checkInstallation(env: Environment): Finding[] {
  const paths = programPaths(env, false);
  const findings: Finding[] = [
    { what: 'helper installed', trouble: existsSync(paths.bundle) ? null : 'it is not. Run "install".' },
  ];
  if (!existsSync(paths.bundle)) return findings;
  findings.push({ what: 'launcher', trouble: launcherTrouble(paths.launcher) });

  const usual = targetsOf({ browsers: [], userDataDir: null, system: false }, env);
  const { manifests } = readRecord(paths.record);
  const known = new Set(usual.map(({ path }) => path));
  const others = manifests
    .filter((path) => !known.has(path))
    .map((path) => ({
      name: path,
      family: path.includes('/.mozilla/') ? ('firefox' as const) : ('chromium' as const),
      path,
    }));
  // A browser that was left out on purpose is no trouble as long as another one was chosen.
  for (const { name, family, path } of [...usual, ...others]) {
    if (!existsSync(path)) {
      const chosen = manifests.includes(path) || manifests.length === 0;
      if (chosen) findings.push({ what: name, trouble: `${path} is missing. Run "install" again.` });
      continue;
    }
    const trouble = manifestTrouble(readFileSync(path, 'utf8'), family, paths.launcher);
    findings.push({ what: name, trouble: trouble && `${path}: ${trouble}. Run "install" again.` });
  }
  return findings;
}
