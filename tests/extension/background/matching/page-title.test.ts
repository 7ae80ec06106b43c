import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportPart } from '../../../../extension/background/data/export.ts';
import { createLessons } from '../../../../extension/background/matching/lessons.ts';
import { lessonsOfDay } from '../../../../extension/background/matching/lessons-of-day.ts';
import { titleWithPage } from '../../../../extension/background/matching/page-title.ts';
import { createSuggester } from '../../../../extension/background/matching/suggest.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import type { RowView } from '../../../../extension/messages/items.ts';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import { runs } from '../../../runs.ts';
import { ACME, CLOSED, DAY, NINE, record, SMITH, type Stretch } from '../kept-day.ts';
import { type ReviewStage, reviewStage } from '../review-stage.ts';

// Until version 8 of the database a page's matter stood in the stored title, as its path; now it stands beside it.

const UNKNOWN = 4711;
const HOUR = 3_600_000;

/** The same time as it was stored until then. */
function earlier(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map(([seconds, title, pageMatter]) =>
    pageMatter === undefined ? [seconds, title] : [seconds, titleWithPage({ title, pageMatter })],
  );
}

const rowOf = ({ minutes, worked, starts, outcome, evidence, note }: RowView) => ({
  ...{ minutes, worked, starts, outcome, note },
  evidence: evidence.map(({ matter, by }) => [matter.id, by]),
});

/** All of a day that does not quote titles; and its export, which does. */
async function shown({ timeline, calls, day }: ReviewStage) {
  const { cards, small, needs, excluded, strip, ledger, minutes } = await day();
  const cardOf = (card: (typeof cards)[number]) => ({
    ...[card.matter.id, card.minutes, card.seconds, card.inClio, card.charge, card.ticked],
    narrative: card.narrative,
    rows: card.rows.map(rowOf),
  });
  const found = async (words: string) =>
    (await calls['days.find']({ words, before: null })).items.map(({ row, matter }) => [rowOf(row), matter?.id]);
  const { spans } = await exportPart(timeline, await createTaggers(timeline).current(), 0, NINE);
  return {
    ...{ strip, ledger, minutes, spans },
    cards: [...cards, ...small].map(cardOf),
    needs: needs.map(({ rows, outcome }) => [outcome, rows.map(rowOf)]),
    excluded: excluded.map((row) => rowOf(row)),
    found: [await found('clio'), await found(`matters/${ACME}`), await found(`nc/#/matters/${UNKNOWN}`)],
  };
}

/** Titles that hold no matter's number: where they did, the path was told as well. */
const title = fc.constantFrom('Matters | Clio', 'Clio', 'Documents - Clio', 'Draft answer.docx', 'app.clio.com');
const stretch = fc.tuple(fc.integer({ min: 5, max: 900 }), title).chain(
  ([seconds, text]): fc.Arbitrary<Stretch> =>
    fc.oneof(
      fc.constant<Stretch>([seconds, text]),
      fc.constantFrom(SMITH, ACME, CLOSED, UNKNOWN, UNKNOWN + 1).map((matter): Stretch => [seconds, text, matter]),
      fc.constant<Stretch>([seconds, 'away']),
    ),
);

describe('a matter’s page in Clio', () => {
  it('gives the same day, matters, narratives and export whether the matter stands in the title or beside it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stretch, { minLength: 1, maxLength: 25 }), fc.nat(), async (stretches, pick) => {
        const forms = [await reviewStage(earlier(stretches)), await reviewStage(stretches)];
        const days = [];
        for (const stage of forms) {
          const { pieces } = await stage.timeline.readDay(DAY);
          const piece = pieces[pick % Math.max(1, pieces.length)];
          // Of a page given by hand to another matter, the path was told as if it were a document's name.
          const others = piece && titleWithPage(piece).replace(`/nc/#/matters/${SMITH}`, '').includes('/nc/#/');
          if (piece && !others) await stage.timeline.tagSpans([piece.start], SMITH, NINE);
          days.push(await shown(stage));
        }
        expect(days[1]).toEqual(days[0]);
      }),
      { numRuns: runs(12) },
    );
  });

  it('is shown under the title that it has itself, and stored so', async () => {
    const stage = await reviewStage([[600, 'Matters | Clio', SMITH]]);
    const { cards } = await stage.day();
    expect(cards[0]?.rows).toMatchObject([
      { title: 'Matters | Clio', evidence: [{ by: 'address', start: 0, end: 0, matter: { id: SMITH } }] },
    ]);
    expect(await stage.timeline.allSpans()).toMatchObject([{ title: 'Matters | Clio', pageMatter: SMITH }]);
  });

  it('is exported with its path, as ever, however long its title is', async () => {
    for (const [own, exported] of [
      ['Matters | Clio', `Matters | Clio · /nc/#/matters/${SMITH}`],
      ['x'.repeat(1024), `${'x'.repeat(900)} · /nc/#/matters/${SMITH}`],
    ] as const) {
      const { timeline } = await reviewStage([[600, own, SMITH]]);
      const { spans } = await exportPart(timeline, await createTaggers(timeline).current(), 0, NINE);
      expect(spans).toMatchObject([{ title: exported, matter: SMITH, outcome: 'auto', by: 'address' }]);
    }
  });

  it('leaves no path in a narrative, also where the title has a number, or it is given to another matter by hand', async () => {
    const { timeline, day } = await reviewStage([
      [900, 'Communications - 00012-Smith', SMITH],
      [600, 'Draft answer.docx', UNKNOWN],
    ]);
    await timeline.tagSpans([NINE + 900_000], ACME, NINE);
    expect((await day()).cards.map(({ narrative }) => narrative)).toEqual(['Draft communications', 'Draft answer']);
  });

  it('is no other matter’s whose number is the id of the page', async () => {
    const stage = await reviewStage([[900, 'Matters | Clio', SMITH]]);
    const [smith, acme] = (await stage.timeline.allMatters()).filter(({ id }) => id === SMITH || id === ACME);
    if (!smith || !acme) throw new Error('no matters');
    const progress = { since: null, startedAt: 0, next: null, done: 1, total: 1 };
    await stage.timeline.storeMatters([{ ...acme, display_number: `Matters ${SMITH}` }], progress);
    expect((await stage.nextWorker().day()).cards.map(({ matter }) => matter.id)).toEqual([SMITH]);
  });

  it('of one that is not known here is a question of its own, whatever other pages are called', async () => {
    const { day } = await reviewStage([
      [600, 'Matters | Clio', UNKNOWN],
      [300, 'Matters | Clio', UNKNOWN + 1],
      [60, 'Matters | Clio'],
    ]);
    expect((await day()).needs.map(({ title: own, minutes }) => [own, minutes])).toEqual([
      ['Matters | Clio', 10],
      ['Matters | Clio', 5],
      ['Matters | Clio', 1],
    ]);
  });
});

describe('what is learned of pages in Clio', () => {
  const PAGES: Stretch[] = [
    [600, 'Matters | Clio', UNKNOWN],
    [300, 'Matters | Clio', 1_234_567],
    [60, 'Calendar'],
  ];
  const NEXT = '2026-11-24';
  const learnt = async (timeline: Timeline) => {
    await timeline.tagSpans([NINE], SMITH, NINE + 1);
    await timeline.tagSpans([NINE + 600_000], ACME, NINE + 1);
    return timeline;
  };
  const suggestedFor = async (timeline: Timeline, stretches: readonly Stretch[]) => {
    await record(timeline, stretches, NINE + 24 * HOUR);
    let clock = NINE + 25 * HOUR;
    const rest = async (ms: number) => {
      clock += ms;
    };
    const parts = { timeline, taggers: createTaggers(timeline), rest, now: () => clock, changed: () => undefined };
    await createSuggester({ ...parts, lessons: createLessons(timeline, rest) }).look(NEXT);
    return (await timeline.suggestionsOf(NEXT))?.items ?? [];
  };

  it('is the same in both forms, and what one taught helps the other', async () => {
    const taught = async (stretches: readonly Stretch[]) => learnt((await reviewStage(stretches)).timeline);
    const [before, now] = [await taught(earlier(PAGES)), await taught(PAGES)];
    expect(lessonsOfDay(await now.readDay(DAY), 0)).toEqual(lessonsOfDay(await before.readDay(DAY), 0));
    const bare = (items: Awaited<ReturnType<typeof suggestedFor>>) =>
      items.map(({ suggestions }) =>
        (suggestions as { matterId: number; confidence: number; reason: unknown }[]).map(
          ({ matterId, confidence, reason }) => [matterId, confidence, reason],
        ),
      );
    const old = await suggestedFor(before, earlier(PAGES));
    expect(bare(await suggestedFor(now, PAGES))).toEqual(bare(old));
    expect(bare(await suggestedFor(await taught(earlier(PAGES)), PAGES))).toEqual(bare(old));
    // The calendar is nobody's: what is that unsure is not suggested.
    expect(bare(old).map((suggestions) => suggestions.length > 0)).toEqual([true, true, false]);
    expect(old).toHaveLength(PAGES.length);
  });

  it('is shown in the title alone: no mark stands behind its end', async () => {
    const now = await learnt((await reviewStage(PAGES)).timeline);
    for (const { title: own, suggestions } of await suggestedFor(now, PAGES))
      for (const { end } of suggestions as { end: number }[]) expect(end).toBeLessThanOrEqual(own.length);
  });
});
