import type { Blind, Observation, Platform, Trouble } from '../../shared/index.ts';

/** Which window it is, and not only what it is called. */
export interface FrontWindow {
  /** Of this very window, from its making to its end; no other one ever has it. */
  id: string;
  /** The process it is of; null where that is not known. */
  pid: number | null;
  /** The window it belongs to, as a dialogue does. */
  owner: { id: string; app: string; pid: number | null } | null;
  /** It is a dialogue, also where the window it belongs to is not known. */
  dialogue: boolean;
}

/** What may be in front: a window (both texts empty: none is), or that it cannot be seen, and why. */
export type ActiveWindow = Extract<Observation, { kind: 'window' | 'blind' }>;

/** No window is in front. */
export const NO_WINDOW: ActiveWindow = { kind: 'window', app: '', title: '' };

/** Why nobody can be at work, whatever the last input was. */
export type Absence = 'locked' | 'asleep' | 'switched';

/** What tells whether somebody is at the computer. */
export type PresenceEvent =
  /** No input for `quiet` milliseconds, which is at least the threshold. Said once; `input` ends it. */
  | { kind: 'idle'; quiet: number }
  /** Somebody used the computer again after `idle`. */
  | { kind: 'input' }
  /** The session is locked, about to sleep, or another user is in front; each lasts until its own `back`. */
  | { kind: 'gone'; why: Absence }
  | { kind: 'back'; why: Absence }
  /** The session or the computer ends now: what is open shall get its end at once. */
  | { kind: 'ending' };

/** The programs that use a microphone from now on, the longest use first; empty: none does. */
export interface MicrophoneEvent {
  kind: 'microphone';
  apps: readonly string[];
}

export type ObserverEvent = ActiveWindow | PresenceEvent | MicrophoneEvent;

/** Hears what is told, and of a window which one it is, where the system says that. */
export type Sink = (event: ObserverEvent, window?: FrontWindow) => void;

/** The system and the environment of a desktop session. */
export interface Desktop {
  system: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** One kind of observer, and the desktops that it is for. */
export interface ObserverKind {
  serves(desktop: Desktop): boolean;
  create(desktop: Desktop): Observer;
}

/** The eyes of the helper on one kind of system. */
export interface Observer {
  readonly platform: Platform;
  /** Which observer this is and what it learns idle time and locks from, for `doctor` and `diagnose`. */
  readonly name: string;
  /** What to say where it is *blind*, for the reasons of which it knows more than others do. */
  readonly help?: Partial<Record<Blind, Trouble>> | undefined;
  /**
   * Starts to observe and tells `sink` what is so, at first and on each change. It always says soon what it sees, and
   * says *blind* rather than nothing. May be started again after it was stopped.
   * @param idleAfter milliseconds without input after which `idle` is told
   */
  start(sink: Sink, idleAfter: number): void;
  /** Changes the threshold while observing. A stretch without input that is already longer is told at once. */
  setIdleAfter(milliseconds: number): void;
  /**
   * Whether it tells which programs use a microphone. Before the first call it does not, nor does it look; once that is
   * called off, no program uses one. Lasts from one start to the next.
   */
  hearCalls?(wanted: boolean): void;
  /**
   * Whether it tells the subject of the message that is chosen in Outlook's main window, in place of that window's own
   * title. Before the first call it does not, nor does it ask. Lasts from one start to the next.
   */
  readSubjects?(wanted: boolean): void;
  /** Whether the window with this {@link FrontWindow.id} has the keyboard, asked of the system now. */
  hasFocus?(id: string): Promise<boolean>;
  /**
   * Asks whoever tells whether that one still answers, and says *blind* where the question before has no answer yet: who
   * hangs tells of nothing. Meant to be called every half minute or so, where the helper is awake anyway.
   */
  check?(): void;
  /** Ends it; the sink hears nothing more from this call on. */
  stop(): Promise<void>;
}

/** An observer for where nothing can be seen. It says so once. */
export function createBlindObserver(platform: Platform, name: string, why: Blind, help?: Trouble): Observer {
  return {
    platform,
    name,
    ...(help ? { help: { [why]: help } } : {}),
    start: (sink) => sink({ kind: 'blind', why }),
    setIdleAfter: () => undefined,
    stop: () => Promise.resolve(),
  };
}
