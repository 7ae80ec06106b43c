import { cleanText, sameObservation } from '../../shared/index.ts';
import { type Absence, type ActiveWindow, type FrontWindow, NO_WINDOW, type Sink } from './observer.ts';
import { quietOf, type Reading } from './windows-reading.ts';

/** What lies behind all windows counts as none: the desktop of Explorer, and the root of all windows. */
const BACKDROPS: readonly string[] = ['Progman', 'WorkerW', '#32769'];
/** Another computer's whole desktop in one window, of which only that computer knows what is in front. */
const REMOTE_DESKTOP = 'TscShellContainerClass';
/** The lock screen's picture, which lies on the ordinary desktop until somebody begins to sign in. */
const LOCK_SCREEN = 'LockApp';

/** What changed, told from one reading to the next. */
export interface WindowsEvents {
  /**
   * Takes a reading and tells what is new. Between two windows there is none in front for a moment: `true` says that
   * this reading may be such a moment and shall be taken again soon, as `certain`.
   */
  take(reading: Reading, certain: boolean): boolean;
  setIdleAfter(milliseconds: number): void;
}

function isLocked({ session, desktop, front }: Reading): boolean {
  if (front?.program.kind === 'known' && front.program.name === LOCK_SCREEN) return true;
  // Where Windows does not tell, the desktop that cannot be reached is more often the lock screen than a prompt.
  return session?.locked ?? !desktop;
}

function isSwitched({ session }: Reading): boolean {
  return session !== null && !session.attended;
}

function seenIn({ front, desktop }: Reading): ActiveWindow {
  // A prompt for an administrator's consent, for one, has a desktop to itself.
  if (!desktop) return { kind: 'blind', why: 'permission' };
  if (front === null || BACKDROPS.includes(front.kind) || front.program.kind === 'gone') return NO_WINDOW;
  if (front.kind === REMOTE_DESKTOP) return { kind: 'blind', why: 'remote' };
  // Without the program it cannot be told whether the attorney excluded it, so its title may not be passed on.
  if (front.program.kind === 'denied') return { kind: 'blind', why: 'permission' };
  return { kind: 'window', app: cleanText(front.program.name), title: cleanText(front.title) };
}

/** Makes what an observer tells out of readings of Windows, of which it knows nothing else. */
export function createWindowsEvents(say: Sink, idleAfter: number): WindowsEvents {
  let threshold = idleAfter;
  const gone = new Set<Absence>();
  let seen: ActiveWindow | null = null;
  let window: FrontWindow | undefined;
  /** The counter at the last input before the stretch that was told as idle. */
  let idleFrom: number | null = null;
  let ending = false;

  function tellEnding(now: boolean): void {
    if (now && !ending) {
      say({ kind: 'ending' });
      // Should the end be called off, what is in front has to be said again.
      seen = null;
    }
    ending = now;
  }

  function tellGone(why: Absence, now: boolean): void {
    if (!now || gone.has(why)) return;
    gone.add(why);
    seen = null;
    say({ kind: 'gone', why });
  }

  function tellBack(why: Absence, now: boolean): void {
    if (!now && gone.delete(why)) say({ kind: 'back', why });
  }

  function tellInput({ ticks }: Reading): void {
    if (!ticks) return;
    // By the counter and not by the time passed, for that starts anew as well after 49.7 days without input.
    if (idleFrom !== null && idleFrom !== ticks.input) {
      idleFrom = null;
      say({ kind: 'input' });
    }
    const quiet = quietOf(ticks);
    if (idleFrom !== null || quiet < threshold) return;
    idleFrom = ticks.input;
    say({ kind: 'idle', quiet });
  }

  return {
    take(reading, certain) {
      const locked = isLocked(reading);
      const switched = isSwitched(reading);
      const next = locked || switched || reading.ending ? null : seenIn(reading);
      const which = next?.kind === 'window' && next !== NO_WINDOW ? reading.front?.window : undefined;
      // Another window may well be called the same.
      const isNew = next !== null && !(seen && sameObservation(seen, next) && window?.id === which?.id);
      if (isNew && next === NO_WINDOW && !certain) return true;
      tellEnding(reading.ending);
      tellGone('locked', locked);
      tellGone('switched', switched);
      tellInput(reading);
      if (isNew) {
        seen = next;
        window = which;
        say(next, which);
      }
      // Last, so that what is in front is known by the time somebody is back at it.
      tellBack('locked', locked);
      tellBack('switched', switched);
      return false;
    },
    setIdleAfter(milliseconds) {
      threshold = milliseconds;
    },
  };
}
