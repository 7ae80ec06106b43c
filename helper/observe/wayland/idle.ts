import type { PresenceEvent } from '../observer.ts';
import type { Bind, Wayland } from './wire.ts';

/** Tells when nobody has been there for some time, and when somebody is again. */
export interface WaylandIdle {
  setIdleAfter(milliseconds: number): void;
  /** Another window came to the front. */
  frontChanged(): void;
}

/** How a compositor is asked to tell of that, as an object of its own. */
type Ask = (notice: number, idleAfter: number) => void;

function askerOf(wayland: Wayland, bind: Bind): Ask | null {
  const seat = bind('wl_seat', 1);
  if (!seat) return null;
  const modern = bind('ext_idle_notifier_v1', 2);
  // From version 2 on the one is asked for that a video which plays does not hold up.
  if (modern)
    return (notice, idleAfter) =>
      wayland.send(modern.number, modern.version >= 2 ? 2 : 1, notice, idleAfter, seat.number);
  const former = bind('org_kde_kwin_idle', 1);
  return former && ((notice, idleAfter) => wayland.send(former.number, 0, notice, seat.number, idleAfter));
}

/**
 * Hears from the compositor. It counts from when it is asked, so that after a change of the threshold a stretch is at
 * first taken for shorter than it is. Null where it offers neither ext-idle-notify nor the idle protocol of KDE.
 */
export function watchWaylandIdle(
  wayland: Wayland,
  bind: Bind,
  idleAfter: number,
  say: (event: PresenceEvent) => void,
): WaylandIdle | null {
  const found = askerOf(wayland, bind);
  if (!found) return null;
  const ask = found;
  let after = idleAfter;
  let idle = false;
  let notice = begin();

  function begin(): number {
    const quiet = after;
    const made = wayland.listen((opcode) => {
      // One that was taken back may still say what was under way.
      if (made !== notice || (opcode === 0) === idle) return;
      idle = opcode === 0;
      say(idle ? { kind: 'idle', quiet } : { kind: 'input' });
    });
    ask(made, after);
    return made;
  }

  function anew(): void {
    const before = notice;
    notice = begin();
    wayland.send(before, 0);
    if (!idle) return;
    idle = false;
    say({ kind: 'input' });
  }

  return {
    setIdleAfter(milliseconds) {
      after = milliseconds;
      anew();
    },
    // What holds idle time up, as a video does, holds up the word that somebody is back as well.
    frontChanged() {
      if (idle) anew();
    },
  };
}
