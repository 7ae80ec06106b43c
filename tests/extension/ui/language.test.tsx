// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { blanksIn } from '../../../extension/billing/index.ts';
import type { HelperView, RemarkView, StoreTroubleView } from '../../../extension/messages/helper.ts';
import { packDay } from '../../../extension/messages/pack-day.ts';
import { Review } from '../../../extension/popup/review.tsx';
import { HelperNotice, HelperRemarks, MarkedTitle, NoAnswer, PauseMenu } from '../../../extension/ui/index.ts';
import { FULL, HISTORY, LITTLE, STATES, WEEK } from '../../e2e/fed-views.ts';
import { expectCatalogued, outsideBrackets, textsIn } from './made-up-language.ts';

const answers = vi.hoisted(() => ({ given: {} as Record<string, unknown> }));
vi.mock('../../../extension/platform.ts', () => ({
  browser: {
    runtime: {
      sendMessage: async ({ call }: { call: string }) =>
        Object.hasOwn(answers.given, call) ? { value: answers.given[call] } : { failed: call },
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
      getManifest: () => ({ version: '0' }),
    },
    storage: { session: { set: async () => undefined, remove: async () => undefined } },
    extension: { getViews: () => [] },
  },
}));
vi.mock('../../../extension/ui/words/index.ts', async (original) => {
  const { bracketed } = await import('./made-up-language.ts');
  const { language, locale, ...words } = await original<typeof import('../../../extension/ui/words/index.ts')>();
  return { ...bracketed(words), language, locale };
});
// Times and days are written by the browser, by the catalogue's language: they stand for words of the catalogue.
vi.mock('../../../extension/ui/format.ts', async (original) => {
  const { bracketed } = await import('./made-up-language.ts');
  return bracketed(await original<typeof import('../../../extension/ui/format.ts')>());
});

/** What a narrative offers for its blanks. */
const CHOICES = FULL.cards.flatMap(({ narrative }) => blanksIn(narrative).flatMap(({ choices }) => choices));
/** Names that are the same in each language. */
const NAMES = ['Matterline', 'Clio'];

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

  it.each([
    ['the week', 'w', {}],
    ['the search', 'f', { ctrlKey: true }],
    ['what was posted', 'p', {}],
    ['the list of keys', '?', {}],
    ['a date to go to', 'g', {}],
    ['time to add', 'a', {}],
    ['a matter to choose', '/', {}],
    ['a rule to make', 'r', {}],
    ['a division', 'd', {}],
    ['a split', 's', {}],
    ['a note', 'o', {}],
    ['the time of a draft', 'e', {}],
    ['an open draft', 'Enter', {}],
  ] as const)('over the review: %s', async (_, key, more) => {
    answers.given = {
      'day.read': packDay(FULL),
      'week.read': { days: WEEK },
      'posting.history': { lines: HISTORY, more: true },
    };
    const place = await shown(<Review />);
    await vi.waitFor(() => expect(place.querySelector('header')).not.toBeNull());
    const before = place.innerHTML;
    const kind = key === 'e' || key === 'Enter' ? 'card' : 'need';
    place.querySelector<HTMLElement>(`[data-stop="${kind}"]`)?.focus();
    await act(() => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
    });
    await vi.waitFor(() => expect(place.innerHTML).not.toBe(before));
    expectCatalogued(place, [...textsIn([FULL, WEEK, HISTORY]), ...CHOICES, ...NAMES]);
  });

  it.each(Object.keys(STATES))('in the review of a day: %s', async (name) => {
    const view = STATES[name] ?? LITTLE;
    answers.given = {
      'day.read': packDay(view),
      'week.read': WEEK,
      'posting.history': { lines: HISTORY, more: false },
    };
    const place = await shown(<Review />);
    await vi.waitFor(() => expect(place.querySelector('header')).not.toBeNull());
    expectCatalogued(place, [...textsIn(view), ...NAMES]);
  });
});
