import type { Page } from 'puppeteer';
import type { Stage } from './stage.ts';

/** What of a stage a connection is made with. */
type Connecting = Pick<Stage, 'clio' | 'clioUrl'> & { browser: Pick<Stage['browser'], 'puppeteer'> };

export interface ConnectOptions {
  clientId?: string;
  clientSecret?: string;
  /** What the attorney does on Clio's page; `close` closes the window. */
  consent?: 'allow' | 'deny' | 'close';
  /** Called when the consent page is on the screen. */
  onConsent?: (page: Page) => Promise<void>;
}

/** Connects as an attorney does: options page, New connection, the form, and Clio's consent page. */
export async function connectByHand(stage: Connecting, options: Page, how: ConnectOptions = {}): Promise<void> {
  const { clio, clioUrl, browser } = stage;
  const again = await options.$('form');
  if (!again) await options.locator('::-p-text(New connection)').click();
  await options.locator('input[name="client-id"]').fill(how.clientId ?? clio.clientId);
  await options.locator('input[name="client-secret"]').fill(how.clientSecret ?? clio.clientSecret);
  const asked = browser.puppeteer.waitForTarget((target) => target.url().startsWith(`${clioUrl}/oauth/authorize`));
  await options.locator('form button[type="submit"]').click();
  if (how.consent === undefined || how.consent === 'allow' || how.consent === 'deny' || how.consent === 'close') {
    const consent = await (await asked).asPage();
    const button = how.consent === 'deny' ? '#deny' : '#allow';
    await consent.waitForSelector(button);
    await how.onConsent?.(consent);
    if (how.consent === 'close') await consent.close();
    else await consent.click(button);
  }
}

/** Waits until the matters are here. */
export async function waitForSync(options: Page): Promise<void> {
  await options.waitForFunction(() => /matters on this computer, last synced/.test(document.body.textContent ?? ''));
}

/** Opens the options page, connects there as an attorney does, and waits until the matters are here. */
export async function connectedOptions(stage: Stage, how: ConnectOptions = {}): Promise<Page> {
  const options = await stage.browser.page('extension/options/index.html');
  await connectByHand(stage, options, how);
  await waitForSync(options);
  return options;
}
