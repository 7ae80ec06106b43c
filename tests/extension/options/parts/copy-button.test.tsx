// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyButton } from '../../../../extension/options/parts/copy-button.tsx';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));
afterEach(() => vi.unstubAllGlobals());

it('a text is said to be copied only while it is the one that was', async () => {
  const root = document.createElement('div');
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  const show = (text: string) => act(() => render(<CopyButton text={text} label="Copy it" />, root));
  const button = () => root.querySelector('button');
  await show('one');
  await act(async () => button()?.click());
  expect([copied, button()?.textContent]).toEqual([['one'], 'Copied']);
  await show('two');
  expect([button()?.textContent, root.querySelector('[role="status"]')?.textContent]).toEqual(['Copy it', '']);
  render(null, root);
});
