import { cleanText, sameObservation } from '../../../shared/index.ts';
import { type Absence, type ActiveWindow, type FrontWindow, NO_WINDOW, type Sink } from '../observer.ts';
import { isShell } from './kinds.ts';
import { aboutOf, quietOf, type Reading } from './reading.ts';
import { isRemoteDesktop } from './remote.ts';
import type { Sign } from './signs.ts';
import { createTold } from './told.ts';

/** The lock screen's picture, which lies on the ordinary desktop until somebody begins to sign in. */
const LOCK_SCREEN = 'LockApp';

/** So often it is looked whether somebody who was idle is back, which no sign tells; milliseconds. */
const BACK_MS = 1_000;
/** So soon it is looked again at an application that has only its frame so far; milliseconds. */
const STARTING_MS = 500;

/** What changed, told from one reading to the next. */
export interface WindowsEvents {
  /**
   * Takes a reading and tells what is new. Between two windows there is none in front for a moment: `true` says that
   * this reading may be such a moment and shall be taken again soon, as `certain`.
   */
  take(reading: Reading, certain: boolean): boolean;
  /** Takes what Windows told by itself; the reading that follows on it tells what is new. */
  hear(sign: Sign): void;
  /** What was told of a lock is by now what Windows says itself. */
  settle(): void;
  /** By when a reading is due that no sign asks for, in milliseconds from the last one; null: at no time. */
  readonly due: number | null;
  setIdleAfter(milliseconds: number): void;
}

function isLocked({ session, desktop, front, saver }: Reading): boolean {
  if (front?.program.kind === 'known' && front.program.name === LOCK_SCREEN) return true;
  // Where Windows does not tell, the desktop that cannot be reached is more often the lock screen than a prompt.
  return session?.locked ?? (!desktop && !saver);
}

function isSwitched({ session }: Reading): boolean {
  return session !== null && !session.attended;
}

/** What is in front; null where something lies over it that says nothing of it. */
function seenIn({ front, desktop, saver }: Reading): ActiveWindow | null {
  // Whoever reads on paper meanwhile is still at what was in front; when nobody is there, the counter of input says it.
  if (saver) return null;
  // A prompt for an administrator's consent, for one, has a desktop to itself.
  if (!desktop) return { kind: 'blind', why: 'permission' };
  if (front === null || front.program.kind === 'gone' || front.program.kind === 'starting') return NO_WINDOW;
  const { program } = front;
  const name = program.kind === 'known' ? program.name : '';
  const { title, kind } = aboutOf(front);
  if (isShell(kind, name)) return NO_WINDOW;
  if (isRemoteDesktop(kind, name)) return { kind: 'blind', why: 'remote' };
  // Without the program it cannot be told whether the attorney excluded it, so its title may not be passed on.
  if (program.kind === 'denied') return { kind: 'blind', why: 'permission' };
  return { kind: 'window', app: cleanText(name), title: cleanText(title) };
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
  const told = createTold();
  let due: number | null = null;

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

  function dueAfter({ front, ticks }: Reading): number | null {
    if (gone.size > 0 || ending) return null;
    if (front?.program.kind === 'starting') return STARTING_MS;
    if (!ticks) return null;
    return idleFrom === null ? threshold - quietOf(ticks) : BACK_MS;
  }

  return {
    get due() {
      return due;
    },
    hear: told.hear,
    settle: told.settle,
    take(reading, certain) {
      const locked = told.locked ?? isLocked(reading);
      const switched = isSwitched(reading);
      const asleep = told.isAsleep(reading);
      const ends = reading.ending || told.ending;
      const hidden = locked || switched || asleep || ends;
      // An observer says at first what it sees, also where a screen saver lies over it.
      const next = hidden ? null : (seenIn(reading) ?? (seen ? null : NO_WINDOW));
      const which = next?.kind === 'window' && next !== NO_WINDOW ? reading.front?.window : undefined;
      // Another window may well be called the same.
      const isNew = next !== null && !(seen && sameObservation(seen, next) && window?.id === which?.id);
      if (isNew && next === NO_WINDOW && !certain) return true;
      tellEnding(ends);
      tellGone('asleep', asleep);
      tellGone('locked', locked);
      tellGone('switched', switched);
      tellInput(reading);
      if (isNew) {
        seen = next;
        window = which;
        say(next, which);
      }
      // Last, so that what is in front is known by the time somebody is back at it.
      tellBack('asleep', asleep);
      tellBack('locked', locked);
      tellBack('switched', switched);
      due = dueAfter(reading);
      return false;
    },
    setIdleAfter(milliseconds) {
      threshold = milliseconds;
    },
  };
}
