import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ObserverEvent } from '../../../../helper/observe/index.ts';
import type { Reading } from '../../../../helper/observe/windows/reading.ts';
import type { Sign } from '../../../../helper/observe/windows/signs.ts';
import { createWindowsObserver, type WindowsEyes } from '../../../../helper/observe/windows/windows.ts';

const IDLE_AFTER = 600_000;
const front = (title: string): Reading => ({
  front: { title, kind: 'Notepad', program: { kind: 'known', name: 'notepad' } },
  desktop: true,
  session: null,
  ticks: { now: 300_000, input: 0 },
  saver: false,
  ending: false,
});
const titled = (title: string): ObserverEvent => ({ kind: 'window', app: 'notepad', title });

describe('the Windows observer', () => {
  let now: Reading;
  let looks: number;
  let heard: ObserverEvent[];
  const sink = (told: ObserverEvent) => heard.push(told);
  const look = () => {
    looks += 1;
    return now;
  };
  let tell: (sign: Sign) => void;
  let lose: (why: string) => void;
  let listening: boolean;
  const eyes: WindowsEyes = {
    look,
    listen(hear, lost) {
      tell = hear;
      lose = lost;
      listening = true;
      return () => {
        listening = false;
      };
    },
  };
  const loaded = () => vi.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    vi.useFakeTimers();
    now = front('first');
    looks = 0;
    heard = [];
  });
  afterEach(() => vi.useRealTimers());

  it('says at each start how it sees from then on', async () => {
    let listen: WindowsEyes['listen'] = () => {
      throw new Error('no thread');
    };
    const observer = createWindowsObserver(() => Promise.resolve({ look, listen }));
    const name = observer.name;
    observer.start(sink, IDLE_AFTER);
    await loaded();
    expect(observer.name).toContain('no thread');
    await observer.stop();
    listen = eyes.listen;
    observer.start(sink, IDLE_AFTER);
    await loaded();
    expect(observer.name).toBe(name);
    await observer.stop();
  });

  it('looks at once, at each sign and every five seconds besides, until it is stopped', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(eyes));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    expect(heard).toEqual([titled('first')]);
    now = front('second');
    tell({ kind: 'look' });
    expect(heard).toEqual([titled('first'), titled('second')]);
    now = front('third');
    vi.advanceTimersByTime(4_999);
    expect(looks).toBe(2);
    vi.advanceTimersByTime(1);
    expect(heard.at(-1)).toEqual(titled('third'));
    await observer.stop();
    expect(listening).toBe(false);
    now = front('fourth');
    tell({ kind: 'look' });
    vi.advanceTimersByTime(10_000);
    expect(looks).toBe(3);
    expect(heard).toHaveLength(3);
  });

  it.each([
    ['is lost', eyes],
    [
      'cannot be had',
      {
        look,
        listen() {
          throw new Error('no thread');
        },
      },
    ],
  ])('looks once a second where what Windows tells %s, and says so by its name', async (_name, those) => {
    const observer = createWindowsObserver(() => Promise.resolve(those));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    if (those === eyes) lose('no thread');
    expect(observer.name).toContain('once a second: no thread');
    now = front('second');
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([titled('first'), titled('second')]);
    await observer.stop();
  });

  it('goes by what was told of a lock until the next look that no sign asks for', async () => {
    now = { ...now, session: { attended: true, locked: false } };
    const observer = createWindowsObserver(() => Promise.resolve(eyes));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    tell({ kind: 'locked', is: true });
    tell({ kind: 'look' });
    expect(heard.slice(1)).toEqual([{ kind: 'gone', why: 'locked' }]);
    vi.advanceTimersByTime(5_000);
    expect(heard.slice(2)).toEqual([titled('first'), { kind: 'back', why: 'locked' }]);
    await observer.stop();
  });

  it('tells of the end of the session before the sign is dealt with', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(eyes));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    tell({ kind: 'ending', is: true });
    expect(heard.at(-1)).toEqual({ kind: 'ending' });
    await observer.stop();
  });

  it('says that no window is in front only when that is still so a moment later', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(eyes));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    now = { ...now, front: null };
    tell({ kind: 'look' });
    expect(heard).toEqual([titled('first')]);
    vi.advanceTimersByTime(50);
    expect(heard.at(-1)).toEqual({ kind: 'window', app: '', title: '' });
    await observer.stop();
  });

  it('tells at once of a stretch without input that a lower threshold makes long enough', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(eyes));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    observer.setIdleAfter(60_000);
    expect(heard.at(-1)).toEqual({ kind: 'idle', quiet: 300_000 });
    await observer.stop();
  });

  it('hears the threshold that is set before the native part is there', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(eyes));
    observer.start(sink, IDLE_AFTER);
    observer.setIdleAfter(60_000);
    await loaded();
    expect(heard).toContainEqual({ kind: 'idle', quiet: 300_000 });
    await observer.stop();
  });

  it('says blind, and by its name why, where the native part cannot be loaded', async () => {
    const observer = createWindowsObserver(() => Promise.reject(new Error("Cannot find module 'koffi'")));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    expect(heard).toEqual([{ kind: 'blind', why: 'observer' }]);
    expect(observer.name).toContain("Cannot find module 'koffi'");
    await observer.stop();
  });

  it('can be stopped before it has begun, and started again', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(eyes));
    observer.start(sink, IDLE_AFTER);
    await observer.stop();
    await loaded();
    expect(heard).toEqual([]);
    observer.start(sink, IDLE_AFTER);
    await loaded();
    expect(heard).toEqual([titled('first')]);
    await observer.stop();
  });
});
