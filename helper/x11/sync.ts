import type { Connection } from './connection.ts';
import { encodeQueryExtension } from './wire.ts';

/**
 * The part of the SYNC extension that tells how long nobody has touched keyboard or mouse: the server's own counter
 * IDLETIME (milliseconds since the last input), and alarms that the server sends when it passes a value. Nothing is
 * polled. Source: "X Synchronization Extension Protocol" of the X Consortium, version 3.1.
 */

const MINOR = { initialize: 0, listSystemCounters: 1, queryCounter: 5, createAlarm: 8, changeAlarm: 9 } as const;
/** Which values an alarm is given: counter, value type, value, test type, delta, events. */
const MASK = 0x3f;
const TEST = { positiveTransition: 0, negativeTransition: 1 } as const;

export interface IdleCounter {
  /** Milliseconds since the last input; null when the connection ended. */
  read(): Promise<number | null>;
  /**
   * Sets the value at which the server sends an alarm. Rising through it means that nobody was there for so long,
   * falling back that somebody is again; input before that wakes nobody.
   */
  watch(value: number): void;
  /** Reads an alarm out of an event: the counter's value and which way it went; null for any other event. */
  alarmOf(packet: Buffer): { idle: boolean; value: number } | null;
}

function header(opcode: number, minor: number, words: number): Buffer {
  const bytes = Buffer.alloc(words * 4);
  bytes.writeUInt8(opcode, 0);
  bytes.writeUInt8(minor, 1);
  bytes.writeUInt16LE(words, 2);
  return bytes;
}

/** The value of 64 bits that is written as two of 32, the high one first, each in the connection's byte order. */
function readLong(bytes: Buffer, place: number): number {
  return bytes.readInt32LE(place) * 0x1_0000_0000 + bytes.readUInt32LE(place + 4);
}

/** The number of the counter of that name in an answer to `ListSystemCounters`; null when it is not in it. */
export function findCounter(answer: Buffer, name: string): number | null {
  let place = 32;
  for (let left = answer.readUInt32LE(8); left > 0 && place + 14 <= answer.length; left -= 1) {
    const length = answer.readUInt16LE(place + 12);
    if (answer.toString('latin1', place + 14, place + 14 + length) === name) return answer.readUInt32LE(place);
    place += (14 + length + 3) & ~3;
  }
  return null;
}

function encodeAlarm(
  opcode: number,
  minor: number,
  alarm: number,
  counter: number,
  value: number,
  test: number,
): Buffer {
  const bytes = header(opcode, minor, 11);
  bytes.writeUInt32LE(alarm, 4);
  bytes.writeUInt32LE(MASK, 8);
  bytes.writeUInt32LE(counter, 12);
  // Value type: absolute (0). The value itself has a high and a low half; half a year of milliseconds fits into the low
  // one.
  bytes.writeUInt32LE(value, 24);
  bytes.writeUInt32LE(test, 28);
  // Delta 0 leaves an alarm on a transition in force; events: yes.
  bytes.writeUInt32LE(1, 40);
  return bytes;
}

/** Finds the server's counter of idle time; null where the server has none or the connection ended. */
export async function findIdleCounter(connection: Connection): Promise<IdleCounter | null> {
  const extension = await connection.ask(encodeQueryExtension('SYNC'));
  if (extension.kind !== 'reply' || extension.packet.readUInt8(8) === 0) return null;
  const opcode = extension.packet.readUInt8(9);
  const firstEvent = extension.packet.readUInt8(10);
  const version = header(opcode, MINOR.initialize, 2);
  version.writeUInt8(3, 4);
  version.writeUInt8(1, 5);
  if ((await connection.ask(version)).kind !== 'reply') return null;
  const list = await connection.ask(header(opcode, MINOR.listSystemCounters, 1));
  const counter = list.kind === 'reply' ? findCounter(list.packet, 'IDLETIME') : null;
  if (counter === null) return null;
  const [rising, falling] = [connection.newId(), connection.newId()];
  let made = false;

  return {
    async read() {
      const request = header(opcode, MINOR.queryCounter, 2);
      request.writeUInt32LE(counter, 4);
      const answer = await connection.ask(request);
      return answer.kind === 'reply' ? readLong(answer.packet, 8) : null;
    },
    watch(value) {
      const minor = made ? MINOR.changeAlarm : MINOR.createAlarm;
      made = true;
      connection.tell(encodeAlarm(opcode, minor, rising, counter, value, TEST.positiveTransition));
      connection.tell(encodeAlarm(opcode, minor, falling, counter, value - 1, TEST.negativeTransition));
    },
    alarmOf(packet) {
      if ((packet.readUInt8(0) & 0x7f) !== firstEvent + 1) return null;
      const alarm = packet.readUInt32LE(4);
      if (alarm !== rising && alarm !== falling) return null;
      return { idle: alarm === rising, value: readLong(packet, 8) };
    },
  };
}
