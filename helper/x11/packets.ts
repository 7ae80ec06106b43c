import { createByteQueue } from '../base/index.ts';
import { openingLength } from './wire.ts';

/** Nothing here asks for more than some 16 KiB; an answer above this is a broken stream. */
const MAX_PACKET = 1_048_576;
const PACKET = 32;
const OPENING_HEAD = 8;

export interface PacketListeners {
  /** The server's first word, whole. */
  onOpening(whole: Buffer): void;
  /** An answer (code 1), an error (0) or an event. */
  onPacket(code: number, packet: Buffer): void;
  /** What comes is no packet; nothing after it is read. */
  onBroken(): void;
}

/**
 * Cuts what a server sends into its packets, in order.
 * @returns takes bytes as they arrive, in pieces of any size
 */
export function createPacketReader({ onOpening, onPacket, onBroken }: PacketListeners): (chunk: Buffer) => void {
  const queue = createByteQueue();
  let open = false;
  let broken = false;

  function readOpening(): boolean {
    const head = queue.peek(OPENING_HEAD);
    const whole = head && queue.take(OPENING_HEAD + openingLength(head));
    if (!whole) return false;
    open = true;
    onOpening(whole);
    return true;
  }

  function readPacket(): boolean {
    const head = queue.peek(PACKET);
    if (!head) return false;
    const code = head.readUInt8(0);
    // Answers (1) and generic events (35) say how much follows the first 32 bytes, in units of four.
    const length = PACKET + (code === 1 || code === 35 ? head.readUInt32LE(4) * 4 : 0);
    if (length > MAX_PACKET) {
      broken = true;
      onBroken();
      return false;
    }
    const packet = queue.take(length);
    if (!packet) return false;
    onPacket(code, packet);
    return true;
  }

  return (chunk) => {
    if (broken) return;
    queue.push(chunk);
    while (open ? readPacket() : readOpening());
  };
}
