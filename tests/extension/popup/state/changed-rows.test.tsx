// @vitest-environment happy-dom
import { options, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DayView } from '../../../../extension/messages/day.ts';
import { packDay } from '../../../../extension/messages/pack-day.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';
import { answerWith } from '../../ui/made-up-worker.ts';
import { pageRoot } from '../../ui/page-root.ts';
import { DONE } from '../made-up-review.ts';
import { showReview } from '../shown-review.tsx';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const root = pageRoot(Date.UTC(2026, 10, 23, 17));

const [need] = FULL.needs;
const [card] = FULL.cards;
const [entry] = FULL.entries;
if (!need || !card || !entry) throw new Error('The day lacks what is changed.');
const needs = Array.from({ length: 30 }, (_, nth) => ({
  ...need,
  key: `need ${nth}`,
  kind: 'one' as const,
  things: [],
}));
const DAY: DayView = { ...FULL, needs };

const withNeed = (change: object): DayView => ({
  ...DAY,
  needs: needs.map((one) => (one.key === 'need 3' ? { ...one, ...change } : one)),
});
const withCard = (change: object): DayView => ({
  ...DAY,
  cards: DAY.cards.map((one) => (one === card ? { ...one, ...change } : one)),
});

/** What is read anew, and the rows of the page that are written for it, by their keys; null: what is in no row. */
const CHANGES: [what: string, next: DayView, rows: (string | null)[]][] = [
  ['nothing', DAY, []],
  ['the instant of the reading', { ...DAY, asOf: DAY.asOf + 60_000 }, []],
  ['the minutes of a row', withNeed({ minutes: need.minutes + 7 }), ['need 3']],
  ['the title of a row', withNeed({ title: `${need.title} and more` }), ['need 3']],
  ['a narrative', withCard({ narrative: 'Advise on the lease.' }), [card.id]],
  ['an entry’s minutes', { ...DAY, entries: [{ ...entry, minutes: 1 }, ...DAY.entries.slice(1)] }, [entry.id]],
  ['a row that is gone', { ...DAY, needs: needs.filter(({ key }) => key !== 'need 3') }, [null]],
];

describe('a day that is read anew', () => {
  it.each(CHANGES)('writes nothing on the page but what shows %s', async (_, next, rows) => {
    await showReview(root, DAY, DONE);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    answerWith({ ...DONE, 'day.read': packDay(next) });
    // Today is read anew every minute.
    await act(async () => void (await vi.advanceTimersByTimeAsync(61_000)));
    records.push(...observer.takeRecords());
    observer.disconnect();
    const written = records.map(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest<HTMLElement>('[data-stop]')?.dataset.key ?? null;
    });
    expect([...new Set(written)]).toEqual(rows);
    const rowsIn = (nodes: Iterable<Node>) =>
      [...nodes].filter(
        (node) => node instanceof Element && (node.matches('[data-stop]') || node.querySelector('[data-stop]')),
      );
    expect(records.flatMap(({ addedNodes }) => rowsIn(addedNodes))).toEqual([]);
    expect(records.flatMap(({ removedNodes }) => rowsIn(removedNodes)).length).toBe(needs.length - next.needs.length);
  });

  /** How many parts of the page are drawn for a reading. */
  const drawnFor = async (next: DayView): Promise<number> => {
    await showReview(root, DAY, DONE);
    const before = options.diffed;
    let drawn = 0;
    options.diffed = (node: VNode) => {
      if (typeof node.type === 'function') drawn += 1;
      before?.(node);
    };
    answerWith({ ...DONE, 'day.read': packDay(next) });
    await act(async () => void (await vi.advanceTimersByTimeAsync(61_000)));
    if (before) options.diffed = before;
    else delete options.diffed;
    return drawn;
  };

  it('draws of thirty rows only the one that shows another thing', async () => {
    const nothing = await drawnFor(DAY);
    const row = await drawnFor(withNeed({ title: `${need.title} and more` }));
    const all = await drawnFor({ ...DAY, needs: needs.map((one) => ({ ...one, title: `${one.title} and more` })) });
    expect(row).toBeGreaterThan(nothing);
    expect(row - nothing).toBeLessThan((all - nothing) / 20);
    expect(nothing).toBeLessThan(all / 2);
  });
});
