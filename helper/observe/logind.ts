import { type Bus, connectBus } from './bus.ts';
import type { Absence, PresenceEvent } from './observer.ts';

const LOGIN = 'org.freedesktop.login1';
const MANAGER = { destination: LOGIN, path: '/org/freedesktop/login1', interface: `${LOGIN}.Manager` } as const;
const SESSION = `${LOGIN}.Session`;
const PROPERTIES = 'org.freedesktop.DBus.Properties';
/** The session of whoever asks. */
const OWN = '/org/freedesktop/login1/session/auto';
/** A screen locker that was asked to lock says within this that it has, if it says so at all; milliseconds. */
const LOCKER_TIMEOUT_MS = 3_000;

/** Hears from the system's login manager of locks, sleep, other users in front, and the end. */
export interface SessionWatch {
  stop(): void;
}

/** A property of the session that the bus gives as [signature, [value]]; undefined when it is none. */
function plain(variant: unknown): unknown {
  return Array.isArray(variant) && Array.isArray(variant[1]) ? variant[1][0] : undefined;
}

async function property(bus: Bus, path: string, name: string): Promise<unknown> {
  const call = {
    destination: LOGIN,
    path,
    interface: PROPERTIES,
    member: 'Get',
    signature: 'ss',
    body: [SESSION, name],
  };
  return plain((await bus.call(call))?.[0]);
}

async function sessionPath(bus: Bus, id: string | undefined): Promise<string | null> {
  const name = id || (await property(bus, OWN, 'Id'));
  if (typeof name !== 'string' || name === '') return null;
  const found = await bus.call({ ...MANAGER, member: 'GetSession', signature: 's', body: [name] });
  return typeof found?.[0] === 'string' ? found[0] : null;
}

/**
 * Watches the login session. Null where the system has no login manager, or this program belongs to no session.
 * @param address of the system's message bus
 * @param id the session's name there, where the environment says it
 */
export async function watchSession(
  address: string,
  id: string | undefined,
  say: (event: PresenceEvent) => void,
): Promise<SessionWatch | null> {
  const gone = new Set<Absence>();
  let path = '';
  let timer: NodeJS.Timeout | undefined;

  function tell(why: Absence, is: unknown): void {
    if (typeof is !== 'boolean' || is === gone.has(why)) return;
    if (is) gone.add(why);
    else gone.delete(why);
    say({ kind: is ? 'gone' : 'back', why });
  }

  /** Not every screen locker tells the login manager that it is done: then nobody would ever be back. */
  function whetherLocked(bus: Bus): void {
    tell('locked', true);
    clearTimeout(timer);
    timer = setTimeout(
      async () => tell('locked', (await property(bus, path, 'LockedHint')) === true),
      LOCKER_TIMEOUT_MS,
    );
  }

  const bus = await connectBus(address, (signal) => {
    const [first, second] = signal.body ?? [];
    if (signal.path === path) {
      if (signal.member === 'Lock' && found) whetherLocked(found);
      if (signal.member === 'Unlock') tell('locked', false);
      if (signal.member !== 'PropertiesChanged' || first !== SESSION || !Array.isArray(second)) return;
      for (const [name, variant] of second as [string, unknown][]) {
        const value = plain(variant);
        if (name === 'LockedHint') tell('locked', value);
        if (name === 'Active' && typeof value === 'boolean') tell('switched', !value);
      }
      return;
    }
    if (signal.interface !== MANAGER.interface) return;
    if (signal.member === 'PrepareForSleep') tell('asleep', first);
    if (signal.member === 'PrepareForShutdown' && first === true) say({ kind: 'ending' });
  });
  const found = bus;
  if (!bus) return null;
  path = (await sessionPath(bus, id)) ?? '';
  if (path === '') {
    bus.close();
    return null;
  }
  await bus.match(`type='signal',sender='${LOGIN}',path='${path}'`);
  await bus.match(`type='signal',sender='${LOGIN}',interface='${MANAGER.interface}'`);
  tell('locked', await property(bus, path, 'LockedHint'));
  const active = await property(bus, path, 'Active');
  if (typeof active === 'boolean') tell('switched', !active);
  void bus.closed.then(() => {
    // Without the bus nobody would say that it is over.
    for (const why of gone) say({ kind: 'back', why });
    gone.clear();
  });
  return {
    stop() {
      clearTimeout(timer);
      bus.close();
    },
  };
}
