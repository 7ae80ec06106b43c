import type { BusMessage } from '@homebridge/dbus-native/lib/message.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bus, connectBus, ownerChange } from '../../../helper/observe/bus.ts';
import { missingPrograms } from '../x-server.ts';
import { type DesktopSession, DROPPING, startDesktopSession } from './desktop-session.ts';

const missing = missingPrograms(['dbus-daemon', ...DROPPING]);
if (missing.length > 0) console.warn(`skipped: a message bus needs ${missing.join(', ')}`);

const NAME = 'com.example.Name';
const THE_BUS = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

describe.skipIf(missing.length > 0)('a connection to a message bus', () => {
  let session: DesktopSession;
  let calls: BusMessage[];
  let signals: BusMessage[];
  let wake: () => void = () => undefined;
  let one: Bus;
  let other: Bus;

  async function connect(): Promise<Bus> {
    const bus = await connectBus(
      session.env.DBUS_SESSION_BUS_ADDRESS ?? '',
      (signal) => {
        signals.push(signal);
        wake();
      },
      { onCall: (call) => calls.push(call) },
    );
    if (!bus) throw new Error('There is no bus.');
    return bus;
  }

  beforeEach(async () => {
    session = await startDesktopSession();
    [calls, signals] = [[], []];
    one = await connect();
    other = await connect();
  });
  afterEach(async () => {
    one.close();
    other.close();
    await session.end();
  });

  it('answers each call with nothing, and says who it was', async () => {
    expect(one.name).not.toBe(other.name);
    const call = { destination: one.name, path: '/', interface: 'com.example.Face', member: 'Front' };
    expect(await other.call({ ...call, signature: 's', body: ['text'] })).toEqual([]);
    expect(await other.call(call)).toEqual([]);
    expect(calls.map(({ sender, member, body }) => ({ sender, member, body }))).toEqual([
      { sender: other.name, member: 'Front', body: ['text'] },
      { sender: other.name, member: 'Front', body: undefined },
    ]);
  });

  it('hears whose a name is, from the bus alone', async () => {
    await one.matchOwner(NAME);
    expect(await one.ownerOf(NAME)).toBeNull();
    await other.call({ ...THE_BUS, member: 'RequestName', signature: 'su', body: [NAME, 0] });
    expect(await one.ownerOf(NAME)).toBe(other.name);
    other.close();
    const changes = () => signals.map(ownerChange).filter((change) => change?.name === NAME);
    while (changes().length < 2) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    expect(changes()).toEqual([
      { name: NAME, owner: other.name },
      { name: NAME, owner: null },
    ]);
    const forged = { type: 4, sender: ':1.9', member: 'NameOwnerChanged', body: [NAME, '', ':1.9'] };
    expect(ownerChange(forged)).toBeNull();
    expect(ownerChange({ ...forged, sender: 'org.freedesktop.DBus' })).toEqual({ name: NAME, owner: ':1.9' });
  });

  it('has no answer once it is over', async () => {
    one.close();
    await one.closed;
    expect(await one.ownerOf(NAME)).toBeNull();
  });
});
