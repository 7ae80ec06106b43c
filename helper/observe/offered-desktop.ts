import { connectBus } from './bus.ts';
import { sessionBus } from './bus-address.ts';
import type { Desktop } from './observer.ts';
import type { WaylandDesktop } from './wayland-desktop.ts';

/** The bus's names of the programs that show the windows there. */
const SHOWN_BY: readonly [WaylandDesktop, string][] = [
  ['kde', 'org.kde.KWin'],
  ['gnome', 'org.gnome.Shell'],
];

/** The desktop that a session is of, as its message bus tells. */
export async function offeredDesktop(env: Desktop['env']): Promise<WaylandDesktop> {
  const address = sessionBus(env);
  const bus = address === null ? null : await connectBus(address, () => undefined);
  try {
    for (const [desktop, name] of SHOWN_BY) if (await bus?.ownerOf(name)) return desktop;
    return 'other';
  } finally {
    bus?.close();
  }
}
