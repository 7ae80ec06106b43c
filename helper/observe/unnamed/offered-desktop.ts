import type { BusMessage } from '@homebridge/dbus-native/lib/message.js';
import { type Bus, connectBus, ownerChange } from '../bus.ts';
import { sessionBus } from '../bus-address.ts';
import type { Desktop } from '../observer.ts';
import { pause } from '../pause.ts';
import type { WaylandDesktop } from '../wayland-desktop.ts';

/** The bus's names of the programs that show the windows there. */
const SHOWN_BY: ReadonlyMap<string, WaylandDesktop> = new Map([
  ['org.kde.KWin', 'kde'],
  ['org.gnome.Shell', 'gnome'],
]);
const FIRST_RETRY_MS = 250;
const MAX_RETRY_MS = 30_000;

export interface OfferParts {
  env: Desktop['env'];
  /** Aborted once nobody wants to know any more. */
  signal: AbortSignal;
  /** Called each time that the bus was asked, or could not be, and names no desktop so far. */
  none(): void;
}

/** Who of {@link SHOWN_BY} is on a bus now. */
async function shownNow(bus: Bus): Promise<WaylandDesktop | null> {
  for (const [name, desktop] of SHOWN_BY) if (await bus.ownerOf(name)) return desktop;
  return null;
}

/** The desktop, as soon as a bus tells it; null once the connection is over. */
async function heardOn(address: string, { signal, none }: OfferParts): Promise<WaylandDesktop | null> {
  let tell: (desktop: WaylandDesktop | null) => void = () => undefined;
  const told = new Promise<WaylandDesktop | null>((resolve) => {
    tell = resolve;
  });
  const hear = (message: BusMessage) => {
    const change = ownerChange(message);
    const desktop = change?.owner ? SHOWN_BY.get(change.name) : undefined;
    if (desktop) tell(desktop);
  };
  const bus = await connectBus(address, hear);
  if (!bus) return null;
  void bus.closed.then(() => tell(null));
  signal.addEventListener('abort', bus.close);
  if (signal.aborted) bus.close();
  try {
    // Before it is asked who is there: nobody can come in between.
    for (const name of SHOWN_BY.keys()) await bus.matchOwner(name);
    const now = await shownNow(bus);
    if (now) return now;
    none();
    return await told;
  } finally {
    signal.removeEventListener('abort', bus.close);
    bus.close();
  }
}

/**
 * The desktop that a session is of, as its message bus tells: at once, or when whoever shows the windows comes to the bus,
 * which wakes nobody until then. A bus that is not there is looked for again, ever more seldom. `other` once nobody wants to
 * know any more.
 */
export async function offeredDesktop(parts: OfferParts): Promise<WaylandDesktop> {
  const { env, signal, none } = parts;
  for (let wait = FIRST_RETRY_MS; !signal.aborted; wait = Math.min(wait * 2, MAX_RETRY_MS)) {
    const address = sessionBus(env);
    const found = address === null ? null : await heardOn(address, parts);
    if (found) return found;
    none();
    await pause(wait, signal);
  }
  return 'other';
}
