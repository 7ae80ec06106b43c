import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import handshake from '@homebridge/dbus-native/lib/handshake.js';
import messages, { type BusMessage } from '@homebridge/dbus-native/lib/message.js';

const LOGIN = 'org.freedesktop.login1';
const SESSION = '/org/freedesktop/login1/session/_37';

/** A message bus of a test's own with a login manager on it, which answers as systemd-logind does and says what it is told to. */
export interface LoginManager {
  /** As in DBUS_SYSTEM_BUS_ADDRESS. */
  address: string;
  /** Changes a property of the session and says so. */
  change(name: 'LockedHint' | 'Active', value: boolean): void;
  /** Changes it without a word, as a program that asks later finds it. */
  set(name: 'LockedHint' | 'Active', value: boolean): void;
  /** A signal of the session: somebody asks it to lock or unlock. */
  ask(member: 'Lock' | 'Unlock'): void;
  /** A signal of the manager. */
  prepare(member: 'PrepareForSleep' | 'PrepareForShutdown', begins: boolean): void;
  /** Resolves once a program has asked for so many of the session's properties. */
  asked(count: number): Promise<void>;
  stop(): Promise<void>;
}

const CONFIG = (path: string) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>`;

async function startDaemon(folder: string): Promise<{ daemon: ChildProcess; socket: string }> {
  const socket = join(folder, 'bus');
  writeFileSync(join(folder, 'bus.conf'), CONFIG(socket));
  const daemon = spawn('dbus-daemon', [`--config-file=${join(folder, 'bus.conf')}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(daemon.stdout as Readable, 'data');
  return { daemon, socket };
}

/** Starts the bus and the login manager. */
export async function startLoginManager(): Promise<LoginManager> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-bus-'));
  const { daemon, socket: path } = await startDaemon(folder);
  const socket = createConnection({ path });
  await once(socket, 'connect');
  await new Promise<void>((resolve, reject) => {
    handshake(socket, { authMethods: ['EXTERNAL'] }, (error) => (error ? reject(error) : resolve()));
  });
  let serial = 0;
  const send = (message: BusMessage) => {
    serial += 1;
    socket.write(messages.marshall({ serial, ...message }));
  };
  const properties = { Id: ['s', '7'], LockedHint: ['b', false], Active: ['b', true] } as Record<
    string,
    [string, unknown]
  >;
  let reads = 0;
  let wake: () => void = () => undefined;

  function answer(call: BusMessage): void {
    const reply = { type: 2, replySerial: call.serial ?? 0, destination: call.sender ?? '' };
    if (call.member === 'GetSession' && call.body?.[0] === '7') send({ ...reply, signature: 'o', body: [SESSION] });
    else if (call.member === 'Get') {
      send({ ...reply, signature: 'v', body: [properties[String(call.body?.[1])]] });
      reads += 1;
      wake();
    } else send({ ...reply, type: 3 });
  }

  const ready = new Promise<void>((resolve) => {
    messages.unmarshalMessages(
      socket,
      (message) => {
        if (message.type === 1) answer(message);
        else if (message.type === 2 && message.replySerial === 2) resolve();
      },
      {},
    );
  });
  const bus = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' };
  send({ type: 1, ...bus, member: 'Hello' });
  send({ type: 1, ...bus, member: 'RequestName', signature: 'su', body: [LOGIN, 0] });
  await ready;
  const signal = (at: string, face: string, member: string, rest: object = {}) =>
    send({ type: 4, path: at, interface: face, member, ...rest });

  return {
    address: `unix:path=${path}`,
    change(name, value) {
      properties[name] = ['b', value];
      const changed = [`${LOGIN}.Session`, [[name, ['b', value]]], []];
      signal(SESSION, 'org.freedesktop.DBus.Properties', 'PropertiesChanged', { signature: 'sa{sv}as', body: changed });
    },
    set(name, value) {
      properties[name] = ['b', value];
    },
    ask: (member) => signal(SESSION, `${LOGIN}.Session`, member),
    prepare: (member, begins) =>
      signal('/org/freedesktop/login1', `${LOGIN}.Manager`, member, { signature: 'b', body: [begins] }),
    async asked(count) {
      while (reads < count) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async stop() {
      const ended = once(daemon, 'exit');
      socket.destroy();
      daemon.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
