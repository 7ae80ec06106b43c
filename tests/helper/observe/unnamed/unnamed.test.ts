import { beforeEach, describe, expect, it } from 'vitest';
import type { Observer, ObserverEvent, Sink } from '../../../../helper/observe/observer.ts';
import { createUnnamedObserver, type UnnamedParts } from '../../../../helper/observe/unnamed/unnamed.ts';
import type { WaylandDesktop } from '../../../../helper/observe/wayland-desktop.ts';

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
const BLIND: ObserverEvent = { kind: 'blind', why: 'wayland' };
const seen = (title: string): ObserverEvent => ({ kind: 'window', app: 'Writer', title });

function playObserver(name: string, log: string[]) {
  const played = { say: (() => undefined) as Sink };
  const observer: Observer = {
    platform: 'linux-wayland',
    name,
    start(sink, idleAfter) {
      log.push(`${name} starts ${idleAfter}`);
      played.say = sink;
    },
    setIdleAfter: (milliseconds) => log.push(`${name} idle ${milliseconds}`),
    async stop() {
      log.push(`${name} stops`);
    },
  };
  return { played, observer };
}

describe('the observer of a session that names no desktop', () => {
  let log: string[];
  let heard: ObserverEvent[];
  let other: ReturnType<typeof playObserver>;
  let kde: ReturnType<typeof playObserver>;
  let asked: Parameters<UnnamedParts['find']>[0];
  let answer: (desktop: WaylandDesktop) => void;
  let observer: Observer;
  beforeEach(() => {
    [log, heard] = [[], []];
    other = playObserver('other', log);
    kde = playObserver('kde', log);
    observer = createUnnamedObserver({
      other: other.observer,
      find: (parts) => {
        asked = parts;
        return new Promise((resolve) => {
          answer = resolve;
          parts.signal.addEventListener('abort', () => resolve('other'));
        });
      },
      createFor: async (found) => (found === 'kde' ? kde.observer : other.observer),
    });
    observer.start((event) => void heard.push(event), 600);
  });

  it('asks no compositor where the bus knows at once', async () => {
    answer('kde');
    await settled();
    expect(log).toEqual(['kde starts 600']);
    expect(observer.name).toBe('kde');
  });

  it('turns to the desktop that comes later, with what was set meanwhile', async () => {
    asked.none();
    other.played.say(BLIND);
    observer.setIdleAfter(300);
    answer('kde');
    await settled();
    kde.played.say(seen('letter'));
    // What the first one has left to say is no news of the second.
    other.played.say(BLIND);
    expect(log).toEqual(['other starts 600', 'other idle 300', 'other stops', 'kde starts 300']);
    expect(heard).toEqual([BLIND, seen('letter')]);
  });

  it('waits for nobody any more once the compositor tells of windows', async () => {
    asked.none();
    other.played.say(seen('letter'));
    expect(asked.signal.aborted).toBe(true);
    await settled();
    other.played.say(seen('brief'));
    expect([log, heard]).toEqual([['other starts 600'], [seen('letter'), seen('brief')]]);
  });

  it('asks the compositor once, however often the bus knows nothing', async () => {
    asked.none();
    asked.none();
    answer('other');
    await settled();
    expect(log).toEqual(['other starts 600']);
  });

  it('starts nothing once it was stopped, and all anew at the next start', async () => {
    asked.none();
    const { signal } = asked;
    await observer.stop();
    expect(signal.aborted).toBe(true);
    answer('kde');
    await settled();
    expect(log).toEqual(['other starts 600', 'other stops']);
    observer.start(() => undefined, 100);
    answer('kde');
    await settled();
    expect(log.at(-1)).toBe('kde starts 100');
  });
});
