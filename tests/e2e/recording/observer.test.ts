import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createObserver, type Observer, type ObserverEvent } from '../../../helper/observe/index.ts';
import { missingPrograms, startXServer, type XServer } from '../../helper/x-server.ts';

const missing = missingPrograms(['Xvfb', 'openbox', 'xdotool', 'xterm', 'xprop']);
if (missing.length > 0) console.warn(`skipped: real windows need ${missing.join(', ')}`);

/** Remembers what an observer said and lets a test await what it shall say. */
function listener() {
  const heard: ObserverEvent[] = [];
  let wake: () => void = () => undefined;
  return {
    heard,
    sink(seen: ObserverEvent) {
      heard.push(seen);
      wake();
    },
    /** Resolves with the next thing said, from now or before, for which the rule holds; forgets what led to it. */
    async until(rule: (seen: ObserverEvent) => boolean): Promise<ObserverEvent> {
      for (;;) {
        const index = heard.findIndex(rule);
        const found = heard[index];
        if (found) {
          heard.splice(0, index + 1);
          return found;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

const titled = (title: string) => (seen: ObserverEvent) => seen.kind === 'window' && seen.title === title;
const blind = (why: string) => (seen: ObserverEvent) => seen.kind === 'blind' && seen.why === why;
const nothing = (seen: ObserverEvent) => seen.kind === 'window' && seen.app === '' && seen.title === '';

function openWindow(x: XServer, title: string): ChildProcess {
  return x.run('xterm', ['-xrm', 'xterm*allowTitleOps: false', '-T', title, '-e', 'sleep', '600']);
}
function activeWindow(x: XServer): string {
  return x.ask('xdotool', ['getactivewindow']).trim();
}
function setTitle(x: XServer, title: string): void {
  x.ask('xdotool', ['set_window', '--name', title, activeWindow(x)]);
}

describe.skipIf(missing.length > 0)('the X11 observer', () => {
  let x: XServer;
  let observer: Observer;
  let ear: ReturnType<typeof listener>;

  beforeEach(async () => {
    x = await startXServer();
    ear = listener();
    observer = createObserver({ system: 'linux', env: { DISPLAY: x.display, XDG_SESSION_TYPE: 'x11' } });
  });
  afterEach(async () => {
    await observer.stop();
    await x.stop();
  });

  async function withManager(): Promise<void> {
    await x.manage();
    observer.start(ear.sink, 600_000);
    await ear.until((seen) => seen.kind === 'window');
  }

  it('tells application and title of the window in front, and follows the focus', async () => {
    await withManager();
    openWindow(x, 'first');
    expect(await ear.until(titled('first'))).toEqual({ kind: 'window', app: 'XTerm', title: 'first' });
    const first = activeWindow(x);
    openWindow(x, 'second');
    await ear.until(titled('second'));
    x.ask('xdotool', ['windowactivate', first]);
    await ear.until(titled('first'));
  });

  it.each([
    ['equal signs', 'a = b == "c" 12-345=6'],
    ['backslashes', String.raw`C:\new\table \u0041`],
    ['a non-breaking hyphen', '2024\u20110017 Müller — Brief.docx'],
    ['other scripts', '契約書 договор 🙂'],
  ])('keeps a title with %s as it is', async (_name, title) => {
    await withManager();
    openWindow(x, 'before');
    await ear.until(titled('before'));
    setTitle(x, title);
    await ear.until(titled(title));
  });

  it('makes blanks of line breaks and cuts a title of 10,000 characters', async () => {
    await withManager();
    openWindow(x, 'before');
    await ear.until(titled('before'));
    setTitle(x, 'one\ntwo\tthree');
    await ear.until(titled('one two three'));
    setTitle(x, 'ä'.repeat(10_000));
    await ear.until(titled('ä'.repeat(1024)));
  });

  it('reads the older property where the newer one is missing, as Latin-1', async () => {
    await withManager();
    openWindow(x, 'before');
    await ear.until(titled('before'));
    const id = activeWindow(x);
    x.ask('xprop', ['-id', id, '-f', 'WM_NAME', '8s', '-set', 'WM_NAME', 'old = title']);
    x.ask('xprop', ['-id', id, '-remove', '_NET_WM_NAME']);
    await ear.until(titled('old = title'));
  });

  it('says that no window is in front once the last one has closed', async () => {
    await withManager();
    const only = openWindow(x, 'only');
    await ear.until(titled('only'));
    const ended = once(only, 'exit');
    only.kill('SIGKILL');
    await ended;
    await ear.until(nothing);
  });

  it('outlives windows that vanish while they are read', async () => {
    await withManager();
    for (let round = 0; round < 5; round += 1) {
      const window = openWindow(x, `short ${round}`);
      await ear.until(titled(`short ${round}`));
      openWindow(x, `over ${round}`);
      window.kill('SIGKILL');
      await ear.until(titled(`over ${round}`));
    }
  });

  it('is blind without a window manager, and sees when one comes, goes and comes again', async () => {
    observer.start(ear.sink, 600_000);
    await ear.until(blind('observer'));
    const manager = await x.manage();
    await ear.until((seen) => seen.kind === 'window');
    manager.kill('SIGKILL');
    await ear.until(blind('observer'));
    await x.manage();
    await ear.until((seen) => seen.kind === 'window');
  });

  it('is blind when the X server goes, and sees again when it is back', async () => {
    await withManager();
    await x.stop();
    await ear.until(blind('display'));
    x = await startXServer(x.display);
    await x.manage();
    await ear.until((seen) => seen.kind === 'window');
    openWindow(x, 'again');
    await ear.until(titled('again'));
  });

  describe('without input', () => {
    const idle = (told: ObserverEvent) => told.kind === 'idle';
    const input = (told: ObserverEvent) => told.kind === 'input';

    async function withThreshold(milliseconds: number): Promise<void> {
      await x.manage();
      x.ask('xdotool', ['mousemove', '10', '10']);
      observer.start(ear.sink, milliseconds);
      await ear.until((seen) => seen.kind === 'window');
    }

    it('tells for how long nobody has been there, and the first touch of mouse or keyboard after it', async () => {
      await withThreshold(300);
      const told = await ear.until(idle);
      expect(told).toMatchObject({ quiet: expect.any(Number) });
      expect(told.kind === 'idle' && told.quiet).toBeGreaterThanOrEqual(300);
      x.ask('xdotool', ['mousemove', '50', '50']);
      await ear.until(input);
      await ear.until(idle);
      x.ask('xdotool', ['key', 'a']);
      await ear.until(input);
      expect(ear.heard.filter(idle)).toEqual([]);
    });

    it('finds that nobody has been there since before it began to look', async () => {
      await x.manage();
      observer.start(ear.sink, 10);
      await ear.until(idle);
    });

    it('goes by a new threshold at once, in both directions', async () => {
      await withThreshold(3_600_000);
      observer.setIdleAfter(20);
      await ear.until(idle);
      observer.setIdleAfter(3_600_000);
      await ear.until(input);
      observer.setIdleAfter(20);
      await ear.until(idle);
    });
  });

  it('says nothing more once it is stopped', async () => {
    await withManager();
    await observer.stop();
    const before = ear.heard.length;
    const window = openWindow(x, 'unseen');
    x.ask('xdotool', ['search', '--sync', '--onlyvisible', '--name', 'unseen']);
    expect(ear.heard.length).toBe(before);
    window.kill('SIGKILL');
  });
});
