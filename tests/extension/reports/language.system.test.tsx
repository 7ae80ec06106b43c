// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportView } from '../../../extension/messages/reports.ts';
import { Reports } from '../../../extension/reports/reports.tsx';
import { COUNTING, EMPTY, FULL, TOO_MUCH } from '../../e2e/parts/fed-reports.ts';
import { expectCatalogued, textsIn } from '../ui/made-up-language.ts';
import { answerWith } from '../ui/made-up-worker.ts';
import { pressAll, settle } from '../ui/press-all.ts';

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

vi.setConfig({ testTimeout: 180_000 });

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 12) });
  vi.stubGlobal('print', () => undefined);
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const BLIND = ['clock', 'wayland', 'permission', 'remote', 'display', 'observer'] as const;
const WORLDS: [name: string, view: ReportView][] = [
  ['with nothing in it', EMPTY],
  ['before anything was recorded', { ...EMPTY, recorded: false }],
  ['of a month', FULL],
  ['of far too much', { ...TOO_MUCH, parts: TOO_MUCH.parts.slice(0, 3), matters: TOO_MUCH.matters.slice(0, 30) }],
  ['of another mail program', { ...FULL, subjects: null, increment: null, summing: true }],
  ...BLIND.map((what): [string, ReportView] => [
    `where most is blind: ${what}`,
    {
      ...FULL,
      silent: [
        { kind: 'blind', what, ms: 9_000_000 },
        { kind: 'untitled', what: '', ms: 60_000 },
      ],
    },
  ]),
  ['where a program gives no titles', { ...FULL, silent: [{ kind: 'untitled', what: 'Viewer', ms: 9_000_000 }] }],
  ['where windows have nothing', { ...FULL, silent: [{ kind: 'untitled', what: '', ms: 5000 }] }],
];

describe('the page of reports in another language', () => {
  it.each(WORLDS)('has nothing of this one left, whatever is pressed, %s', async (_, view) => {
    answerWith({ 'reports.read': view });
    render(<Reports />, root);
    await settle();
    await pressAll(root, () => expectCatalogued(root, textsIn(view)));
  });

  it('has nothing of it left while days are counted and where no answer comes', async () => {
    answerWith({});
    render(<Reports />, root);
    await settle();
    expect(root.querySelector('[role=alert]')).not.toBeNull();
    expectCatalogued(root, []);
    render(null, root);
    answerWith({ 'reports.read': COUNTING });
    render(<Reports />, root);
    await settle();
    expect(root.querySelector('progress')).not.toBeNull();
    expectCatalogued(root, textsIn(COUNTING));
  });
});
