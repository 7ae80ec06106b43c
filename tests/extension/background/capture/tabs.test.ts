import { describe, expect, it } from 'vitest';
import { createTabJoin } from '../../../../extension/background/capture/tab-join.ts';
import { pageOf } from '../../../../extension/background/capture/tab-page.ts';
import { createMatcher } from '../../../../extension/matching/index.ts';
import type { CapturedSample } from '../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../shared/index.ts';

const CLIO = ['https://app.clio.com', 'https://eu.app.clio.com'];
const T = 1_800_000_000_000;
const tab = (url: string, title = 'Matters | Clio') => ({ title, url, incognito: false });
const page = (title: string, matter: number | null = null) => ({ kind: 'page' as const, title, matter });

const join = () => createTabJoin((app) => app === 'Chromium');
const window = (seq: number, after: number, app: string, title: string): Sample => ({
  seq,
  at: T + after,
  kind: 'window',
  app,
  title,
});
const alive = (seq: number, after: number): Sample => ({ seq, at: T + after, kind: 'alive' });
const shown = (samples: readonly CapturedSample[]) =>
  samples.map((sample) => [
    sample.seq,
    sample.at - T,
    sample.kind === 'window' ? sample.title : sample.kind === 'away' ? sample.why : sample.kind,
    ...('pageMatter' in sample ? [sample.pageMatter] : []),
  ]);

describe('of a tab is kept', () => {
  it.each([
    ['https://app.clio.com/nc/#/matters/1234567', 1_234_567],
    ['https://eu.app.clio.com/nc/#/matters/12/communications?x=secret', 12],
    ['https://app.clio.com/nc/#/contacts/12', null],
    ['https://app.clio.com/nc/#/matters/new', null],
    ['https://evil.example/nc/#/matters/12', null],
    ['https://app.clio.com.evil.example/nc/#/matters/12', null],
    ['http://app.clio.com/nc/#/matters/12', null],
    ['no address', null],
  ])('the matter that its address is the page of, and nothing else of %s', (url, matter) => {
    expect(pageOf(tab(url), CLIO)).toEqual({ kind: 'page', title: 'Matters | Clio', matter });
  });

  it('the host alone where a page without a title shows its address for one', () => {
    const address = 'https://app.clio.com/nc/?secret=4711#/calendars';
    for (const title of [address, 'app.clio.com/nc/?secret=4711#/calendars'])
      expect(pageOf(tab(address, title), CLIO)).toEqual({ kind: 'page', title: 'app.clio.com', matter: null });
  });

  it('nothing of a private window, whatever it shows', () => {
    expect(pageOf({ ...tab('https://app.clio.com/nc/#/matters/12'), incognito: true }, CLIO)).toEqual({
      kind: 'private',
    });
  });

  it('nothing where the browser may not say it', () => {
    expect(pageOf({ incognito: false }, CLIO)).toEqual({ kind: 'other' });
  });

  it('the title as the page has it, and beside it the matter, which is found however long the title is', () => {
    const matcher = createMatcher([{ id: 1_234_567, display_number: '00012-Smith', status: 'Open' }]);
    for (const title of ['Matters | Clio', 'very '.repeat(200).trim()]) {
      const tabs = join();
      tabs.see(page(title, 1_234_567), T);
      const [sample] = tabs.withTabs([window(1, 0, 'Chromium', `${title} - Chromium`)]);
      expect(sample).toEqual({ ...window(1, 0, 'Chromium', title), pageMatter: 1_234_567 });
      const { app, pageMatter } = { app: 'Chromium', pageMatter: 1_234_567 };
      expect(matcher.match(title, { app, pageMatter })).toEqual({
        outcome: 'auto',
        candidates: [{ matterId: 1_234_567, start: 0, end: 0, by: 'address' }],
      });
    }
  });
});

describe('what the browser says of its tabs', () => {
  it('takes the place of the window’s title, from the instant of the helper’s sample', () => {
    const tabs = join();
    tabs.see(page('Matters | Clio', 12), T + 40);
    expect(shown(tabs.withTabs([window(1, 0, 'Chromium', 'Matters | Clio - Chromium'), alive(2, 30_000)]))).toEqual([
      [1, 0, 'Matters | Clio', 12],
      [2, 30_000, 'alive'],
    ]);
  });

  it('divides the time of one window title between two pages of that title', () => {
    const tabs = join();
    tabs.see(page('Matters | Clio', 12), T);
    tabs.see(page('Matters | Clio', 13), T + 9000);
    expect(shown(tabs.withTabs([window(1, 0, 'Chromium', 'Matters | Clio - Chromium'), alive(2, 30_000)]))).toEqual([
      [1, 0, 'Matters | Clio', 12],
      [2, 9000, 'Matters | Clio', 13],
      [2, 30_000, 'alive'],
    ]);
  });

  it('reaches over batches: what changed since the last one comes with the next', () => {
    const tabs = join();
    tabs.see(page('Matters | Clio', 12), T);
    tabs.withTabs([window(1, 0, 'Chromium', 'Matters | Clio - Chromium')]);
    tabs.see(page('Matters | Clio', 13), T + 9000);
    expect(shown(tabs.withTabs([alive(2, 30_000)]))).toEqual([
      [2, 9000, 'Matters | Clio', 13],
      [2, 30_000, 'alive'],
    ]);
  });

  it('changes nothing of other programs, nor of another profile’s window of the same browser', () => {
    const tabs = join();
    tabs.see(page('Matters | Clio', 12), T);
    const items = [
      window(1, 0, 'Word', 'Matters | Clio'),
      window(2, 5000, 'Chromium', 'News - Chromium'),
      alive(3, 9000),
    ];
    expect(tabs.withTabs(items)).toEqual(items);
  });

  it('takes the place of an address that the window shows while the page is loaded', () => {
    const tabs = join();
    tabs.see(page('Calendar | Clio'), T + 200);
    const items = [window(1, 0, 'Chromium', 'app.clio.com/nc/?secret=4711 - Chromium')];
    expect(shown(tabs.withTabs(items))).toEqual([[1, 0, 'Calendar | Clio']]);
  });

  it('leaves a private window out, and goes on with the page after it', () => {
    const tabs = join();
    tabs.see({ kind: 'private' }, T);
    tabs.see(page('Matters | Clio', 12), T + 8000);
    const items = [window(1, 0, 'Chromium', 'Doctor'), window(2, 8000, 'Chromium', 'Matters | Clio - Chromium')];
    expect(shown(tabs.withTabs(items))).toEqual([
      [1, 0, 'excluded'],
      [2, 8000, 'Matters | Clio', 12],
    ]);
  });

  it('ends where the permission does: from then on the title is the helper’s, and no second is lost', () => {
    const tabs = join();
    tabs.see(page('Matters | Clio', 12), T);
    tabs.see({ kind: 'other' }, T + 9000);
    expect(shown(tabs.withTabs([window(1, 0, 'Chromium', 'Matters | Clio - Chromium'), alive(2, 30_000)]))).toEqual([
      [1, 0, 'Matters | Clio', 12],
      [2, 9000, 'Matters | Clio - Chromium'],
      [2, 30_000, 'alive'],
    ]);
  });

  it('credits nothing across a silence of the helper, whatever the browser did meanwhile', () => {
    const tabs = join();
    tabs.see(page('Matters | Clio', 12), T);
    for (let after = 10_000; after < 100_000; after += 10_000) tabs.see(page('Matters | Clio', after), T + after);
    const items = [window(1, 0, 'Chromium', 'Matters | Clio - Chromium'), alive(2, 100_000)];
    expect(shown(tabs.withTabs(items)).map(([seq]) => seq)).toEqual([1, 2]);
  });

  it('says nothing of time before it was asked: what the helper saw while the browser was closed stays', () => {
    const tabs = join();
    tabs.see(page('Matters | Clio', 12), T);
    const items = [window(1, -60_000, 'Chromium', 'Matters | Clio - Chromium'), alive(2, -30_000)];
    expect(tabs.withTabs(items)).toEqual(items);
  });

  it('goes on with the window that was in front when the worker ended', () => {
    const tabs = join();
    tabs.withTabs([]);
    tabs.resume({ app: 'Chromium', title: 'Matters | Clio - Chromium' });
    tabs.see(page('Matters | Clio', 13), T + 9000);
    expect(shown(tabs.withTabs([alive(7, 0), alive(8, 30_000)]))).toEqual([
      [7, 0, 'alive'],
      [8, 9000, 'Matters | Clio', 13],
      [8, 30_000, 'alive'],
    ]);
  });

  it('goes on with the page that was in front when the worker ended, until another is', () => {
    for (const [matter, samples] of [
      [12, [[7, 30_000, 'alive']]],
      [
        13,
        [
          [7, 9000, 'Matters | Clio', 13],
          [7, 30_000, 'alive'],
        ],
      ],
    ] as const) {
      const tabs = join();
      tabs.resume({ app: 'Chromium', title: 'Matters | Clio', pageMatter: 12 });
      tabs.withTabs([alive(6, 0)]);
      tabs.see(page('Matters | Clio', matter), T + 9000);
      expect(shown(tabs.withTabs([alive(7, 30_000)]))).toEqual(samples);
    }
  });

  it('is waited for only while it may still be on its way', () => {
    const tabs = join();
    const items = [window(1, 0, 'Chromium', 'Matters | Clio - Chromium')];
    expect(tabs.awaits(items, T + 20)).toBe(true);
    expect(tabs.awaits(items, T + 400)).toBe(false);
    expect(tabs.awaits([window(1, 0, 'Word', 'Brief'), alive(2, 10)], T + 20)).toBe(false);
  });
});
