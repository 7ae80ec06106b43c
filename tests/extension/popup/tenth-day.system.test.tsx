// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { setTimeout as wait } from 'node:timers/promises';
import { render } from 'preact';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { CallMessage, News } from '../../../extension/messages/calls.ts';
import type { DayView } from '../../../extension/messages/day.ts';
import type { NeedView } from '../../../extension/messages/items.ts';
import { unpackDay } from '../../../extension/messages/unpack-day.ts';
import { answersOf } from '../../../extension/popup/model/answers.ts';
import { allNeeds } from '../../../extension/popup/model/targets.ts';
import { Review } from '../../../extension/popup/review.tsx';
import { tell } from '../../bench/report.ts';
import { type LearnedAttorney, learnedAttorney } from './learned-attorney.ts';

/** The worker that the page talks to, once it is there. */
const wire = vi.hoisted(() => ({ of: null as LearnedAttorney['worker'] | null }));
vi.mock('../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: (message: CallMessage) => wire.of?.answer(structuredClone(message)),
      onMessage: {
        addListener: (listener: (news: News) => void) => void wire.of?.listeners.add(listener),
        removeListener: (listener: (news: News) => void) => void wire.of?.listeners.delete(listener),
      },
      openOptionsPage: async () => undefined,
    },
    extension: { getViews: () => [] },
    storage: { session: { get: async () => ({}), set: async () => undefined, remove: async () => undefined } },
  },
}));

/** The day as it is drawn, with the rows where the attorney's hand keeps them. */
const drawn = vi.hoisted(() => ({ day: null as DayView | null }));
vi.mock('../../../extension/popup/state/use-steady-day.ts', async (original) => {
  const { useSteadyDay } = await original<typeof import('../../../extension/popup/state/use-steady-day.ts')>();
  return {
    useSteadyDay: (day: DayView | null) => {
      drawn.day = useSteadyDay(day);
      return drawn.day;
    },
  };
});

/** From the popup open to all sent, besides what is typed. */
const MOST_KEYS = 25;
const LEAST_THINGS = 33;

let attorney: LearnedAttorney;
let root: HTMLElement;
beforeAll(async () => {
  vi.stubGlobal('__SANDBOX_ORIGIN__', 'http://127.0.0.1:4747');
  attorney = await learnedAttorney('litigation', 1, 70);
  wire.of = attorney.worker;
  root = document.createElement('div');
  document.body.append(root);
  render(<Review />, root);
  await settled();
}, 120_000);
afterAll(async () => {
  render(null, root);
  await attorney.worker.timeline.close();
});

/** Ends once the page shows what the worker has to say. */
async function settled(): Promise<void> {
  await attorney.worker.quiet();
  await wait(60);
}

const read = async (): Promise<DayView> => unpackDay(await attorney.worker.ask('day.read', { day: attorney.day }));
const things = (need: NeedView) => (need.things.length > 0 ? need.things : [need]);

/** What the attorney gives a thing to: what most of its time is of; undefined: it is left as it is. */
function truthOf({ starts }: NeedView): number | null | undefined {
  const times = new Map<number | null | undefined, number>();
  for (const start of starts) {
    const window = attorney.windows.get(start);
    if (window) times.set(window.tagged, (times.get(window.tagged) ?? 0) + window.end - window.start);
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}
const isToPlace = (need: NeedView) => truthOf(need) !== undefined;

/** How often each kind of key was pressed. */
const pressed: Record<string, number> = {};
async function press(what: string, key: string, more: KeyboardEventInit = {}): Promise<void> {
  pressed[what] = (pressed[what] ?? 0) + 1;
  const code = /^\d$/.test(key) ? `Digit${key}` : '';
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more }));
  await settled();
}
const count = () => Object.values(pressed).reduce((sum, one) => sum + one, 0);

const focused = () => document.activeElement?.closest<HTMLElement>('[data-stop]') ?? null;
const shown = () => [...root.querySelectorAll<HTMLElement>('[data-stop="need"]')];
/** The key of an answer on screen. */
function answerFor(need: NeedView, matter: number): string | null {
  const place = answersOf(need).findIndex((one) => one !== 'not-client' && one.matter.id === matter);
  return place < 0 ? null : String(place + 1);
}

/** Looks a matter up: what is typed is no key that is counted. */
async function lookUp(matter: number): Promise<void> {
  await press('picker', '/');
  const box = root.querySelector<HTMLInputElement>('dialog [role="combobox"]');
  if (!box) throw new Error('no picker opened');
  box.value = attorney.numberOf(matter);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  await press('picker', 'Enter');
}

/** Gives a thing, or several of one matter, to what it is of. */
async function place(need: NeedView, truth: number | null): Promise<void> {
  if (truth === null) return press('not client work', 'n');
  const digit = answerFor(need, truth);
  return digit ? press('answer', digit) : lookUp(truth);
}

/** Does the next thing that a person would, and says whether there was any. */
async function step(): Promise<boolean> {
  const view = drawn.day;
  if (!view) throw new Error('no day is drawn');
  if (root.querySelector('.take-sure')) {
    await press('all that is sure', 'a');
    return true;
  }
  const byKey = new Map(allNeeds(view).map((need) => [need.key, need]));
  const open = shown().filter(({ dataset }) => things(byKey.get(dataset.key ?? '') ?? NOTHING).some(isToPlace));
  if (open.length === 0) return false;
  const row = focused();
  const need = byKey.get(row?.dataset.key ?? '');
  const isOpen = row?.querySelector('[aria-expanded="true"]');
  const truths = need && new Set(things(need).map(truthOf));
  const [truth] = truths ?? [];
  if (!row || !need || isOpen || !things(need).some(isToPlace)) await press('next', 'j');
  else if (need.kind === 'short' && row.querySelector('[data-candidate="1"]')) await press('short as suggested', '1');
  else if (truths?.size === 1 && truth !== undefined) await place(need, truth);
  else await press('open', 'Enter');
  return true;
}
const NOTHING = { things: [], starts: [] } as unknown as NeedView;

it('a tenth day is placed and sent by 25 keys at most', async () => {
  const first = await read();
  const toPlace = first.needs.flatMap(things).filter(isToPlace).length;
  expect(toPlace).toBeGreaterThanOrEqual(LEAST_THINGS);
  for (let more = true; more && count() < 4 * MOST_KEYS; ) more = await step();
  await press('send', 'Enter', { ctrlKey: true });
  const last = await read();
  // A day that is sent: what is left is what the attorney leaves.
  expect([last.cards, last.small.filter(({ ticked }) => ticked)]).toEqual([[], []]);
  expect(last.needs.flatMap(things).filter(isToPlace)).toEqual([]);
  expect(last.entries.length).toBeGreaterThan(3);

  let [right, wrong] = [0, 0];
  for (const { matter, parts } of await attorney.worker.timeline.entriesOf(attorney.day))
    for (const window of attorney.windows.values())
      for (const part of parts) {
        const time = Math.max(0, Math.min(window.end, part.end) - Math.max(window.start, part.start));
        if (window.tagged === matter) right += time;
        else wrong += time;
      }
  tell('review.keys-tenth-day', count(), 'keys', { target: MOST_KEYS, things: toPlace, ...pressed });
  tell('review.wrong-tenth-day', wrong / (right + wrong), 'share', { target: 0.02 });
  expect(wrong / (right + wrong)).toBeLessThan(0.02);
  expect(count()).toBeLessThanOrEqual(MOST_KEYS);
}, 240_000);
