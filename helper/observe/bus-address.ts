import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the bus of the whole system is, unless the environment says otherwise. */
const SYSTEM_BUS = 'unix:path=/run/dbus/system_bus_socket';

/** The path of the first local socket in a bus address (`unix:path=/run/…`); null when it names none. */
export function socketOf(address: string): string | null {
  for (const one of address.split(';')) {
    const path = /^unix:(?:.*,)?(path|abstract)=([^,]*)/.exec(one);
    if (path) return path[1] === 'abstract' ? `\0${path[2]}` : (path[2] ?? null);
  }
  return null;
}

function there(address: string): string | null {
  const path = socketOf(address);
  // One without a file is met by name alone: whether it is there shows when it is opened.
  return path !== null && (path.startsWith('\0') || existsSync(path)) ? address : null;
}

/** The address of the system's message bus where there is one, or null. */
export function systemBus(env: Readonly<Record<string, string | undefined>>): string | null {
  return there(env.DBUS_SYSTEM_BUS_ADDRESS || SYSTEM_BUS);
}

/** The address of the message bus of this user's session where there is one, or null. */
export function sessionBus(env: Readonly<Record<string, string | undefined>>): string | null {
  const usual = env.XDG_RUNTIME_DIR ? `unix:path=${join(env.XDG_RUNTIME_DIR, 'bus')}` : '';
  return there(env.DBUS_SESSION_BUS_ADDRESS || usual);
}
