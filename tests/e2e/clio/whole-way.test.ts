import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { inEachBrowser, useConnectedStage } from '../../desktop/fixture.ts';
import { openWindow, see, sendDraftOf, work } from '../../desktop/index.ts';
import { check, loadOpenApi } from '../../openapi/strict.ts';

const WITH_EQUALS = '00012-Smith = Motion to Compel (v3).odt';
const WITH_HYPHEN = 'RE: 2024\u201100117 claims chart';
const WITHOUT = 'Zoom Meeting';
const ANSWERS = {
  chromium: /^https:\/\/[a-p]{32}\.chromiumapp\.org\/clio$/,
  firefox: /^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/clio$/,
};

inEachBrowser('the whole way, from a window in front to an entry in Clio', (browser) => {
  let popup: Page;

  const exported = () => desk.options.evaluate(() => globalThis.matterline?.export()) as Promise<Export>;
  const matterId = (number: string) => desk.stage.clio.matter(number).id;

  const desk = useConnectedStage({ browser }, async ({ stage }) => {
    for (const [app, title] of [
      ['Writer', WITH_EQUALS],
      ['Mail', WITH_HYPHEN],
      ['Calls', WITHOUT],
    ] as const) {
      const window = await openWindow(stage.display, { app, title });
      await window.focus();
      // Less than three seconds that need a matter are a flicker, which no page asks about.
      await work(3.2);
    }
    popup = await stage.browser.popup();
    await popup.waitForSelector('.draft');
  });

  it('is connected through Clio’s page, whose answer comes to an address that only this extension hears of', async () => {
    const asked = desk.stage.clio.requests.find(({ path }) => path === '/oauth/authorize');
    expect(asked?.query.redirect_uri?.[0]).toMatch(ANSWERS[browser]);
    await see(desk.options, 'This application has all scopes');
    await see(desk.options, `${desk.stage.clio.matters().length} matters on this computer`);
  });

  it('stores each window with its exact title, in order, without overlap, for as long as it was in front', async () => {
    const { spans } = await exported();
    const mine = spans.filter(({ app }) => ['Writer', 'Mail', 'Calls'].includes(app));
    expect(mine.map(({ title }) => title)).toEqual([WITH_EQUALS, WITH_HYPHEN, WITHOUT]);
    for (const { start, end } of mine) {
      expect(end - start).toBeGreaterThan(3000);
      expect(end - start).toBeLessThan(6000);
    }
    for (const [index, span] of spans.entries())
      expect(spans[index + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(span.end);
  });

  it('tags by the number in the title, whatever the dash, and leaves the rest untagged', async () => {
    const { spans } = await exported();
    const tagOf = (app: string) =>
      spans.filter((span) => span.app === app).map(({ matter, outcome }) => [matter, outcome]);
    expect(tagOf('Writer')).toEqual([[matterId('00012-Smith'), 'auto']]);
    expect(tagOf('Mail')).toEqual([[matterId('2024-00117'), 'auto']]);
    expect(tagOf('Calls')).toEqual([[null, 'none']]);
  });

  it('marks the characters that made the match, and shows what needs a matter', async () => {
    await popup.click(`[data-matter="${matterId('2024-00117')}"] .draft-open`);
    const marked = await popup.$eval('.draft.open mark', (mark) => mark.textContent);
    expect(marked).toBe('2024\u201100117');
    await see(popup, WITHOUT);
  });

  it('sends exactly the entry that was reviewed, and only that one', async () => {
    const matter = matterId('00012-Smith');
    const before = await exported();
    const worked = before.spans
      .filter((span) => span.matter === matter)
      .reduce((sum, span) => sum + span.end - span.start, 0);
    const [first] = before.spans.filter((span) => span.matter === matter);

    await popup.click(`[data-matter="${matter}"] .draft-open`);
    const note = await popup.waitForSelector(`[data-matter="${matter}"] textarea`);
    await note?.click({ count: 3 });
    await note?.type('Draft motion to compel (“v3”), § 37');
    await sendDraftOf(popup, matter);
    await popup.waitForSelector('[data-entry="posted"]');

    expect(desk.stage.clio.activities()).toMatchObject([
      {
        matterId: matter,
        date: new Intl.DateTimeFormat('en-CA', { timeZone: desk.stage.display.env.TZ }).format(first?.start),
        quantity: Math.round(worked / 1000),
        note: 'Draft motion to compel (“v3”), § 37',
      },
    ]);
    const after = await exported();
    expect(after.entries).toMatchObject([
      { matter, seconds: Math.round(worked / 1000), state: 'posted', clioId: desk.stage.clio.activities()[0]?.id },
    ]);
  });

  it('asks nothing of Clio that Clio’s own document does not know', ({ skip }) => {
    if (loadOpenApi() === null) return skip('Clio’s OpenAPI document is not here.');
    const asked = desk.stage.clio.requests.filter(({ path }) => path.startsWith('/api/'));
    expect(asked.length).toBeGreaterThan(3);
    for (const request of asked) expect(check(request), request.path).toEqual([]);
  });
});
