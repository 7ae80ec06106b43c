// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { releaseRedirects } from '../../../extension/clio/index.ts';
import type { StateView } from '../../../extension/messages/state.ts';
import { Options } from '../../../extension/options/options.tsx';
import { SECTIONS } from '../../../extension/options/sections.tsx';
import { expectCatalogued, textsIn } from '../ui/made-up-language.ts';
import { type Answers, answerWith } from '../ui/made-up-worker.ts';
import { pressAll, settle } from '../ui/press-all.ts';
import { DONE, NOON, READ, REFUSED, SHARED_FILE, STATE } from './made-up-options.ts';

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
vi.mock('../../../extension/ui/sharing/save-file.ts', () => ({ saveFile: () => undefined }));

/** Names that are the same in each language: the product's, and those under which firms set a property. */
const NAMES = ['Matterline', 'SHOW_CLOSED_CASES', 'ADD_SUMMARY_TO_NARRATIVE', 'ACTIVITY_TYPES_NON_BILLABLE'];
const ADDRESSES = [
  ...releaseRedirects().flatMap(({ address }) => address ?? []),
  ...STATE.regions.map(({ origin }) => `${origin}/oauth/approval`),
];

/** For a hang: a page has hundreds of things to press. */
vi.setConfig({ testTimeout: 180_000 });

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  vi.stubGlobal('__SANDBOX_ORIGIN__', null);
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

const WORLDS: [name: string, state: StateView, answers: Answers][] = [
  ['where whatever is asked is done', STATE, DONE],
  [
    'where whatever is asked is refused',
    {
      ...STATE,
      helper: { kind: 'missing' },
      helperVersion: null,
      platform: null,
      consent: null,
      connection: STATE.connection && {
        ...STATE.connection,
        state: 'sign-in',
        trouble: { kind: 'other-user', name: 'Ada Park', account: 'Park & Reed LLP' },
        syncedAt: null,
        secrets: 'browser',
      },
    },
    REFUSED,
  ],
  [
    'over the connection of another, where nothing that is asked is done',
    {
      ...STATE,
      helper: { kind: 'elsewhere', who: 'Firefox 153.0' },
      connection: STATE.connection && {
        ...STATE.connection,
        sharedBy: 'Cara Lind',
        trouble: null,
        sync: { done: 12, total: 40, page: 1 },
      },
    },
    { ...READ, 'firm.open': { ok: true, opened: SHARED_FILE } },
  ],
  ['before there is anything', { ...STATE, connection: null, faults: [], remarks: [] }, { 'state.read': STATE }],
];

describe.each(WORLDS)('the options in another language, %s', (_, state, answers) => {
  it.each(SECTIONS)('have nothing of this one left, whatever is pressed in $id', async ({ View }) => {
    answerWith({ ...answers, 'state.read': state });
    const data = [...textsIn([state, answers]), ...NAMES, ...ADDRESSES];
    render(<View state={state} />, root);
    await settle();
    const file = root.querySelector<HTMLInputElement>('input[type=file]');
    if (file) {
      Object.defineProperty(file, 'files', { value: [new File(['12'], 'setup.matterline')] });
      file.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    }
    await pressAll(root, () => expectCatalogued(root, data));
  });
});

it('the page around the sections has nothing of this language left in another, whether it is read or not', async () => {
  for (const answers of [{}, DONE]) {
    answerWith(answers);
    render(<Options />, root);
    await settle();
    expect(root.querySelectorAll('nav a')).toHaveLength(SECTIONS.length);
    expectCatalogued(root, [...textsIn(answers), ...NAMES]);
    render(null, root);
  }
});
