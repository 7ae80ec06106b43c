// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, it, vi } from 'vitest';
import { FULL } from '../../e2e/parts/fed-views.ts';
import { pressAll } from '../ui/press-all.ts';
import { DONE, ENTRIES, READ, REFUSED } from './made-up-review.ts';
import { expectInOtherWords, showReview } from './shown-review.tsx';

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

/** For a hang: a page has hundreds of things to press. */
vi.setConfig({ testTimeout: 180_000 });

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 17) });
  vi.stubGlobal('open', () => null);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it.each([
  ['a full day, where whatever is asked is done', FULL, DONE],
  ['a full day, where nothing that is asked is done', FULL, READ],
  ['entries of every kind, where whatever is asked is done', ENTRIES, DONE],
  ['entries of every kind, where whatever is asked is refused', ENTRIES, REFUSED],
] as const)(
  'the review in another language has nothing of this one left, whatever is pressed in %s',
  async (_, day, answers) => {
    await showReview(root, day, answers);
    await pressAll(root, () => expectInOtherWords(root, day, answers));
  },
);
