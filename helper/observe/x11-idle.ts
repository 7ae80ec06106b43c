import { type Connection, findIdleCounter, type IdleCounter, type XEvent } from '../x11/index.ts';
import type { PresenceEvent } from './observer.ts';

/** Tells from a server's own counter when nobody has been there for some time, and when somebody is again. */
export interface IdleWatch {
  handle(event: XEvent): void;
  setIdleAfter(milliseconds: number): void;
}

/** Null where the server has no such counter, or the connection ended. */
export async function createIdleWatch(
  connection: Connection,
  idleAfter: number,
  say: (event: PresenceEvent) => void,
): Promise<IdleWatch | null> {
  const counter = await findIdleCounter(connection);
  if (!counter) return null;
  let wasIdle = false;

  async function begin(from: IdleCounter, value: number): Promise<void> {
    from.watch(value);
    // An alarm says that the counter passes its value; one that lies behind already is seen by looking once.
    const quiet = await from.read();
    if (quiet === null) return;
    if (quiet >= value) tell(true, quiet);
    else tell(false, quiet);
  }

  function tell(idle: boolean, quiet: number): void {
    if (idle === wasIdle) return;
    wasIdle = idle;
    say(idle ? { kind: 'idle', quiet } : { kind: 'input' });
  }

  void begin(counter, idleAfter);
  return {
    handle(event) {
      const alarm = event.kind === 'other' ? counter.alarmOf(event.packet) : null;
      if (alarm) tell(alarm.idle, alarm.value);
    },
    setIdleAfter(milliseconds) {
      void begin(counter, milliseconds);
    },
  };
}
