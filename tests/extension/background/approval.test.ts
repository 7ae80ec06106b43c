import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { approveCards } from '../../../extension/background/approval.ts';
import type { ApprovedCard } from '../../../extension/messages.ts';
import type { Connection } from '../../../extension/timeline/index.ts';
import { ACME, DAY, keptDay, NINE, record, SMITH, type Stretch } from './kept-day.ts';

const connection: Connection = {
  region: 'sandbox',
  clientId: 'id',
  account: { id: 1, name: 'Firm' },
  user: { id: 42, name: 'Ada', email: 'ada@firm.example' },
  connectedAt: 0,
  state: 'connected',
  syncedAt: 0,
  step: 360,
};
const card = (matter: number, seconds: number): ApprovedCard => ({ matter, seconds, narrative: 'Her words' });
const DAYTIME: Stretch[] = [
  [100, '00012-Smith brief'],
  [40, 'away'],
  [60, '00041-Acme lease'],
  [20, '00012-Smith brief'],
];

async function reviewed() {
  const { timeline, tagger, end } = await keptDay(DAYTIME);
  const approve = (cards: ApprovedCard[], asOf = end, who: Connection | null = connection) =>
    approveCards(timeline, tagger, { day: DAY, asOf, cards }, who, end);
  return { timeline, end, approve };
}

describe('approving', () => {
  it('makes entries of exactly what she saw: matter, time, words, and who she is', async () => {
    const { timeline, end, approve } = await reviewed();
    expect(await approve([card(SMITH, 120), card(ACME, 60)])).toEqual({ ok: true, sent: 2 });
    const entries = await timeline.allEntries();
    expect(entries.find(({ matter }) => matter === SMITH)).toMatchObject({
      day: DAY,
      user: 42,
      seconds: 120,
      narrative: 'Her words',
      state: 'approved',
      approvedAt: end,
      clioId: null,
      parts: [
        { start: NINE, end: NINE + 100_000 },
        { start: NINE + 200_000, end: NINE + 220_000 },
      ],
    });
  });

  it('leaves time after the instant of her view to later drafts', async () => {
    const { timeline, end, approve } = await reviewed();
    await record(timeline, [[50, '00012-Smith brief']], end);
    expect(await approve([card(SMITH, 120)], end)).toEqual({ ok: true, sent: 1 });
    expect(await approve([card(SMITH, 50)], end + 50_000)).toEqual({ ok: true, sent: 1 });
    expect((await timeline.allEntries()).map(({ seconds }) => seconds).sort((a, b) => a - b)).toEqual([50, 120]);
  });

  const refused: [string, ApprovedCard[]][] = [
    ['other seconds than there are now', [card(SMITH, 120), card(ACME, 61)]],
    ['a matter without time', [card(SMITH, 120), card(99, 60)]],
    ['the same matter twice', [card(SMITH, 120), card(SMITH, 120)]],
    ['no time at all', [card(99, 0)]],
  ];
  it.each(refused)('writes nothing at all where a card has %s', async (_, cards) => {
    const { timeline, approve } = await reviewed();
    expect(await approve(cards)).toEqual({ ok: false, why: 'changed' });
    expect(await timeline.allEntries()).toEqual([]);
  });

  it('writes nothing where she tagged a window otherwise after she saw the card', async () => {
    const { timeline, end, approve } = await reviewed();
    await timeline.tagSpans([NINE + 200_000], ACME, end);
    expect(await approve([card(SMITH, 120)])).toEqual({ ok: false, why: 'changed' });
    expect(await timeline.allEntries()).toEqual([]);
  });

  it('by two popups at the same time makes one entry', async () => {
    const { timeline, approve } = await reviewed();
    const results = await Promise.all([approve([card(SMITH, 120)]), approve([card(SMITH, 120)])]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await timeline.allEntries()).toHaveLength(1);
  });

  it('of nothing, or without a connection, says so', async () => {
    const { timeline, end, approve } = await reviewed();
    expect(await approve([])).toEqual({ ok: false, why: 'empty' });
    expect(await approve([card(SMITH, 120)], end, null)).toEqual({ ok: false, why: 'not-connected' });
    expect(await timeline.allEntries()).toEqual([]);
  });
});
