/** The parts of the D-Bus library that carry messages; the rest of it loads an XML parser of 5 MB that is not needed. */
declare module '@homebridge/dbus-native/lib/handshake.js' {
  import type { Duplex } from 'node:stream';
  export default function handshake(
    stream: Duplex,
    options: { authMethods: readonly string[] },
    done: (error: Error | null, guid?: string) => void,
  ): void;
}

declare module '@homebridge/dbus-native/lib/message.js' {
  import type { Duplex } from 'node:stream';
  export interface BusMessage {
    type: number;
    flags?: number;
    serial?: number;
    replySerial?: number;
    destination?: string;
    path?: string;
    interface?: string;
    member?: string;
    signature?: string;
    sender?: string;
    body?: unknown[];
  }
  const messages: {
    marshall(message: BusMessage): Buffer;
    unmarshalMessages(stream: Duplex, onMessage: (message: BusMessage) => void, options: object): void;
  };
  export default messages;
}
