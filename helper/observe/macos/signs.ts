/** What macOS tells by itself, so that nobody has to ask. */
export type Sign =
  /** Another window, or another title of it, may be in front. */
  | { kind: 'look' }
  /** The computer goes to sleep, or is awake again. */
  | { kind: 'asleep'; is: boolean }
  /** Whether the program that is followed tells of its windows by itself. */
  | { kind: 'hearing'; is: boolean };

/** What is heard of a program: AXNotificationConstants.h. */
export const NOTE = {
  deactivated: 'AXApplicationDeactivated',
  hidden: 'AXApplicationHidden',
  focusedWindow: 'AXFocusedWindowChanged',
  mainWindow: 'AXMainWindowChanged',
  minimized: 'AXWindowMiniaturized',
  title: 'AXTitleChanged',
} as const;

/** What a program itself tells; that another one is in front is told by the one that was. */
export const PROGRAM_NOTES = [
  NOTE.deactivated,
  NOTE.hidden,
  NOTE.focusedWindow,
  NOTE.mainWindow,
  NOTE.minimized,
] as const;
/** Without these a program tells too little. */
export const NEEDED_NOTES: readonly string[] = [NOTE.deactivated, NOTE.focusedWindow];

/** kAXErrorNotificationAlreadyRegistered */
const ALREADY = -25_209;

/** Whether a program promised to tell of something. */
export function isPromised(code: number): boolean {
  return code === 0 || code === ALREADY;
}

/** IOMessage.h: kIOMessage…. */
export const POWER = { canSleep: 0xe000_0270, willSleep: 0xe000_0280, hasPoweredOn: 0xe000_0300 } as const;

/** The sign in a message about the computer's power; null where it says nothing of use. */
export function signOfPower(message: number): Sign | null {
  if (message === POWER.willSleep) return { kind: 'asleep', is: true };
  return message === POWER.hasPoweredOn ? { kind: 'asleep', is: false } : null;
}

/** Whether macOS waits for a word before it sleeps; without one it waits for half a minute (IOPMLib.h). */
export function isAsked(message: number): boolean {
  return message === POWER.canSleep || message === POWER.willSleep;
}
