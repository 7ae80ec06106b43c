// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { RecordingExclusions } from '../../../../extension/options/recording/exclusions.tsx';
import { answerWith } from '../../ui/made-up-worker.ts';
import { pageRoot } from '../../ui/page-root.ts';
import { settle } from '../../ui/press-all.ts';

vi.mock('../../../../extension/platform.ts', async () => ({
  browser: (await import('../../ui/made-up-worker.ts')).browser,
}));

const root = pageRoot();
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
