import { afterEach, describe, expect, it } from 'vitest';
import { EXTENSION } from '../../../helper/install/gnome/text.ts';
import { createObserver, type Observer } from '../../../helper/observe/index.ts';
import { provision } from '../../desktop/provision.mjs';
import { missingPrograms } from '../x-server.ts';
import { DROPPING } from './desktop-session.ts';
import { type GnomeShell, startGnomeShell } from './gnome-shell.ts';
import { startGtkWindows } from './gtk-windows.ts';
import { createHearing, type Hearing, kind, nothing, titled } from './hearing.ts';
import { lookQuietly } from './quiet.ts';

const missing = [
  ...provision(null, ['gnome-shell', 'gjs', 'gir1.2-gtk-4.0', 'dbus-daemon']),
  ...missingPrograms(DROPPING),
];
if (missing.length > 0) console.warn(`skipped: a session of GNOME needs ${missing.join(', ')}`);

const CHANGES = 200;

describe.skipIf(missing.length > 0)('a session of GNOME', () => {
  let shell: GnomeShell;
  let observer: Observer;
  let hearing: Hearing;

  function observe(idleAfter = 600_000): void {
    hearing = createHearing();
    observer = createObserver({
      system: 'linux',
      env: { ...shell.env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
    });
    observer.start(hearing.sink, idleAfter);
  }

  afterEach(async () => {
    await observer?.stop();
    await shell?.end();
  });

  it('tells which window is in front, misses no change, and tells of the lock', async () => {
    shell = await startGnomeShell();
    observe();
    await hearing.until(nothing);
    const windows = startGtkWindows(shell.session, 'com.example.Word', shell.display);
    windows.tell('open a 00012-Smith');
    const smith = await hearing.until(titled('00012-Smith'));
    expect(smith.event).toMatchObject({ app: 'com.example.Word' });
    expect(smith.window?.pid).toBe(windows.program.pid);
    windows.tell('dialogue a Save');
    const dialogue = await hearing.until(titled('Save'));
    expect(dialogue.window).toMatchObject({ dialogue: true, owner: { id: smith.window?.id } });
    windows.tell('close Save');
    await hearing.until(titled('00012-Smith'));
    windows.tell(`titles a ${CHANGES}`);
    for (let n = 1; n <= CHANGES; n += 1) await hearing.until(titled(`title ${n}`));
    windows.tell('open b second');
    const second = await hearing.until(titled('second'));
    expect(second.window?.id).not.toBe(smith.window?.id);
    expect(await observer.hasFocus?.(second.window?.id ?? '')).toBe(true);
    await shell.switch(CHANGES);
    for (let n = 0; n < CHANGES; n += 1) await hearing.until(titled(n % 2 === 0 ? `title ${CHANGES}` : 'second'));
    expect(observer.name).toBe('GNOME');

    await shell.lock(true);
    expect((await hearing.until(kind('gone'))).event).toEqual({ kind: 'gone', why: 'locked' });
    expect(hearing.heard.filter(({ event }) => event.kind === 'blind')).toEqual([]);
    await shell.lock(false);
    await hearing.until(kind('back'));
    await hearing.until(kind('window'));
    await shell.turn(EXTENSION, false);
    await hearing.until(kind('blind'));
    expect(observer.help?.observer).toEqual({ code: 'gnome-extension-off' });
    await shell.turn(EXTENSION, true);
    await hearing.until(kind('window'));
  });

  it('tells that nobody is there, and that somebody is', async () => {
    shell = await startGnomeShell();
    observe(600);
    expect((await hearing.until(kind('idle'))).event).toMatchObject({ kind: 'idle' });
    observer.setIdleAfter(300);
    await hearing.until(kind('input'));
    await hearing.until(kind('idle'));
    const nudged = performance.now();
    await shell.nudge();
    await hearing.until(kind('input'));
    const { event } = await hearing.until(kind('idle'));
    const { quiet } = event as Extract<typeof event, { kind: 'idle' }>;
    // From the movement on, and not from before.
    expect(quiet).toBeGreaterThanOrEqual(300);
    expect(quiet).toBeLessThan(performance.now() - nudged + 1);
  });

  it('is not seen once the Shell has crashed, and seen again with the next one', async () => {
    shell = await startGnomeShell();
    observe();
    startGtkWindows(shell.session, 'com.example.Word', shell.display).tell('open a first');
    const first = await hearing.until(titled('first'));
    await shell.kill();
    await hearing.until(kind('blind'));
    expect(hearing.heard.filter(({ event }) => event.kind === 'window')).toEqual([]);
    await shell.start();
    await hearing.until(nothing);
    startGtkWindows(shell.session, 'com.example.Word', shell.display).tell('open a first');
    const again = await hearing.until(titled('first'));
    expect(again.window?.id).not.toBe(first.window?.id);
    expect(await observer.hasFocus?.(again.window?.id ?? '')).toBe(true);
  });

  it('is not seen without the extension, and says how to get it', async () => {
    shell = await startGnomeShell(false);
    observe();
    expect((await hearing.until(kind('blind'))).event).toEqual({ kind: 'blind', why: 'observer' });
    expect(observer.help?.observer).toEqual({ code: 'gnome-extension-not-loaded' });
    expect(observer.name).toBe('GNOME, without the extension');
  });

  it('is looked at without asking again and again, also where no name says that it is GNOME', async () => {
    shell = await startGnomeShell();
    startGtkWindows(shell.session, 'com.example.Word', shell.display).tell('open a first');
    const { XDG_CURRENT_DESKTOP: _, ...env } = shell.env;
    const { samples, wakeUps } = await lookQuietly(
      { ...env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
      'first',
      3_000,
    );
    expect(samples.at(-1)).toMatchObject({ kind: 'window', app: 'com.example.Word', title: 'first' });
    expect(wakeUps).toBeLessThan(4);
  });
});
