import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepFirmState } from '../../../../extension/background/settings/effective.ts';
import type { CardView, DraftChange } from '../../../../extension/messages/card.ts';
import type { ItemView } from '../../../../extension/messages/items.ts';
import { accountKey } from '../../../../extension/timeline/index.ts';
import { createDice } from '../../../bench/dice.ts';
import { sampleCategory } from '../../sample-records.ts';
import { ACME, DAY, record, SMITH, type Stretch } from '../kept-day.ts';
import { asSeen, CONNECTION, type ReviewStage, reviewStage } from '../review-stage.ts';

const smith = String(SMITH);
const WORDS = 'Draft brief on venue';
const TITLES = ['brief', 'reply letter', 'outline', 'lease', 'deposition notes'].map(
  (name) => `00012-Smith ${name}.docx - Word`,
);
/** Says nothing of what was done. */
const SILENT = '00012-Smith';
type Dice = ReturnType<typeof createDice>;
const pick = <T>(dice: Dice, list: readonly T[]): T => list[dice(list.length)] as T;

const cardsOf = async (stage: ReviewStage): Promise<CardView[]> => {
  const { cards, small } = await stage.day();
  return [...cards, ...small].filter(({ matter }) => matter.id === SMITH);
};
const rowsOf = (cards: readonly CardView[]): ItemView[] => cards.flatMap(({ rows }) => rows);
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const inClio = (cards: readonly CardView[]) =>
  sum(cards.filter(({ seconds }) => seconds > 0).map((card) => card.inClio));
const workedOn = (cards: readonly CardView[], ticked: boolean) =>
  sum(rowsOf(cards).flatMap((row) => (row.ticked === ticked ? [row.worked] : [])));

/** A day whose matter wants one task an entry, and has all of it on one card; with categories and codes to choose from. */
async function oneCard(stretches: readonly Stretch[], step: number | null = 360, strict = true): Promise<ReviewStage> {
  const first = await reviewStage(stretches);
  const { timeline, clock } = first;
  if (strict) await keepFirmState(timeline, { setup: { billing: [{ oneTask: true }] } });
  await timeline.changeDraft({ day: DAY, card: smith, patch: { byTask: !strict }, parts: null }, clock.at);
  const connection = { ...CONNECTION, step };
  const progress = { since: null, startedAt: 0, next: null, done: 0, total: 0, account: accountKey(connection) };
  const matters = await timeline.allMatters();
  await timeline.keepConnection(connection);
  await timeline.storeMatters(matters, progress);
  await timeline.storeList('categories', [sampleCategory(5, 'Drafting'), sampleCategory(6, 'Research')], progress);
  const code = (id: number, kind: 'task' | 'activity') => ({
    id,
    code: `L${id}`,
    name: 'C',
    description: '',
    kind,
    setId: null,
  });
  await timeline.storeList('utbmsCodes', [code(120, 'task'), code(101, 'activity')], progress);
  const billing = { roundingMinutes: 6, decimalRounding: false, utbmsCodes: true, fixedFeeTimeIsNonBillable: false };
  await timeline.storeList('billing', [billing], progress);
  first.connection = connection;
  return first.nextWorker();
}

const split = (stage: ReviewStage) => stage.calls['draft.fix']({ day: DAY, card: smith, finding: 'block' });
const titled = (cards: readonly CardView[], word: string) => {
  const row = rowsOf(cards).find(({ title }) => title.includes(word));
  if (!row) throw new Error(`there is no ${word}`);
  return row;
};
const how = ({ charge, category, codes, summary }: CardView) => ({ charge, category, codes, summary });

describe('a card that is split by task', () => {
  const TASKS: Stretch[] = [
    [800, TITLES[0] ?? ''],
    [500, TITLES[1] ?? ''],
    [300, TITLES[2] ?? ''],
  ];

  it.each<DraftChange>([
    { charge: 'no-charge' },
    { charge: 'non-billable' },
    { category: 6 },
    { task: 120, activity: 101 },
    { summary: true },
    { ticked: false },
  ])('keeps %j on each part', async (change) => {
    const stage = await oneCard(TASKS);
    await stage.change(smith, change);
    const [whole] = await cardsOf(stage);
    await split(stage);
    const parts = await cardsOf(stage);
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      expect(how(part)).toEqual(how(whole as CardView));
      expect(part.ticked).toBe(change.ticked ?? true);
    }
  });

  it.each([
    [WORDS, 'brief'],
    ['Work on outline of argument', 'outline'],
    ['Sundry work', 'brief'],
  ])(
    'has the attorney’s words “%s” on the part they are about, else on the longest, and they come back with undo',
    async (words, name) => {
      const stage = await oneCard(TASKS);
      await stage.change(smith, { narrative: words });
      const before = await cardsOf(stage);
      await split(stage);
      const written = (await cardsOf(stage)).filter((card) => card.written);
      expect(written.map(({ narrative }) => narrative)).toEqual([words]);
      expect(written[0]?.rows[0]?.title).toContain(name);
      await stage.calls['review.undo']({});
      expect(await cardsOf(stage)).toEqual(before);
    },
  );

  it('leaves out what was left out, and what was captured later', async () => {
    const stage = await oneCard(TASKS);
    await stage.change(smith, { items: [{ key: titled(await cardsOf(stage), 'outline').key, ticked: false }] });
    stage.clock.at = await record(stage.timeline, [[700, TITLES[1] ?? '']], stage.clock.at + 60_000);
    const before = await cardsOf(stage);
    await split(stage);
    const parts = await cardsOf(stage);
    expect(workedOn(parts, true)).toBe(workedOn(before, true));
    expect(workedOn(parts, false)).toBe(workedOn(before, false));
    expect(inClio(parts)).toBe(before[0]?.inClio);
  });

  it('counts an item that was split off once', async () => {
    const stage = await oneCard([
      [1200, TITLES[0] ?? ''],
      [500, TITLES[1] ?? ''],
    ]);
    const brief = titled(await cardsOf(stage), 'brief');
    await stage.act({ kind: 'split', starts: brief.starts, at: brief.from + 650_000 });
    expect((await cardsOf(stage))[0]?.inClio).toBe(1800);
    await split(stage);
    expect(inClio(await cardsOf(stage))).toBe(1800);
  });

  it('has a task of less than half a second with another one', async () => {
    const stage = await oneCard([
      [800, TITLES[0] ?? ''],
      [500, TITLES[1] ?? ''],
      [0.3, TITLES[2] ?? ''],
    ]);
    const before = await cardsOf(stage);
    await split(stage);
    const parts = await cardsOf(stage);
    expect(inClio(parts)).toBe(before[0]?.inClio);
    expect(workedOn(parts, true)).toBe(workedOn(before, true));
  });

  it('shares out the time that the attorney wrote, as the attorney’s', async () => {
    const stage = await oneCard(TASKS);
    await stage.change(smith, { seconds: 7200 });
    await split(stage);
    const parts = await cardsOf(stage);
    expect(inClio(parts)).toBe(7200);
    expect(parts.map(({ changedTo }) => changedTo)).toEqual(parts.map((part) => part.inClio));
    const { lines } = (await stage.day()).ledger;
    expect(lines.map(({ why }) => why)).toEqual(['changed', 'changed', 'changed']);
  });

  it('has a part counted by its own time once that changes', async () => {
    const stage = await oneCard([
      [500, TITLES[0] ?? ''],
      [500, TITLES[1] ?? ''],
    ]);
    await split(stage);
    const [first] = await cardsOf(stage);
    expect(first?.inClio).toBe(720);
    const { starts, from } = titled(first ? [first] : [], 'docx');
    await stage.act({ kind: 'split', starts, at: from + 400_000 });
    await stage.act({ kind: 'tag', starts, matter: null });
    await stage.act({ kind: 'exclude', starts, as: 'hidden' });
    // A hundred seconds are left of it.
    const left = (await cardsOf(stage)).find((card) => card.seconds === 100);
    expect(left?.inClio).toBe(360);
  });

  it('gets its part again with an entry that is taken back to the drafts', async () => {
    const stage = await oneCard([
      [500, TITLES[0] ?? ''],
      [500, TITLES[1] ?? ''],
    ]);
    await split(stage);
    const parts = await cardsOf(stage);
    const asOf = stage.clock.at;
    for (const { id } of parts) await stage.change(id, { confirmed: 'codes' });
    const cards = (await cardsOf(stage)).map(asSeen);
    expect(await stage.calls['day.send']({ day: DAY, asOf, cards })).toEqual({ ok: true, sent: 2 });
    for (const { id } of await stage.timeline.allEntries()) await stage.timeline.withdraw(id, stage.clock.at);
    expect((await cardsOf(stage)).map((card) => card.inClio).sort()).toEqual([360, 720]);
  });
});

describe('an item that is left out', () => {
  const DAYS: Stretch[] = [
    [800, TITLES[0] ?? ''],
    [500, TITLES[1] ?? ''],
  ];
  const leftOut = async () => {
    const stage = await reviewStage(DAYS);
    const row = titled(await cardsOf(stage), 'reply letter');
    await stage.change(smith, { items: [{ key: row.key, ticked: false }] });
    return { stage, row, ticked: async () => workedOn(await cardsOf(stage), true) };
  };

  it('stays so with a note, split in two, joined with what else is left out, and given to its own matter by hand', async () => {
    const { stage, row, ticked } = await leftOut();
    await stage.act({ kind: 'note', starts: row.starts, note: 'Reply' });
    expect(await ticked()).toBe(800_000);
    await stage.act({ kind: 'split', starts: row.starts, at: row.from + 100_000 });
    expect(await ticked()).toBe(800_000);
    const starts = [row.from, row.from + 100_000];
    await stage.act({ kind: 'join', starts });
    expect(await ticked()).toBe(800_000);
    await stage.act({ kind: 'tag', starts, matter: SMITH });
    expect(await ticked()).toBe(800_000);
  });

  it('of two halves keeps what was said last of each', async () => {
    const { stage, row, ticked } = await leftOut();
    await stage.act({ kind: 'split', starts: row.starts, at: row.from + 100_000 });
    const halves = rowsOf(await cardsOf(stage)).filter((one) => one.title === row.title);
    const later = halves.find(({ from }) => from > row.from);
    await stage.change(smith, { items: [{ key: later?.key ?? '', ticked: true }] });
    expect(await ticked()).toBe(1_200_000);
    await stage.act({ kind: 'note', starts: later?.starts ?? [], note: 'Reply' });
    expect(await ticked()).toBe(1_200_000);
  });
});

/** A change of the whole, or of its items, before it is split. */
async function prepare(dice: Dice, stage: ReviewStage, records = true): Promise<void> {
  const cards = await cardsOf(stage);
  if (cards.length === 0) return;
  const card = pick(dice, cards);
  const row = pick(dice, card.rows);
  const changes: DraftChange[] = [
    { charge: pick(dice, ['billable', 'non-billable', 'no-charge'] as const) },
    { category: pick(dice, [5, 6, null]) },
    { task: 120, activity: pick(dice, [101, null]) },
    { narrative: pick(dice, [WORDS, 'Sundry work', null]) },
    { items: [{ key: row.key, ticked: dice(2) === 0 }] },
    { seconds: pick(dice, [null, 600, 5000]) },
    { summary: dice(2) === 0 },
  ];
  const what = dice(changes.length + (records ? 4 : 3));
  const change = changes[what];
  if (change) await stage.change(card.id, change);
  else if (what === changes.length)
    await stage.act({ kind: 'split', starts: row.starts, at: row.from + dice(Math.max(1, row.to - row.from)) });
  else if (what === changes.length + 1) await stage.act({ kind: 'note', starts: row.starts, note: 'Reply to Dana' });
  else if (what === changes.length + 2)
    await stage.act({ kind: 'join', starts: [...row.starts, ...pick(dice, card.rows).starts] });
  else {
    const more: Stretch[] = [[dice(400_000) / 1000 + 0.001, pick(dice, TITLES)]];
    stage.clock.at = await record(stage.timeline, more, stage.clock.at + 1000);
  }
}

/** Every instant of the rows is in one row. */
function expectApart(cards: readonly CardView[]): void {
  const starts = rowsOf(cards).flatMap((row) => row.starts);
  expect(new Set(starts).size).toBe(starts.length);
}

const lasting = (cards: readonly CardView[]) => cards.map((card) => ({ ...card, finding: null }));

describe('a random card split by task', () => {
  it('ends as promised, and undo returns the card as it was', async () => {
    let splits = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const dice = createDice(seed * 7919);
      const lengths = () => (dice(4) === 0 ? dice(900) : dice(900_000)) / 1000 + 0.001;
      const stretches = Array.from(
        { length: 3 + dice(6) },
        (): Stretch => [lengths(), pick(dice, [...TITLES, SILENT])],
      );
      const stage = await oneCard(stretches, pick(dice, [360, 36, 900, null]));
      for (let left = dice(8); left > 0; left--) await prepare(dice, stage);
      const before = await cardsOf(stage);
      const [whole] = before;
      if (before.length !== 1 || !whole || !(await split(stage)).done) continue;
      splits += 1;
      const parts = await cardsOf(stage);
      const offered = whole.finding?.kind === 'block' ? whole.finding.parts : null;
      expect(parts.filter(({ seconds }) => seconds > 0).length).toBeGreaterThan(1);
      expect(inClio(parts)).toBe(offered ? sum(offered) : Math.max(whole.inClio, parts.length * 36));
      expect(workedOn(parts, true)).toBe(workedOn(before, true));
      expect(workedOn(parts, false)).toBe(workedOn(before, false));
      expectApart(parts);
      for (const part of parts) expect(how(part)).toEqual(how(whole));
      const written = parts.filter((part) => part.written).map(({ narrative }) => narrative);
      expect(written).toEqual(whole.written ? [whole.narrative] : []);
      await stage.calls['review.undo']({});
      expect(lasting(await cardsOf(stage))).toEqual(lasting(before));
      await stage.timeline.close();
    }
    expect(splits).toBeGreaterThan(60);
  }, 60_000);
});

describe('random splits, merges and changes of what comes of them', () => {
  it('have every instant in one part, and undo of all returns the first state', async () => {
    const fixed = { block: 0, merge: 0 };
    for (let seed = 1; seed <= 16; seed++) {
      const dice = createDice(seed * 104_729);
      const length = () => (dice(5) === 0 ? dice(900) : dice(200_000)) / 1000 + 0.001;
      const stretches = Array.from({ length: 6 }, (): Stretch => [length(), pick(dice, TITLES)]);
      // Without the client's rule, cards may be made one again.
      const stage = await oneCard(stretches, 360, seed % 2 === 0);
      await stage.calls['review.undo']({});
      const first = await cardsOf(stage);
      await stage.calls['review.redo']({});
      const worked = sum(rowsOf(first).map((row) => row.worked));
      for (let act = 0; act < 25; act++) {
        const [most] = await cardsOf(stage);
        const finding = pick(dice, ['block', 'merge'] as const);
        if (most && dice(3) === 0) {
          const { done } = await stage.calls['draft.fix']({ day: DAY, card: most.id, finding });
          if (done) fixed[finding] += 1;
        } else await prepare(dice, stage, false);
        const cards = await cardsOf(stage);
        expect(sum(rowsOf(cards).map((row) => row.worked))).toBe(worked);
        expectApart(cards);
      }
      while (await stage.calls['review.undo']({}));
      expect(lasting(await cardsOf(stage.nextWorker()))).toEqual(lasting(first));
      await stage.timeline.close();
    }
    expect(Math.min(fixed.block, fixed.merge)).toBeGreaterThan(0);
  }, 120_000);
});

describe('cards that are made one again', () => {
  const SMALL: Stretch[] = [
    [200, TITLES[0] ?? ''],
    [100, TITLES[1] ?? ''],
    [50, TITLES[2] ?? ''],
  ];
  async function apart() {
    const stage = await reviewStage(SMALL);
    await stage.timeline.changeDraft({ day: DAY, card: smith, patch: { byTask: true }, parts: null }, stage.clock.at);
    return { stage, cards: await cardsOf(stage) };
  }
  const merge = async (stage: ReviewStage) => {
    const [first] = await cardsOf(stage);
    return stage.calls['draft.fix']({ day: DAY, card: first?.id ?? '', finding: 'merge' });
  };

  it('keep how they are billed, what was left out and every word the attorney wrote; undo takes them apart again', async () => {
    const { stage, cards } = await apart();
    for (const { id } of cards) await stage.change(id, { charge: 'no-charge' });
    await stage.change(cards[1]?.id ?? '', { narrative: 'Reply to Dana' });
    await stage.change(cards[2]?.id ?? '', { narrative: 'Outline for hearing' });
    const before = await cardsOf(stage);
    expect(await merge(stage)).toEqual({ done: true });
    const [one, ...rest] = await cardsOf(stage);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ charge: 'no-charge', seconds: 350, inClio: 360, written: true });
    expect(one?.narrative).toContain('Reply to Dana');
    expect(one?.narrative).toContain('Outline for hearing');
    await stage.calls['review.undo']({});
    expect(await cardsOf(stage)).toEqual(before);
  });

  it('are not advised to be one where one is not to be sent, or has another code', async () => {
    const { stage, cards } = await apart();
    expect(cards[0]?.finding?.kind).toBe('merge');
    await stage.change(cards[1]?.id ?? '', { ticked: false });
    expect((await cardsOf(stage))[0]?.finding).toBeNull();
  });

  it('and split again show nothing of how they were before', async () => {
    const { stage, cards } = await apart();
    await stage.change(cards[1]?.id ?? '', { narrative: 'Reply to Dana' });
    await merge(stage);
    await stage.change(smith, { narrative: 'Something else', charge: 'non-billable' });
    await keepFirmState(stage.timeline, { setup: { billing: [{ oneTask: true }] } });
    const next = stage.nextWorker();
    await split(next);
    const parts = await cardsOf(stage);
    expect(parts.filter(({ written }) => written).map(({ narrative }) => narrative)).toEqual(['Something else']);
    expect(new Set(parts.map(({ charge }) => charge))).toEqual(new Set(['non-billable']));
  });
});

describe('a card of one task whose items are changed', () => {
  it('keeps how it is billed on every card that comes of it', async () => {
    const stage = await oneCard([
      [800, TITLES[0] ?? ''],
      [500, TITLES[1] ?? ''],
    ]);
    await split(stage);
    const [brief] = await cardsOf(stage);
    await stage.change(brief?.id ?? '', { charge: 'no-charge', category: 6 });
    const { starts, from } = titled(brief ? [brief] : [], 'docx');
    await stage.act({ kind: 'split', starts, at: from + 300_000 });
    await stage.act({ kind: 'note', starts: [from], note: 'Reply to Dana' });
    const charges = (await cardsOf(stage)).map(({ seconds, charge }) => [seconds, charge]);
    expect(charges.sort()).toEqual([
      [300, 'no-charge'],
      [500, 'billable'],
      [500, 'no-charge'],
    ]);
  });
});

describe('a card whose items are all given to another matter', () => {
  const acme = String(ACME);
  const cardFor = async (stage: ReviewStage, id: string) => {
    const { cards, small } = await stage.day();
    return [...cards, ...small].find((one) => one.id === id);
  };
  async function written(stretches: Stretch[]) {
    const stage = await reviewStage(stretches);
    await stage.change(smith, { narrative: WORDS });
    await stage.change(smith, { charge: 'no-charge' });
    const before = await stage.day();
    const starts = rowsOf(await cardsOf(stage)).flatMap((row) => row.starts);
    return { stage, before, starts };
  }

  it('is one there with the attorney’s words and way of billing, and undo brings it back', async () => {
    const { stage, before, starts } = await written([
      [800, TITLES[0] ?? ''],
      [100, TITLES[1] ?? ''],
    ]);
    await stage.act({ kind: 'tag', starts, matter: ACME });
    const there = { narrative: WORDS, written: true, charge: 'no-charge', seconds: 900, ticked: true };
    expect(await cardFor(stage, acme)).toMatchObject(there);
    // More of the first matter takes nothing of it back.
    stage.clock.at = await record(stage.timeline, [[300, TITLES[0] ?? '']], stage.clock.at + 60_000);
    expect(await cardFor(stage, acme)).toMatchObject(there);
    await stage.change(acme, { summary: true });
    expect(await cardFor(stage, acme)).toMatchObject({ ...there, summary: true });
    await stage.calls['review.undo']({});
    await stage.calls['review.undo']({});
    stage.clock.at = before.asOf;
    expect((await stage.day()).cards).toEqual(before.cards);
  });

  it('of less than three minutes keeps them too', async () => {
    const { stage, starts } = await written([[100, TITLES[0] ?? '']]);
    await stage.act({ kind: 'tag', starts, matter: ACME });
    expect(await cardFor(stage, acme)).toMatchObject({ narrative: WORDS, charge: 'no-charge' });
  });

  it('keeps them where they are while some of it stays, and what is given is to be sent', async () => {
    const { stage } = await written([
      [800, TITLES[0] ?? ''],
      [500, TITLES[1] ?? ''],
    ]);
    const letter = titled(await cardsOf(stage), 'reply letter');
    await stage.change(smith, { items: [{ key: letter.key, ticked: false }] });
    await stage.act({ kind: 'tag', starts: letter.starts, matter: ACME });
    expect(await cardFor(stage, smith)).toMatchObject({ narrative: WORDS, charge: 'no-charge', seconds: 800 });
    expect(await cardFor(stage, acme)).toMatchObject({ written: false, charge: 'billable', seconds: 500 });
  });
});
