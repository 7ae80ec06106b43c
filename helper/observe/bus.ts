import { createConnection, type Socket } from 'node:net';
import handshake from '@homebridge/dbus-native/lib/handshake.js';
import messages, { type BusMessage } from '@homebridge/dbus-native/lib/message.js';
import { socketOf } from './bus-address.ts';
import { noticeSilence } from './silence.ts';

/** What a call is about: an object of a service and one of its methods. */
export interface BusCall {
  destination: string;
  path: string;
  interface: string;
  member: string;
  signature?: string;
  body?: unknown[];
}

/** A connection to a message bus of this computer. */
export interface Bus {
  /** What the bus alone calls this connection, as `:1.42`; no other one ever has it. */
  readonly name: string;
  /**
   * Calls a method; what it gives, or null when it is refused or the connection ended.
   * @param patient it is looked after elsewhere whether an answer comes
   */
  call(call: BusCall, patient?: boolean): Promise<unknown[] | null>;
  /** Has the bus deliver signals by a match rule. */
  match(rule: string): Promise<void>;
  /** Has the bus deliver that a name changed hands, see {@link ownerChange}. */
  matchOwner(name: string): Promise<void>;
  /** Who has a name: what the bus alone calls that connection; null where nobody has it. */
  ownerOf(name: string): Promise<string | null>;
  /** Settles when the connection is over. */
  readonly closed: Promise<void>;
  close(): void;
}

/** A bus that has not let anybody in by then does not answer; milliseconds. */
const CONNECT_TIMEOUT_MS = 5_000;
const TYPE = { call: 1, answer: 2, error: 3, signal: 4 } as const;
/** A call that wants no answer. */
const NO_REPLY = 1;
const THE_BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

/** What a signal says of a name that changed hands: whose it is now, null for nobody's; null where it says no such thing. */
export function ownerChange({ sender, member, body }: BusMessage): { name: string; owner: string | null } | null {
  // Others may send a signal of that kind as well.
  if (sender !== THE_BUS.destination || member !== 'NameOwnerChanged') return null;
  const [name, , owner] = body ?? [];
  return typeof name === 'string' && typeof owner === 'string' ? { name, owner: owner || null } : null;
}

function open(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection({ path });
    socket.setTimeout(CONNECT_TIMEOUT_MS, () => socket.destroy());
    socket.once('error', () => resolve(null));
    socket.once('close', () => resolve(null));
    socket.once('connect', () => {
      handshake(socket, { authMethods: ['EXTERNAL'] }, (error) => {
        if (error) socket.destroy();
        resolve(error ? null : socket);
      });
    });
  });
}

/** What else is heard over a connection than signals. */
export interface BusHearing {
  /** What others call here. Each call is answered with nothing, for who calls keeps the call until then. */
  onCall?: (call: BusMessage) => void;
  /** A call was not answered in time; its answer is given on all the same, should it come. */
  onSilence?: () => void;
}

/**
 * Connects to a message bus; null where there is none, it refuses, or does not answer. Signals go to `onSignal`, in order.
 */
export async function connectBus(
  address: string,
  onSignal: (signal: BusMessage) => void,
  { onCall = () => undefined, onSilence = () => undefined }: BusHearing = {},
): Promise<Bus | null> {
  const path = socketOf(address);
  const socket = path === null ? null : await open(path);
  if (!socket) return null;
  const waiting = new Map<number, (body: unknown[] | null) => void>();
  let serial = 0;
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      for (const settle of waiting.values()) settle(null);
      waiting.clear();
      resolve();
    });
  });
  socket.on('error', () => socket.destroy());
  socket.on('end', () => socket.destroy());
  const send = (message: Omit<BusMessage, 'serial'>): number => {
    serial += 1;
    socket.write(messages.marshall({ serial, ...message }));
    return serial;
  };
  messages.unmarshalMessages(
    socket,
    (message) => {
      if (message.type === TYPE.signal) {
        onSignal(message);
        return;
      }
      if (message.type === TYPE.call) {
        onCall(message);
        const { serial: replySerial = 0, sender = '', flags = 0 } = message;
        if ((flags & NO_REPLY) === 0 && !socket.destroyed)
          send({ type: TYPE.answer, replySerial, destination: sender });
        return;
      }
      const settle = waiting.get(message.replySerial ?? 0);
      waiting.delete(message.replySerial ?? 0);
      settle?.(message.type === TYPE.answer ? (message.body ?? []) : null);
    },
    {},
  );
  const call: Bus['call'] = (what, patient = false) => {
    if (socket.destroyed) return Promise.resolve(null);
    const answer = new Promise<unknown[] | null>((resolve) => {
      waiting.set(send({ type: TYPE.call, ...what }), resolve);
    });
    return patient ? answer : noticeSilence(answer, onSilence);
  };
  const match: Bus['match'] = async (rule) => {
    await call({ ...THE_BUS, member: 'AddMatch', signature: 's', body: [rule] });
  };
  const name = (await call({ ...THE_BUS, member: 'Hello' }))?.[0];
  if (typeof name !== 'string') {
    socket.destroy();
    return null;
  }
  socket.setTimeout(0);
  return {
    name,
    call,
    match,
    matchOwner: (name) =>
      match(`type='signal',sender='${THE_BUS.destination}',member='NameOwnerChanged',arg0='${name}'`),
    async ownerOf(name) {
      const found = await call({ ...THE_BUS, member: 'GetNameOwner', signature: 's', body: [name] });
      return typeof found?.[0] === 'string' ? found[0] : null;
    },
    closed,
    close: () => socket.destroy(),
  };
}
