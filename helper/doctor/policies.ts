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

/** A value that a policy has, and where it is set. */
export interface Setting {
  value: unknown;
  file: string;
}

/** Policies of a browser by their names. */
export type Policies = ReadonlyMap<string, Setting>;

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

const aboutPolicyOf = (browser: Browser) => ({ code: 'policy', browser: BROWSER_TABLE[browser].name }) as const;

/**
 * What of a browser's policies keeps it from starting the helper.
 * @param servedForAll whether the helper is installed for all users there
 */
export function forbidding(browser: Browser, settings: Policies, servedForAll: boolean): Finding[] {
  const about = aboutPolicyOf(browser);
  const findings: Finding[] = [];
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
    const { settings, unreadable } = readPolicies(folder);
    findings.push(...unreadable.map((file) => note(aboutPolicyOf(browser), { code: 'policy-unreadable', file })));
    const shared = targetsOf({ ...everything(true), browsers: [browser] }, machine);
    const servedForAll = shared.some(({ path }) => existsSync(path));
    findings.push(...forbidding(browser, settings, servedForAll));
  }
  return findings;
}
