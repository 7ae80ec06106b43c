import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { connectBus } from '../../helper/observe/bus.ts';
import { startChild } from './display.ts';
import { provision } from './provision.mjs';

const SERVICE = 'org.freedesktop.secrets';
const LOGIN = '/org/freedesktop/secrets/collection/login';

/** A real Secret Service on a message bus of its own, with a home that nobody else uses. */
export interface KeyStore {
  env: { HOME: string; DBUS_SESSION_BUS_ADDRESS: string };
  /** Locks it: from now on every use asks a person, who never answers. */
  lock(): Promise<void>;
  stop(): Promise<void>;
}

/** Why there can be no key store here, or null when there can. Nothing is installed by asking. */
export function keyStoreMissing(): string | null {
  if (process.platform !== 'linux') return `a Secret Service needs Linux; this is ${process.platform}`;
  const missing = provision(null, ['dbus-daemon', 'gnome-keyring']);
  return missing.length === 0 ? null : `not installed: ${missing.join(', ')}`;
}

/** Only what is in `services` is started by the bus: a program that asks for a password and never gets one. */
const CONFIG = (
  socket: string,
  services: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${socket}</listen><auth>EXTERNAL</auth><servicedir>${services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
<limit name="service_start_timeout">120000</limit></busconfig>`;

/** Starts an unlocked key store whose files lie in a folder. */
export async function startKeyStore(folder: string): Promise<KeyStore> {
  const home = join(folder, 'key-store-home');
  const services = join(folder, 'services');
  const socket = join(folder, 'session-bus');
  const config = join(folder, 'session-bus.conf');
  mkdirSync(home, { recursive: true });
  mkdirSync(services);
  writeFileSync(
    join(services, 'org.gnome.keyring.SystemPrompter.service'),
    '[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec=/bin/sleep 120\n',
  );
  writeFileSync(config, CONFIG(socket, services));
  const address = `unix:path=${socket}`;
  const env = { PATH: process.env.PATH ?? '', HOME: home, DBUS_SESSION_BUS_ADDRESS: address };
  const daemon = startChild('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1'], env, [
    'ignore',
    'pipe',
    'ignore',
  ]);
  await once(daemon.process.stdout as Readable, 'data');

  let owned: () => void = () => undefined;
  const there = new Promise<void>((resolve) => {
    owned = resolve;
  });
  const bus = await connectBus(address, ({ member, body }) => {
    if (member === 'NameOwnerChanged' && body?.[0] === SERVICE && body[2] !== '') owned();
  });
  if (!bus) throw new Error('The session’s message bus does not answer.');
  await bus.match("type='signal',member='NameOwnerChanged'");
  const keyring = startChild('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], env, [
    'pipe',
    'ignore',
    'ignore',
  ]);
  keyring.process.stdin?.end('a password');
  await there;

  return {
    env: { HOME: home, DBUS_SESSION_BUS_ADDRESS: address },
    async lock() {
      await bus.call({
        destination: SERVICE,
        path: '/org/freedesktop/secrets',
        interface: 'org.freedesktop.Secret.Service',
        member: 'Lock',
        signature: 'ao',
        body: [[LOGIN]],
      });
    },
    async stop() {
      bus.close();
      await keyring.stop();
      await daemon.stop();
    },
  };
}
