import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../shared/index.ts';
import { homeFolder } from '../base/index.ts';
import { type Machine, rooted } from '../install/index.ts';
import { note } from './finding.ts';

/**
 * Browsers by the name of their package (snapcraft.io, flathub.org). A box lets nobody start what lies outside. `asks`:
 * the browser has the portal of the desktop start it, where there is one for that: so do Firefox (its documentation, "Native
 * messaging for a strictly-confined Firefox") and Chromium from Snap, by Ubuntu's xdg-desktop-portal. No such portal is in
 * the releases of xdg-desktop-portal itself, so that Flatpak's browsers have none.
 */
const SNAPS: readonly [snap: string, name: string, asks?: 'asks'][] = [
  ['chromium', 'Chromium', 'asks'],
  ['brave', 'Brave'],
  ['vivaldi', 'Vivaldi'],
  ['opera', 'Opera'],
  ['opera-beta', 'Opera Beta'],
  ['opera-developer', 'Opera Developer'],
  ['firefox', 'Firefox', 'asks'],
];
const FLATPAKS: readonly [id: string, name: string][] = [
  ['com.google.Chrome', 'Google Chrome'],
  ['com.google.ChromeDev', 'Google Chrome Dev'],
  ['org.chromium.Chromium', 'Chromium'],
  ['io.github.ungoogled_software.ungoogled_chromium', 'Ungoogled Chromium'],
  ['com.microsoft.Edge', 'Microsoft Edge'],
  ['com.microsoft.EdgeDev', 'Microsoft Edge Dev'],
  ['com.brave.Browser', 'Brave'],
  ['com.vivaldi.Vivaldi', 'Vivaldi'],
  ['com.opera.Opera', 'Opera'],
  ['org.mozilla.firefox', 'Firefox'],
  ['io.gitlab.librewolf-community', 'LibreWolf'],
  ['net.waterfox.waterfox', 'Waterfox'],
  ['app.zen_browser.zen', 'Zen'],
  ['one.ablaze.floorp', 'Floorp'],
];

/** Looks for browsers that run in a box of their own, from which the helper is not started as it is otherwise. */
export function boxedFindings(machine: Machine): Finding[] {
  const home = homeFolder(machine.env, machine.system);
  const snaps = SNAPS.filter(([snap]) => existsSync(rooted(machine, `/snap/${snap}`)));
  const isFlatpak = (id: string) =>
    [rooted(machine, `/var/lib/flatpak/app/${id}`), join(home, '.local/share/flatpak/app', id)].some((path) =>
      existsSync(path),
    );
  const flatpaks = FLATPAKS.filter(([id]) => isFlatpak(id));
  return [
    ...snaps.map(([, browser, asks]) =>
      note({ code: 'snap', browser }, { code: asks ? 'box-asks' : 'box-keeps-helper-out' }),
    ),
    ...flatpaks.map(([, browser]) => note({ code: 'flatpak', browser }, { code: 'box-keeps-helper-out' })),
  ];
}
