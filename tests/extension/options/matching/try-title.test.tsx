// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TryTitle } from '../../../../extension/options/matching/try-title.tsx';
import { answerWith } from '../../ui/made-up-worker.ts';
import { settle } from '../../ui/press-all.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says that no answer came only while there is a title to try', async () => {
  answerWith({});
  const root = document.createElement('div');
  await act(() => render(<TryTitle apps={[]} />, root));
  const write = async (title: string) => {
    const box = root.querySelector<HTMLInputElement>('[name="try-title"]');
    if (box) box.value = title;
    await act(() => void box?.dispatchEvent(new Event('input', { bubbles: true })));
    await settle();
  };
  await write('Lease');
  expect(root.querySelector('[role="alert"]')).not.toBeNull();
  await write('');
  expect(root.querySelector('[role="alert"]')).toBeNull();
  render(null, root);
});
