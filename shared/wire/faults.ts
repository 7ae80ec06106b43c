/**
 * Everything that can go wrong between helper and extension, as a closed list. Numbers and names are append-only:
 * the same list serves for replies on the wire and, as 10 + number, for the helper's exit status.
 */
export const FAULTS = {
  /** This system has no key store, or none is running. */
  'no-key-store': 1,
  /** The key store is there but locked. */
  locked: 2,
  /** The user or the system said no. */
  denied: 3,
  /** Another browser profile holds the timeline. */
  'not-holder': 4,
  /** A message of a known type with a wrong shape, or an unknown method. */
  'bad-request': 5,
  /** A frame above the limit; refused before memory was taken for it. */
  'too-large': 6,
  /** A message type or a protocol version that this side does not know. */
  protocol: 7,
  /** An empty frame, or one that is not UTF-8 JSON, or is nested without measure. */
  'bad-frame': 8,
  /** The stream ended inside a frame. */
  'cut-frame': 9,
  /** The caller is not an extension that this helper was installed for. */
  'unknown-caller': 10,
  /** The relay could not start a recorder, or the one that runs does not answer. */
  'no-recorder': 11,
  /** Where the recorder is met, another user of the computer could be met; nobody was spoken to. */
  'unsafe-place': 12,
  /** No folder was named for this place, or it is not there now. */
  'no-folder': 13,
  /** The folder takes no more: the disk is full, or what may be kept there is. */
  'no-room': 14,
  /** The folder may not be read, or not be written, by this user. */
  'no-access': 15,
  /** No file of this name is there. */
  'no-file': 16,
} as const satisfies Record<string, number>;

export type FaultCode = keyof typeof FAULTS;

/** A failure as a value: a code to choose by, and a sentence for a person. Nobody matches on the sentence. */
export interface Fault {
  code: FaultCode;
  message: string;
}

/** Either a value or a fault. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** A successful {@link Outcome}. */
export function good<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A failed {@link Outcome}. */
export function bad(code: FaultCode, message: string): { ok: false; fault: Fault } {
  return { ok: false, fault: { code, message } };
}

/** Whether a value from outside names a fault of the list. */
export function isFaultCode(value: unknown): value is FaultCode {
  return typeof value === 'string' && Object.hasOwn(FAULTS, value);
}

/** The helper's exit status for a fault: 10 + its number (2 is for wrong usage, 1 for a failed `doctor`). */
export function exitStatus(code: FaultCode): number {
  return 10 + FAULTS[code];
}
