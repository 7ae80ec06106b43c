// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ENTRIES } from '../made-up-review.ts';
import { reviewPage } from '../review-page.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const page = reviewPage();

it('what stands twice in Clio is not removed by pressing twice where it is offered', async () => {
  const asked = await page.show(ENTRIES);
  const remove = page.button('Remove from Clio');
  await page.click(remove);
  expect(page.button('Yes, remove it from Clio')).not.toBe(remove);
  await page.click(remove);
  expect(asked.filter(({ call }) => call === 'entry.duplicate')).toEqual([]);
  await page.click(page.button('Remove from Clio'));
  await page.click(page.button('Yes, remove it from Clio'));
  expect(asked.filter(({ call }) => call === 'entry.duplicate')).toEqual([
    expect.objectContaining({ params: expect.objectContaining({ remove: true }) }),
  ]);
});
