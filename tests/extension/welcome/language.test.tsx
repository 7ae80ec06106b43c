// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { packDay } from '../../../extension/messages/pack-day.ts';
import type { StateView } from '../../../extension/messages/state.ts';
import { Welcome } from '../../../extension/welcome/welcome.tsx';
import { FULL } from '../../e2e/parts/fed-views.ts';
import { NOON, STATE } from '../options/made-up-options.ts';
import { expectCatalogued, textsIn } from '../ui/made-up-language.ts';
import { answerWith } from '../ui/made-up-worker.ts';
import { settle } from '../ui/press-all.ts';

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
  vi.useFakeTimers({ now: NOON });
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

const standing = () => [...root.querySelectorAll('.step')].map((step) => step.className.replace('card step ', ''));

it.each<[string, Partial<StateView>, string[]]>([
  [
    'before the attorney agreed',
    { helper: { kind: 'off' }, consent: null, connection: null },
    ['now', 'later', 'later', 'later'],
  ],
  ['without a helper', { helper: { kind: 'missing' }, connection: null }, ['done', 'now', 'now', 'later']],
  ['with one that the browser may not start', { helper: { kind: 'forbidden' } }, ['done', 'now', 'done', 'later']],
  ['with one that starts', { helper: { kind: 'connecting' } }, ['done', 'now', 'done', 'later']],
  ['once all is there', { helper: { kind: 'recording' } }, ['done', 'done', 'done', 'done']],
])(
  'the welcome stands by what is so, and has nothing of this language left in another: %s',
  async (_, state, steps) => {
    const all = { ...STATE, ...state };
    const day = packDay(FULL);
    answerWith({ 'state.read': all, 'day.read': day, 'helper.retry': null, 'consent.give': null });
    render(<Welcome />, root);
    await settle();
    // The windows are read once the state is known.
    await settle();
    expect(standing()).toEqual(steps);
    expectCatalogued(root, [...textsIn([all, FULL]), 'Matterline']);
  },
);
