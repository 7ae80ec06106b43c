import { describe, expect, it } from 'vitest';
import { optimisticAct, optimisticChange } from '../../../../extension/popup/model/optimistic.ts';
import { SMITH } from '../../../e2e/parts/fed-parts.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';

function sum(list: readonly { minutes: number }[]): number {
  return list.reduce((total, { minutes }) => total + minutes, 0);
}

/** The sums that stand on the screen. */
function expectSums(day: typeof FULL): void {
  const { total, sent, ready, needs } = day.minutes;
  expect(total).toBe(sent + ready + needs);
  expect(needs).toBe(sum(day.needs));
  for (const need of day.needs) if (need.things.length > 0) expect(need.minutes).toBe(sum(need.things));
  expect(ready).toBe(sum(day.cards) + sum(day.small));
  for (const card of [...day.cards, ...day.small]) expect(card.minutes).toBe(sum(card.rows));
}

const [chat] = FULL.needs;
const starts = chat?.starts ?? [];

describe('an optimistic update', () => {
  it('moves what is given from "needs a matter" to that matter’s card, and every sum still adds up', () => {
    const day = optimisticAct(FULL, { kind: 'tag', starts, matter: SMITH.id }, SMITH) ?? FULL;
    expect(day.needs.map(({ key }) => key)).not.toContain(chat?.key);
    expect(day.cards[0]?.minutes).toBe((FULL.cards[0]?.minutes ?? 0) + (chat?.minutes ?? 0));
    expect(day.minutes.total).toBe(FULL.minutes.total);
    expectSums(day);
  });

  it('takes what is excluded or deleted out of the sums', () => {
    const excluding = optimisticAct(FULL, { kind: 'exclude', starts, as: 'not-client' }, null) ?? FULL;
    expect(excluding.excluded.length).toBe(FULL.excluded.length + 1);
    expect(excluding.minutes.total).toBe(FULL.minutes.total - (chat?.minutes ?? 0));
    expectSums(excluding);
    const item = FULL.cards[0]?.rows[0];
    const deleted = optimisticAct(FULL, { kind: 'delete', starts: item?.starts ?? [] }, null) ?? FULL;
    expect(deleted.minutes.ready).toBe(FULL.minutes.ready - (item?.minutes ?? 0));
    expectSums(deleted);
  });

  it('says nothing of what only the worker knows: a card that is not there yet, what comes back, where it is split', () => {
    const other = { ...SMITH, id: 999 };
    expect(optimisticAct(FULL, { kind: 'tag', starts, matter: 999 }, other)).toBeNull();
    expect(optimisticAct(FULL, { kind: 'exclude', starts, as: null }, null)).toBeNull();
    expect(optimisticAct(FULL, { kind: 'split', starts, at: starts[0] ?? 0 }, null)).toBeNull();
  });

  it('shows a tick and how it is billed at once, on that card alone', () => {
    const id = FULL.cards[1]?.id ?? '';
    const day = optimisticChange(FULL, id, { ticked: false, charge: 'no-charge' });
    expect(day.cards[1]).toMatchObject({ ticked: false, charge: 'no-charge' });
    expect(day.cards[0]).toEqual(FULL.cards[0]);
  });

  it('leaves a day that is so already as it is, in sums and in what stands where', () => {
    const item = FULL.cards[0]?.rows[0];
    const id = FULL.cards[1]?.id ?? '';
    const updates: ((day: typeof FULL) => typeof FULL | null)[] = [
      (day) => optimisticAct(day, { kind: 'tag', starts, matter: SMITH.id }, SMITH),
      (day) => optimisticAct(day, { kind: 'tag', starts: item?.starts ?? [], matter: SMITH.id }, SMITH),
      (day) => optimisticAct(day, { kind: 'exclude', starts, as: 'not-client' }, null),
      (day) => optimisticAct(day, { kind: 'delete', starts }, null),
      (day) => optimisticChange(day, id, { ticked: false, charge: 'no-charge' }),
    ];
    for (const update of updates) {
      const once = update(FULL) ?? FULL;
      const twice = update(once) ?? once;
      expect(twice.minutes).toEqual(once.minutes);
      expect(twice.cards.map((card) => card.rows.map(({ key }) => key).sort())).toEqual(
        once.cards.map((card) => card.rows.map(({ key }) => key).sort()),
      );
      expect(twice.excluded).toEqual(once.excluded);
      expectSums(twice);
    }
  });
});
