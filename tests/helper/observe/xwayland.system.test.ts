import { describe, expect, it } from 'vitest';
import { createObserver } from '../../../helper/observe/index.ts';
import { provision } from '../../desktop/provision.mjs';
import { missingPrograms } from '../x-server.ts';
import { DROPPING } from './desktop-session.ts';
import { startGnomeShell } from './gnome-shell.ts';
import { createHearing, nothing, titled } from './hearing.ts';
import { startKwin } from './kwin.ts';
import { startSway } from './sway.ts';

const X = ['xterm', 'xwayland', 'dbus-daemon'] as const;
const SESSIONS = {
  sway: { missing: provision(null, ['sway', ...X]), start: startSway, pid: false },
  KDE: { missing: provision(null, ['kwin-wayland', ...X]), start: startKwin, pid: true },
  GNOME: {
    missing: provision(null, ['gnome-shell', ...X]),
    start: (program: string) => startGnomeShell(true, program),
    pid: true,
  },
};

describe.each(Object.entries(SESSIONS))('an X program in a session of %s', (name, { missing, start, pid }) => {
  const lacking = [...missing, ...missingPrograms(DROPPING)];
  if (lacking.length > 0) console.warn(`skipped: an X program in a session of ${name} needs ${lacking.join(', ')}`);

  it.skipIf(lacking.length > 0)('is seen once, as the compositor sees it', async () => {
    const { env, end } = await start('xterm -class Word -T 00012-Smith -e sleep 600');
    const hearing = createHearing();
    const inside = { ...env, DISPLAY: ':0', DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' };
    const observer = createObserver({ system: 'linux', env: inside });
    try {
      observer.start(hearing.sink, 600_000);
      const { event, window } = await hearing.until(titled('00012-Smith'));
      expect(event).toMatchObject({ kind: 'window', app: expect.stringMatching(/^word$/i) as string });
      expect(window?.pid !== null).toBe(pid);
      expect(await observer.hasFocus?.(window?.id ?? '')).toBe(true);
      const others = hearing.heard.filter((heard) => !nothing(heard.event) && heard.window?.id !== window?.id);
      expect(others).toEqual([]);
    } finally {
      await observer.stop();
      await end();
    }
  });
});
