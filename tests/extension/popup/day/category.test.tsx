// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { CategoryChoices } from '../../../../extension/popup/day/category.tsx';

/** Questions that wait for their answer: for categories at a flat rate, and for others. */
const wire = vi.hoisted(() => ({ asked: new Map<boolean, (answer: unknown) => void>() }));
vi.mock('../../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: ({ params }: { params: { flatRate: boolean } }) =>
        new Promise((resolve) => wire.asked.set(params.flatRate, resolve)),
    },
  },
}));

it('shows the categories that were asked for last, whichever answer comes last', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  const chosen = { category: null, codes: null };
  await act(() => render(<CategoryChoices matter={1} chosen={chosen} onPick={() => undefined} />, root));
  const select = root.querySelector('select');
  await act(() => {
    if (select) select.value = 'flat';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const answer = (flatRate: boolean, name: string) =>
    act(async () => {
      await vi.waitFor(() => expect(wire.asked.has(flatRate)).toBe(true));
      wire.asked.get(flatRate)?.({ value: [{ id: 1, name }] });
      await new Promise((done) => setTimeout(done));
    });
  await answer(true, 'Filing, flat');
  await answer(false, 'Travel');
  expect([...(select?.options ?? [])].map(({ text }) => text)).toContain('Filing, flat');
  render(null, root);
});
