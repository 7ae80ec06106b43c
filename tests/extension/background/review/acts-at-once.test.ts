import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHandlers, type HandlerParts } from '../../../../extension/background/handlers.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import type { ReviewAct } from '../../../../extension/messages/review-act.ts';
import { DAY, NINE, SMITH } from '../kept-day.ts';
import { asSeen, type ReviewStage, reviewStage } from '../review-stage.ts';

const MINUTE = 60_000;
const card = String(SMITH);
const starts = [NINE + 10 * MINUTE];

/** Clio cannot be asked. */
const client = { call: async () => ({ ok: false, problem: { kind: 'retry' } }) };

/** All that a worker answers, over the stage's store. */
function workerOver({ timeline, clock, connection }: ReviewStage) {
  return createHandlers({
    timeline,
    taggers: createTaggers(timeline),
    connections: { current: async () => connection && { connection, client, region: { id: 'sandbox' } } },
    poster: { facts: async () => null, run: async () => undefined },
    recording: { facts: () => ({ view: { kind: 'recording' }, remarks: [], platform: null, version: null }) },
    now: () => clock.at,
    changed: () => undefined,
  } as unknown as HandlerParts);
}
const workers = new WeakMap<ReviewStage, ReturnType<typeof workerOver>>();
function callsOf(at: ReviewStage) {
  const found = workers.get(at) ?? workerOver(at);
  workers.set(at, found);
  return found;
}

type Ask = (at: ReviewStage) => Promise<unknown>;
const review =
  (act: (at: ReviewStage) => ReviewAct): Ask =>
  (at) =>
    callsOf(at)['review.act']({ act: act(at) }, crypto.randomUUID());
const undo: Ask = (at) => callsOf(at)['review.undo']({}, crypto.randomUUID());
const redo: Ask = (at) => callsOf(at)['review.redo']({}, crypto.randomUUID());
const change =
  (what: Parameters<ReviewStage['change']>[1]): Ask =>
  (at) =>
    callsOf(at)['draft.change']({ day: DAY, card, change: what }, crypto.randomUUID());
const note = (text: string) => review(() => ({ kind: 'note', starts, note: text }));
const tag = review(() => ({ kind: 'tag', starts, matter: SMITH }));
const remember: Ask = (at) =>
  callsOf(at)['rules.remember'](
    { starts, app: 'Writer', title: 'no matter here', matter: SMITH, start: 0, end: 9, sure: true },
    crypto.randomUUID(),
  );
const add = review(({ clock }) => ({
  kind: 'add',
  start: clock.at + MINUTE,
  end: clock.at + 5 * MINUTE,
  title: 'Call',
  matter: SMITH,
  call: false,
  replace: false,
}));
const send =
  (seen: object): Ask =>
  async (at) =>
    callsOf(at)['day.send'](
      { day: DAY, asOf: at.clock.at, cards: screens.get(at)?.map((one) => ({ ...one, ...seen })) ?? [] },
      crypto.randomUUID(),
    );
const screens = new WeakMap<ReviewStage, ReturnType<typeof asSeen>[]>();

const PAIRS: [string, Ask[]][] = [
  ['a charge and approval', [change({ charge: 'no-charge' }), send({ charge: 'no-charge' })]],
  ['a summary and approval', [change({ summary: true }), send({ summary: true })]],
  ['a tick and approval', [change({ ticked: false }), send({})]],
  ['a tag and undo', [tag, undo]],
  ['added time and undo', [add, undo]],
  ['added time and a note', [add, note('x')]],
  ['a change and undo', [change({ seconds: 900 }), undo]],
  ['two changes of the same', [change({ seconds: 900 }), change({ seconds: 1800 })]],
  ['undo, redo', [note('a'), note('b'), undo, undo, redo]],
  ['approval and undo', [send({}), undo]],
  ['a rule made of an item, and undo', [remember, undo]],
];

async function prepared(): Promise<ReviewStage> {
  const at = await reviewStage([
    [600, '00012-Smith brief'],
    [600, 'no matter here'],
  ]);
  await at.act({ kind: 'note', starts: [NINE], note: 'one' });
  screens.set(at, (await at.day()).cards.map(asSeen));
  return at;
}
/** The same without names that are new each time. */
function nameless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, part) => (name === 'key' || name === 'id' ? null : part)));
}
async function shown(at: ReviewStage) {
  const { cards, small, needs, entries, undo, redo, minutes } = await at.day();
  return nameless({ cards, small, needs, entries, undo, redo, minutes });
}

describe('acts that are asked for before the one before is answered', () => {
  it.each(PAIRS)('come to the same as one after another: %s', async (_, asks) => {
    const calm = await prepared();
    const expected: unknown[] = [];
    for (const ask of asks) expected.push(await ask(calm));
    const hasty = await prepared();
    const answers = await Promise.all(asks.map((ask) => ask(hasty)));
    expect([nameless(answers), await shown(hasty)]).toEqual([nameless(expected), await shown(calm)]);
  });
});
