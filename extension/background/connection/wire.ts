import { createSerial } from '../../../shared/index.ts';
import type { Wire } from '../../clio/index.ts';
import { lengthRule, type Rules } from './fresh-connections.ts';

/** What was heard of an origin holds for so long: a laptop carried elsewhere may speak otherwise. Milliseconds. */
const GOOD_FOR = 60_000;
/** The browser tells of a request that ended within so long, or not at all. Milliseconds. */
const TOLD_WITHIN = 1_000;
/** Requests that are kept until somebody takes them; only the last of an origin tells anything. */
const MAX_HEARD = 100;

/** The part of `PerformanceResourceTiming` that is looked at; the times are of the same clock as `now`. */
type Timing = Pick<PerformanceResourceTiming, 'name' | 'nextHopProtocol' | 'responseEnd'>;

/** Tells of each request that this process made. */
export interface Timings {
  now(): number;
  /** Those that ended since the last call. */
  take(): readonly Timing[];
  /** Resolves when another one ended, or after so many milliseconds. */
  next(within: number): Promise<void>;
}

/** The browser's own record of the requests of this process. */
export function browserTimings(): Timings {
  let heard: PerformanceEntryList = [];
  let tell: () => void = () => undefined;
  const observer = new PerformanceObserver((list) => {
    heard = heard.concat(list.getEntries()).slice(-MAX_HEARD);
    tell();
  });
  observer.observe({ type: 'resource', buffered: true });
  return {
    now: () => performance.now(),
    take: () => {
      const all = heard.concat(observer.takeRecords());
      heard = [];
      return all as PerformanceResourceTiming[];
    },
    next: (within) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, within);
        tell = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}

/** What this browser tells of its connections to Clio, and what it can be told to do about them. */
export function createWire(rules: Rules, own: string, timings: Timings): Wire {
  const spoken = new Map<string, { version: string; at: number }>();
  const inTurn = createSerial();

  const wire: Wire = {
    spoken(url) {
      for (const { name, nextHopProtocol, responseEnd } of timings.take())
        if (nextHopProtocol !== '') spoken.set(new URL(name).origin, { version: nextHopProtocol, at: responseEnd });
      const last = spoken.get(new URL(url).origin);
      return last && timings.now() - last.at < GOOD_FOR ? last.version : null;
    },
    async heard(url) {
      const end = timings.now() + TOLD_WITHIN;
      while (wire.spoken(url) === null && timings.now() < end) await timings.next(end - timings.now());
    },
    withLength: (url, bytes, act) =>
      inTurn(async () => {
        // Without the rule the length is asked for once more, and nothing is done again.
        await rules.updateSessionRules(lengthRule(own, url, bytes)).catch(() => undefined);
        try {
          return await act();
        } finally {
          await rules.updateSessionRules(lengthRule(own, url, null)).catch(() => undefined);
        }
      }),
  };
  return wire;
}
