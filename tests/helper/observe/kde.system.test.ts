import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createObserver, type Observer, type ObserverEvent } from '../../../helper/observe/index.ts';
import { provision } from '../../desktop/provision.mjs';
import { missingPrograms } from '../x-server.ts';
import { DROPPING } from './desktop-session.ts';
import { type GtkWindows, startGtkWindows } from './gtk-windows.ts';
import { createHearing, type Hearing, kind, nothing, titled } from './hearing.ts';
import { type Kwin, startKwin } from './kwin.ts';
import { lookQuietly } from './quiet.ts';

const missing = [
  ...provision(null, ['kwin-wayland', 'gjs', 'gir1.2-gtk-4.0', 'dbus-daemon']),
  ...missingPrograms(DROPPING),
];
if (missing.length > 0) console.warn(`skipped: a session of KDE needs ${missing.join(', ')}`);

const SCRIPT = 'com.matterline.KWin1';
const CHANGES = 200;
/** Brings the windows to the front in turn, so many times. */
const SWITCHES = `
var n = 0;
var timer = new QTimer();
timer.interval = 10;
timer.timeout.connect(function () {
  var other = workspace.clientList().filter(function (w) { return w.normalWindow && w !== workspace.activeClient; })[0];
  workspace.activeClient = other;
  if (++n === ${CHANGES}) timer.stop();
});
timer.start();
`;

describe.skipIf(missing.length > 0)('a session of KDE with a lock screen', () => {
  it('is locked as KWin says, also where an observer comes later, until KWin is gone', async () => {
    const kwin = await startKwin(null, true);
    const observers = [createHearing(), createHearing()].map((hearing) => {
      const env = { ...kwin.env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' };
      return { hearing, observer: createObserver({ system: 'linux', env }) };
    });
    try {
      const [first, later] = observers;
      first?.observer.start(first.hearing.sink, 600_000);
      startGtkWindows(kwin.session, 'com.example.Word', kwin.display).tell('open a 00012-Smith');
      await first?.hearing.until(titled('00012-Smith'));
      await kwin.showLock();
      expect((await first?.hearing.until(kind('gone')))?.event).toEqual({ kind: 'gone', why: 'locked' });
      later?.observer.start(later.hearing.sink, 600_000);
      await later?.hearing.until(kind('gone'));
      await kwin.kill();
      for (const { hearing } of observers)
        expect((await hearing.until(kind('back'))).event).toEqual({ kind: 'back', why: 'locked' });
    } finally {
      for (const { observer } of observers) await observer.stop();
      await kwin.end();
    }
  });
});

describe.skipIf(missing.length > 0)('a session that names no desktop', () => {
  it('is seen once KWin comes to the bus, later than the observer', async () => {
    const kwin = await startKwin();
    await kwin.kill();
    const { XDG_CURRENT_DESKTOP: _, ...env } = kwin.env;
    const observer = createObserver({
      system: 'linux',
      env: { ...env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
    });
    const hearing = createHearing();
    try {
      observer.start(hearing.sink, 600_000);
      expect((await hearing.until(kind('blind'))).event).toEqual({ kind: 'blind', why: 'wayland' });
      await kwin.start();
      startGtkWindows(kwin.session, 'com.example.Word', kwin.display).tell('open a 00012-Smith');
      await hearing.until(titled('00012-Smith'));
      expect(observer.name).toContain('KDE');
    } finally {
      await observer.stop();
      await kwin.end();
    }
  });
});

describe.skipIf(missing.length > 0)('a session of KDE', () => {
  let kwin: Kwin;
  let windows: GtkWindows;
  let observer: Observer;
  let hearing: Hearing;

  function observe(idleAfter = 600_000): void {
    observer = createObserver({
      system: 'linux',
      env: { ...kwin.env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
    });
    observer.start(hearing.sink, idleAfter);
  }

  beforeEach(async () => {
    kwin = await startKwin();
    windows = startGtkWindows(kwin.session, 'com.example.Word', kwin.display);
    hearing = createHearing();
  });
  afterEach(async () => {
    await observer?.stop();
    await kwin?.end();
  });

  it('tells which window is in front, what it is called by then, and whose dialogue it is', async () => {
    observe();
    await hearing.until(nothing);
    windows.tell('open a 00012-Smith');
    const smith = await hearing.until(titled('00012-Smith'));
    expect(smith.event).toMatchObject({ app: 'com.example.Word' });
    expect(smith.window?.pid).toBe(windows.program.pid);
    windows.tell('title a 00012-Smith – sealed');
    expect((await hearing.until(titled('00012-Smith – sealed'))).window?.id).toBe(smith.window?.id);
    windows.tell('dialogue a Save');
    const dialogue = await hearing.until(titled('Save'));
    expect(dialogue.window).toMatchObject({ dialogue: true, owner: { id: smith.window?.id } });
    windows.tell('close Save');
    await hearing.until(titled('00012-Smith – sealed'));
    windows.tell('open b 00012-Smith – sealed');
    const other = await hearing.until(titled('00012-Smith – sealed'));
    expect(other.window?.id).not.toBe(smith.window?.id);
    expect(await observer.hasFocus?.(other.window?.id ?? '')).toBe(true);
    expect(await observer.hasFocus?.(smith.window?.id ?? '')).toBe(false);
    windows.tell('close b');
    windows.tell('close a');
    await hearing.until(nothing);
    expect(observer.name).toBe('KDE');
  });

  it(`misses none of ${CHANGES} titles, and none of ${CHANGES} windows that come to the front`, async () => {
    observe();
    windows.tell('open a first');
    await hearing.until(titled('first'));
    windows.tell('open b second');
    await hearing.until(titled('second'));
    windows.tell(`titles b ${CHANGES}`);
    for (let n = 1; n <= CHANGES; n += 1) await hearing.until(titled(`title ${n}`));
    await kwin.script(SWITCHES);
    for (let n = 0; n < CHANGES; n += 1) await hearing.until(titled(n % 2 === 0 ? 'first' : `title ${CHANGES}`));
  });

  it('believes no other program on the bus', async () => {
    observe();
    windows.tell('open a first');
    await hearing.until(titled('first'));
    const bus = { destination: 'org.freedesktop.DBus', path: '/', interface: 'org.freedesktop.DBus' };
    const [names] = (await kwin.bus.call({ ...bus, member: 'ListNames' })) ?? [];
    const forged = JSON.stringify({ id: 'x', app: 'x', pid: 1, title: 'forged', owner: null, dialogue: false });
    const clients = (names as string[]).filter((name) => name.startsWith(':') && name !== kwin.bus.name);
    const call = { path: '/', interface: 'com.matterline.Front', member: 'Front', signature: 's', body: [forged] };
    // The bus takes calls in order, so that what follows comes later.
    for (const destination of clients) void kwin.bus.call({ ...call, destination });
    await kwin.bus.ownerOf('org.kde.KWin');
    windows.tell('title a later');
    const other = (event: ObserverEvent) => event.kind === 'window' && event.title !== 'first';
    expect((await hearing.until(other)).event).toMatchObject({ title: 'later' });
  });

  it('tells that nobody is there, and by another window that somebody is', async () => {
    windows.tell('open a first');
    observe(600);
    await hearing.until(titled('first'));
    expect((await hearing.until(kind('idle'))).event).toEqual({ kind: 'idle', quiet: 600 });
    windows.tell('open b second');
    await hearing.until(titled('second'));
    await hearing.until(kind('input'));
    await hearing.until(kind('idle'));
  });

  it('leaves KWin as it was, and two programs may look at once', async () => {
    observe();
    await hearing.until(nothing);
    const second = createObserver({ system: 'linux', env: kwin.env });
    const other = createHearing();
    second.start(other.sink, 600_000);
    await other.until(nothing);
    windows.tell('open a first');
    await Promise.all([hearing.until(titled('first')), other.until(titled('first'))]);
    await second.stop();
    windows.tell('title a later');
    await hearing.until(titled('later'));
    expect(await kwin.loaded(SCRIPT)).toBe(true);
    await observer.stop();
    await expect.poll(() => kwin.loaded(SCRIPT)).toBe(false);
  });

  it('is not seen once KWin is gone, and seen again when it is back', async () => {
    observe();
    windows.tell('open a first');
    await hearing.until(titled('first'));
    await kwin.kill();
    await hearing.until(kind('blind'));
    expect(hearing.heard.filter(({ event }) => event.kind === 'window')).toEqual([]);
    await kwin.start();
    await hearing.until(nothing);
    windows = startGtkWindows(kwin.session, 'com.example.Word', kwin.display);
    windows.tell('open a again');
    await hearing.until(titled('again'));
  });

  it('is looked at without asking again and again, also where no name says that it is KDE', async () => {
    windows.tell('open a first');
    const { XDG_CURRENT_DESKTOP: _, ...env } = kwin.env;
    const { samples, wakeUps } = await lookQuietly(
      { ...env, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
      'first',
      3_000,
    );
    expect(samples.at(-1)).toMatchObject({ kind: 'window', app: 'com.example.Word', title: 'first' });
    expect(wakeUps).toBeLessThan(4);
  });
});
