import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ObserverEvent } from '../../../../helper/observe/index.ts';
import { createMacObserver, MACOS, type MacEyes } from '../../../../helper/observe/macos/macos.ts';
import type { Reading } from '../../../../helper/observe/macos/reading.ts';
import type { Sign } from '../../../../helper/observe/macos/signs.ts';
import { inWords } from '../../../../helper/words/index.ts';
import { inFront, reading } from './readings.ts';

const IDLE_AFTER = 600_000;
const OWN = 'Matterline';
const word = (title: string): ObserverEvent => ({ kind: 'window', app: 'Microsoft Word', title });

describe('the observer of macOS', () => {
  let now: Reading;
  let looks: number;
  let requests: number;
  let followed: number[];
  let heard: ObserverEvent[];
  let tell: (sign: Sign) => void;
  let lose: (why: string) => void;
  let listening: boolean;
  const sink = (told: ObserverEvent) => heard.push(told);
  const eyes: MacEyes = {
    look() {
      looks += 1;
      return now;
    },
    requestTrust() {
      requests += 1;
    },
    listen(hear, lost) {
      tell = hear;
      lose = lost;
      listening = true;
      return {
        follow: (pid) => void followed.push(pid),
        stop() {
          listening = false;
        },
      };
    },
  };
  const start = async (options: string | null = OWN, those = eyes) => {
    const observer = createMacObserver(() => Promise.resolve(those), options);
    observer.start(sink, IDLE_AFTER);
    await vi.advanceTimersByTimeAsync(0);
    return observer;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    now = reading(inFront('first'));
    looks = 0;
    requests = 0;
    followed = [];
    heard = [];
  });
  afterEach(() => vi.useRealTimers());

  it('looks once a second until the program in front tells by itself, then at each sign and every five seconds', async () => {
    const observer = await start();
    expect(heard).toEqual([word('first')]);
    expect(followed).toEqual([501]);
    vi.advanceTimersByTime(1_000);
    expect(looks).toBe(2);
    tell({ kind: 'hearing', is: true });
    tell({ kind: 'look' });
    vi.advanceTimersByTime(150);
    looks = 0;
    vi.advanceTimersByTime(4_999);
    expect(looks).toBe(0);
    vi.advanceTimersByTime(1);
    expect(looks).toBe(1);
    now = reading(inFront('second'));
    tell({ kind: 'look' });
    expect(heard.at(-1)).toEqual(word('second'));
    await observer.stop();
    expect(listening).toBe(false);
    looks = 0;
    tell({ kind: 'look' });
    vi.advanceTimersByTime(10_000);
    expect(looks).toBe(0);
  });

  it('says at each start how it sees from then on', async () => {
    const deaf = () => {
      throw new Error('no thread');
    };
    let listen: MacEyes['listen'] = deaf;
    const observer = createMacObserver(() => Promise.resolve({ ...eyes, listen }), OWN);
    const name = observer.name;
    observer.start(sink, IDLE_AFTER);
    await vi.advanceTimersByTimeAsync(0);
    expect(observer.name).toContain('no thread');
    await observer.stop();
    listen = eyes.listen;
    observer.start(sink, IDLE_AFTER);
    await vi.advanceTimersByTimeAsync(0);
    expect(observer.name).toBe(name);
    await observer.stop();
  });

  it('looks again soon after a sign, as macOS may know of another program a moment later', async () => {
    const observer = await start();
    tell({ kind: 'hearing', is: true });
    tell({ kind: 'look' });
    now = reading(inFront('inbox', { pid: 502, app: 'Mail', bundle: 'com.apple.mail' }));
    vi.advanceTimersByTime(150);
    expect(heard.at(-1)).toEqual({ kind: 'window', app: 'Mail', title: 'inbox' });
    expect(followed).toEqual([501, 502]);
    await observer.stop();
  });

  it('says that no window is in front only when that is still so a moment later', async () => {
    const observer = await start();
    now = reading(null);
    tell({ kind: 'look' });
    expect(heard).toEqual([word('first')]);
    vi.advanceTimersByTime(150);
    expect(heard.at(-1)).toEqual({ kind: 'window', app: '', title: '' });
    await observer.stop();
  });

  it('has macOS ask once where it may not see, follows nobody until then, and goes on once it may', async () => {
    now = reading(inFront('', { windows: { kind: 'denied' } }), { trusted: false });
    const observer = await start();
    vi.advanceTimersByTime(5_000);
    expect(requests).toBe(1);
    expect(followed).toEqual([]);
    expect(heard).toEqual([{ kind: 'blind', why: 'permission' }]);
    expect(observer.help?.permission).toEqual({ code: 'macos-not-allowed', listedAs: 'Matterline' });
    now = reading(inFront('first'));
    vi.advanceTimersByTime(1_000);
    expect(heard.at(-1)).toEqual(word('first'));
    await observer.stop();
  });

  it('never has macOS ask for the program that started it, and says what to do instead', async () => {
    now = reading(inFront('', { windows: { kind: 'denied' } }), { trusted: false });
    const observer = await start(null);
    expect(requests).toBe(0);
    expect(observer.help?.permission).toEqual({ code: 'macos-part-of-starter' });
    await observer.stop();
  });

  it('has macOS ask nothing while another user is at the screen', async () => {
    now = reading(null, { trusted: false, session: { locked: false, attended: false } });
    const observer = await start();
    expect(requests).toBe(0);
    await observer.stop();
  });

  it('looks every five seconds while the session is locked, whoever tells', async () => {
    now = reading(inFront('', { bundle: 'com.apple.loginwindow' }), { session: { locked: true, attended: true } });
    const observer = await start();
    looks = 0;
    vi.advanceTimersByTime(10_000);
    expect(looks).toBe(2);
    await observer.stop();
  });

  it('tells of sleep before the sign is dealt with', async () => {
    const observer = await start();
    tell({ kind: 'asleep', is: true });
    expect(heard.at(-1)).toEqual({ kind: 'gone', why: 'asleep' });
    await observer.stop();
  });

  it.each([
    ['is lost', eyes],
    [
      'cannot be had',
      {
        ...eyes,
        listen() {
          throw new Error('no thread');
        },
      },
    ],
  ])('looks once a second where what macOS tells %s, and says so by its name', async (_name, those) => {
    const observer = await start(OWN, those);
    if (those === eyes) {
      tell({ kind: 'hearing', is: true });
      lose('no thread');
    }
    expect(observer.name).toContain('once a second: no thread');
    now = reading(inFront('second'));
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([word('first'), word('second')]);
    await observer.stop();
  });

  it('knows whether a window has the keyboard now', async () => {
    const observer = await start();
    expect(await observer.hasFocus?.('macos-501-1')).toBe(true);
    now = reading(null);
    expect(await observer.hasFocus?.('macos-501-1')).toBe(false);
    await observer.stop();
    expect(await observer.hasFocus?.('macos-501-1')).toBe(false);
  });

  it('tells at once of a stretch without input that a lower threshold makes long enough', async () => {
    now = reading(inFront('first'), { quiet: 300_000 });
    const observer = await start();
    observer.setIdleAfter(60_000);
    expect(heard.at(-1)).toEqual({ kind: 'idle', quiet: 300_000 });
    await observer.stop();
  });

  it('says blind, and by its name why, where the native part cannot be loaded', async () => {
    const observer = createMacObserver(() => Promise.reject(new Error("Cannot find module 'koffi'")), OWN);
    observer.start(sink, IDLE_AFTER);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([{ kind: 'blind', why: 'observer' }]);
    expect(observer.name).toContain("Cannot find module 'koffi'");
    await observer.stop();
  });

  it('can be stopped before it has begun, and started again', async () => {
    const observer = createMacObserver(() => Promise.resolve(eyes), OWN);
    observer.start(sink, IDLE_AFTER);
    await observer.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([]);
    observer.start(sink, IDLE_AFTER);
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([word('first')]);
    await observer.stop();
  });
});

describe('the name that macOS asks by', () => {
  it.each([
    [
      'its bundle’s, where launchd started it',
      { XPC_SERVICE_NAME: 'com.matterline.helper', MATTERLINE_APP: '1' },
      '"Matterline"',
    ],
    [
      'its bundle’s, where that was opened',
      { XPC_SERVICE_NAME: 'application.com.matterline.helper.1.2', MATTERLINE_APP: '1' },
      '"Matterline"',
    ],
    [
      'that of Node, where launchd started it without a bundle',
      { XPC_SERVICE_NAME: 'com.matterline.helper' },
      '"node"',
    ],
    ['a browser’s, where that started it', { XPC_SERVICE_NAME: 'application.com.google.Chrome.1.2' }, '"install"'],
    ['a terminal’s, where it runs in one', { XPC_SERVICE_NAME: '0' }, '"install"'],
    ['not known, and taken for another’s', {}, '"install"'],
  ])('is %s', (_name, env, word) => {
    const permission = MACOS.create({ system: 'darwin', env }).help?.permission;
    expect(permission && inWords(permission)).toContain(word);
  });
});
