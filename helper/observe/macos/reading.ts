/**
 * What came of asking a program's accessibility for something. `none`: there is none, as no window is open; `untold`: the
 * program does not say; `denied`: this program may not ask; `silent`: no answer came in time; `gone`: what was asked is not
 * there any more.
 */
export type Outcome = 'told' | 'none' | 'untold' | 'denied' | 'silent' | 'gone';

/** AXError.h. Every other code says that the program knows nothing of what was asked. */
const OUTCOMES: ReadonlyMap<number, Outcome> = new Map([
  [0, 'told'],
  [-25_202, 'gone'],
  [-25_204, 'silent'],
  [-25_211, 'denied'],
  [-25_212, 'none'],
]);

/** What a code of the accessibility interface means. */
export function outcomeOf(code: number): Outcome {
  return OUTCOMES.get(code) ?? 'untold';
}

/** A window as its program describes it: the title is not cleaned yet. */
export interface Shown {
  /** Of this very window, among those of its process; no other one there ever has it. */
  number: number;
  title: string;
  /** `AXWindow`, or `AXSheet` for what hangs on a window; empty where the program does not say. */
  role: string;
  /** `AXStandardWindow`, `AXDialog` and others; empty where the program does not say. */
  subrole: string;
}

/** The windows of a program: the one with the keyboard, and the one that it works on, which may be the same. */
export type Windows =
  | { kind: 'told'; focused: Shown | null; main: Shown | null }
  | { kind: Exclude<Outcome, 'told' | 'none'> };

/** The application in front. */
export interface Front {
  pid: number;
  /** The name of its bundle's folder without `.app`, which no language changes. */
  app: string;
  /** `com.microsoft.Word`; empty where there is none. */
  bundle: string;
  windows: Windows;
}

/** All that is read from macOS in one look. */
export interface Reading {
  /** Milliseconds from any fixed point, which never falls. */
  now: number;
  /** Null: no application is in front. */
  front: Front | null;
  /** Whether this program may ask others for their windows. */
  trusted: boolean;
  /** How macOS holds the session; null where this program belongs to none that has a screen. */
  session: Session | null;
  /** Milliseconds since the last input of anybody in this session. */
  quiet: number;
}

export interface Session {
  locked: boolean;
  /** This user is the one at the screen. */
  attended: boolean;
}

/** Reads macOS once. */
export type Look = () => Reading;

/** What lies over the window that it is about: NSAccessibilityConstants.h and AXRoleConstants.h. */
const DIALOGUES: ReadonlySet<string> = new Set([
  'AXDialog',
  'AXSystemDialog',
  'AXFloatingWindow',
  'AXSystemFloatingWindow',
]);

export function isDialogue({ role, subrole }: Shown): boolean {
  return role === 'AXSheet' || DIALOGUES.has(subrole);
}

/** What is no window, though the keyboard is there: Finder's desktop is a scroll area. */
function isWindow({ role }: Shown): boolean {
  return role === '' || role === 'AXWindow' || role === 'AXSheet';
}

/** The window with the keyboard, and the one that it belongs to where it is a dialogue. */
export interface Faced {
  window: Shown;
  owner: Shown | null;
}

/** What is faced of a program's windows; null where none is open. */
export function facedIn({ focused, main }: Extract<Windows, { kind: 'told' }>): Faced | null {
  const window = focused && isWindow(focused) ? focused : main && isWindow(main) ? main : null;
  if (!window) return null;
  const isOwned = isDialogue(window) && main !== null && main.number !== window.number && isWindow(main);
  return { window, owner: isOwned ? main : null };
}

/** What a window is about: a dialogue, such as "Save", is about the document that it lies over. */
export function titleOf({ window, owner }: Faced): string {
  return owner && owner.title !== '' ? owner.title : window.title;
}

/** A program's name from the path of its bundle or of its file. */
export function programName(path: string): string {
  const [name = ''] = path.replace(/\/+$/, '').split('/').slice(-1);
  return name.replace(/\.app$/i, '');
}
