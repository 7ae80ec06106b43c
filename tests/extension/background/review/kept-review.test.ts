import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepDays } from '../../../../extension/background/kept-days.ts';
import { createRevisions } from '../../../../extension/background/revisions.ts';
import type { DraftChange } from '../../../../extension/messages/card.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import type { ReviewAct } from '../../../../extension/messages/review-act.ts';
import { createTimeline } from '../../../../extension/timeline/index.ts';
import { runs } from '../../../runs.ts';
import { ACME, DAY, keptDay, NINE, record, SMITH, type Stretch } from '../kept-day.ts';
import { asSeen, CONNECTION, type ReviewStage, stageOver } from '../review-stage.ts';

const TITLES = [
  '00012-Smith brief.docx - Word',
  '00012-Smith motion.docx - Word',
  '00041-Acme lease.docx - Word',
  '00012-Smith and 00041-Acme',
  'Inbox',
  'Research on venue',
  'Settlement letter.docx - Word',
  'away',
];
const stretches = fc.array(
  fc.tuple(
    fc.integer({ min: 400, max: 600_000 }).map((ms) => ms / 1000),
    fc.constantFrom(...TITLES),
  ),
  { minLength: 4, maxLength: 16 },
);
const KINDS = [
  'tag',
  'tag',
  'exclude',
  'delete',
  'split',
  'join',
  'note',
  'note',
  'share',
  'add',
  'type',
  'type',
  'seconds',
  'charge',
  'tick',
  'confirm',
  'fix',
  'send',
  'withdraw',
  'undo',
  'undo',
  'redo',
  'record',
] as const;
const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), nth: fc.nat(20), many: fc.integer({ min: 1, max: 3 }) }),
  { minLength: 3, maxLength: 12 },
);
type Step = { kind: (typeof KINDS)[number]; nth: number; many: number };

const cardsOf = (view: DayView) => [...view.cards, ...view.small];

/** What is done on items. */
function itemAct({ kind, nth, many }: Step, view: DayView): ReviewAct | null {
  const rows = [...view.needs, ...cardsOf(view)].flatMap((one) => one.rows).concat(view.excluded);
  const chosen = Array.from({ length: many }, (_, index) => rows[(nth + index) % Math.max(1, rows.length)]);
  const starts = chosen.flatMap((row) => row?.starts ?? []);
  const matter = nth % 2 === 0 ? SMITH : ACME;
  const seconds = Math.round((chosen[0]?.worked ?? 0) / 1000);
  switch (kind) {
    case 'tag':
      return { kind, starts, matter: nth % 5 === 0 ? null : matter };
    case 'exclude':
      return { kind, starts, as: nth % 3 === 0 ? null : 'hidden' };
    case 'delete':
    case 'join':
      return { kind, starts };
    case 'split':
      return { kind, starts, at: (chosen[0]?.from ?? 0) + 1000 };
    case 'note':
      return { kind, starts, note: nth % 4 === 0 ? '' : `Word ${nth}` };
    case 'share': {
      const shares = [
        { matter: SMITH, seconds: Math.floor(seconds / 2) },
        { matter: ACME, seconds: seconds - Math.floor(seconds / 2) },
      ];
      return { kind, starts: chosen[0]?.starts ?? [], shares };
    }
    case 'add': {
      const start = NINE + nth * 60_000;
      return { kind, start, end: start + many * 60_000, title: 'Hearing', matter, call: false, replace: nth % 2 === 0 };
    }
    default:
      return null;
  }
}

/** What is changed on a card. */
function cardChange({ kind, nth }: Step, view: DayView, card: string): DraftChange | null {
  const rows = cardsOf(view).find(({ id }) => id === card)?.rows ?? [];
  const row = rows[nth % Math.max(1, rows.length)];
  switch (kind) {
    case 'type':
      return { narrative: nth % 6 === 0 ? null : `Draft ${nth}` };
    case 'seconds':
      return { seconds: nth % 3 === 0 ? null : nth * 60 };
    case 'charge':
      return { charge: nth % 2 === 0 ? 'no-charge' : 'non-billable' };
    case 'tick':
      return row ? { items: [{ key: row.key, ticked: nth % 2 === 0 }] } : null;
    case 'confirm':
      return { confirmed: 'other-matter' };
    default:
      return null;
  }
}

async function step(stage: ReviewStage, each: Step, view: DayView): Promise<void> {
  stage.clock.at += 1000 + each.nth * 3000;
  const { timeline, calls } = stage;
  const cards = cardsOf(view);
  const card = cards[each.nth % Math.max(1, cards.length)];
  const act = itemAct(each, view);
  const change = card && cardChange(each, view, card.id);
  if (act) await stage.act(act);
  else if (card && change) await stage.change(card.id, change);
  else if (each.kind === 'undo') await calls['review.undo']({});
  else if (each.kind === 'redo') await calls['review.redo']({});
  else if (each.kind === 'fix' && card?.finding) {
    await calls['draft.fix']({ day: DAY, card: card.id, finding: card.finding.kind });
  } else if (each.kind === 'send' && card) {
    await calls['day.send']({ day: DAY, asOf: view.asOf, cards: [asSeen(card)] });
  } else if (each.kind === 'withdraw') {
    const [entry] = view.entries;
    if (entry) await timeline.withdraw(entry.id, stage.clock.at);
  } else if (each.kind === 'record') {
    const more: Stretch[] = [[each.nth + 1, TITLES[each.nth % TITLES.length] ?? '']];
    stage.clock.at = await record(timeline, more, stage.clock.at);
  }
}

/** The day once all that can be known of it is known: what notes name is looked for beside a reading. */
async function surely(stage: ReviewStage): Promise<DayView> {
  const { asOf, cards } = await stage.day();
  const nobody = { ...(cards[0] ? asSeen(cards[0]) : NOTHING), card: 'none' };
  const refused = await stage.calls['day.send']({ day: DAY, asOf, cards: [nobody] });
  expect(refused).toEqual({ ok: false, why: 'changed' });
  return stage.day();
}
const NOTHING = {
  seconds: 0,
  changedTo: null,
  inClio: 0,
  narrative: '',
  summary: false,
  category: null,
  task: null,
  activity: null,
  charge: 'billable' as const,
};

describe('a review in which acts follow one another', () => {
  it('shows after each what a worker shows that knows nothing yet', async () => {
    await fc.assert(
      fc.asyncProperty(stretches, steps, async (recorded, list) => {
        const { timeline: store, end, name } = await keptDay(recorded);
        const timeline = keepDays(store, createRevisions('kept'));
        const stage = stageOver(timeline, { at: end }, CONNECTION);
        let view = await surely(stage);
        for (const each of list) {
          const before = structuredClone(view);
          await step(stage, each, view);
          expect(view).toEqual(before);
          view = await surely(stage);
          const fresh = createTimeline(name);
          expect(view).toEqual(await surely(stageOver(fresh, { at: stage.clock.at }, CONNECTION)));
          await fresh.close();
        }
        await timeline.close();
      }),
      { numRuns: runs(25) },
    );
  }, 120_000);
});
