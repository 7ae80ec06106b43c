// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FirmKeywordRules } from '../../../../extension/options/firm/keyword-rules.tsx';
import { answerWith } from '../../ui/made-up-worker.ts';
import { settle } from '../../ui/press-all.ts';
import { RULES } from '../made-up-options.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('takes along what is in use and names its matter by a number', async () => {
  const [one, two, off] = RULES;
  if (!one || !two || !off) throw new Error('There are fewer rules.');
  const gone = { ...one, rule: { ...one.rule, id: 'gone', words: 'gone' }, matter: { ...one.matter, number: null } };
  answerWith({ 'rules.read': [one, off, gone] });
  const root = document.createElement('div');
  const taken = vi.fn();
  await act(() => render(<FirmKeywordRules rules={[]} known={false} onChange={taken} />, root));
  await settle();
  const along = [...root.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Take along'));
  expect(along?.textContent).toBe('Take along your own 1 rule');
  await act(() => along?.click());
  expect(taken).toHaveBeenCalledExactlyOnceWith([
    expect.objectContaining({ words: 'lease', matter: one.matter.number }),
  ]);
  render(null, root);
});
