import { win32 } from 'node:path';
import type { FrontWindow } from '../observer.ts';
import { isDialogue } from './kinds.ts';

/**
 * The program of a window: its file's name without `.exe`, or why it is not known. `starting`: only the frame is there
 * so far, which is the same program's for all applications of the Windows Runtime.
 */
export type Program = { kind: 'known'; name: string } | { kind: 'denied' | 'gone' | 'starting' };

/** The window in front, as Windows gives it: the title is not cleaned yet. */
export interface Front {
  title: string;
  /** The window class, which tells what kind of window it is. */
  kind: string;
  program: Program;
  /** Which window it is; absent where that could not be read. */
  window?: FrontWindow;
  /** The windows that it belongs to and that are its own program's, the nearest first; absent where there are none. */
  owners?: readonly Owner[];
}

/** A window that another one belongs to. */
export interface Owner {
  title: string;
  kind: string;
  /** Some programs give all their windows an owner that nobody sees. */
  visible: boolean;
  /** Whether it takes input; while a dialogue waits for an answer, what it lies over does not. */
  enabled: boolean;
}

/** What a window is about: a dialogue, such as "Save As", is about the document that it lies over. */
export function aboutOf({ title, kind, owners = [] }: Front): Pick<Front, 'title' | 'kind'> {
  const waits = owners[0]?.enabled === false;
  const document =
    waits || isDialogue(kind) ? owners.findLast((owner) => owner.visible && owner.title !== '') : undefined;
  return document ? { title: document.title, kind: document.kind } : { title, kind };
}

/** How Windows holds the session of this user. */
export interface Session {
  /** Somebody sits at it, at the computer itself or from afar. */
  attended: boolean;
  /** Null where Windows does not say. */
  locked: boolean | null;
}

/** The session of Windows that this process is in: one user may have several at a time, as on a terminal server. */
export interface OwnSession {
  /** Its number, which no other session of this computer has meanwhile. */
  id: number;
  /** Milliseconds since the last input to it. */
  quiet(): number;
}

/** All that is read from Windows in one look. */
export interface Reading {
  /** Null: no window is in front. */
  front: Front | null;
  /** Whether the desktop that takes the input is the one that windows are on; the lock screen has its own. */
  desktop: boolean;
  /** Null where Windows does not say. */
  session: Session | null;
  /** The millisecond counter now and at the last input: 32 bits, starting anew every 49.7 days. Null: not known. */
  ticks: { now: number; input: number } | null;
  /** A screen saver runs, on this desktop or, where it asks for a password, on one of its own. */
  saver: boolean;
  /** Windows is ending this session. */
  ending: boolean;
}

/** Reads Windows once. */
export type Look = () => Reading;

/** A program's name from the path of its file. */
export function programName(path: string): string {
  return win32.basename(path).replace(/\.exe$/i, '');
}

const TICKS = 0x1_0000_0000;
/** An input may be dated a little after the counter was read, or dated ahead by the program that made it. */
const MAX_AHEAD_MS = 60_000;

/** Milliseconds from the last input to now, across the end of the counter. */
export function quietOf({ now, input }: { now: number; input: number }): number {
  const passed = (((now - input) % TICKS) + TICKS) % TICKS;
  return passed > TICKS - MAX_AHEAD_MS ? 0 : passed;
}

/** Where the fields read here lie in WTSINFOEXW: a level, padding to 8 bytes, then session id, state and flags. */
const FIELDS = { level: 0, state: 12, flags: 16 } as const;
/** The bytes of WTSINFOEXW that {@link sessionOf} looks at. */
export const SESSION_BYTES = 20;
/** WTS_CONNECTSTATE_CLASS: active, and shadowing another session. All others have nobody at them. */
const ATTENDED: readonly number[] = [0, 3];
/** WTS_SESSIONSTATE_LOCK and _UNLOCK of Windows 8 and later; any other value means that it is not known. */
const LOCKS = new Map([
  [0, true],
  [1, false],
]);

/** The session from the start of a WTSINFOEXW; null when that is of another level or cut off. */
export function sessionOf(info: Buffer): Session | null {
  if (info.length < SESSION_BYTES || info.readUInt32LE(FIELDS.level) !== 1) return null;
  return {
    attended: ATTENDED.includes(info.readUInt32LE(FIELDS.state)),
    locked: LOCKS.get(info.readUInt32LE(FIELDS.flags)) ?? null,
  };
}
