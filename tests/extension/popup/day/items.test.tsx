// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { ItemView } from '../../../../extension/messages/items.ts';
import { at, card, day, hit, item, PIER } from '../../../e2e/parts/fed-parts.ts';
import { reviewPage } from '../review-page.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const page = reviewPage();

/** What an item says of how it came to its matter, and whether that can be taken back. */
const CAME: [what: Partial<ItemView>, why: string, takesBack: boolean][] = [
  [{ outcome: 'auto', evidence: [hit(PIER, '10472-0001 closing', '10472-0001', 'number')] }, 'by number', false],
  [{ outcome: 'hand' }, 'by hand', true],
  [{ outcome: 'timer' }, 'by timer', true],
  [{ outcome: 'hand', added: true }, 'added by you', true],
  [{ outcome: 'timer', added: true, title: 'Closing call' }, 'by timer', true],
  [{ outcome: 'timer', added: true, title: '', app: '' }, 'by timer', true],
];

it.each(CAME)('an item says what gave it its matter: %o', async (what, why, takesBack) => {
  const rows = [{ ...item(PIER, 'Writer', '10472-0001 closing', at(9), 12), ...what }];
  await page.show(day({ cards: [card(PIER, 'Work on closing', rows)] }));
  await page.click(page.find('.draft-open'));
  const words = page.find('.facts').textContent?.split(' · ') ?? [];
  expect(words.filter((word) => word.startsWith('by ') || word.startsWith('added'))).toEqual([why]);
  expect(page.find('.items').textContent?.includes('Take back')).toBe(takesBack);
});
