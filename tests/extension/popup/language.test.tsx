// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Review } from '../../../extension/popup/review.tsx';
import { FULL, LITTLE, STATES } from '../../e2e/parts/fed-views.ts';
import { expectCatalogued } from '../ui/made-up-language.ts';
import { answerWith } from '../ui/made-up-worker.ts';
import { settle } from '../ui/press-all.ts';
import { READ } from './made-up-review.ts';
import { expectInOtherWords, NAMES, showReview } from './shown-review.tsx';

vi.mock('../../../extension/platform.ts', async () => ({ browser: (await import('../ui/made-up-worker.ts')).browser }));
vi.mock('../../../extension/ui/words/index.ts', async (original) =>
  (await import('../ui/made-up-language.ts')).madeUpWords(
    await original<typeof import('../../../extension/ui/words/index.ts')>(),
  ),
);
// Times and days are written by the browser, by the catalogue's language: they stand for words of the catalogue.
vi.mock('../../../extension/ui/format.ts', async (original) =>
  (await import('../ui/made-up-language.ts')).bracketed(
    await original<typeof import('../../../extension/ui/format.ts')>(),
  ),
);

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 17) });
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

describe('the review in another language has nothing of this one left', () => {
  it.each([
    ['the week', 'w', {}],
    ['the search', 'f', { ctrlKey: true }],
    ['what was posted', 'p', {}],
    ['the list of keys', '?', {}],
    ['a date to go to', 'g', {}],
    ['time to add', '+', {}],
    ['a timer to start', 'T', {}],
    ['a matter to choose', '/', {}],
    ['a rule to make', 'r', {}],
    ['a division', 'd', {}],
    ['a split', 's', {}],
    ['a note', 'o', {}],
    ['the time of a draft', 'e', {}],
    ['an open draft', 'Enter', {}],
  ] as const)('over it: %s', async (_, key, more) => {
    await showReview(root, FULL, READ);
    const before = root.innerHTML;
    const kind = key === 'e' || key === 'Enter' ? 'card' : 'need';
    root.querySelector<HTMLElement>(`[data-stop="${kind}"]`)?.focus();
    await act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
    });
    await settle();
    expect(root.innerHTML).not.toBe(before);
    expectInOtherWords(root, FULL, READ);
  });

  it.each(Object.keys(STATES))('in a day: %s', async (name) => {
    const day = STATES[name] ?? LITTLE;
    await showReview(root, day, READ);
    expectInOtherWords(root, day, READ);
  });

  it('before the day is read', async () => {
    answerWith({});
    render(<Review />, root);
    await settle();
    expectCatalogued(root, NAMES);
  });
});
