import { createConnection, type Socket } from 'node:net';
import handshake from '@homebridge/dbus-native/lib/handshake.js';
import messages, { type BusMessage } from '@homebridge/dbus-native/lib/message.js';
import { socketOf } from './bus-address.ts';

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
  /** Calls a method; what it gives, or null when it is refused or the connection ended. */
  call(call: BusCall): Promise<unknown[] | null>;
  /** Has the bus deliver signals by a match rule. */
  match(rule: string): Promise<void>;
  /** Settles when the connection is over. */
  readonly closed: Promise<void>;
  close(): void;
}

const TYPE = { call: 1, answer: 2, error: 3, signal: 4 } as const;
const THE_BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

function open(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = createConnection({ path });
    socket.once('error', () => resolve(null));
    socket.once('connect', () => {
      handshake(socket, { authMethods: ['EXTERNAL'] }, (error) => {
        if (error) socket.destroy();
        resolve(error ? null : socket);
      });
    });
  });
}

/** Connects to a message bus; null where there is none or it refuses. Signals go to `onSignal`, in order. */
export async function connectBus(address: string, onSignal: (signal: BusMessage) => void): Promise<Bus | null> {
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
  messages.unmarshalMessages(
    socket,
    (message) => {
      if (message.type === TYPE.signal) {
        onSignal(message);
        return;
      }
      const settle = waiting.get(message.replySerial ?? 0);
      waiting.delete(message.replySerial ?? 0);
      settle?.(message.type === TYPE.answer ? (message.body ?? []) : null);
    },
    {},
  );
  const call: Bus['call'] = (what) => {
    if (socket.destroyed) return Promise.resolve(null);
    serial += 1;
    const own = serial;
    return new Promise((resolve) => {
      waiting.set(own, resolve);
      socket.write(messages.marshall({ type: TYPE.call, serial: own, ...what }));
    });
  };
  await call({ ...THE_BUS, member: 'Hello' });
  return {
    call,
    async match(rule) {
      await call({ ...THE_BUS, member: 'AddMatch', signature: 's', body: [rule] });
    },
    closed,
    close: () => socket.destroy(),
  };
}
