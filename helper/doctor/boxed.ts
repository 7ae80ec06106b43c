import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, type Browser, homeFolder } from '../base/index.ts';
import { BROWSER_TABLE, type Machine, rooted } from '../install/index.ts';
import { type Finding, note } from './finding.ts';

/** The names under which Snap and Flatpak know browsers. */
const NAMES: Record<Browser, { snap: string | null; flatpak: string }> = {
  chrome: { snap: null, flatpak: 'com.google.Chrome' },
  chromium: { snap: 'chromium', flatpak: 'org.chromium.Chromium' },
  edge: { snap: null, flatpak: 'com.microsoft.Edge' },
  brave: { snap: 'brave', flatpak: 'com.brave.Browser' },
  vivaldi: { snap: 'vivaldi', flatpak: 'com.vivaldi.Vivaldi' },
  firefox: { snap: 'firefox', flatpak: 'org.mozilla.firefox' },
};

const PACKAGE = "Install the one from its maker or from your system's packages, or use another browser.";

/** Looks for browsers that run in a box of their own, from which the helper is not started as it is otherwise. */
export function boxedFindings(machine: Machine): Finding[] {
  const home = homeFolder(machine.env, machine.system);
  const findings: Finding[] = [];
  for (const browser of BROWSERS) {
    const { snap, flatpak } = NAMES[browser];
    const { name } = BROWSER_TABLE[browser];
    if (snap !== null && existsSync(rooted(machine, `/snap/${snap}`))) {
      const what = `${name} from Snap`;
      // Firefox's has a way out through the desktop, which asks.
      if (browser === 'firefox')
        findings.push(note(what, 'It asks once whether it may start the helper.', 'Allow it.'));
      else findings.push(note(what, 'It runs in a box of its own and cannot start the helper.', PACKAGE));
    }
    const places = [
      rooted(machine, `/var/lib/flatpak/app/${flatpak}`),
      join(home, '.local/share/flatpak/app', flatpak),
    ];
    if (places.some((path) => existsSync(path))) {
      findings.push(note(`${name} from Flatpak`, 'It runs in a box of its own and cannot start the helper.', PACKAGE));
    }
  }
  return findings;
}
