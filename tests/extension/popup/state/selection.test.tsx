// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DayView } from '../../../../extension/messages/day.ts';
import { packDay } from '../../../../extension/messages/pack-day.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';
import { answerWith } from '../../ui/made-up-worker.ts';
import { pageRoot } from '../../ui/page-root.ts';
import { settle } from '../../ui/press-all.ts';
import { DONE } from '../made-up-review.ts';
import { showReview } from '../shown-review.tsx';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const root = pageRoot(Date.UTC(2026, 10, 23, 17));

/** A day with a few things of one item each. */
const [need] = FULL.needs;
if (!need) throw new Error('The day lacks what needs a matter.');
const needs = ['a', 'b', 'c', 'd'].map((key) => ({ ...need, key, kind: 'one' as const, things: [] }));
const DAY: DayView = { ...FULL, needs };
const rowOf = (key: string) => root.querySelector<HTMLElement>(`[data-stop="need"][data-key="${key}"]`);
const chosen = () => [...root.querySelectorAll<HTMLElement>('[data-stop].chosen')].map(({ dataset }) => dataset.key);

const click = (key: string, more: MouseEventInit = {}) =>
  act(async () => void rowOf(key)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...more })));
const press = (key: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await vi.advanceTimersByTimeAsync(500);
  });
/** The page reads the day anew. */
const minute = () => act(async () => void (await vi.advanceTimersByTimeAsync(61_000)));
const reads = (day: DayView) => answerWith({ ...DONE, 'day.read': packDay(day) });

describe('items chosen together', () => {
  it('are all from the one pressed before to the one pressed with Shift', async () => {
    await showReview(root, DAY, DONE);
    await click('b');
    await click('d', { shiftKey: true });
    expect(chosen()).toEqual(['b', 'c', 'd']);
  });

  it('begin with the one pressed with Shift where the one before is gone', async () => {
    await showReview(root, DAY, DONE);
    await click('b');
    reads({ ...DAY, needs: needs.filter(({ key }) => key !== 'b') });
    await minute();
    await click('d', { shiftKey: true });
    expect(chosen()).toEqual(['d']);
  });

  it('are none on another day, where a window of the same name is', async () => {
    await showReview(root, DAY, DONE);
    await click('a', { ctrlKey: true });
    expect([chosen(), root.querySelector('.chosen-bar') !== null]).toEqual([['a'], true]);
    reads({ ...DAY, day: '2026-11-20' });
    await press('[');
    await settle();
    expect(root.querySelector('h1')?.textContent).toContain('20');
    expect([chosen(), root.querySelector('.chosen-bar'), root.querySelector('footer') !== null]).toEqual([
      [],
      null,
      true,
    ]);
  });

  it('are no more once they are gone, so that the foot is there again', async () => {
    await showReview(root, DAY, DONE);
    await click('a', { ctrlKey: true });
    reads({ ...DAY, needs: needs.filter(({ key }) => key !== 'a') });
    await minute();
    expect([root.querySelector('.chosen-bar'), root.querySelector('footer') !== null]).toEqual([null, true]);
  });

  it('are marked where they are excluded, and can be put back together', async () => {
    const [excluded] = FULL.excluded;
    await showReview(root, DAY, DONE);
    await act(async () => root.querySelector<HTMLElement>('[data-excluded] > button')?.click());
    const row = root.querySelector<HTMLElement>('[data-stop="excluded"]');
    await act(async () => void row?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true })));
    expect(chosen()).toEqual([excluded?.key]);
    const buttons = [...root.querySelectorAll('.chosen-bar > button')].map((button) => button.textContent);
    expect(buttons[1]).toContain('Put back');
  });
});
