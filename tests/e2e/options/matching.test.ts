import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeEach, expect, it } from 'vitest';
import type { CallAnswer } from '../../../extension/messages/calls.ts';
import type { DayMessage } from '../../../extension/messages/day-message.ts';
import type { Export } from '../../../extension/messages/export.ts';
import type { RuleDraft } from '../../../extension/messages/matching.ts';
import { unpackDay } from '../../../extension/messages/unpack-day.ts';
import type { browser } from '../../../extension/platform.ts';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS, checkpoint, writeInto } from '../../desktop/index.ts';

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');

const rulesOf = (page: Page) =>
  page.$$eval('.rules .rule-what > bdi', (found) => found.map((element) => element.textContent));

/** The matters of all spans whose title holds some words. */
async function mattersOf(page: Page, words: string, whole = false): Promise<(number | null)[]> {
  const { spans } = await page.evaluate(() => (globalThis.matterline?.export() ?? null) as Promise<Export>);
  return [
    ...new Set(
      spans.filter(({ title }) => (whole ? title === words : title.includes(words))).map(({ matter }) => matter),
    ),
  ];
}

/** Asks the worker, as the extension's pages do. */
async function ask(page: Page, call: string, params: object): Promise<unknown> {
  const answer: CallAnswer | undefined = await page.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: typeof browser }).chrome.runtime.sendMessage<unknown, CallAnswer>(message),
    { call, params },
  );
  if (!answer || 'failed' in answer) throw new Error(`${call} failed`);
  return answer.value;
}

onDesktop('finding matters', () => {
  let page: Page;
  let restore: () => Promise<void>;

  const picture = async (name: string) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const path = join(PICTURES, `matching-${name}-${scheme}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: true });
    }
  };
  const saved = async (count: number) =>
    page.waitForFunction(
      (wanted) =>
        document.querySelectorAll('.rules .rule-what').length === wanted && !document.querySelector('.rule-form'),
      {},
      count,
    );

  /** A rule that is there already, as the next one in the order. */
  const keepRule = async (rule: Omit<RuleDraft, 'id' | 'matter'>, number: string) => {
    const count = (await rulesOf(page)).length;
    const draft: RuleDraft = { id: `rule-${count}`, matter: desk.stage.clio.matter(number).id, ...rule };
    await ask(page, 'rules.save', { change: { kind: 'put', rule: draft } });
    await saved(count + 1);
  };
  /** A title that was given to a matter by hand: what suggestions are learned from. */
  const tagNotes = async () => {
    const view = unpackDay((await ask(page, 'day.read', { day: null })) as DayMessage);
    const need = view.needs.find(({ title }) => title.includes('Kestrel'));
    const matter = desk.stage.clio.matter('00012-Smith').id;
    await ask(page, 'review.act', { act: { kind: 'tag', starts: need?.starts ?? [], matter } });
    return need;
  };
  const keepLeaseRule = () => keepRule({ words: 'lease memo' }, '10472-0001');
  const keepPatternRule = () => keepRule({ pattern: 'lease*|deed' }, '00012-Smith');

  // What was learned of a title that any matter may have is seldom said again: one bears a name.
  const day = [...AMOUNTS.crowded];
  day.push(['17:00', 'Microsoft Word', 'Notes on the Kestrel interview.docx - Word'], ['17:04', null]);

  const desk = useConnectedStage(replaying(day), async ({ stage, options }) => {
    mkdirSync(PICTURES, { recursive: true });
    page = options;
    restore = await checkpoint(stage, page);
    await page.evaluate(() => {
      location.hash = '#matching';
    });
  });
  beforeEach(async () => {
    await page.setViewport({ width: 1160, height: 800 });
    await restore();
    await page.reload();
    await page.waitForSelector('#rules');
  });

  it('shows by keyboard alone what a rule would move, before it is saved', async () => {
    await picture('empty');
    await page.locator('#rules ::-p-text(Add a rule)').click();
    await page.keyboard.type('lease memo');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10472-0001');
    await page.waitForFunction(() => document.querySelectorAll('.matter-option').length === 1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.moves');
    expect(await page.$eval('.preview', (box) => box.textContent)).toMatch(
      /[\d,]+ items, (?:\d+ h )?\d+ m would change.*needs a matter.*10472-0001/,
    );
    expect(await mattersOf(page, 'Lease Memo')).not.toEqual([desk.stage.clio.matter('10472-0001').id]);
    await picture('preview');
  });

  it('gives the unposted past its matter once it is saved', async () => {
    await page.locator('#rules ::-p-text(Add a rule)').click();
    await writeInto(page, 'input[name="rule-words"]', 'lease memo');
    await writeInto(page, 'input[name="rule-matter"]', '10472-0001');
    await page.locator('.matter-option').click();
    await page.waitForSelector('.moves');
    await page.locator('.rule-form button[type="submit"]:not(:disabled)').click();
    await saved(1);
    expect(await mattersOf(page, 'Lease Memo')).toContain(desk.stage.clio.matter('10472-0001').id);
    const { cards } = unpackDay((await ask(page, 'day.read', { day: null })) as DayMessage);
    const reasons = cards.flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence.map(({ reason }) => reason)));
    expect(reasons).toContainEqual({ code: 'rule', own: true, words: 'lease memo' });
  });

  it('says what is wrong with a pattern, and does not save it', async () => {
    await page.locator('#rules ::-p-text(Add a rule)').click();
    await page.locator('.rule-form ::-p-text(Use a pattern)').click();
    await writeInto(page, 'input[name="rule-words"]', 'lease||deed');
    await writeInto(page, 'input[name="rule-matter"]', '00012');
    await page.locator('.matter-option').click();
    await page.waitForSelector('.rule-form .wrong');
    expect(await page.$eval('.rule-form .wrong', (text) => text.textContent)).toContain('one side of a “|”');
    expect(await page.$eval('.rule-form button[type="submit"]', (button) => button.disabled)).toBe(true);
    await picture('fault');
    await writeInto(page, 'input[name="rule-words"]', 'lease*|deed');
    await page.locator('.rule-form button[type="submit"]:not(:disabled)').click();
    await saved(1);
  });

  it('changes the order by keyboard, and the keys stay with the rule', async () => {
    await keepLeaseRule();
    await keepPatternRule();
    expect(await rulesOf(page)).toEqual(['“lease memo”', 'pattern “lease*|deed”']);
    await page.focus('button[aria-label^="Move up: pattern"]');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    // The rule moves, and the keys come after it.
    await page.waitForFunction(
      () =>
        document.querySelector('.rules .rule-what > bdi')?.textContent?.startsWith('pattern') &&
        document.activeElement?.closest('.rule')?.querySelector('bdi')?.textContent === 'pattern “lease*|deed”',
    );
  });

  it('takes a removed rule back to its place', async () => {
    await keepPatternRule();
    await keepLeaseRule();
    await page.locator('button[aria-label^="Remove: pattern"]').click();
    await saved(1);
    await page.locator('.notice ::-p-text(Undo)').click();
    await saved(2);
    expect(await rulesOf(page)).toEqual(['pattern “lease*|deed”', '“lease memo”']);
    await picture('rules');
  });

  it('switches a rule off and on again where it stands: what it had goes to the next one meanwhile', async () => {
    await keepPatternRule();
    await keepLeaseRule();
    const next = desk.stage.clio.matter('10472-0001').id;
    expect(await mattersOf(page, 'Lease Memo')).not.toContain(next);
    await page.click('.rules .switch');
    await page.waitForSelector('.rule.off');
    await picture('off');
    expect(await mattersOf(page, 'Lease Memo')).toContain(next);
    await page.click('.rules .switch');
    await page.waitForFunction(() => !document.querySelector('.rule.off'));
    expect(await mattersOf(page, 'Lease Memo')).not.toContain(next);
    expect(await rulesOf(page)).toEqual(['pattern “lease*|deed”', '“lease memo”']);
  });

  it('shows what any title would become, while it is typed: its matter and characters, or why there is none', async () => {
    await keepPatternRule();
    await writeInto(page, 'input[name="try-title"]', 'Reply 00041–Acme Corp (v2).docx');
    await page.waitForFunction(() => document.querySelector('.tried b')?.textContent === 'Goes to 00041-Acme Corp.');
    expect(await page.$eval('.tried mark', (mark) => mark.textContent)).toBe('00041–Acme Corp');
    expect(await page.$eval('.tried li', (step) => step.textContent)).toContain('is its number');
    await picture('try');
    await writeInto(page, 'input[name="try-title"]', 'Lease of 00041-Acme Corp');
    await page.waitForFunction(() => document.querySelector('.tried b')?.textContent?.startsWith('You are asked:'));
    expect(await page.$eval('.tried', (box) => box.textContent)).toContain('your rule “lease*|deed”');
    await writeInto(page, 'input[name="try-title"]', 'Vault - KeePassXC');
    await writeInto(page, 'input[name="try-app"]', 'KeePassXC');
    await page.waitForFunction(() => document.querySelector('.tried b')?.textContent?.startsWith('Is never kept.'));
    await writeInto(page, 'input[name="try-app"]', 'Microsoft Word');
    await writeInto(page, 'input[name="try-title"]', 'Weather');
    await page.waitForFunction(() => document.querySelector('.tried b')?.textContent?.startsWith('Needs a matter.'));
  });

  it('learns from what the attorney tags, suggests it with its reason, and forgets when told to', async () => {
    const need = await tagNotes();
    await page.waitForFunction(() => /Learned from \d/.test(document.querySelector('#learning')?.textContent ?? ''));
    await writeInto(page, 'input[name="try-title"]', need?.title ?? '');
    await page.waitForFunction(() => document.querySelector('.tried')?.textContent?.includes('% sure'));
    await picture('learned');
    await page.locator('#learning ::-p-text(Forget all that was learned)').click();
    await page.locator('#learning .notice .primary').click();
    await page.waitForFunction(() => document.querySelector('#learning')?.textContent?.includes('Nothing was learned'));
    await page.waitForFunction(() => !document.querySelector('.tried')?.textContent?.includes('% sure'));
  });

  it('lets suggestions tag by themselves only when the attorney turns that on', async () => {
    await page.waitForSelector('button[name="automatic"]');
    expect(await page.$eval('button[name="automatic"]', (button) => button.getAttribute('aria-checked'))).toBe('false');
    await page.click('button[name="automatic"]');
    await page.waitForSelector('select[name="automatic-from"]');
    expect(await ask(page, 'learning.read', {})).toMatchObject({ automaticFrom: 95 });
  });

  it('makes a rule out of a row of the day, by keyboard, once what it would move was shown', async () => {
    const matter = desk.stage.clio.matter('00041-Acme Corp').id;
    const popup = await desk.stage.browser.page('extension/popup/index.html');
    await popup.waitForSelector('[data-stop="need"]');
    const view = unpackDay((await ask(page, 'day.read', { day: null })) as DayMessage);
    // An errand goes by what its titles have in common, as titles of other matters may, too.
    const place = view.needs.findIndex(({ kind }) => kind === 'one');
    const title = view.needs[place]?.title ?? '';
    const [words = ''] = title.split(/\W+/u);
    const rows = await popup.$$('[data-stop="need"]');
    await rows[place]?.focus();
    await popup.keyboard.press('r');
    await popup.waitForSelector('dialog .matter-option');
    await popup.keyboard.type('00041');
    await popup.waitForFunction(() => document.querySelectorAll('dialog .matter-option').length === 1);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('dialog input[name="rule-words"]');
    await popup.waitForFunction(
      () => document.querySelector<HTMLInputElement>('dialog input[name="rule-words"]')?.value !== '',
    );
    expect(title).toContain(await popup.$eval('dialog input[name="rule-words"]', (box) => box.value));
    await writeInto(popup, 'dialog input[name="rule-words"]', words);
    await popup.waitForSelector('dialog .moves li');
    expect(await mattersOf(page, title, true)).toEqual([null]);
    await popup.focus('dialog input[name="rule-words"]');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() =>
      document.querySelector('.status-message')?.textContent?.includes('The rule is kept'),
    );
    expect(await mattersOf(page, title, true)).toEqual([matter]);
    await popup.close();
  });

  it('remembers a candidate that is taken with Shift and the mouse', async () => {
    await tagNotes();
    const before = (await rulesOf(page)).length;
    const popup = await desk.stage.browser.page('extension/popup/index.html');
    await popup.waitForSelector('[data-candidate="1"]');
    await popup.keyboard.down('Shift');
    await popup.click('[data-candidate="1"]');
    await popup.keyboard.up('Shift');
    const asks = await popup.waitForFunction(() => {
      if (document.querySelector('dialog .moves')) return 'asks';
      return document.querySelector('.status-message')?.textContent?.includes('remembered') ? 'done' : null;
    });
    if ((await asks.jsonValue()) === 'asks') await popup.keyboard.press('Enter');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.rules .rule-what').length === count,
      // It lies behind the popup's page, where no frame is drawn.
      { polling: 'mutation' },
      before + 1,
    );
    expect(await popup.$('.chosen')).toBeNull();
    await popup.close();
  });

  it('shows hostile words as words, in a rule, in what it moves and in a title that is tried', async () => {
    const hostile = `<img src=x onerror="document.title='taken'"> \u202Egnp.exe ${'w'.repeat(120)}`;
    await page.locator('#rules ::-p-text(Add a rule)').click();
    await writeInto(page, 'input[name="rule-words"]', hostile);
    await page.focus('input[name="rule-matter"]');
    await page.keyboard.type('00012');
    await page.waitForFunction(() => document.querySelectorAll('.matter-option').length === 1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rule-form .preview');
    const before = (await rulesOf(page)).length;
    await page.keyboard.press('Enter');
    await saved(before + 1);
    expect((await rulesOf(page)).at(-1)).toBe(`“${hostile}”`);
    await writeInto(page, 'input[name="try-title"]', `${hostile} __proto__ constructor`);
    await page.waitForFunction(() => document.querySelector('.tried b')?.textContent === 'Goes to 00012-Smith.');
    await picture('hostile');
    expect(await page.$('main img, .tried img, .rules img')).toBeNull();
    expect(await page.title()).not.toContain('taken');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1160);
  });

  it('fits a narrow window', async () => {
    await page.setViewport({ width: 420, height: 800 });
    await picture('narrow');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
  });
});
