import { isUnmarkedBrowser } from '../../shared/index.ts';
import type { ActiveWindow, FrontWindow } from '../observe/index.ts';
import type { Suspect } from './discretion.ts';

/** Processes remembered as those of a browser; more than anybody runs at once. */
const MAX_PROCESSES = 200;

/**
 * Tells which windows may be private without saying so: those of a browser that marks none, by the program's name or
 * by its process, and what belongs to them.
 * @param knows whether a process is such a browser's, as its own extension tells
 */
export function createSuspects(knows: (pid: number) => boolean) {
  /** What the programs of the processes are called whose browser windows were seen. */
  const names = new Map<number, string>();

  function isBrowser(app: string, pid: number | null): boolean {
    if (isUnmarkedBrowser(app)) return true;
    // A number that a browser had may be another program's by now, which then has a name of its own.
    return pid !== null && (knows(pid) || (app === '' && names.has(pid)));
  }

  return {
    /** The suspect in a window, or null where it is none. One without an identity is nobody's to vouch for. */
    in(seen: ActiveWindow, window: FrontWindow | undefined): Suspect | null {
      if (seen.kind !== 'window' || (seen.app === '' && seen.title === '')) return null;
      const { app } = seen;
      if (!window) return isUnmarkedBrowser(app) ? { id: '', of: '', app, pid: null, conclusive: false } : null;
      const { id, pid, owner, dialogue } = window;
      if (owner && isBrowser(owner.app, owner.pid))
        return { id, of: owner.id, app: app || owner.app, pid: owner.pid, conclusive: false };
      if (!isBrowser(app, pid)) return null;
      if (pid !== null && app !== '') {
        if (names.size >= MAX_PROCESSES) names.clear();
        names.set(pid, app);
      }
      const named = app || (pid !== null && names.get(pid)) || 'Browser';
      return { id, of: id, app: named, pid, conclusive: !dialogue && app !== '' };
    },
  };
}
