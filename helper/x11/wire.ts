/**
 * The few requests and answers of the X11 core protocol that watching a window needs, as bytes. Everything is sent
 * low byte first, which is the order of every machine this runs on and is announced in the opening.
 */

/** Which events of a window a client wants: the bits of a mask. */
export const PROPERTY_CHANGE = 0x40_0000;
export const STRUCTURE_NOTIFY = 0x2_0000;
/** What happens to the windows inside it. */
export const SUBSTRUCTURE_NOTIFY = 0x8_0000;
/** How much of it can be seen, and so its coming back into view. */
export const VISIBILITY_CHANGE = 0x1_0000;

const EVENT = {
  visibilityNotify: 15,
  createNotify: 16,
  destroyNotify: 17,
  unmapNotify: 18,
  mapNotify: 19,
  propertyNotify: 28,
} as const;

/** Error codes of the core protocol that are ordinary outcomes here. */
export const X_ERROR = { badValue: 2, badWindow: 3 } as const;

/** Atoms with a number fixed by the protocol. */
export const ATOM = { atom: 4, string: 31, window: 33, wmName: 39, wmClass: 67, transientFor: 68 } as const;

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** The first bytes on a connection: byte order, protocol 11.0, and the cookie. */
export function encodeOpening(name: string, data: Buffer): Buffer {
  const text = Buffer.from(name, 'latin1');
  const bytes = Buffer.alloc(12 + padded(text.length) + padded(data.length));
  bytes.writeUInt8(0x6c, 0);
  bytes.writeUInt16LE(11, 2);
  bytes.writeUInt16LE(text.length, 6);
  bytes.writeUInt16LE(data.length, 8);
  text.copy(bytes, 12);
  data.copy(bytes, 12 + padded(text.length));
  return bytes;
}

/** How many bytes follow the first eight of the server's answer to the opening. */
export function openingLength(head: Buffer): number {
  return head.readUInt16LE(6) * 4;
}

/**
 * The root window of a screen from the server's answer to the opening, whole with its first eight bytes. Null when the
 * server refused, or has no such screen, or the answer is torn.
 */
export function rootOf(answer: Buffer, screen: number): number | null {
  if (answer.readUInt8(0) !== 1 || answer.length < 40) return null;
  let place = 40 + padded(answer.readUInt16LE(24)) + answer.readUInt8(29) * 8;
  for (let index = 0; ; index += 1) {
    if (place + 40 > answer.length || index >= answer.readUInt8(28)) return null;
    if (index === screen) return answer.readUInt32LE(place);
    let depths = answer.readUInt8(place + 39);
    place += 40;
    for (; depths > 0; depths -= 1) {
      if (place + 8 > answer.length) return null;
      place += 8 + answer.readUInt16LE(place + 2) * 24;
    }
  }
}

/**
 * The first number of those that this client may give to things it makes, and the bits in which they may differ, from
 * the server's answer to the opening.
 */
export function idsOf(answer: Buffer): { base: number; mask: number } {
  return { base: answer.readUInt32LE(12), mask: answer.readUInt32LE(16) };
}

/** Asks whether the server has an extension of that name. */
export function encodeQueryExtension(name: string): Buffer {
  return encodeNamed(98, name);
}

export function encodeInternAtom(name: string): Buffer {
  return encodeNamed(16, name);
}

function encodeNamed(opcode: number, name: string): Buffer {
  const text = Buffer.from(name, 'latin1');
  const bytes = Buffer.alloc(8 + padded(text.length));
  bytes.writeUInt8(opcode, 0);
  bytes.writeUInt16LE(bytes.length / 4, 2);
  bytes.writeUInt16LE(text.length, 4);
  text.copy(bytes, 8);
  return bytes;
}

/** Asks for a property of any type; `offset` and `length` count units of four bytes. */
export function encodeGetProperty(window: number, property: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt8(20, 0);
  bytes.writeUInt16LE(6, 2);
  bytes.writeUInt32LE(window, 4);
  bytes.writeUInt32LE(property, 8);
  bytes.writeUInt32LE(offset, 16);
  bytes.writeUInt32LE(length, 20);
  return bytes;
}

/** Says which events of a window this client wants; other clients' choices are not touched. No answer comes. */
export function encodeSelect(window: number, mask: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt8(2, 0);
  bytes.writeUInt16LE(4, 2);
  bytes.writeUInt32LE(window, 4);
  bytes.writeUInt32LE(0x800, 8);
  bytes.writeUInt32LE(mask, 12);
  return bytes;
}

/** Asks whether a window can be seen, and which of its events this client gets. */
export function encodeGetAttributes(window: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt8(3, 0);
  bytes.writeUInt16LE(2, 2);
  bytes.writeUInt32LE(window, 4);
  return bytes;
}

/** Asks which window has the keyboard. */
export function encodeGetInputFocus(): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt8(43, 0);
  bytes.writeUInt16LE(1, 2);
  return bytes;
}

/** Reads the answer to {@link encodeGetInputFocus}: 0 none, 1 whichever is under the pointer. */
export function readInputFocus(answer: Buffer): number {
  return answer.readUInt32LE(8);
}

/** Asks which window a window lies in. */
export function encodeQueryTree(window: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt8(15, 0);
  bytes.writeUInt16LE(2, 2);
  bytes.writeUInt32LE(window, 4);
  return bytes;
}

/** Reads the answer to {@link encodeQueryTree}; 0 for the root of all. */
export function readParent(answer: Buffer): number {
  return answer.readUInt32LE(12);
}

/** What matters here of a window's attributes. */
export interface Attributes {
  /** It and all that it lies in are mapped. */
  viewable: boolean;
  /** The events that this client gets of it. */
  selected: number;
}

/** Reads the answer to {@link encodeGetAttributes}. */
export function readAttributes(answer: Buffer): Attributes {
  return { viewable: answer.readUInt8(26) === 2, selected: answer.readUInt32LE(36) };
}

/** One page of a property: `format` is 0 (absent), 8, 16 or 32 bits; `rest` counts the bytes that follow. */
export interface PropertyPage {
  type: number;
  format: number;
  rest: number;
  value: Buffer;
}

/** Reads the answer to {@link encodeGetProperty}; null when its lengths contradict one another. */
export function readPropertyPage(answer: Buffer): PropertyPage | null {
  const format = answer.readUInt8(1);
  const length = answer.readUInt32LE(16) * (format / 8);
  if (32 + length > answer.length) return null;
  return {
    type: answer.readUInt32LE(8),
    format,
    rest: answer.readUInt32LE(12),
    value: answer.subarray(32, 32 + length),
  };
}

/**
 * What the server tells of its own accord, as far as anyone here listens. `other`: an event that is none of the core
 * protocol's, for whoever knows its extension.
 */
export type XEvent =
  | { kind: 'property'; window: number; property: number }
  | { kind: 'destroyed'; window: number }
  /** A window of that number was made. */
  | { kind: 'created'; window: number }
  /** A window came into view, or went out of it. */
  | { kind: 'shown'; window: number }
  | { kind: 'other'; packet: Buffer };

/** Events of extensions have codes from here on. */
const FIRST_EXTENSION_EVENT = 64;

/** Reads an event of 32 bytes; null for kinds nobody here listens to. */
export function readEvent(packet: Buffer): XEvent | null {
  const code = packet.readUInt8(0);
  // The highest bit marks events that another client sent by hand: they say nothing of the server's own state.
  switch (code) {
    case EVENT.propertyNotify:
      return { kind: 'property', window: packet.readUInt32LE(4), property: packet.readUInt32LE(8) };
    case EVENT.visibilityNotify:
      return { kind: 'shown', window: packet.readUInt32LE(4) };
    case EVENT.unmapNotify:
    case EVENT.mapNotify:
      return { kind: 'shown', window: packet.readUInt32LE(8) };
    case EVENT.createNotify:
      return { kind: 'created', window: packet.readUInt32LE(8) };
    case EVENT.destroyNotify:
      return { kind: 'destroyed', window: packet.readUInt32LE(8) };
    default:
      return code >= FIRST_EXTENSION_EVENT && code < 128 ? { kind: 'other', packet } : null;
  }
}
