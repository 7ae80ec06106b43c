// @vitest-environment happy-dom
import { settingsCalls } from '../../background/settings-calls.ts';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toolbarFacts } from '../../../../extension/background/badge-facts.ts';
import { keepDays } from '../../../../extension/background/kept-days.ts';
import { createLessons } from '../../../../extension/background/matching/lessons.ts';
import { createSuggester } from '../../../../extension/background/matching/suggest.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { createNews } from '../../../../extension/background/notify.ts';
import { reviewHandlers } from '../../../../extension/background/review/handlers.ts';
import { createRevisions } from '../../../../extension/background/revisions.ts';
import { createRouter } from '../../../../extension/background/router.ts';
import { createButton } from '../../../../extension/background/toolbar-button.ts';
import type { Handlers } from '../../../../extension/messages/calls.ts';
import type { Acts, TypedNarratives } from '../../../../extension/popup/state/review-context.ts';
import { useActs } from '../../../../extension/popup/state/use-acts.ts';
import { type DayState, useDay } from '../../../../extension/popup/state/use-day.ts';
import { useTyped } from '../../../../extension/popup/state/use-typed.ts';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import { zoneAt } from '../../../../shared/index.ts';
import { DAY, keptDay, NINE, SMITH } from '../../background/kept-day.ts';

const ID = 'extension';
const ROOT = 'chrome-extension://extension/';
const JOURNAL = '11111111-1111-4111-8111-111111111111';

/** The browser between the page and the worker: messages are copied, as a browser does. */
const wire = vi.hoisted(() => ({
  send: (_: unknown): Promise<unknown> => Promise.resolve(undefined),
  listeners: new Set<(message: unknown) => void>(),
  calls: [] as string[],
}));
vi.mock('../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: (message: { call: string }) => {
        wire.calls.push(message.call);
        return wire.send(structuredClone(message));
      },
      onMessage: {
        addListener: (listener: (message: unknown) => void) => wire.listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => wire.listeners.delete(listener),
      },
    },
    storage: { session: { set: async () => undefined, remove: async () => undefined } },
  },
}));

/** What worker and wire are at. */
const underWay = new Set<Promise<unknown>>();
function under<T>(work: Promise<T>): Promise<T> {
  const mine: Promise<unknown> = work.finally(() => underWay.delete(mine));
  underWay.add(mine);
  return work;
}

/** A value in which nothing can be changed. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/** The worker's own parts over a store, with its badge; how often the store's day was read. */
function createWorker(stored: Timeline, clock: { at: number }) {
  const counts = { readings: 0 };
  let ended = false;
  const badge: string[] = [];
  const revisions = createRevisions(crypto.randomUUID());
  const timeline = keepDays(
    {
      ...stored,
      readDay: async (day) => {
        counts.readings += 1;
        // Several get the same day: who writes in it fails here.
        return frozen(await stored.readDay(day));
      },
    },
    revisions,
  );
  const now = () => clock.at;
  const taggers = createTaggers(timeline);
  const button = createButton({
    facts: () =>
      toolbarFacts({ timeline, taggers, poster: { facts: async () => null }, recording: async () => null, now }),
    show: async ({ text }) => void badge.push(text),
  });
  const { changed, showOn } = createNews({
    revisions,
    tellPages: async (news) => {
      if (ended) return;
      for (const listener of wire.listeners) listener(structuredClone(news));
    },
    later: (act) => void under(new Promise((resolve) => setTimeout(resolve)).then(act)),
  });
  showOn({ ...button, update: () => under(button.update()) });
  // The suggester waits until nobody looks at other days any more: here that time goes by at once.
  let skipped = 0;
  const rest = async (ms: number) => {
    skipped += ms;
  };
  const suggester = createSuggester({
    timeline,
    taggers,
    lessons: createLessons(timeline, rest),
    rest,
    now: () => Date.now() + skipped,
    changed,
  });
  const review = reviewHandlers({
    timeline,
    taggers,
    connections: { current: async () => null },
    poster: { run: async () => undefined },
    recording: { facts: () => ({ view: { kind: 'recording' }, remarks: [], platform: null, version: null }) },
    now,
    revision: revisions.now,
    changed,
    shown: (day) => void under(suggester.look(day)),
    connectionView: async () => null,
    already: async () => null,
  });
  const { route } = createRouter(
    { ...review, ...settingsCalls(timeline, { changed }) } as Partial<Handlers> as Handlers,
    { id: ID, root: ROOT },
    {
      keeper: { all: async () => [], drop: async () => undefined },
      later: () => undefined,
      revision: revisions.now,
    },
  );
  wire.send = (message) =>
    under((async () => structuredClone(await route(message, { id: ID, url: `${ROOT}extension/popup/index.html` })))());
  let seq = 0;
  return {
    counts,
    badge,
    changed,
    end: () => {
      ended = true;
    },
    /** What the helper sends, as the worker takes it. */
    async hear(...events: object[]) {
      const items = events.map((event) => {
        seq += 1;
        return { seq, at: clock.at, ...event } as never;
      });
      const result = await timeline.ingest({ journal: JOURNAL, items }, 1, zoneAt(NINE));
      if (result.stored && result.grown) await button.grew(result.grown);
      else changed();
    },
  };
}

let page: { state: DayState; typed: TypedNarratives; acts: Acts };
function Page() {
  const state = useDay();
  const typed = useTyped(state, () => undefined);
  const { view: day, refresh, caughtUp, updateOptimistically } = state;
  const nothing = () => undefined;
  const acts = useActs({
    day,
    typed,
    refresh,
    caughtUp,
    updateOptimistically,
    setStatus: nothing,
    ask: nothing,
    clearSelection: nothing,
  });
  page = { state, typed, acts };
  return null;
}

const clock = { at: 0 };
let stored: Timeline;
let worker: ReturnType<typeof createWorker>;
const window = (title: string) => ({ kind: 'window', app: 'Writer', title });

/** Ends once neither page, nor worker, nor badge has anything left to do. */
async function quiet(): Promise<void> {
  do {
    await Promise.all(underWay);
    await page.state.caughtUp();
    // What was answered just now may make somebody ask again.
    await new Promise((resolve) => setTimeout(resolve));
  } while (underWay.size > 0);
}

beforeEach(async () => {
  const kept = await keptDay([
    [600, '00012-Smith brief'],
    [300, 'Research'],
    [240, 'Inbox'],
  ]);
  stored = kept.timeline;
  clock.at = kept.end;
  worker = createWorker(stored, clock);
  render(<Page />, document.body);
  worker.changed();
  await quiet();
});
afterEach(() => {
  render(null, document.body);
  worker.end();
  vi.useRealTimers();
});

/** What something costs: readings of the store's day, and how often the page asks for it. */
async function costOf(work: () => Promise<unknown>) {
  const before = worker.counts.readings;
  wire.calls.length = 0;
  await work();
  await quiet();
  return { readings: worker.counts.readings - before, asked: wire.calls.filter((call) => call === 'day.read').length };
}
/** One thing, also where it is in an errand with others. */
const need = (title: string) =>
  page.state.view?.needs.flatMap((one) => [...one.things, one]).find((one) => one.title === title);
const starts = (title: string) => need(title)?.starts ?? [];

describe('an act with the page open', () => {
  const onItems: [string, () => Promise<unknown>][] = [
    ['giving an item to a matter', () => page.acts.act({ kind: 'tag', starts: starts('Research'), matter: SMITH }, '')],
    ['setting an item aside', () => page.acts.act({ kind: 'exclude', starts: starts('Inbox'), as: 'not-client' }, '')],
    ['a note', () => page.acts.act({ kind: 'note', starts: starts('Research'), note: 'x' }, '')],
  ];
  it.each(onItems)('costs no reading of the day where it is on items: %s', async (_, act) => {
    expect((await costOf(act)).readings).toBe(0);
  });

  const others: [string, () => Promise<unknown>][] = [
    [
      'a change of a draft',
      () => page.acts.change(page.state.view?.small[0]?.id ?? page.state.view?.cards[0]?.id ?? '', { ticked: false }),
    ],
    ['hiding names', () => page.acts.hideNames(true)],
  ];
  it.each(others)('costs one reading of the day: %s', async (_, act) => {
    expect((await costOf(act)).readings).toBe(1);
  });

  it('costs one reading also when it is undone, and shows what is so then', async () => {
    await costOf(() => page.acts.act({ kind: 'tag', starts: starts('Research'), matter: SMITH }, ''));
    expect(need('Research')).toBeUndefined();
    expect((await costOf(() => page.acts.undo())).readings).toBe(1);
    expect(need('Research')).toBeDefined();
  });

  it('is asked for once, and once more only where other things are suggested after it', async () => {
    expect(await costOf(() => page.acts.hideNames(true))).toMatchObject({ asked: 1 });
    expect(
      await costOf(() => page.acts.act({ kind: 'note', starts: starts('Research'), note: 'x' }, '')),
    ).toMatchObject({
      asked: 1,
    });
  });

  it('costs one reading where words are typed, which the box shows all the while', async () => {
    const card = page.state.view?.cards[0];
    if (!card) throw new Error('There is no draft to type in.');
    const cost = await costOf(async () => {
      page.typed.type(card, 'Drafted brief');
      expect(page.typed.of(card)).toBe('Drafted brief');
      await page.typed.stored();
    });
    expect(cost).toEqual({ readings: 1, asked: 1 });
    const [shown] = page.state.view?.cards ?? [];
    expect([shown?.narrative, shown && page.typed.of(shown)]).toEqual(['Drafted brief', 'Drafted brief']);
  });

  it('is on the badge as well', async () => {
    expect(worker.badge.at(-1)).toBe('9m');
    await costOf(() => page.acts.act({ kind: 'tag', starts: starts('Research'), matter: SMITH }, ''));
    expect(worker.badge.at(-1)).toBe('4m');
  });
});

describe('news of what the page has', () => {
  it('costs nothing', async () => {
    const { revision } = page.state.view ?? {};
    const news = async () => {
      for (const listener of wire.listeners) listener({ event: 'changed', revision });
    };
    expect(await costOf(news)).toEqual({ readings: 0, asked: 0 });
  });

  it('is read where it comes of another worker, whatever its number', async () => {
    worker.end();
    worker = createWorker(stored, clock);
    expect(await costOf(async () => worker.changed())).toEqual({ readings: 1, asked: 1 });
  });
});

describe('a window that is still in front', () => {
  const alive = async (seconds: number) => {
    clock.at += seconds * 1000;
    await worker.hear({ kind: 'alive' });
  };

  beforeEach(async () => {
    await worker.hear(window('Reading'));
    await alive(30);
    await quiet();
  });

  it('costs no reading, and its time is on the badge', async () => {
    const before = worker.badge.at(-1);
    const cost = await costOf(async () => {
      for (let times = 0; times < 4; times++) await alive(30);
    });
    expect(cost).toEqual({ readings: 0, asked: 0 });
    expect([before, worker.badge.at(-1)]).toEqual(['9m', '11m']);
  });

  it('is on the page with all of its time after a minute, and at once after an act', async () => {
    render(null, document.body);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    render(<Page />, document.body);
    await quiet();
    for (let times = 0; times < 3; times++) await alive(30);
    expect(need('Reading')?.rows[0]?.worked).toBe(30_000);
    await vi.advanceTimersByTimeAsync(60_000);
    await quiet();
    expect(need('Reading')?.rows[0]?.worked).toBe(120_000);
    await alive(30);
    await costOf(() => page.acts.act({ kind: 'note', starts: starts('Research'), note: 'x' }, ''));
    expect(need('Reading')?.rows[0]?.worked).toBe(150_000);
  });

  it('may be sent as it is seen, although it goes on', async () => {
    const until = page.state.view?.until;
    await alive(30);
    expect(until).toBe(clock.at - 30_000);
    expect(page.state.view?.day).toBe(DAY);
  });
});
