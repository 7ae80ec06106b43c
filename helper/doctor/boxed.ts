import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../shared/index.ts';
import { BROWSERS, type Browser, homeFolder } from '../base/index.ts';
import { BROWSER_TABLE, type Machine, rooted } from '../install/index.ts';
import { note } from './finding.ts';

/** The names under which Snap and Flatpak know browsers. */
const NAMES: Record<Browser, { snap: string | null; flatpak: string }> = {
  chrome: { snap: null, flatpak: 'com.google.Chrome' },
  chromium: { snap: 'chromium', flatpak: 'org.chromium.Chromium' },
  edge: { snap: null, flatpak: 'com.microsoft.Edge' },
  brave: { snap: 'brave', flatpak: 'com.brave.Browser' },
  vivaldi: { snap: 'vivaldi', flatpak: 'com.vivaldi.Vivaldi' },
  firefox: { snap: 'firefox', flatpak: 'org.mozilla.firefox' },
};

/** Looks for browsers that run in a box of their own, from which the helper is not started as it is otherwise. */
export function boxedFindings(machine: Machine): Finding[] {
  const home = homeFolder(machine.env, machine.system);
  const findings: Finding[] = [];
  for (const browser of BROWSERS) {
    const { snap, flatpak } = NAMES[browser];
    const { name } = BROWSER_TABLE[browser];
    if (snap !== null && existsSync(rooted(machine, `/snap/${snap}`))) {
      // Firefox's has a way out through the desktop, which asks.
      const code = browser === 'firefox' ? 'box-asks' : 'box-keeps-helper-out';
      findings.push(note({ code: 'snap', browser: name }, { code }));
    }
    const places = [
      rooted(machine, `/var/lib/flatpak/app/${flatpak}`),
      join(home, '.local/share/flatpak/app', flatpak),
    ];
    if (places.some((path) => existsSync(path))) {
      findings.push(note({ code: 'flatpak', browser: name }, { code: 'box-keeps-helper-out' }));
    }
  }
  return findings;
}
