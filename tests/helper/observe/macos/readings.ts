import type { Front, Reading, Shown } from '../../../../helper/observe/macos/reading.ts';

/** A window as a reading has it, made by hand. */
export function shown(title: string, more: Partial<Shown> = {}): Shown {
  return { number: 1, title, role: 'AXWindow', subrole: 'AXStandardWindow', ...more };
}

/** A program with one window in front. */
export function inFront(title: string, more: Partial<Front> = {}): Front {
  const window = shown(title);
  return {
    pid: 501,
    app: 'Microsoft Word',
    bundle: 'com.microsoft.Word',
    windows: { kind: 'told', focused: window, main: window },
    ...more,
  };
}

/** A reading of a session that is used. */
export function reading(front: Front | null, more: Partial<Reading> = {}): Reading {
  return { now: 0, front, trusted: true, session: { locked: false, attended: true }, quiet: 0, ...more };
}
