import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bus, connectBus } from '../../../../helper/observe/bus.ts';
import { offeredDesktop } from '../../../../helper/observe/unnamed/offered-desktop.ts';
import { missingPrograms } from '../../x-server.ts';
import { type DesktopSession, DROPPING, startDesktopSession } from '../desktop-session.ts';

const missing = missingPrograms(['dbus-daemon', ...DROPPING]);
if (missing.length > 0) console.warn(`skipped: a message bus needs ${missing.join(', ')}`);

const REQUEST_NAME = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
  member: 'RequestName',
  signature: 'su',
};

describe.skipIf(missing.length > 0)('the desktop that a message bus offers', () => {
  let session: DesktopSession;
  let shell: Bus;
  let wanted: AbortController;

  beforeEach(async () => {
    session = await startDesktopSession();
    const bus = await connectBus(session.env.DBUS_SESSION_BUS_ADDRESS ?? '', () => undefined);
    if (!bus) throw new Error('There is no bus.');
    shell = bus;
    wanted = new AbortController();
  });
  afterEach(async () => {
    wanted.abort();
    shell.close();
    await session.end();
  });

  const takeName = (name: string) => shell.call({ ...REQUEST_NAME, body: [name, 0] });
  /** Looks, and resolves once it is known that none is there yet. */
  async function look() {
    let none: () => void = () => undefined;
    const noneYet = new Promise<void>((resolve) => {
      none = resolve;
    });
    const found = offeredDesktop({ env: session.env, signal: wanted.signal, none });
    await Promise.race([noneYet, found]);
    return { found };
  }

  it.each([
    ['org.kde.KWin', 'kde'],
    ['org.gnome.Shell', 'gnome'],
  ])('is that of %s, there already or coming later', async (name, desktop) => {
    const early = await look();
    await takeName(name);
    expect(await early.found).toBe(desktop);
    expect(await (await look()).found).toBe(desktop);
  });

  it('is none of those of other programs, and not waited for once nobody wants to know', async () => {
    const { found } = await look();
    await takeName('org.kde.KWinIsNotThis');
    await takeName('com.example.Shell');
    wanted.abort();
    expect(await found).toBe('other');
  });

  it('is heard of where the bus itself comes later', async () => {
    const env = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${session.folder}/later` };
    let later: Promise<string> | null = null;
    await new Promise<void>((resolve) => {
      later = offeredDesktop({ env, signal: wanted.signal, none: resolve });
    });
    symlinkSync('bus', join(session.folder, 'later'));
    await takeName('org.gnome.Shell');
    expect(await later).toBe('gnome');
  });
});
