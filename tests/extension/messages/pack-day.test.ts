import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayView } from '../../../extension/messages/day.ts';
import { OUTCOMES } from '../../../extension/messages/day-message.ts';
import type { NeedView, RowView } from '../../../extension/messages/items.ts';
import { packDay } from '../../../extension/messages/pack-day.ts';
import { unpackDay } from '../../../extension/messages/unpack-day.ts';
import type { EvidenceReason, EvidenceView, MatterView } from '../../../extension/messages/views.ts';
import { anyCharacter } from '../../any-character.ts';
import { ACME, DAY, SMITH } from '../background/kept-day.ts';
import { asSeen, reviewStage } from '../background/review-stage.ts';

/** The way of a message through a browser. */
const sent = (view: DayView) => unpackDay(JSON.parse(JSON.stringify(packDay(view))));

const text = fc.string({ unit: anyCharacter, maxLength: 12 });
const count = fc.integer({ min: 0, max: 1e9 });
const matter: fc.Arbitrary<MatterView> = fc
  .record({ id: fc.integer({ min: 1, max: 5 }), name: fc.constantFrom('Smith', 'Acme') })
  .map(({ id }) => ({
    id,
    number: `0000${id}`,
    client: id % 2 === 0 ? null : `Client ${id}`,
    description: '',
    status: 'Open',
    colour: id,
  }));
const evidence: fc.Arbitrary<EvidenceView> = fc.record({
  matter,
  start: fc.nat(40),
  end: fc.nat(40),
  by: fc.constantFrom('number', 'client', 'learned'),
  ...{ percent: fc.integer({ min: 0, max: 100 }) },
  reason: fc.option(text.map((quote): EvidenceReason => ({ code: 'given-alike', quote }))),
});
const row: fc.Arbitrary<RowView> = fc
  .record({
    key: text,
    app: text,
    title: text,
    minutes: fc.nat(600),
    worked: count,
    starts: fc.uniqueArray(fc.integer({ min: 1.7e12, max: 1.8e12 }), { minLength: 1, maxLength: 5 }),
    length: count,
    outcome: fc.constantFrom(...OUTCOMES),
    evidence: fc.array(evidence, { maxLength: 3 }),
    added: fc.boolean(),
    note: fc.option(text),
  })
  .map(({ length, starts: unsorted, ...rest }) => {
    const starts = unsorted.sort((a, b) => a - b);
    return { ...rest, starts, from: starts[0] ?? 0, to: (starts.at(-1) ?? 0) + length };
  });
const left = fc.record({ code: fc.constant('left' as const), quote: text });
const need: fc.Arbitrary<NeedView> = fc
  .record({
    kind: fc.constant('one' as const),
    things: fc.constant<NeedView[]>([]),
    notClient: fc.option(fc.record({ place: fc.nat(3), percent: fc.nat(100), reason: left })),
    key: text,
    title: text,
    app: text,
    from: count,
    to: count,
    minutes: count,
    outcome: fc.constantFrom(...OUTCOMES),
    evidence: fc.array(evidence, { maxLength: 4 }),
    between: fc.record({ before: fc.option(matter), after: fc.option(matter) }),
    near: fc.array(matter, { maxLength: 3 }),
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
  })
  .map((one) => ({ ...one, starts: one.rows.flatMap(({ starts }) => starts) }));
const errand: fc.Arbitrary<NeedView> = fc
  .record({ whole: need, things: fc.array(need, { minLength: 2, maxLength: 3 }) })
  .map(({ whole, things }) => {
    const rows = things.flatMap((thing) => thing.rows);
    return { ...whole, kind: 'errand', things, rows, starts: rows.flatMap(({ starts }) => starts) };
  });
const piece = fc.record({ start: count, end: count, colour: fc.option(fc.nat(7)) });
const card = fc.record({
  id: text,
  matter,
  narrative: text,
  finding: fc.option(fc.record({ kind: fc.constant('other-matter'), matter, quote: text, blocks: fc.boolean() })),
  rows: fc.array(fc.tuple(row, fc.boolean(), fc.boolean()), { maxLength: 4 }),
});
/** Parts that travel in ways of their own, in a day around them. */
const day = fc
  .record({
    strip: fc.array(piece, { maxLength: 8 }),
    needs: fc.array(fc.oneof(need, errand), { maxLength: 3 }),
    cards: fc.array(card, { maxLength: 3 }),
    small: fc.array(card, { maxLength: 2 }),
    excluded: fc.array(fc.tuple(row, fc.constantFrom('hidden' as const, 'not-client' as const)), { maxLength: 3 }),
    posting: fc.option(fc.record({ current: fc.option(matter), total: count })),
    until: count,
  })
  .map(({ cards, small, excluded, ...rest }) => {
    const whole = (one: typeof cards) =>
      one.map(({ rows, ...more }) => ({
        ...more,
        rows: rows.map(([item, ticked, later]) => ({ ...item, ticked, later })),
      }));
    return {
      ...rest,
      cards: whole(cards),
      small: whole(small),
      excluded: excluded.map(([item, why]) => ({ ...item, excluded: why })),
    } as unknown as DayView;
  });

describe('a day on its way to a page', () => {
  it('is the same when it arrives, whatever stands in it', () => {
    fc.assert(
      fc.property(day, (view) => {
        expect(sent(view)).toEqual(view);
      }),
    );
  });

  it('names each matter once, and is the same when it arrives', async () => {
    const stage = await reviewStage([
      [900, '00012-Smith brief'],
      [600, '00041-Acme lease'],
      [300, 'Research'],
      [300, 'Research again'],
      [240, '00012-Smith reply'],
      [200, 'News'],
      [600, 'away'],
      [100, '00012-Smith and 00041-Acme'],
    ]);
    const { needs } = await stage.day();
    const starts = (title: string) => needs.find((one) => one.title === title)?.starts ?? [];
    await stage.act({ kind: 'note', starts: starts('Research'), note: 'Found it' });
    await stage.act({ kind: 'exclude', starts: starts('News'), as: 'hidden' });
    await stage.act({ kind: 'tag', starts: starts('Research again'), matter: ACME });
    const [first] = (await stage.day()).cards;
    if (!first) throw new Error('There is no draft.');
    await stage.calls['day.send']({ day: DAY, asOf: stage.clock.at, cards: [asSeen(first)] });
    const message = await stage.calls['day.read']({ day: DAY });
    const written = JSON.stringify(message);
    expect(message.matters.map(({ id }) => id).sort()).toEqual([SMITH, ACME]);
    for (const { number } of message.matters) expect(written.split(`"${number}"`)).toHaveLength(2);
    const view = unpackDay(message);
    // Whatever names a matter holds the same one: it is looked up once.
    const named = [...view.cards, ...view.small, ...view.entries].map(({ matter: one }) => one);
    expect(new Set(named).size).toBe(new Set(named.map(({ id }) => id)).size);
    expect(sent(view)).toEqual(view);
    expect(view.needs.flatMap(({ rows }) => rows).find(({ title }) => title === 'Research')?.note).toBe('Found it');
  });
});
