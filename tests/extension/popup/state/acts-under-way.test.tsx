// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardView } from '../../../../extension/messages/card.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import { packDay } from '../../../../extension/messages/pack-day.ts';
import type { Revision } from '../../../../extension/messages/revision.ts';
import type { Acts } from '../../../../extension/popup/state/review-context.ts';
import { useActs } from '../../../../extension/popup/state/use-acts.ts';
import { type DayState, useDay } from '../../../../extension/popup/state/use-day.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';

/** A message that the page sent and that waits for its answer. */
interface Asked {
  call: string;
  params: { day?: string | null; cards?: { card: string }[] };
  answer(value: unknown): void;
  /** The worker ended. */
  lose(): void;
}
/** The browser between page and worker: what is asked for lies here until the test answers. */
const wire = vi.hoisted(() => ({
  asked: [] as Asked[],
  listeners: new Set<(message: unknown) => void>(),
}));
vi.mock('../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: (message: object) =>
        new Promise((resolve, reject) => {
          const lose = () => reject(new Error('the message channel closed before a response was received'));
          wire.asked.push({ ...(structuredClone(message) as Asked), answer: resolve, lose });
        }),
      onMessage: {
        addListener: (listener: (message: unknown) => void) => wire.listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => wire.listeners.delete(listener),
      },
    },
    storage: { session: { set: async () => undefined, remove: async () => undefined } },
  },
}));

let page: { state: DayState; acts: Acts };
/** What the status line says, the last at the end. */
const statuses: (string | null)[] = [];
function Page() {
  const state = useDay();
  const { view: day, refresh, caughtUp, updateOptimistically } = state;
  const acts = useActs({
    day,
    typed: {
      of: (card) => card.narrative,
      type: () => undefined,
      isLost: () => false,
      giveUp: () => undefined,
      stored: async () => true,
    },
    refresh,
    caughtUp,
    updateOptimistically,
    setStatus: (message) => void statuses.push(message?.text ?? null),
    ask: () => undefined,
    clearSelection: () => undefined,
  });
  page = { state, acts };
  return null;
}

/** The oldest question of a kind that waits for its answer, once it is asked. */
async function asked(call: string): Promise<Asked> {
  return vi.waitFor(
    () => {
      const index = wire.asked.findIndex((one) => one.call === call);
      const [one] = index < 0 ? [] : wire.asked.splice(index, 1);
      if (!one) throw new Error(`Nobody asks ${call}.`);
      return one;
    },
    { interval: 1, timeout: 5000 },
  );
}
/** Ends once the page has rendered what arrived. */
async function rendered(): Promise<void> {
  for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => setTimeout(resolve));
}
const at = (count: number, worker = 'first'): Revision => ({ worker, count });
async function announce(revision: Revision): Promise<void> {
  for (const listener of wire.listeners) listener({ event: 'changed', revision });
  await rendered();
}
const dayAnswer = (day: DayView, revision: Revision) => ({ value: packDay({ ...day, revision }) });

const [need] = FULL.needs;
const drafts = [...FULL.cards, ...FULL.small].filter(({ finding }) => !finding?.blocks);
const unticked = drafts.find(({ ticked }) => !ticked);
const ticked = drafts.find((card) => card.ticked);
const target = FULL.cards.find(({ rows }) => rows.length > 0)?.matter;
if (!need || !unticked || !ticked || !target) throw new Error('The day lacks what is acted upon.');
const { starts, key } = need;

const cardOf = (day: DayView | null, id: string) =>
  [...(day?.cards ?? []), ...(day?.small ?? [])].find((card) => card.id === id);
const lacksNeed = (day: DayView | null) => day !== null && !day.needs.some((one) => one.key === key);
const withCard = (id: string, change: object): DayView => {
  const changed = (card: CardView) => (card.id === id ? { ...card, ...change } : card);
  return { ...FULL, cards: FULL.cards.map(changed), small: FULL.small.map(changed) };
};
const withoutNeed: DayView = { ...FULL, needs: FULL.needs.filter((one) => one.key !== key) };

interface Case {
  call: 'review.act' | 'draft.change';
  act(): Promise<unknown>;
  /** Whether the screen shows what the attorney did. */
  shows(day: DayView | null): boolean;
  /** The day once it is done. */
  done: DayView;
}
const change = (id: string, what: object): Case => ({
  call: 'draft.change',
  act: () => page.acts.change(id, what),
  shows: (day) => {
    const card = cardOf(day, id);
    return card !== undefined && Object.entries(what).every(([name, value]) => card[name as 'ticked'] === value);
  },
  done: withCard(id, what),
});
const review = (what: Parameters<Acts['act']>[0]): Case => ({
  call: 'review.act',
  act: () => page.acts.act(what, 'done', target),
  shows: lacksNeed,
  done: withoutNeed,
});
const CASES: [string, Case][] = [
  ['a tick', change(unticked.id, { ticked: true })],
  ['a tick taken away', change(ticked.id, { ticked: false })],
  ['no charge', change(ticked.id, { charge: 'no-charge' })],
  ['a summary', change(ticked.id, { summary: true })],
  ['a tag', review({ kind: 'tag', starts, matter: target.id })],
  ['excluding', review({ kind: 'exclude', starts, as: 'not-client' })],
  ['a deletion', review({ kind: 'delete', starts })],
];
const answered = ({ call }: Case, revision: Revision) => ({
  value: call === 'review.act' ? { done: true, inTheWay: [] } : null,
  revision,
});

beforeEach(async () => {
  wire.asked.length = 0;
  statuses.length = 0;
  render(<Page />, document.body);
  (await asked('day.read')).answer(dayAnswer(FULL, at(1)));
  await rendered();
});
afterEach(() => render(null, document.body));

describe.each(CASES)('on the screen until the worker tells of it: %s', (_, one) => {
  /** The act, begun and not answered. */
  async function begin(): Promise<Asked> {
    expect(one.shows(page.state.view)).toBe(false);
    void one.act();
    const act = await asked(one.call);
    await rendered();
    expect(one.shows(page.state.view)).toBe(true);
    return act;
  }
  /** What comes of it in the end. */
  async function ends(revision: Revision): Promise<void> {
    (await asked('day.read')).answer(dayAnswer(one.done, revision));
    await rendered();
    expect(one.shows(page.state.view)).toBe(true);
    expect(page.state.view?.revision).toEqual(revision);
    expect(wire.asked).toEqual([]);
  }

  it('though a reading that began before it ends', async () => {
    await announce(at(2));
    const reading = await asked('day.read');
    const act = await begin();
    reading.answer(dayAnswer(FULL, at(2)));
    await rendered();
    expect(one.shows(page.state.view)).toBe(true);
    act.answer(answered(one, at(3)));
    await ends(at(3));
  });

  it('though a reading that began after it ends first, of a day without it', async () => {
    const act = await begin();
    await announce(at(2));
    (await asked('day.read')).answer(dayAnswer(FULL, at(2)));
    await rendered();
    expect(one.shows(page.state.view)).toBe(true);
    act.answer(answered(one, at(3)));
    await ends(at(3));
  });

  it('though it is answered while a reading of before is under way', async () => {
    const act = await begin();
    await announce(at(2));
    const reading = await asked('day.read');
    act.answer(answered(one, at(3)));
    await rendered();
    reading.answer(dayAnswer(FULL, at(2)));
    await rendered();
    expect(one.shows(page.state.view)).toBe(true);
    await ends(at(3));
  });

  it('though the worker ends before it does it, and the next one tells of the day without it', async () => {
    const act = await begin();
    act.lose();
    await announce(at(1, 'second'));
    (await asked('day.read')).answer(dayAnswer(FULL, at(1, 'second')));
    await rendered();
    expect(one.shows(page.state.view)).toBe(true);
    (await asked(one.call)).answer(answered(one, at(2, 'second')));
    await ends(at(2, 'second'));
  });

  it('though the worker ends once it is done, and the next one shows it before it answers', async () => {
    const act = await begin();
    act.lose();
    await announce(at(1, 'second'));
    (await asked('day.read')).answer(dayAnswer(one.done, at(1, 'second')));
    await rendered();
    expect(one.shows(page.state.view)).toBe(true);
    (await asked(one.call)).answer(answered(one, at(1, 'second')));
    await ends(at(1, 'second'));
  });

  it('though the worker ends once it answered, with a reading under way that the next one answers', async () => {
    const act = await begin();
    await announce(at(2));
    const reading = await asked('day.read');
    act.answer(answered(one, at(3)));
    await rendered();
    reading.lose();
    await announce(at(1, 'second'));
    (await asked('day.read')).answer(dayAnswer(one.done, at(1, 'second')));
    await ends(at(2, 'second'));
  });

  it('and not any more where the worker could not do it', async () => {
    const act = await begin();
    act.answer({ failed: 'Error' });
    (await asked('day.read')).answer(dayAnswer(FULL, at(2)));
    await rendered();
    expect(one.shows(page.state.view)).toBe(false);
    expect(statuses.at(-1)).not.toBeNull();
  });

  it('and is no part of another day, nor lost on the way there and back', async () => {
    const act = await begin();
    void page.state.go('2026-11-20');
    (await asked('day.read')).answer(dayAnswer({ ...FULL, day: '2026-11-20' }, at(2)));
    await rendered();
    expect([page.state.view?.day, one.shows(page.state.view)]).toEqual(['2026-11-20', false]);
    void page.state.go(FULL.day);
    (await asked('day.read')).answer(dayAnswer(FULL, at(2)));
    await rendered();
    expect(one.shows(page.state.view)).toBe(true);
    act.answer(answered(one, at(3)));
    await ends(at(3));
  });
});

it('sends what is ticked though a reading of before came in between', async () => {
  void page.acts.change(unticked.id, { ticked: true });
  await announce(at(2));
  (await asked('day.read')).answer(dayAnswer(FULL, at(2)));
  await rendered();
  void page.acts.send();
  (await asked('draft.change')).answer({ value: null, revision: at(3) });
  const { params } = await asked('day.send');
  expect(params.cards?.map(({ card }) => card)).toContain(unticked.id);
});

it('reads again after news that came while a reading failed', async () => {
  await announce(at(2));
  const reading = await asked('day.read');
  await announce(at(1, 'second'));
  reading.answer({ failed: 'Error' });
  (await asked('day.read')).answer(dayAnswer(withoutNeed, at(1, 'second')));
  await rendered();
  expect([page.state.failed, lacksNeed(page.state.view)]).toEqual([null, true]);
});
