// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { PostingView } from '../../../../extension/messages/posting.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';
import { pageRoot } from '../../ui/page-root.ts';
import { DONE } from '../made-up-review.ts';
import { showReview } from '../shown-review.tsx';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const root = pageRoot(Date.UTC(2026, 10, 23, 17));
const press = (on: Element, key: string) =>
  act(async () => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await vi.advanceTimersByTimeAsync(500);
  });
const said = (element: Element | null) => element?.textContent?.replaceAll('\u202f', ' ');

const UNSENT = [
  { day: '2025-12-30', minutes: 60 },
  { day: '2026-11-16', minutes: 60 },
  { day: '2026-11-17', minutes: 60 },
];

it('names a day that waits by its weekday in the last seven days only', async () => {
  await showReview(root, { ...FULL, today: '2026-11-23', unsent: UNSENT }, DONE);
  const longest = [...root.querySelectorAll('.unsent-sizes > span, .unsent-room span')].map(said);
  expect(longest.some((text) => /Dec 30, 2025 .*, Nov 16 .*, Tue /.test(text ?? ''))).toBe(true);
});

it('goes to a day that waits from another view too', async () => {
  await showReview(root, { ...FULL, today: '2026-11-23', unsent: UNSENT }, DONE);
  await press(root, 'w');
  expect(root.querySelector('[data-stop="need"]')).toBeNull();
  await act(() => root.querySelector<HTMLElement>('.unsent')?.click());
  const day = [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')].find((line) =>
    said(line)?.includes('Nov 17'),
  );
  await act(() => day?.click());
  expect(root.querySelector('[data-stop="need"]')).not.toBeNull();
});

const LATER: Partial<PostingView> = { waitingUntil: Date.UTC(2026, 10, 24, 8), trouble: { kind: 'limit', until: 0 } };
it('names the day on which the sending goes on where that is not today', async () => {
  const posting: PostingView = { total: 3, done: 2, current: null, waitingUntil: null, paused: false, trouble: null };
  await showReview(root, { ...FULL, posting: { ...posting, ...LATER } }, DONE);
  expect(said(root.querySelector('footer'))).toContain('Tue, Nov 24, 8:00 AM');
});
