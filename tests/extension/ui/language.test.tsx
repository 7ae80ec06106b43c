// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HelperView, RemarkView, StoreTroubleView } from '../../../extension/messages/helper.ts';
import { HelperNotice, HelperRemarks, MarkedTitle, NoAnswer, PauseMenu } from '../../../extension/ui/index.ts';
import { expectCatalogued, outsideBrackets } from './made-up-language.ts';

vi.mock('../../../extension/platform.ts', async () => ({ browser: (await import('./made-up-worker.ts')).browser }));
vi.mock('../../../extension/ui/words/index.ts', async (original) =>
  (await import('./made-up-language.ts')).madeUpWords(
    await original<typeof import('../../../extension/ui/words/index.ts')>(),
  ),
);
// Times and days are written by the browser, by the catalogue's language: they stand for words of the catalogue.
vi.mock('../../../extension/ui/format.ts', async (original) =>
  (await import('./made-up-language.ts')).bracketed(await original<typeof import('../../../extension/ui/format.ts')>()),
);

let root: HTMLElement | null = null;
afterEach(() => {
  if (root) render(null, root);
  root?.remove();
});

async function shown(page: ComponentChild): Promise<HTMLElement> {
  root = document.createElement('div');
  document.body.append(root);
  const place = root;
  await act(() => render(page, place));
  return place;
}

const STORE: StoreTroubleView[] = ['blocked', 'hanging', 'refused', 'newer', 'full', 'lost'];
const HELPER: HelperView[] = [
  { kind: 'paused', until: null },
  { kind: 'paused', until: 0 },
  { kind: 'off' },
  { kind: 'elsewhere', who: null },
  { kind: 'elsewhere', who: 'Firefox 153.0' },
  ...(['wayland', 'permission', 'remote', 'display', 'observer', 'clock'] as const).map(
    (why): HelperView => ({ kind: 'blind', why }),
  ),
  ...(['missing', 'forbidden', 'silent', 'stopped', 'unreadable'] as const).map((kind) => ({ kind })),
  { kind: 'version', theirs: 1 },
  ...STORE.map((trouble): HelperView => ({ kind: 'store', trouble })),
];
const REMARKS: RemarkView[] = [
  ...(['memory', 'filling', 'dropped', 'damaged'] as const).map(
    (trouble): RemarkView => ({ kind: 'journal', trouble }),
  ),
  { kind: 'old-helper', theirs: '0.1.0' },
  { kind: 'skipped', why: 'taken', from: 0, to: 60_000 },
  { kind: 'skipped', why: 'dropped', from: 0, to: 60_000 },
  { kind: 'store-lost', at: 0 },
  { kind: 'interrupted', from: 0, to: 60_000 },
];

describe('in another language, nothing of this one is left', () => {
  it('is what the check is able to find', async () => {
    const place = await shown(
      <p title="⟦one⟧">
        ⟦two ⟦three⟧⟧ 4 Smith
        <button type="button" aria-label="five" />
      </p>,
    );
    expect(() => expectCatalogued(place, ['Smith'])).toThrow(/five/);
    place.querySelector('button')?.remove();
    expectCatalogued(place, ['Smith']);
    expect(() => expectCatalogued(place, [])).toThrow(/Smith/);
    expect(outsideBrackets('a ⟦b ⟦c⟧ d⟧ e')).toBe('a  e');
  });

  it.each(HELPER)('in what the helper’s state asks for: %o', async (view) => {
    expectCatalogued(await shown(<HelperNotice view={view} />), []);
  });

  it('in what is to be remarked of recording', async () => {
    const place = await shown(<HelperRemarks remarks={REMARKS} shown={{ start: 0, end: 60_000 }} now={0} />);
    expect(place.querySelectorAll('.notice')).toHaveLength(REMARKS.length);
    expectCatalogued(place, []);
  });

  it('in the ways to pause, when pausing fails as well', async () => {
    const place = await shown(<PauseMenu>II</PauseMenu>);
    await act(() => place.querySelector('button')?.click());
    await act(async () => place.querySelector<HTMLElement>('[role=menuitem]')?.click());
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')).not.toBeNull());
    expectCatalogued(place, ['II']);
  });

  it('in taking the recording over', async () => {
    const place = await shown(<HelperNotice view={{ kind: 'elsewhere', who: null }} />);
    await act(() => place.querySelector('button')?.click());
    expectCatalogued(place, []);
  });

  it('in place of a title, and of an answer', async () => {
    expectCatalogued(await shown(<MarkedTitle title="" start={0} end={0} />), []);
    expectCatalogued(await shown(<NoAnswer failure="no-reply" again="⟦Again⟧" />), []);
  });
});
