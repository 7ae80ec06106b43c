import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ObserverEvent } from '../../../helper/observe/index.ts';
import { createWindowsObserver } from '../../../helper/observe/windows.ts';
import type { Reading } from '../../../helper/observe/windows-reading.ts';

const IDLE_AFTER = 600_000;
const front = (title: string): Reading => ({
  front: { title, kind: 'Notepad', program: { kind: 'known', name: 'notepad' } },
  desktop: true,
  session: null,
  ticks: { now: 300_000, input: 0 },
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
  const loaded = () => vi.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    vi.useFakeTimers();
    now = front('first');
    looks = 0;
    heard = [];
  });
  afterEach(() => vi.useRealTimers());

  it('looks at once and then once a second, until it is stopped', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(look));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    expect(heard).toEqual([titled('first')]);
    now = front('second');
    vi.advanceTimersByTime(3_000);
    expect(looks).toBe(4);
    await observer.stop();
    now = front('third');
    vi.advanceTimersByTime(10_000);
    expect(looks).toBe(4);
    expect(heard).toEqual([titled('first'), titled('second')]);
  });

  it('says that no window is in front only when that is still so a moment later', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(look));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    now = { ...now, front: null };
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual([titled('first')]);
    vi.advanceTimersByTime(50);
    expect(heard.at(-1)).toEqual({ kind: 'window', app: '', title: '' });
    await observer.stop();
  });

  it('tells at once of a stretch without input that a lower threshold makes long enough', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(look));
    observer.start(sink, IDLE_AFTER);
    await loaded();
    observer.setIdleAfter(60_000);
    expect(heard.at(-1)).toEqual({ kind: 'idle', quiet: 300_000 });
    await observer.stop();
  });

  it('hears the threshold that is set before the native part is there', async () => {
    const observer = createWindowsObserver(() => Promise.resolve(look));
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
    const observer = createWindowsObserver(() => Promise.resolve(look));
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
