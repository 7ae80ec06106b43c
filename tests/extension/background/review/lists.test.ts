import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { accountKey, type SyncProgress } from '../../../../extension/timeline/index.ts';
import { putValue } from '../../put-value.ts';
import { sampleCategory, sampleMatter } from '../../sample-records.ts';
import { ACME, DAY, entryOn, record, SMITH } from '../kept-day.ts';
import { asSeen, CONNECTION, type ReviewStage, reviewStage } from '../review-stage.ts';

const category = (id: number, name: string, more: object = {}) => ({
  ...sampleCategory(id, name),
  ...more,
});
const code = (id: number, kind: 'task' | 'activity', setId: number) => ({
  id,
  code: `L${id}`,
  name: 'Pleadings',
  description: '',
  kind,
  setId,
});

/** A connected firm with lists. The matters stay those of nobody: only lists are looked at. */
async function firm(): Promise<ReviewStage> {
  const stage = await reviewStage([]);
  await stage.timeline.keepConnection(CONNECTION);
  const progress: SyncProgress = {
    since: null,
    startedAt: 0,
    next: null,
    done: 0,
    total: 0,
    account: accountKey(CONNECTION),
  };
  const { timeline } = stage;
  await timeline.storeList(
    'categories',
    [
      category(2, 'Review'),
      category(1, 'Drafting', { isDefault: true }),
      category(3, 'Fixed filing', { flatRate: true }),
      category(4, 'Closed to the user', { accessible: false }),
    ],
    progress,
  );
  await timeline.storeList(
    'utbmsSets',
    [
      { id: 1, name: 'Litigation', enabled: true },
      { id: 2, name: 'Old', enabled: false },
    ],
    progress,
  );
  await timeline.storeList(
    'utbmsCodes',
    [code(120, 'task', 1), code(101, 'activity', 1), code(9, 'task', 2)],
    progress,
  );
  await timeline.storeList(
    'billing',
    [{ roundingMinutes: 6, decimalRounding: false, utbmsCodes: true, fixedFeeTimeIsNonBillable: true }],
    progress,
  );
  return stage;
}

describe('what a card offers', () => {
  it('is the categories that the attorney may use, those with a fixed price only where asked for', async () => {
    const stage = await firm();
    const names = async (flatRate: boolean) =>
      (await stage.calls['categories.read']({ flatRate })).map(({ name }) => name);
    expect(await names(false)).toEqual(['Drafting', 'Review']);
    expect(await names(true)).toEqual(['Drafting', 'Fixed filing', 'Review']);
  });

  it('is the codes of the sets in use', async () => {
    const stage = await firm();
    expect(await stage.calls['codes.read']({ matter: SMITH })).toEqual({
      tasks: [{ id: 120, name: 'L120 Pleadings' }],
      activities: [{ id: 101, name: 'L101 Pleadings' }],
    });
  });

  it('is the attorney’s earlier narratives of that matter, newest first, each once and without its totals', async () => {
    const stage = await firm();
    const said: [string, number][] = [
      ['Draft motion', SMITH],
      ['Call with Ada', SMITH],
      ['Lease', ACME],
      ['Draft motion\nWorked 2 h 14 m; charged 2.3 h.', SMITH],
      ['Worked 14 m; charged 0.3 h.', SMITH],
      [' ', SMITH],
    ];
    await stage.timeline.approve(
      said.map(([narrative, matter], index) =>
        entryOn(index * 1000, index * 1000 + 500, { narrative, matter, approvedAt: index }),
      ),
    );
    expect(await stage.calls['narratives.read']({ matter: SMITH })).toEqual(['Draft motion', 'Call with Ada']);
  });
});

describe('a card that was left as it is', () => {
  it('has the category of the matter’s last entry, and the account’s default where there is none', async () => {
    const stage = await firm();
    const { timeline } = stage;
    await timeline.addMatters(
      [SMITH, ACME].map((id) => ({
        ...sampleMatter(id, id === SMITH ? '00012-Smith' : '00041-Acme'),
        billing_method: id === SMITH ? ('hourly' as const) : ('flat' as const),
        billable: true,
      })),
      accountKey(CONNECTION),
    );
    const start = entryOn(0, 1000).parts[0]?.start ?? 0;
    stage.clock.at = start + 3_600_000;
    for (const [from, title, matter] of [
      [0, 'Smith brief', SMITH],
      [400, 'Acme lease', ACME],
    ] as const)
      await stage.act({
        kind: 'add',
        start: start + from * 1000,
        end: start + (from + 300) * 1000,
        title,
        matter,
        call: false,
        replace: false,
      });
    await timeline.approve([
      entryOn(-9000, -8000, { day: '2026-11-20', category: 2, matter: SMITH, approvedAt: 2 }),
      entryOn(-7000, -6000, { day: '2026-11-20', category: 1, matter: SMITH, approvedAt: 1 }),
    ]);
    const cards = async () => (await stage.nextWorker().day()).cards.map((card) => [card.category?.name, card.charge]);
    expect(await cards()).toEqual([
      ['Review', 'billable'],
      ['Drafting', 'non-billable'],
    ]);
    await putValue(timeline, 'properties', {
      showClosedCases: false,
      addSummaryToNarrative: true,
      activityTypesNonBillable: 'review',
    });
    expect(await cards()).toEqual([
      ['Review', 'non-billable'],
      ['Drafting', 'non-billable'],
    ]);
    const [card] = (await stage.nextWorker().day()).cards;
    expect([card?.summary, card?.preview.split('\n').at(-1)]).toEqual([true, 'Worked 5 m; charged 0.0 h.']);
    await stage.calls['draft.change']({
      day: DAY,
      card: String(SMITH),
      change: { charge: 'billable', category: null },
    });
    expect((await cards())[0]).toEqual([undefined, 'billable']);
  });

  it('has the category that was chosen for the kind of work, as a proposal, and keeps what is chosen on it', async () => {
    const stage = await firm();
    const { timeline, clock } = stage;
    await timeline.addMatters([sampleMatter(SMITH, '00012-Smith')], accountKey(CONNECTION));
    const only = async () => {
      const [card, ...others] = (await stage.day()).cards;
      if (!card || others.length > 0) throw new Error('There is one card.');
      return card;
    };
    clock.at = await record(timeline, [[600, 'RE: 00012-Smith discovery']], clock.at);
    const first = await only();
    expect([first.category?.name, first.categoryProposed]).toEqual(['Drafting', undefined]);
    await stage.change(first.id, { category: 2 });
    const seen = asSeen(await only());
    expect(await stage.calls['day.send']({ day: DAY, asOf: clock.at, cards: [seen] })).toEqual({ ok: true, sent: 1 });
    // The matter's last entry has another category by now.
    await timeline.approve([
      entryOn(-9000, -8000, { day: '2026-11-20', category: 1, matter: SMITH, approvedAt: clock.at + 1 }),
    ]);
    clock.at = await record(timeline, [[600, 'RE: 00012-Smith deposition']], clock.at);
    const proposed = await only();
    expect([proposed.category?.name, proposed.categoryProposed]).toEqual(['Review', true]);
    await stage.change(proposed.id, { category: 1 });
    const chosen = await only();
    expect([chosen.category?.name, chosen.categoryProposed]).toEqual(['Drafting', undefined]);
  });
});
