import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Stretch } from '../../../extension/timeline/model/stretch.ts';
import { onDesktopUnless, useConnectedStage } from '../../desktop/fixture.ts';
import { openWindow, see, work } from '../../desktop/index.ts';
import { startSound } from '../../helper/microphone/sound.ts';
import { missingPrograms } from '../../helper/x-server.ts';

const missing = missingPrograms(['pulseaudio', 'parec', ...(process.getuid?.() === 0 ? ['setpriv'] : [])]);
const noSound = missing.length > 0 ? `${missing.join(', ')} is not installed` : null;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** For so long the page is on its call, in milliseconds. */
const CALL = 3 * SECOND;

/** What is stored of time in which a program used the microphone, in order. */
function heardIn(page: Page): Promise<Stretch[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('matterline');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const all = opened.result.transaction('spans').objectStore('spans').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    opened.result.close();
    return (all.result as Stretch[]).filter(({ microphone }) => microphone !== undefined);
  });
}

/** What the recorder says it learns all of it from. */
function observerIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ call: 'helper.diagnose', params: {} });
    return answer.value?.observer ?? '';
  });
}

/** As if what was stored of a call had lasted for ten minutes and were over for two; nothing else was recorded. */
async function prolong(page: Page, call: Stretch): Promise<void> {
  const long = { ...call, start: call.start - 12 * MINUTE, end: call.start - 2 * MINUTE };
  await page.evaluate(async (stretch) => {
    const opened = indexedDB.open('matterline');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const tx = opened.result.transaction(['spans', 'days'], 'readwrite');
    tx.objectStore('spans').clear();
    tx.objectStore('spans').put(stretch);
    const days = tx.objectStore('days').openCursor();
    days.addEventListener('success', () => days.result?.update({ ...days.result.value, from: stretch.start }));
    await new Promise((resolve) => tx.addEventListener('complete', resolve));
    opened.result.close();
  }, long);
}

onDesktopUnless(noSound, 'a call in a page of the browser, behind another window', () => {
  const desk = useConnectedStage(async (teardown) => {
    const sound = await startSound('pulseaudio');
    teardown.add(async () => {
      await sound.kill();
      sound.remove();
    });
    const { XDG_RUNTIME_DIR = '', XDG_CONFIG_HOME = '' } = sound.env;
    return {
      env: {
        PULSE_SERVER: `unix:${join(XDG_RUNTIME_DIR, 'pulse/native')}`,
        PULSE_COOKIE: join(XDG_CONFIG_HOME, 'pulse/cookie'),
      },
      // The attorney allows the page to use the microphone.
      args: ['--use-fake-ui-for-media-stream'],
    };
  });

  it('is known from when to when, once that is wanted, and can be added for its matter', async () => {
    const { stage, options } = desk;
    const page = await stage.browser.puppeteer.newPage();
    await page.goto(stage.clioUrl);
    await options.evaluate(() => {
      location.hash = 'recording';
    });
    await options.waitForSelector('[name=microphone]');
    const writer = await openWindow(stage.display, { app: 'Writer', title: '00012-Smith brief' });
    /** The page is on a call for a while; from when to when, by its own clock. */
    const call = async () => {
      const begun = await page.evaluate(async () => {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        Object.assign(globalThis, { stream });
        return Date.now();
      });
      await work(CALL / SECOND);
      const ended = await page.evaluate(() => {
        const { stream } = globalThis as unknown as { stream: MediaStream };
        const now = Date.now();
        for (const track of stream.getTracks()) track.stop();
        return now;
      });
      await writer.rename('00012-Smith brief, after the call');
      await writer.rename('00012-Smith brief');
      return { begun, ended };
    };

    await writer.focus();
    await call();
    // The window that is in front stays there.
    await options.$eval('[name=microphone]', (control) => (control as HTMLElement).click());
    await expect.poll(() => observerIn(options)).toContain('calls by the sound server');
    const { begun, ended } = await call();

    const wanted = { app: 'Writer', title: '00012-Smith brief', microphone: 'chromium' };
    await expect.poll(() => heardIn(options), { timeout: 10_000 }).toEqual([expect.objectContaining(wanted)]);
    const [heard] = await heardIn(options);
    if (!heard) throw new Error('The call is not stored.');
    expect(Math.abs(heard.start - begun)).toBeLessThan(SECOND);
    expect(Math.abs(heard.end - ended)).toBeLessThan(SECOND);

    await prolong(options, heard);
    await stage.browser.killWorker();
    const review = await stage.browser.page('extension/popup/index.html');
    await see(review, 'Chromium call, ');
    await review.locator('.question ::-p-text(Which matter?)').click();
    await review.waitForSelector('dialog [role="combobox"]:focus');
    await review.keyboard.type('00041');
    await review.waitForFunction(() =>
      document.querySelector('dialog [role="option"][aria-selected="true"]')?.textContent?.includes('00041-Acme'),
    );
    await review.keyboard.press('Enter');
    await review.waitForFunction(() => !document.querySelector('dialog [role="combobox"]'));
    await review.locator('dialog button[type="submit"]').click();
    await see(review, 'Time was recorded there');
    await review.locator('dialog button[type="submit"]').click();
    await review.waitForFunction(() => !document.querySelector('dialog[open]'));
    const acme = `[data-stop="card"][data-matter="${stage.clio.matter('00041-Acme Corp').id}"]`;
    await review.waitForFunction((card) => document.querySelector(card)?.textContent?.includes('10 m'), {}, acme);
    expect(await review.$('.question')).toBeNull();
  });
});

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ value?: { observer: string } | null }> } };
