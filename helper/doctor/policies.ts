import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, HOST_NAME } from '../../shared/index.ts';
import type { Browser } from '../base/index.ts';
import { BROWSER_TABLE, everything, type Machine, rooted, targetsOf } from '../install/index.ts';
import { note, wrong } from './finding.ts';

/** Where administrators put policies on Linux; Brave's and Vivaldi's are read as theirs and Chromium's are. */
const FOLDERS: Partial<Record<Browser, string>> = {
  chrome: '/etc/opt/chrome/policies/managed',
  chromium: '/etc/chromium/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  brave: '/etc/brave/policies/managed',
};

/** A value that a policy has, and the file that sets it. */
interface Setting {
  value: unknown;
  file: string;
}

/** All policies of a folder. Of two files that set the same one, the later name counts. */
function readPolicies(folder: string): { settings: Map<string, Setting>; unreadable: string[] } {
  const settings = new Map<string, Setting>();
  const unreadable: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    if (!name.endsWith('.json')) continue;
    try {
      for (const [key, value] of Object.entries(JSON.parse(readFileSync(file, 'utf8'))))
        settings.set(key, { value, file });
    } catch {
      // Not allowed to be read, or not JSON: which of both, the browser does not tell either.
      unreadable.push(file);
    }
  }
  return { settings, unreadable };
}

function names(setting: Setting | undefined, hosts: readonly string[]): boolean {
  return Array.isArray(setting?.value) && setting.value.some((item) => hosts.includes(item));
}

/** Looks for policies of one browser that keep it from starting the helper. */
function policyFindingsOf(browser: Browser, folder: string, servedForAll: boolean): Finding[] {
  const { settings, unreadable } = readPolicies(folder);
  const { name } = BROWSER_TABLE[browser];
  const about = { code: 'policy', browser: name } as const;
  const findings = unreadable.map((file) => note(about, { code: 'policy-unreadable', file }));
  const blocked = settings.get('NativeMessagingBlocklist');
  if (blocked && names(blocked, [HOST_NAME, '*']) && !names(settings.get('NativeMessagingAllowlist'), [HOST_NAME])) {
    findings.push(wrong(about, { code: 'policy-forbids-helper', file: blocked.file, host: HOST_NAME }));
  }
  const userLevel = settings.get('NativeMessagingUserLevelHosts');
  if (userLevel?.value === false && !servedForAll) {
    findings.push(wrong(about, { code: 'policy-wants-all-users', file: userLevel.file }));
  }
  return findings;
}

/** Looks for policies of the administrator that keep browsers from starting the helper, on Linux. */
export function policyFindings(machine: Machine): Finding[] {
  const findings: Finding[] = [];
  for (const [name, place] of Object.entries(FOLDERS)) {
    const browser = name as Browser;
    const folder = rooted(machine, place);
    if (!existsSync(folder)) continue;
    const shared = targetsOf({ ...everything(true), browsers: [browser] }, machine);
    findings.push(
      ...policyFindingsOf(
        browser,
        folder,
        shared.some(({ path }) => existsSync(path)),
      ),
    );
  }
  return findings;
}
