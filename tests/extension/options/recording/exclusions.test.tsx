// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordingExclusions } from '../../../../extension/options/recording/exclusions.tsx';
import { answerWith } from '../../ui/made-up-worker.ts';
import { settle } from '../../ui/press-all.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});
const named = (text: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === text);

describe('a rule for what is left out', () => {
  it.each([
    ['stored', true],
    ['not stored', false],
  ])('is said to be removed where that is: %s', async (_, stored) => {
    answerWith(stored ? { 'settings.change': null } : {});
    await act(() => render(<RecordingExclusions exclusions={[{ title: 'payroll' }]} />, root));
    await act(() => named('Remove')?.click());
    await settle();
    expect([named('Undo') !== undefined, root.textContent?.includes('could not be stored')]).toEqual([stored, !stored]);
  });
});
