import { cleanText, sameObservation } from '../../../shared/index.ts';
import { type Absence, type ActiveWindow, type FrontWindow, NO_WINDOW, type Sink } from '../observer.ts';
import { SILENCE_MS } from '../silence.ts';
import { isRemoteDesktop, isScreenSaver, isShell } from './kinds.ts';
import { type Front, facedIn, isDialogue, type Reading, titleOf } from './reading.ts';
import type { Sign } from './signs.ts';

/** So often it is looked whether somebody who was idle is back, which no sign tells; milliseconds. */
const BACK_MS = 1_000;

/** What changed, told from one reading to the next. */
export interface MacEvents {
  /**
   * Takes a reading and tells what is new. Between two windows there is none in front for a moment: `true` says that
   * this reading may be such a moment and shall be taken again soon, as `certain`.
   */
  take(reading: Reading, certain: boolean): boolean;
  /** Takes what macOS told by itself; the reading that follows on it tells what is new. */
  hear(sign: Sign): void;
  /** By when a reading is due that no sign asks for, in milliseconds from the last one; null: at no time. */
  readonly due: number | null;
  setIdleAfter(milliseconds: number): void;
}

/** Which window is in front, where that is known. */
export function identityOf(front: Front | null): FrontWindow | undefined {
  if (front?.windows.kind !== 'told') return undefined;
  const faced = facedIn(front.windows);
  if (!faced) return undefined;
  const { pid, app } = front;
  const { window, owner } = faced;
  const idOf = ({ number }: { number: number }) => `macos-${pid}-${number}`;
  return {
    id: idOf(window),
    pid,
    owner: owner && { id: idOf(owner), app: cleanText(app), pid },
    dialogue: isDialogue(window),
  };
}

/** What is in front as its program tells it; null where the program does not answer. */
function toldBy({ app, windows }: Front): ActiveWindow | null {
  const name = cleanText(app);
  switch (windows.kind) {
    case 'denied':
      return { kind: 'blind', why: 'permission' };
    case 'silent':
    case 'gone':
      return null;
    case 'untold':
      return { kind: 'window', app: name, title: '' };
    case 'told': {
      const faced = facedIn(windows);
      return faced ? { kind: 'window', app: name, title: cleanText(titleOf(faced)) } : NO_WINDOW;
    }
  }
}

/** Makes what an observer tells out of readings of macOS, of which it knows nothing else. */
export function createMacEvents(say: Sink, idleAfter: number): MacEvents {
  let threshold = idleAfter;
  const gone = new Set<Absence>();
  let seen: ActiveWindow | null = null;
  let window: FrontWindow | undefined;
  let idle = false;
  let asleep = false;
  /** Milliseconds without input at the last reading since the computer went to sleep; null: there is none yet. */
  let quietAsleep: number | null = null;
  /** Milliseconds without input at the last reading. */
  let quietBefore = 0;
  /** The program that does not answer, and since when. */
  let silent: { pid: number; since: number } | null = null;
  /** The program of what was told last. */
  let toldOf: number | null = null;
  let due: number | null = null;

  /** What is in front; null where that cannot be told now and what was told before still stands. */
  function seenIn({ front, trusted, session, now }: Reading): ActiveWindow | null {
    if (session === null) return { kind: 'blind', why: 'display' };
    if (front === null || isShell(front.bundle)) return NO_WINDOW;
    // Whoever reads on paper meanwhile is still at what was in front; when nobody is there, the time without input says it.
    if (isScreenSaver(front.bundle)) return seen ? null : NO_WINDOW;
    if (isRemoteDesktop(front.bundle)) return { kind: 'blind', why: 'remote' };
    if (!trusted) return { kind: 'blind', why: 'permission' };
    const found = toldBy(front);
    if (found) {
      silent = null;
      return found;
    }
    // No title stands longer than its window: a program that is busy for a moment keeps it, and one that hangs does not.
    if (silent?.pid !== front.pid) silent = { pid: front.pid, since: now };
    const keeps = seen !== null && toldOf === front.pid && now - silent.since < SILENCE_MS;
    return keeps ? null : { kind: 'window', app: cleanText(front.app), title: '' };
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

  function tellInput(quiet: number): void {
    if (idle && quiet < quietBefore) {
      idle = false;
      say({ kind: 'input' });
    }
    if (idle || quiet < threshold) return;
    idle = true;
    say({ kind: 'idle', quiet });
  }

  return {
    get due() {
      return due;
    },
    hear(sign) {
      if (sign.kind === 'asleep') asleep = sign.is;
    },
    take(reading, certain) {
      const { front, session, quiet } = reading;
      // Whoever uses the computer has it awake, though no sign said so.
      if (quietAsleep !== null && quiet < quietAsleep) asleep = false;
      quietAsleep = asleep ? quiet : null;
      const locked = session?.locked ?? false;
      const switched = session !== null && !session.attended;
      const next = locked || switched || asleep ? null : seenIn(reading);
      const which = next?.kind === 'window' && next !== NO_WINDOW ? identityOf(front) : undefined;
      // Another window may well be called the same.
      const isNew = next !== null && !(seen && sameObservation(seen, next) && window?.id === which?.id);
      if (isNew && next === NO_WINDOW && !certain) return true;
      tellGone('asleep', asleep);
      tellGone('locked', locked);
      tellGone('switched', switched);
      tellInput(quiet);
      quietBefore = quiet;
      if (isNew) {
        seen = next;
        window = which;
        toldOf = front?.pid ?? null;
        say(next, which);
      }
      // Last, so that what is in front is known by the time somebody is back at it.
      tellBack('asleep', asleep);
      tellBack('locked', locked);
      tellBack('switched', switched);
      due = gone.size > 0 ? null : idle ? BACK_MS : threshold - quiet;
      return false;
    },
    setIdleAfter(milliseconds) {
      threshold = milliseconds;
    },
  };
}
