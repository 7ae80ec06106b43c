/** What Windows tells by itself, so that nobody has to ask. */
export type Sign =
  /** Another window, or another title of it, may be in front; or another user may be. */
  | { kind: 'look' }
  | { kind: 'locked'; is: boolean }
  /** The computer goes to sleep or is awake again: by its power, or by the display of one that sleeps with it. */
  | { kind: 'asleep'; by: 'power' | 'display'; is: boolean }
  /** The session ends now: the process may be gone right after; or its end was called off. */
  | { kind: 'ending'; is: boolean };

/** The events that are asked for, each from and to: winuser.h, EVENT_SYSTEM_… and EVENT_OBJECT_NAMECHANGE. */
export const EVENT = { foreground: 0x0003, minimizeStart: 0x0016, minimizeEnd: 0x0017, name: 0x800c } as const;

const OBJID_WINDOW = 0;
const CHILDID_SELF = 0;

/**
 * Whether an event tells of the window in front.
 * @param inFront whether the event's window is the one in front now
 */
export function tellsOfFront(event: number, object: number, child: number, inFront: boolean): boolean {
  // A caret, a menu or a line of a list has a name as well.
  if (object !== OBJID_WINDOW || child !== CHILDID_SELF) return false;
  // Names of windows behind it change as often as programs like.
  return event !== EVENT.name || inFront;
}

/** winuser.h and wtsapi32.h. */
export const MESSAGE = { queryEnd: 0x0011, end: 0x0016, power: 0x0218, session: 0x02b1 } as const;

/** WTS_SESSION_… of WM_WTSSESSION_CHANGE; all others are told of by the session itself. */
const SESSION = { lock: 7, unlock: 8 } as const;
/** PBT_… of WM_POWERBROADCAST. A resume with nobody at the computer is one as well: the lock or idle time tell that. */
const POWER = { suspend: 0x0004, resumeSuspend: 0x0007, resumeAutomatic: 0x0012, setting: 0x8013 } as const;

/** GUID_CONSOLE_DISPLAY_STATE {6fe69556-704a-47a0-8f24-c28d936fda47}, as its bytes lie in memory. */
export const CONSOLE_DISPLAY_STATE = Buffer.from('5695e66f4a70a0478f24c28d936fda47', 'hex');
/** What is read of a POWERBROADCAST_SETTING: its GUID, the length of its data, and 4 bytes of them. */
export const SETTING_BYTES = 24;
const SETTING_LENGTH_AT = 16;
const SETTING_DATA_AT = 20;
const DISPLAY_OFF = 0;

function signOfSetting(setting: Buffer): Sign | null {
  if (setting.length < SETTING_BYTES || !setting.subarray(0, SETTING_LENGTH_AT).equals(CONSOLE_DISPLAY_STATE))
    return null;
  if (setting.readUInt32LE(SETTING_LENGTH_AT) < 4) return null;
  return { kind: 'asleep', by: 'display', is: setting.readUInt32LE(SETTING_DATA_AT) === DISPLAY_OFF };
}

function signOfPower(what: number, setting: () => Buffer): Sign | null {
  switch (what) {
    case POWER.suspend:
      return { kind: 'asleep', by: 'power', is: true };
    case POWER.resumeSuspend:
    case POWER.resumeAutomatic:
      return { kind: 'asleep', by: 'power', is: false };
    case POWER.setting:
      return signOfSetting(setting());
    default:
      return null;
  }
}

function signOfSession(what: number): Sign {
  return what === SESSION.lock || what === SESSION.unlock
    ? { kind: 'locked', is: what === SESSION.lock }
    : { kind: 'look' };
}

/**
 * The sign in a message to a window; null where it says nothing of use.
 * @param what its first parameter
 * @param setting reads the POWERBROADCAST_SETTING that its second parameter points to
 */
export function signOfMessage(message: number, what: number, setting: () => Buffer): Sign | null {
  if (message === MESSAGE.session) return signOfSession(what);
  if (message === MESSAGE.power) return signOfPower(what, setting);
  // Being asked whether it may end is no end: another program may say no.
  return message === MESSAGE.end ? { kind: 'ending', is: what !== 0 } : null;
}

/** Whether a computer sleeps with its display, from SYSTEM_POWER_CAPABILITIES: its field AoAc ("modern standby"). */
export function sleepsWithDisplay(capabilities: Buffer): boolean {
  return (capabilities[20] ?? 0) !== 0;
}
