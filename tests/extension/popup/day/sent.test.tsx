// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { PostingView } from '../../../../extension/messages/posting.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';
import { browser } from '../../ui/made-up-worker.ts';
import { pageRoot } from '../../ui/page-root.ts';
import { showReview } from '../shown-review.tsx';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const root = pageRoot(Date.UTC(2026, 10, 23, 17));

const WAITING: PostingView = { total: 3, done: 2, current: null, waitingUntil: null, paused: false, trouble: null };
/** The button beside what waits, while the posting is so. */
async function buttonWhile(posting: Partial<PostingView>): Promise<HTMLButtonElement | null> {
  await showReview(root, { ...FULL, posting: { ...WAITING, ...posting } }, {});
  return root.querySelector<HTMLButtonElement>('[aria-labelledby="waiting"] > .section-head > button');
}

it('what waits for Clio to answer is tried again at once where that is wanted', async () => {
  const button = await buttonWhile({ trouble: { kind: 'unreachable' } });
  expect(button?.textContent).toBe('Try again');
  const asked = vi.spyOn(browser.runtime, 'sendMessage');
  await act(() => button?.click());
  expect(asked.mock.calls.map(([{ call }]) => call)).toContain('posting.resume');
});

it.each<[string, Partial<PostingView>]>([
  ['nothing is in the way', {}],
  ['Clio asked to wait', { trouble: { kind: 'limit', until: 0 } }],
  ['the attorney has to sign in', { trouble: { kind: 'sign-in' } }],
  ['the attorney stopped it', { paused: true, trouble: { kind: 'unreachable' } }],
])('what waits is not offered to be tried again where that is of no use: %s', async (_, posting) => {
  expect(await buttonWhile(posting)).toBeNull();
});

it.each<[string, number, string]>([
  ['on its own day', Date.UTC(2026, 10, 23, 16, 30), 'In Clio since 4:30 PM'],
  ['on a later one', Date.UTC(2026, 10, 25, 8, 5), 'In Clio since Wed, Nov 25, 8:05 AM'],
])('an entry tells since when Clio has it: %s', async (_, postedAt, said) => {
  const [entry] = FULL.entries;
  if (!entry) throw new Error('The day lacks an entry.');
  const { state, onBill, awaitsRetry } = { state: 'posted', onBill: false, awaitsRetry: false } as const;
  await showReview(root, { ...FULL, entries: [{ ...entry, state, onBill, awaitsRetry, postedAt }] }, {});
  expect(root.querySelector('[data-entry]')?.textContent?.replaceAll('\u202f', ' ')).toContain(said);
});
