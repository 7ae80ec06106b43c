import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createObserver, type FrontWindow, type Observer, type ObserverEvent } from '../../../helper/observe/index.ts';
import { provision } from '../../desktop/provision.mjs';
import { missingPrograms } from '../x-server.ts';
import { DROPPING } from './desktop-session.ts';
import { type Sway, startSway } from './sway.ts';

const missing = [...provision(null, ['sway', 'swaylock', 'foot', 'dbus-daemon']), ...missingPrograms(DROPPING)];
if (missing.length > 0) console.warn(`skipped: a session with Wayland needs ${missing.join(', ')}`);

const nothing = (event: ObserverEvent) => event.kind === 'window' && event.app === '' && event.title === '';
const titled = (title: string) => (event: ObserverEvent) => event.kind === 'window' && event.title === title;
const blind = (event: ObserverEvent) => event.kind === 'blind' && event.why === 'wayland';
const idle = (event: ObserverEvent) => event.kind === 'idle';
const input = (event: ObserverEvent) => event.kind === 'input';

describe.skipIf(missing.length > 0)('a session of sway', () => {
  let sway: Sway;
  let observer: Observer;
  let heard: { event: ObserverEvent; window: FrontWindow | undefined }[];
  let wake: () => void = () => undefined;

  function observe(idleAfter: number): void {
    observer.start((event, window) => {
      heard.push({ event, window });
      wake();
    }, idleAfter);
  }

  /** The next thing said, from now or before, for which the rule holds; forgets what led to it. */
  async function until(rule: (event: ObserverEvent) => boolean) {
    for (;;) {
      const index = heard.findIndex(({ event }) => rule(event));
      const found = heard[index];
      if (found) {
        heard.splice(0, index + 1);
        return found;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  beforeEach(async () => {
    sway = await startSway();
    heard = [];
    observer = createObserver({ system: 'linux', env: { ...sway.env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' } });
  });
  afterEach(async () => {
    await observer.stop();
    await sway.end();
  });

  it('tells which window is in front, and what it is called by then', async () => {
    observe(600_000);
    await until(nothing);
    sway.open('00012-Smith');
    const smith = await until(titled('00012-Smith'));
    expect(smith.event).toEqual({ kind: 'window', app: 'foot', title: '00012-Smith' });
    const acme = sway.open('00041-Acme');
    const other = await until(titled('00041-Acme'));
    expect(other.window?.id).not.toBe(smith.window?.id);
    expect(await observer.hasFocus?.(other.window?.id ?? '')).toBe(true);
    sway.tell('[title="Smith"] focus');
    expect((await until(titled('00012-Smith'))).window?.id).toBe(smith.window?.id);
    expect(await observer.hasFocus?.(other.window?.id ?? '')).toBe(false);
    sway.tell('[title="Acme"] focus');
    await until(titled('00041-Acme'));
    acme.kill();
    await until(titled('00012-Smith'));
    sway.tell('workspace 9');
    await until(nothing);
    expect(observer.name).toBe('Wayland');
  });

  it('tells a title that changes while the window is in front', async () => {
    observe(600_000);
    sway.open('before', "sleep 0.3; printf '\\033]2;after\\007'; sleep 600");
    const before = await until(titled('before'));
    expect((await until(titled('after'))).window?.id).toBe(before.window?.id);
  });

  it('tells that nobody is there, and by another window that somebody is', async () => {
    sway.open('00012-Smith');
    observe(600);
    await until(titled('00012-Smith'));
    expect((await until(idle)).event).toEqual({ kind: 'idle', quiet: 600 });
    sway.open('00041-Acme');
    await until(titled('00041-Acme'));
    await until(input);
    // Nothing more is touched: it is told anew, and not for the time before.
    expect((await until(idle)).event).toEqual({ kind: 'idle', quiet: 600 });
    observer.setIdleAfter(300);
    await until(input);
    expect((await until(idle)).event).toEqual({ kind: 'idle', quiet: 300 });
  });

  it('shows no window while it is locked', async () => {
    observe(600_000);
    sway.open('00012-Smith');
    const smith = await until(titled('00012-Smith'));
    const unlock = sway.showLock();
    await until(nothing);
    expect(await observer.hasFocus?.(smith.window?.id ?? '')).toBe(false);
    await unlock();
    expect((await until(titled('00012-Smith'))).window?.id).toBe(smith.window?.id);
  });

  it('is not seen once sway is gone, and seen again when it is back', async () => {
    observe(600_000);
    sway.open('00012-Smith');
    await until(titled('00012-Smith'));
    await sway.kill();
    await until(blind);
    expect(heard.filter(({ event }) => event.kind === 'window')).toEqual([]);
    await sway.start();
    await until(nothing);
    sway.open('00041-Acme');
    await until(titled('00041-Acme'));
  });
});
