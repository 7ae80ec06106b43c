import * as library from 'koffi';
import { isSystemError } from '../../base/index.ts';
import { createKnownWindows } from './known-windows.ts';
import type { Koffi, Maybe, Ref } from './native/common.ts';
import { bindReading, type Reading as Native } from './native/reading.ts';
import { type Front, type Look, outcomeOf, programName, type Session, type Shown, type Windows } from './reading.ts';

// Never run on a Mac: only against what plays macOS in a test.

/** kCFNumberSInt32Type */
const INT32 = 3;

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user is there, though no signal may be sent to it.
    return isSystemError(error) && error.code === 'EPERM';
  }
}

/** Reads the windows of a program, waiting a quarter of a second for an answer at most. */
function createWindowsReader(mac: Native): (pid: number) => Windows {
  const { constant } = mac;
  const names = {
    focused: constant('AXFocusedWindow'),
    main: constant('AXMainWindow'),
    title: constant('AXTitle'),
    role: constant('AXRole'),
    subrole: constant('AXSubrole'),
  };
  const known = createKnownWindows({ ...mac, runs });

  /** A window, as far as it says anything of itself. */
  function shown(pid: number, window: Ref): Shown | Exclude<Windows['kind'], 'told'> {
    mac.hurry(window);
    const texts: string[] = [];
    for (const attribute of [names.title, names.role, names.subrole]) {
      const { code, value } = mac.ask(window, attribute);
      const outcome = outcomeOf(code);
      if (outcome === 'silent' || outcome === 'denied' || outcome === 'gone') return outcome;
      texts.push(value === null ? '' : (mac.textOf(value) ?? ''));
      if (value !== null) mac.release(value);
    }
    const [title = '', role = '', subrole = ''] = texts;
    return { number: known.numberOf(pid, window), title, role, subrole };
  }

  /** One of a program's windows; null where it has none of the kind. */
  function windowOf(pid: number, program: Ref, attribute: Ref): Shown | null | Exclude<Windows['kind'], 'told'> {
    const { code, value } = mac.ask(program, attribute);
    const outcome = outcomeOf(code);
    if (outcome === 'told' && value !== null) {
      const found = shown(pid, value);
      mac.release(value);
      return found;
    }
    return outcome === 'told' || outcome === 'none' ? null : outcome;
  }

  return (pid) => {
    const program = mac.program(pid);
    try {
      const focused = windowOf(pid, program, names.focused);
      // Whoever does not answer once is not asked a second time.
      if (typeof focused === 'string' && focused !== 'untold') return { kind: focused };
      const main = windowOf(pid, program, names.main);
      if (typeof main === 'string' && main !== 'untold') return { kind: main };
      if (focused === 'untold' && main === 'untold') return { kind: 'untold' };
      return {
        kind: 'told',
        focused: typeof focused === 'string' ? null : focused,
        main: typeof main === 'string' ? null : main,
      };
    } finally {
      mac.release(program);
    }
  };
}

/** Reads which application is in front, as NSWorkspace has it. */
function createApplicationReader(mac: Native): () => Omit<Front, 'windows'> | null {
  const { selector, send } = mac;
  const selectors = {
    shared: selector('sharedWorkspace'),
    front: selector('frontmostApplication'),
    pid: selector('processIdentifier'),
    bundle: selector('bundleIdentifier'),
    place: selector('bundleURL'),
    file: selector('executableURL'),
    path: selector('path'),
    name: selector('localizedName'),
  };
  const text = (object: Maybe) => (object === null ? '' : (mac.textOf(object) ?? ''));
  const pathOf = (place: Maybe) => (place === null ? '' : text(send(place, selectors.path)));

  return () => {
    const kind = mac.classOf('NSWorkspace');
    const workspace = kind === null ? null : send(kind, selectors.shared);
    const front = workspace === null ? null : send(workspace, selectors.front);
    if (front === null) return null;
    const pid = mac.sendInt(front, selectors.pid);
    // It has ended by now.
    if (pid <= 0) return null;
    const app =
      programName(pathOf(send(front, selectors.place))) ||
      programName(pathOf(send(front, selectors.file))) ||
      text(send(front, selectors.name));
    return { pid, app, bundle: text(send(front, selectors.bundle)) };
  };
}

/** Reads how macOS holds the session. */
function createSessionReader(mac: Native): () => Session | null {
  const locked = mac.constant('CGSSessionScreenIsLocked');
  const attended = mac.constant('kCGSSessionOnConsoleKey');
  const [truthKind, numberKind] = [Number(mac.truthKind()), Number(mac.numberKind())];

  function isSet(session: Ref, key: Ref): boolean {
    const value = mac.item(session, key);
    if (value === null) return false;
    const kind = mac.kindOf(value);
    if (kind === truthKind) return mac.truth(value);
    const into: [number] = [0];
    return kind === numberKind && mac.number(value, INT32, into) && into[0] !== 0;
  }

  return () => {
    const session = mac.session();
    if (session === null) return null;
    const found = { locked: isSet(session, locked), attended: isSet(session, attended) };
    mac.release(session);
    return found;
  };
}

/** What is read from macOS, and the question that macOS puts to the user. */
export interface MacReading {
  look: Look;
  /** Has macOS ask whether this program may see windows. */
  requestTrust(): void;
}

/**
 * Binds the calls to macOS, once for a process.
 * @param koffi what calls macOS; another one than the library only where macOS is played
 * @throws where macOS or a part of it is missing
 */
export function openMac(koffi: Koffi = library): MacReading {
  const mac = bindReading(koffi);
  const application = createApplicationReader(mac);
  const windows = createWindowsReader(mac);
  const session = createSessionReader(mac);

  const look: Look = () =>
    mac.pooled(() => {
      mac.turn();
      const trusted = mac.isTrusted();
      const found = application();
      return {
        now: performance.now(),
        front: found && { ...found, windows: trusted ? windows(found.pid) : { kind: 'denied' } },
        trusted,
        session: session(),
        quiet: Math.max(0, Math.round(mac.quietSeconds() * 1_000)),
      };
    });

  return { look, requestTrust: () => mac.pooled(mac.requestTrust) };
}
