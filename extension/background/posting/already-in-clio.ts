import { entriesOn, runningTimer } from '../../clio/index.ts';
import { accountKey, type Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';

/** What was read is good for so long: somebody may be typing there right now. Milliseconds. */
const FRESH = 60_000;

/** What is in Clio on a day for a matter and was not posted from here. Whole seconds. */
export interface AlreadyInClio {
  matter: number;
  seconds: number;
  /** Clio's timer runs on it. */
  timer: boolean;
}

/**
 * The time that is in Clio for a day and did not come from here: typed by hand, or running on Clio's timer. By matter;
 * null where Clio could not be asked.
 */
export function createAlready(timeline: Timeline, connections: Pick<Connections, 'current'>, now: () => number) {
  let kept: { key: string; at: number; value: AlreadyInClio[] } | null = null;

  return async (day: string): Promise<AlreadyInClio[] | null> => {
    const current = await connections.current();
    if (!current || current.connection.state === 'sign-in') return null;
    const { client, connection } = current;
    const key = `${accountKey(connection)} ${connection.user.id} ${day}`;
    if (kept?.key === key && now() >= kept.at && now() - kept.at < FRESH) return kept.value;
    const entries = await entriesOn(client, { userId: connection.user.id, day });
    if (!entries.ok) return null;
    // A timer belongs to the account that signed in; without leave to read it there is none to show.
    const timer = connection.shared ? null : await runningTimer(client);
    const running = timer?.ok ? timer.value : null;
    const own = await timeline.entriesByClioId(entries.value.map(({ id }) => id));
    const matters = new Map<number, AlreadyInClio>();
    for (const { id, matterId, quantity } of entries.value) {
      if (own.has(id) || matterId === null) continue;
      const found = matters.get(matterId) ?? { matter: matterId, seconds: 0, timer: false };
      const seconds = found.seconds + (quantity ?? 0);
      matters.set(matterId, { matter: matterId, seconds, timer: found.timer || id === running });
    }
    const value = [...matters.values()];
    kept = { key, at: now(), value };
    return value;
  };
}
