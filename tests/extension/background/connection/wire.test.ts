import { describe, expect, it, vi } from 'vitest';
import {
  keepConnectionsFresh,
  lengthRule,
  type Rules,
} from '../../../../extension/background/connection/fresh-connections.ts';
import { browserTimings, createWire } from '../../../../extension/background/connection/wire.ts';

const OWN = 'own-id';
const URL = 'https://app.clio.com/api/v4/activities.json';
type Change = Parameters<Rules['updateSessionRules']>[0];

/** A browser's rules, as it would keep them, and its record of requests. */
function browser(accepts = true) {
  const kept = new Map<number, NonNullable<Change['addRules']>[number]>();
  const rules: Rules = {
    updateSessionRules: async ({ removeRuleIds = [], addRules = [] }) => {
      if (!accepts) throw new Error('no rules here');
      for (const id of removeRuleIds) kept.delete(id);
      for (const rule of addRules) kept.set(rule.id, rule);
    },
  };
  const clock = { at: 0 };
  /** What the browser tells only after a while. */
  const later: { name: string; nextHopProtocol: string }[] = [];
  let ended: { name: string; nextHopProtocol: string; responseEnd: number }[] = [];
  const wire = createWire(rules, OWN, {
    now: () => clock.at,
    take: () => {
      const all = ended;
      ended = [];
      return all;
    },
    next: async (within) => {
      const [first] = later.splice(0, 1);
      clock.at += first ? 5 : within;
      if (first) ended.push({ ...first, responseEnd: clock.at });
    },
  });
  const heard = (name: string, nextHopProtocol: string) => {
    ended.push({ name, nextHopProtocol, responseEnd: clock.at });
  };
  const said = () => [...kept.values()].flatMap(({ action }) => action.requestHeaders?.map(({ value }) => value) ?? []);
  return { wire, rules, kept, clock, heard, later, said };
}

describe('the browser’s record of requests', () => {
  it('keeps the last ones alone, however long nobody takes them', () => {
    let hear: (name: string) => void = () => undefined;
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        constructor(told: (list: { getEntries(): unknown[] }) => void) {
          hear = (name) => told({ getEntries: () => [{ name }] });
        }
        observe(): void {
          // What is to be observed is known.
        }
        takeRecords(): unknown[] {
          return [];
        }
      },
    );
    const timings = browserTimings();
    for (let count = 1; count <= 1000; count += 1) hear(`${URL}?page=${count}`);
    const taken = timings.take();
    expect([taken.length, taken.at(-1)?.name]).toEqual([100, `${URL}?page=1000`]);
    vi.unstubAllGlobals();
  });
});

describe('the HTTP version of an origin', () => {
  it('is that of its last answer, whatever other origins and requests without an answer say', () => {
    const { wire, heard } = browser();
    expect(wire.spoken(URL)).toBeNull();
    heard('https://app.clio.com/api/v4/users/who_am_i.json', 'h2');
    heard('https://eu.app.clio.com/', 'http/1.1');
    heard(URL, '');
    expect(wire.spoken(URL)).toBe('h2');
    heard(URL, 'http/1.1');
    expect(wire.spoken(URL)).toBe('http/1.1');
  });

  it('is not known any more a minute later', () => {
    const { wire, heard, clock } = browser();
    heard(URL, 'http/1.1');
    clock.at += 59_999;
    expect(wire.spoken(URL)).toBe('http/1.1');
    clock.at += 1;
    expect(wire.spoken(URL)).toBeNull();
  });
});

describe('the version of a request that was answered just now', () => {
  it('is waited for until the browser tells it', async () => {
    const { wire, later } = browser();
    later.push({ name: 'https://eu.app.clio.com/', nextHopProtocol: 'h2' }, { name: URL, nextHopProtocol: 'http/1.1' });
    await wire.heard(URL);
    expect(wire.spoken(URL)).toBe('http/1.1');
  });

  it('is not waited for longer than a second', async () => {
    const { wire, clock } = browser();
    await wire.heard(URL);
    expect([wire.spoken(URL), clock.at]).toEqual([null, 1000]);
  });
});

describe('the length of a body', () => {
  it('is said for this address alone, and only meanwhile, also where that ends badly', async () => {
    const { wire, kept, said } = browser();
    await wire.withLength(`${URL}?fields=id`, 17, async () => {
      expect([...kept.values()].map(({ condition }) => condition)).toEqual([
        { urlFilter: `|${URL}`, requestMethods: ['post'], initiatorDomains: [OWN], tabIds: [-1] },
      ]);
      expect(said()).toEqual(['17']);
    });
    await expect(wire.withLength(URL, 17, () => Promise.reject(new TypeError('lost')))).rejects.toThrow('lost');
    expect(said()).toEqual([]);
  });

  it('is of one request at a time', async () => {
    const { wire, said } = browser();
    const lengths = await Promise.all([3, 4].map((bytes) => wire.withLength(URL, bytes, async () => said())));
    expect(lengths).toEqual([['3'], ['4']]);
  });

  it('that a worker left behind when it died is taken back by the next one', async () => {
    const { rules, said } = browser();
    await rules.updateSessionRules(lengthRule(OWN, URL, 17));
    await keepConnectionsFresh(rules, OWN, ['https://app.clio.com']);
    expect(said()).toEqual(['close']);
  });

  it('goes unsaid where the browser knows no such rules', async () => {
    const { wire } = browser(false);
    expect(await wire.withLength(URL, 17, async () => 'sent')).toBe('sent');
  });
});
