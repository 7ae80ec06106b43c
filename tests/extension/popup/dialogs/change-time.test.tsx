// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { FULL } from '../../../e2e/parts/fed-views.ts';
import { reviewPage } from '../review-page.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const page = reviewPage();

it('a time that was left as it stood is not fixed; another one is', async () => {
  const asked = await page.show(FULL);
  const changes = () => asked.filter(({ call }) => call === 'draft.change').map(({ params }) => params.change);
  await page.press('e', page.find('[data-stop="card"]'));
  await page.click(page.find('dialog .primary'));
  expect(page.all('dialog')).toEqual([]);
  expect(changes()).toEqual([]);
  await page.press('e', page.find('[data-stop="card"]'));
  await page.write('dialog input', '2.5');
  await page.click(page.find('dialog .primary'));
  expect(changes()).toEqual([{ seconds: 9000 }]);
});
