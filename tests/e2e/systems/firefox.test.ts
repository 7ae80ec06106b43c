import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { buildHelper } from '../../../helper/build.mjs';
import { retireRecorder } from '../../../helper/local/index.ts';
import { type ClioSandbox, startClioSandbox } from '../../clio-sandbox/index.ts';
import { onDesktopUnless, useTeardown } from '../../desktop/fixture.ts';
import {
  buildForSandbox,
  type Display,
  type Firefox,
  findFirefox,
  NARRATIVE,
  openDraftOf,
  openWindow,
  see,
  sendDraftOf,
  startDisplay,
  startFirefox,
  typeAtOnce,
  waitForSync,
  work,
} from '../../desktop/index.ts';

const run = promisify(execFile);

const noFirefox = findFirefox() ? null : 'not installed: firefox-esr';

onDesktopUnless(noFirefox, 'in Firefox, with the helper that it starts', () => {
  const teardown = useTeardown();
  let display: Display;
  let clio: ClioSandbox;
  let firefox: Firefox;
  let options: Page;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'matterline-firefox-'));
    teardown.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    display = await startDisplay();
    teardown.add(display.stop);
    clio = await startClioSandbox({ counts: true });
    teardown.add(clio.close);
    const [home, profile] = [join(folder, 'home'), join(folder, 'profile')];
    for (const made of [home, profile]) mkdirSync(made);
    const env = { ...display.env, HOME: home, MATTERLINE_DATA: join(folder, 'data') };
    const [bundle, extension] = await Promise.all([buildHelper(), buildForSandbox('firefox', clio.url, folder)]);
    await run(process.execPath, [bundle, 'install', '--sandbox', '--browser', 'firefox'], { env });
    teardown.add(() => retireRecorder(env));
    firefox = await startFirefox({ extension, profile, env });
    teardown.add(firefox.close);
    options = await firefox.page('extension/options/index.html#connections');
  });

  it('is connected through Clio’s consent page, whose answer comes to Firefox’s own address', async () => {
    await options.locator('::-p-text(New connection)').click();
    await options.locator('input[name="client-id"]').fill(clio.clientId);
    await options.locator('input[name="client-secret"]').fill(clio.clientSecret);
    const asked = firefox.browser.waitForTarget((target) => target.url().startsWith(`${clio.url}/oauth/authorize`));
    await options.locator('form button[type="submit"]').click();
    const consent = await (await asked).page();
    expect(new URL(consent?.url() ?? '').searchParams.get('redirect_uri')).toMatch(/\.extensions\.allizom\.org\/clio$/);
    await consent?.locator('#allow').click();
    await options.waitForSelector('[data-connection="connected"]');
    await see(options, 'This application has all scopes');
  });

  it('has the firm’s matters', async () => {
    await waitForSync(options);
    await see(options, `${clio.matters().length} matters on this computer`);
  });

  it('records what is in front, finds its matter and posts what is approved, once', async () => {
    const letter = await openWindow(display, { app: 'Writer', title: '00012-Smith Motion to compel.odt' });
    await letter.focus();
    await work(2.5);
    // A new window comes to the front, which ends the stretch before it.
    const other = await openWindow(display, { app: 'Mail', title: 'Inbox' });
    await other.focus();
    let popup = await firefox.page('extension/popup/index.html?tab');
    const smith = clio.matter('00012-Smith').id;
    // Typed faster than anyone is answered, and the page is closed in the same breath.
    await openDraftOf(popup, smith);
    await typeAtOnce(popup, 'Revise motion to compel, at length.');
    await popup.close();
    popup = await firefox.page('extension/popup/index.html?tab');
    await openDraftOf(popup, smith);
    await expect
      .poll(() => popup.$eval(NARRATIVE, (box) => box.value), { timeout: 10_000 })
      .toBe('Revise motion to compel, at length.');

    await sendDraftOf(popup, smith);
    await popup.waitForSelector('[data-entry="posted"]');
    expect(clio.activities()).toMatchObject([{ matterId: smith, note: 'Revise motion to compel, at length.' }]);
    await other.close();
    await letter.close();
  });
});
