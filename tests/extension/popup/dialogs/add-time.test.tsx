// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FULL } from '../../../e2e/parts/fed-views.ts';
import { reviewPage } from '../review-page.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const page = reviewPage();
const times = () => page.all('dialog input[type="time"]') as HTMLInputElement[];

describe('time to add', () => {
  it('is told of nothing but its length while a time is missing', async () => {
    await page.show(FULL);
    await page.press('+', page.find('[data-stop="need"]'));
    const [from, to] = times();
    expect(page.find('dialog .field-sum').textContent).toBe('30 m');
    from?.setAttribute('data-from', '');
    to?.setAttribute('data-to', '');
    await page.write('[data-from]', '');
    expect(page.all('dialog .field-sum')).toEqual([]);
    await page.write('[data-from]', '16:00');
    await page.write('[data-to]', '15:00');
    expect(page.find('dialog').textContent).toContain('The end is before the start');
  });

  it('is asked about with all that a question knows, where something is in the way of it', async () => {
    const asked = await page.show(FULL, (call) =>
      call === 'review.act' ? { done: false, inTheWay: [{ start: 0, end: 1 }] } : undefined,
    );
    await page.click(page.find('[data-stop="question"] button'));
    expect(asked.flatMap(({ call, params }) => (call === 'review.act' ? [params.act] : []))).toEqual([
      expect.objectContaining({ kind: 'add', title: 'Exhibit A.pdf' }),
    ]);
    expect(page.find<HTMLInputElement>('dialog input[type="text"]').value).toBe('Exhibit A.pdf');
    expect(page.find('dialog').textContent).toContain('Zenith');
  });

  it('stays as it was written where nobody takes it, and says so', async () => {
    let fails = true;
    await page.show(FULL, (call) => (call === 'review.act' && fails ? { failed: 'StoreError' } : undefined));
    await page.press('+', page.find('[data-stop="need"]'));
    await page.write('dialog input[type="text"]', 'Call with the clerk');
    await page.click(page.find('dialog .primary'));
    expect(page.find('dialog [role="alert"]').textContent).toContain('nothing was changed');
    expect(page.find<HTMLInputElement>('dialog input[type="text"]').value).toBe('Call with the clerk');
    fails = false;
    await page.click(page.find('dialog .primary'));
    expect(page.all('dialog')).toEqual([]);
  });
});
