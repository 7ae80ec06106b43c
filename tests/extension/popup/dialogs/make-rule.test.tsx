// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { at, day, MATTERS, need, row } from '../../../e2e/parts/fed-parts.ts';
import { reviewPage } from '../review-page.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const page = reviewPage();
const FIELD = 'dialog input[name="rule-words"]';
const words = () => page.find<HTMLInputElement>(FIELD).value;
const options = () => page.all('dialog [role="option"]');

/** Opens the dialog for an item; the words for a matter are proposed once they are asked for and given. */
async function opened() {
  const proposals = new Map<number, (words: string) => void>();
  await page.show(day({ needs: [need([row('Word', 'Lease of Pier 9', at(9), 12)])] }), (call, params) => {
    const { matter } = params as { matter: number };
    if (call !== 'rules.propose') return undefined;
    return new Promise((resolve) => proposals.set(matter, (given) => resolve({ id: 'rule', matter, words: given })));
  });
  await page.press('r', page.find('[data-stop="need"]'));
  return proposals;
}
/** Picks one of the matters and has words proposed for it. */
async function pick(index: number): Promise<number> {
  const option = options()[index];
  if (!option) throw new Error('There is no such matter.');
  await page.click(option);
  return MATTERS[index]?.id ?? 0;
}
const propose = async (proposals: Map<number, (words: string) => void>, matter: number, given: string) => {
  proposals.get(matter)?.(given);
  await vi.advanceTimersByTimeAsync(10);
};

describe('the words of a rule', () => {
  it('are those proposed for the matter that is picked, also once another one is', async () => {
    const proposals = await opened();
    await propose(proposals, await pick(0), 'lease');
    await vi.waitFor(() => expect(words()).toBe('lease'));
    await page.click(page.button('Other matter'));
    const second = await pick(1);
    expect(words()).toBe('');
    await propose(proposals, second, 'pier');
    await vi.waitFor(() => expect(words()).toBe('pier'));
  });

  it('are not those that come late for a matter picked before', async () => {
    const proposals = await opened();
    const first = await pick(0);
    await page.click(page.button('Other matter'));
    await propose(proposals, await pick(1), 'pier');
    await propose(proposals, first, 'lease');
    await vi.waitFor(() => expect(words()).toBe('pier'));
  });

  it('stay what the attorney wrote', async () => {
    const proposals = await opened();
    const first = await pick(0);
    await page.write(FIELD, 'my words');
    await propose(proposals, first, 'lease');
    await page.click(page.button('Other matter'));
    await propose(proposals, await pick(1), 'pier');
    expect(words()).toBe('my words');
  });
});
