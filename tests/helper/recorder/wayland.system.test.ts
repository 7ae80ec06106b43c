import { afterEach, describe, expect, it } from 'vitest';
import { createObserver } from '../../../helper/observe/index.ts';
import { createRecorder, type Recorder } from '../../../helper/recorder/index.ts';
import type { Sample } from '../../../shared/index.ts';
import { type LoginManager, startLoginManager } from '../login-manager.ts';
import { startGtkWindows } from '../observe/gtk-windows.ts';
import { WAYLAND_SESSIONS, type WaylandSession } from '../observe/wayland-sessions.ts';
import { OPEN } from '../stage.ts';

describe.each(Object.entries(WAYLAND_SESSIONS))('a recorder in a session of %s', (name, { missing, start }) => {
  if (missing.length > 0) console.warn(`skipped: recording in a session of ${name} needs ${missing.join(', ')}`);
  let desktop: WaylandSession;
  let login: LoginManager;
  let recorder: Recorder;

  afterEach(async () => {
    await recorder?.stop();
    await login?.stop();
    await desktop?.end();
  });

  const samples = (): Sample[] => [...recorder.journal.from(recorder.journal.place.first)];

  /** Resolves once the last sample says this, with all that was recorded since the one before it was awaited. */
  function until(rule: (sample: Sample) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        const last = samples().at(-1);
        if (!last || !rule(last)) return;
        off();
        resolve();
      };
      const off = recorder.onChange(look);
      look();
    });
  }
  const window = (app: string, title: string) => (sample: Sample) =>
    sample.kind === 'window' && sample.app === app && sample.title === title;
  const away = (why: string) => (sample: Sample) => sample.kind === 'away' && sample.why === why;

  it.skipIf(missing.length > 0)(
    'leaves out what is private or excluded, and all while it is locked or quiet',
    async () => {
      [desktop, login] = [await start(), await startLoginManager()];
      const { session, display, env } = desktop;
      const observer = createObserver({ system: 'linux', env: { ...env, DBUS_SYSTEM_BUS_ADDRESS: login.address } });
      recorder = createRecorder({ observer });
      const exclusions = [{ title: 'Qx7 family' }];
      recorder.configure({ ...OPEN, exclusions });
      await login.asked(3);
      const open = (app: string, title: string) => startGtkWindows(session, app, display).tell(`open a ${title}`);

      open('soffice', '00012-Smith');
      await until(window('soffice', '00012-Smith'));
      open('firefox', 'Qx7 bank — Mozilla Firefox Private Browsing');
      await until(away('excluded'));
      open('soffice', '00041-Acme');
      await until(window('soffice', '00041-Acme'));
      open('org.keepassxc.KeePassXC', 'Qx7 secrets');
      await until(away('excluded'));
      open('chromium', 'Qx7 page - Chromium');
      // No browser says of this window that it is not private.
      await until(window('chromium', ''));
      open('soffice', 'Qx7 family');
      await until(away('excluded'));
      open('soffice', '00077-Doe');
      await until(window('soffice', '00077-Doe'));

      login.change('LockedHint', true);
      await until(away('locked'));
      open('soffice', 'Qx7 behind the lock');
      login.change('LockedHint', false);
      await until(window('soffice', 'Qx7 behind the lock'));
      const text = JSON.stringify(samples());
      expect(text.match(/Qx7[^"]*/g)).toEqual(['Qx7 behind the lock']);

      if (desktop.lock) {
        await desktop.lock(true);
        await until(away('locked'));
        await desktop.lock(false);
        await until(window('soffice', 'Qx7 behind the lock'));
      }
      recorder.configure({ ...OPEN, exclusions, idleAfterSeconds: 1 });
      await until(away('idle'));
      await desktop.nudge?.();
      open('soffice', '00099-Roe');
      await until(window('soffice', '00099-Roe'));
    },
  );
});
