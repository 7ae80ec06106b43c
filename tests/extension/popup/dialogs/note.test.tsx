// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { RowView } from '../../../../extension/messages/items.ts';
import { at, day, need, row } from '../../../e2e/parts/fed-parts.ts';
import { reviewPage } from '../review-page.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const page = reviewPage();
const twice = (one: string | null, other: string | null): RowView[] => [
  { ...row('Word', 'Lease', at(9), 12), note: one },
  { ...row('Word', 'Lease', at(10), 12), note: other },
];
const opened = async (rows: RowView[]) => {
  const asked = await page.show(day({ needs: [need(rows)] }));
  await page.press('o', page.find('[data-stop="need"]'));
  return () => asked.flatMap(({ call, params }) => (call === 'review.act' ? [params.act] : []));
};
const FIELD = 'dialog input[type="text"]';

describe('a note on several items', () => {
  it('stays what it is on each where nothing is written', async () => {
    const acts = await opened(twice('call back', 'ask Ada'));
    expect(page.find<HTMLInputElement>(FIELD).value).toBe('');
    await page.click(page.button('Keep'));
    expect([page.all('dialog[open]'), acts()]).toEqual([[], []]);
  });

  it.each([
    ['another one', 'ask Ben', 'ask Ben'],
    ['none', '', ''],
  ])('becomes what is written: %s', async (_, written, note) => {
    const acts = await opened(twice('call back', 'call back'));
    expect(page.find<HTMLInputElement>(FIELD).value).toBe('call back');
    await page.write(FIELD, written);
    await page.click(page.button('Keep'));
    expect(acts()).toEqual([expect.objectContaining({ kind: 'note', note })]);
  });
});
