import { afterEach, describe, expect, it } from 'vitest';
import { createObserver, type Observer } from '../../../helper/observe/index.ts';
import { createHearing, kind, nothing, titled } from './hearing.ts';
import { type PlayedCosmic, playCosmic } from './played-cosmic.ts';

let cosmic: PlayedCosmic;
let observer: Observer;

afterEach(async () => {
  await observer.stop();
  await cosmic.stop();
});

function observe() {
  const hearing = createHearing();
  observer = createObserver({
    system: 'linux',
    env: { WAYLAND_DISPLAY: cosmic.path, XDG_CURRENT_DESKTOP: 'COSMIC', DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
  });
  observer.start(hearing.sink, 600_000);
  return hearing;
}

describe('a session of COSMIC, as its protocols say', () => {
  it('tells the window in front, each other one, its titles, and that none is', async () => {
    cosmic = await playCosmic();
    cosmic.open('a', 'soffice', '00012-Smith');
    cosmic.focus('a');
    const hearing = observe();
    const smith = await hearing.until(titled('00012-Smith'));
    expect(smith.event).toMatchObject({ kind: 'window', app: 'soffice' });
    expect(smith.window).toMatchObject({ pid: null, owner: null, dialogue: false });
    cosmic.open('b', 'firefox', '00041-Acme');
    cosmic.focus('b');
    const acme = await hearing.until(titled('00041-Acme'));
    expect(acme.window?.id).not.toBe(smith.window?.id);
    expect(await observer.hasFocus?.(acme.window?.id ?? '')).toBe(true);
    cosmic.title('a', 'behind');
    cosmic.title('b', '00041-Acme — sealed');
    expect((await hearing.until(titled('00041-Acme — sealed'))).window?.id).toBe(acme.window?.id);
    cosmic.focus('a');
    expect((await hearing.until(titled('behind'))).window?.id).toBe(smith.window?.id);
    expect(await observer.hasFocus?.(acme.window?.id ?? '')).toBe(false);
    cosmic.focus();
    await hearing.until(nothing);
    cosmic.focus('b');
    await hearing.until(titled('00041-Acme — sealed'));
    cosmic.close('b');
    await hearing.until(nothing);
    cosmic.close('a');
    await cosmic.letGo(2);
    cosmic.open('c', 'soffice', 'next');
    cosmic.focus('c');
    await hearing.until(titled('next'));
    expect(cosmic.faults).toEqual([]);
    expect(observer.name).toContain('Wayland');
  });

  it('shows nothing where no window is open', async () => {
    cosmic = await playCosmic();
    const hearing = observe();
    await hearing.until(nothing);
    expect(cosmic.faults).toEqual([]);
  });

  it('is not seen by the protocol of its first releases, which had no list', async () => {
    cosmic = await playCosmic(1);
    cosmic.open('a', 'soffice', '00012-Smith');
    const hearing = observe();
    expect((await hearing.until(kind('blind'))).event).toEqual({ kind: 'blind', why: 'wayland' });
    expect(hearing.heard).toEqual([]);
    expect(cosmic.faults).toEqual([]);
  });
});
