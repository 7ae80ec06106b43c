import type { BusMessage } from '@homebridge/dbus-native/lib/message.js';
import type { Bus } from '../bus.ts';
import type { Sink } from '../observer.ts';

/** By this KWin tells of its lock screen. What lies behind that goes on to be active, as far as its script says. */
const SAVER = 'org.freedesktop.ScreenSaver';

/** Tells of KWin's lock screen. */
export interface KwinLock {
  /** Asks whether it is shown now, and has the bus deliver that it comes and goes. */
  begin(): Promise<void>;
  /** Takes a signal of KWin. */
  handle(signal: BusMessage): void;
  /** KWin is gone: nobody would say that the lock is over. */
  end(): void;
}

/** @param kwin what the bus alone calls KWin; nobody else is believed */
export function followLock(bus: Bus, kwin: string, say: Sink): KwinLock {
  let locked = false;
  let heard = false;
  let over = false;

  function tell(is: unknown): void {
    if (over || typeof is !== 'boolean' || is === locked) return;
    locked = is;
    say({ kind: is ? 'gone' : 'back', why: 'locked' });
  }

  return {
    async begin() {
      await bus.match(`type='signal',sender='${kwin}',interface='${SAVER}',member='ActiveChanged'`);
      const told = await bus.call({ destination: kwin, path: '/ScreenSaver', interface: SAVER, member: 'GetActive' });
      // A signal that came meanwhile is the newer word.
      if (!heard) tell(told?.[0]);
    },
    handle({ sender, interface: face, member, body }) {
      if (sender !== kwin || face !== SAVER || member !== 'ActiveChanged') return;
      heard = true;
      tell(body?.[0]);
    },
    end() {
      tell(false);
      over = true;
    },
  };
}
