import type { BusMessage } from '@homebridge/dbus-native/lib/message.js';
import type { Bus } from '../bus.ts';
import type { PresenceEvent } from '../observer.ts';

const MONITOR = 'org.gnome.Mutter.IdleMonitor';
const CORE = { destination: MONITOR, path: '/org/gnome/Mutter/IdleMonitor/Core', interface: MONITOR } as const;

/** Tells when nobody has been there for some time, and when somebody is again. */
export interface MutterIdle {
  handle(signal: BusMessage): void;
  setIdleAfter(milliseconds: number): void;
}

/**
 * Hears from the Shell's idle monitor. It tells of a stretch that is longer already at once; what holds idle time up, as
 * a video does, keeps it from telling.
 */
export function createMutterIdle(bus: Bus, idleAfter: number, say: (event: PresenceEvent) => void): MutterIdle {
  let after = idleAfter;
  let idle = false;
  /** The monitor's numbers of what it is to tell next; null while it is being asked, or is not. */
  let quiet: number | null = null;
  let active: number | null = null;
  /** What the monitor told last: the word may come with the answer that names it. */
  let fired: number | null = null;
  /** Counts the stretches: an answer that belongs to an earlier one comes too late. */
  let turn = 0;

  async function ask(member: string, signature?: string, body?: unknown[]): Promise<number | null> {
    const answer = await bus.call({ ...CORE, member, ...(signature && body ? { signature, body } : {}) });
    return typeof answer?.[0] === 'number' ? answer[0] : null;
  }
  const drop = (watch: number | null) => {
    if (watch !== null) void ask('RemoveWatch', 'u', [watch]);
  };

  async function begin(): Promise<void> {
    turn += 1;
    const mine = turn;
    const made = await ask('AddIdleWatch', 't', [after]);
    if (mine !== turn) return drop(made);
    quiet = made;
    if (made !== null && fired === made) await begun();
  }

  function back(): void {
    turn += 1;
    idle = false;
    active = null;
    say({ kind: 'input' });
  }

  async function begun(): Promise<void> {
    turn += 1;
    const mine = turn;
    const threshold = after;
    idle = true;
    // Where it was asked late, the stretch is longer than the threshold.
    const already = (await ask('GetIdletime')) ?? 0;
    if (mine !== turn) return;
    say({ kind: 'idle', quiet: Math.max(threshold, already) });
    const made = await ask('AddUserActiveWatch');
    if (mine !== turn) return drop(made);
    active = made;
    // Whoever came back before that is told of to nobody.
    const since = await ask('GetIdletime');
    if (mine !== turn || (fired !== made && (since ?? threshold) >= threshold)) return;
    if (fired !== made) drop(made);
    back();
  }

  void begin();
  return {
    handle({ interface: face, member, body }) {
      const watch: unknown = body?.[0];
      if (face !== MONITOR || member !== 'WatchFired' || typeof watch !== 'number') return;
      fired = watch;
      if (watch === quiet && !idle) void begun();
      else if (watch === active) back();
    },
    setIdleAfter(milliseconds) {
      after = milliseconds;
      drop(quiet);
      drop(active);
      quiet = null;
      if (idle) back();
      void begin();
    },
  };
}
