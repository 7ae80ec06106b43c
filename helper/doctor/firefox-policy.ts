import { existsSync, readFileSync } from 'node:fs';
import { FIREFOX_IDS, type Finding } from '../../shared/index.ts';
import { type Machine, rooted } from '../install/index.ts';
import { note, wrong } from './finding.ts';

/** Where administrators put policies of Firefox on Linux, for all installations of it, and in the usual ones. */
const FILES = [
  '/etc/firefox/policies/policies.json',
  '/usr/lib/firefox/distribution/policies.json',
  '/usr/lib/firefox-esr/distribution/policies.json',
  '/usr/lib64/firefox/distribution/policies.json',
];

const WHAT = { code: 'policy', browser: 'Firefox' } as const;

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The mode in which `ExtensionSettings` lets an add-on be installed: its own, or that of all. */
function modeOf(policies: unknown, id: string): unknown {
  const all = isFields(policies) && isFields(policies.policies) ? policies.policies.ExtensionSettings : undefined;
  if (!isFields(all)) return undefined;
  const own = all[id] ?? all['*'];
  return isFields(own) ? own.installation_mode : undefined;
}

function findingOf(path: string): Finding | null {
  let policies: unknown;
  try {
    policies = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Not allowed to be read, or not JSON: which of both, the browser does not tell either.
    return note(WHAT, { code: 'policy-unreadable', file: path });
  }
  if (modeOf(policies, FIREFOX_IDS.release) !== 'blocked') return null;
  return wrong(WHAT, { code: 'policy-forbids-extension', file: path, id: FIREFOX_IDS.release });
}

/**
 * Looks for policies of the administrator that keep Firefox from the extension. It has none for native hosts, as
 * browsers of the Chromium family do.
 */
export function firefoxPolicyFindings(machine: Machine): Finding[] {
  const paths = FILES.map((path) => rooted(machine, path)).filter((path) => existsSync(path));
  return paths.map(findingOf).filter((finding) => finding !== null);
}
