import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReviewAct } from '../../../extension/messages/review-act.ts';
import { DAY, NINE, SMITH } from './kept-day.ts';
import { asSeen, type ReviewStage, reviewStage } from './review-stage.ts';

const MINUTE = 60_000;

async function stage(): Promise<ReviewStage> {
  return reviewStage([
    [600, '00012-Smith brief'],
    [600, 'no matter here'],
    [300, '00041-Acme lease'],
  ]);
}
/** The day as the pages show it, and what undo would take back; names that are new each time left out. */
async function shown(at: ReviewStage) {
  const { cards, small, needs, entries, undo, redo, minutes } = await at.day();
  const made = entries.sort((a, b) => a.matter.id - b.matter.id);
  const named = (name: string, value: unknown) => (name === 'key' || name === 'id' ? null : value);
  const log = await at.timeline.read('log');
  return JSON.parse(JSON.stringify({ cards, small, needs, made, undo, redo, minutes, log }, named));
}

type Ask = (at: ReviewStage, act: string) => Promise<unknown>;
const review =
  (what: (at: ReviewStage) => ReviewAct): Ask =>
  (at, act) =>
    at.calls['review.act']({ act: what(at) }, act);
const starts = [NINE + 10 * MINUTE];
const ACTS: [string, Ask][] = [
  ['a tag', review(() => ({ kind: 'tag', starts, matter: SMITH }))],
  ['a hiding', review(() => ({ kind: 'exclude', starts, as: 'hidden' }))],
  ['a deletion', review(() => ({ kind: 'delete', starts }))],
  ['a split', review(() => ({ kind: 'split', starts, at: NINE + 15 * MINUTE }))],
  ['a note', review(() => ({ kind: 'note', starts, note: 'with client' }))],
  ['a division', review(() => ({ kind: 'share', starts, shares: [{ matter: SMITH, seconds: 600 }] }))],
  [
    'added time',
    review(({ clock }) => ({
      kind: 'add',
      start: clock.at + MINUTE,
      end: clock.at + 5 * MINUTE,
      title: 'Call',
      matter: SMITH,
      call: false,
      replace: false,
    })),
  ],
  ['undo', (at, act) => at.calls['review.undo']({}, act)],
  ['redo', (at, act) => at.calls['review.redo']({}, act)],
  [
    'a change of a draft',
    (at, act) => at.calls['draft.change']({ day: DAY, card: String(SMITH), change: { seconds: 900 } }, act),
  ],
  [
    'an approval',
    async (at, act) => {
      const { cards } = await kept(at);
      return at.calls['day.send']({ day: DAY, asOf: at.clock.at, cards: cards.map(asSeen) }, act);
    },
  ],
];

/** What was on the screen when the act began: a page that asks again asks for the same. */
const screens = new WeakMap<object, Promise<Awaited<ReturnType<ReviewStage['day']>>>>();
function kept(at: ReviewStage) {
  const found = screens.get(at.timeline) ?? at.day();
  screens.set(at.timeline, found);
  return found;
}

/** Three decisions, of which the last two are taken back. */
async function prepared(): Promise<ReviewStage> {
  const at = await stage();
  for (const note of ['one', 'two', 'three']) await at.act({ kind: 'note', starts: [NINE], note });
  await at.calls['review.undo']({});
  await at.calls['review.undo']({});
  await kept(at);
  return at;
}

describe('an act whose answer was lost with the worker', () => {
  it.each(ACTS)('%s: asked for again, it is done once and answered as it was', async (_, ask) => {
    const plain = await prepared();
    const answer = await ask(plain, crypto.randomUUID());
    const once = await shown(plain);

    const act = crypto.randomUUID();
    const at = await prepared();
    const first = await ask(at, act);
    const second = await ask(at.nextWorker(), act);
    const third = await ask(at.nextWorker().nextWorker(), act);
    expect([first, second, third]).toEqual([answer, answer, answer]);
    expect(await shown(at.nextWorker())).toEqual(once);
  });

  const REPEATABLE = ACTS.filter(([name]) => ['a tag', 'a note', 'redo'].includes(name));
  it.each(REPEATABLE)('%s: another one after it is another one', async (_, ask) => {
    const at = await prepared();
    await ask(at, crypto.randomUUID());
    const before = await at.timeline.read('log');
    await ask(at.nextWorker(), crypto.randomUUID());
    expect(await at.timeline.read('log')).not.toEqual(before);
  });

  it('is answered with what was done to it then, also where more was done since', async () => {
    const at = await prepared();
    const act = crypto.randomUUID();
    const first = await at.calls['review.undo']({}, act);
    await at.act({ kind: 'note', starts, note: 'later' });
    expect(await at.nextWorker().calls['review.undo']({}, act)).toEqual(first);
    expect((await at.day()).undo).toMatchObject({ kind: 'note' });
  });
});
