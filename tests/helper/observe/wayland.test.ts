import { afterEach, describe, expect, it } from 'vitest';
import { createObserver, type FrontWindow, type Observer, type ObserverEvent } from '../../../helper/observe/index.ts';
import { type PlayedCompositor, playCompositor, type Recorded } from './played-compositor.ts';
import recording from './sway-recorded.json' with { type: 'json' };

const RECORDED: Recorded = recording;
const TOTAL = RECORDED.reduce((sum, { bytes }) => sum + Buffer.from(bytes, 'base64').length, 0);
/** The threshold that was asked for when it was recorded. */
const IDLE_AFTER = 2_500;
const smith = { kind: 'window', app: 'foot', title: '00012-Smith' };
const sealed = { ...smith, title: '00012-Smith – sealed' };
const acme = { ...smith, title: '00041-Acme' };
const nothing = { kind: 'window', app: '', title: '' };
const idle = { kind: 'idle', quiet: IDLE_AFTER };
const blind = { kind: 'blind', why: 'wayland' };

let compositor: PlayedCompositor | null = null;
let observer: Observer | null = null;

afterEach(async () => {
  await observer?.stop();
  await compositor?.stop();
  compositor = null;
  observer = null;
});

/** Observes what is played until it is over; what was said, each thing once while it held, and the windows. */
async function observed(played: PlayedCompositor) {
  compositor = played;
  const heard: ObserverEvent[] = [];
  const windows: (FrontWindow | undefined)[] = [];
  const ended = new Promise<void>((resolve) => {
    observer = createObserver({
      system: 'linux',
      env: { WAYLAND_DISPLAY: played.path, DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
    });
    observer.start((event, window) => {
      if (JSON.stringify(event) !== JSON.stringify(heard.at(-1))) {
        heard.push(event);
        windows.push(window);
      }
      if (event.kind === 'blind') resolve();
    }, IDLE_AFTER);
  });
  await ended;
  return { heard, windows };
}

describe('a session with a compositor that tells of its windows', () => {
  it.each([1, 7, 4_096])('is seen as it was, in pieces of %s bytes', async (piece) => {
    const { heard, windows } = await observed(await playCompositor(RECORDED, piece, TOTAL));
    // Where all comes at once, the first window is there before anybody asked.
    if (heard[0]?.kind === 'window' && heard[0].title === '') {
      heard.shift();
      windows.shift();
    }
    expect(heard).toEqual([
      ...[smith, sealed, idle, sealed, acme, { kind: 'input' }, acme],
      ...[nothing, sealed, idle, nothing, acme, { kind: 'input' }, nothing, sealed, nothing],
      ...[{ kind: 'input' }, blind],
    ]);
    const ids = (title: string) => {
      const found = heard.flatMap((event, at) => (event.kind === 'window' && event.title === title ? [at] : []));
      return new Set(found.map((at) => windows[at]?.id));
    };
    expect(ids(acme.title).size).toBe(1);
    expect([...ids(smith.title)]).toEqual([...ids(sealed.title)]);
    expect(ids(smith.title)).not.toEqual(ids(acme.title));
    expect(observer?.name).toBe('Wayland');
    expect(observer?.platform).toBe('linux-wayland');
  });

  it('leaves no title standing wherever the compositor ends', async () => {
    for (let most = 1; most < TOTAL; most += 61) {
      const { heard } = await observed(await playCompositor(RECORDED, 4_096, most));
      expect(heard.findLast(({ kind }) => kind === 'window' || kind === 'blind')).toEqual(blind);
      await observer?.stop();
      await compositor?.stop();
    }
  });

  it('is not believed where what comes is no Wayland', async () => {
    const broken = [{ after: 0, bytes: Buffer.alloc(64, 0x01).toString('base64') }];
    for (const bytes of [Buffer.alloc(64).toString('base64'), broken[0]?.bytes ?? '']) {
      const { heard } = await observed(await playCompositor([{ after: 0, bytes }], 4_096, 64));
      expect(heard.findLast(({ kind }) => kind === 'window' || kind === 'blind')).toEqual(blind);
      await observer?.stop();
      await compositor?.stop();
    }
  });

  it('is looked for again once it is gone', async () => {
    const played = await playCompositor(RECORDED, 4_096, TOTAL);
    await observed(played);
    await expect.poll(() => played.connections, { timeout: 10_000 }).toBeGreaterThan(1);
  });

  it('has no window with the keyboard after it ended', async () => {
    await observed(await playCompositor(RECORDED, 4_096, TOTAL));
    expect(await observer?.hasFocus?.('wayland-1')).toBe(false);
  });
});

describe('a session whose compositor does not tell', () => {
  /** The same compositor, which offers its windows under a name that nobody knows. */
  const untold = RECORDED.map(({ after, bytes }) => {
    const text = Buffer.from(bytes, 'base64').toString('latin1');
    const other = text.replace('zwlr_foreign_toplevel_manager_v1', 'zwlr_foreign_toplevel_manager_v9');
    return { after, bytes: Buffer.from(other, 'latin1').toString('base64') };
  });

  it('is not seen, as is said at once, and asked once alone', async () => {
    const played = await playCompositor(untold, 4_096);
    const { heard } = await observed(played);
    expect(heard).toEqual([blind]);
    expect(observer?.name).toContain('does not tell');
    expect(observer?.help?.wayland).toEqual({ code: 'wayland-hides-windows' });
    expect(played.connections).toBe(1);
  });
});
