import type { Page } from 'puppeteer';
import { textOf } from './see.ts';
import type { Stage } from './stage.ts';
import { writeInto } from './typing.ts';

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
  await writeInto(options, 'input[name="client-id"]', how.clientId ?? clio.clientId);
  await writeInto(options, 'input[name="client-secret"]', how.clientSecret ?? clio.clientSecret);
  const asked = browser.puppeteer.waitForTarget((target) => target.url().startsWith(`${clioUrl}/oauth/authorize`));
  await options.locator('form button[type="submit"]').click();
  if (how.consent === undefined || how.consent === 'allow' || how.consent === 'deny' || how.consent === 'close') {
    const consent = await (await asked).asPage();
    const button = how.consent === 'deny' ? '#deny' : '#allow';
    await consent.waitForSelector(button);
    await how.onConsent?.(consent);
    if (how.consent === 'close') await consent.close();
    // The window may still be growing to its size: the button is pressed once it is at rest.
    else await consent.locator(button).click();
  }
}

/** Waits until the matters are here. @throws with what the page says instead */
export async function waitForSync(options: Page): Promise<void> {
  try {
    await options.waitForFunction(() => /matters on this computer, last synced/.test(document.body.textContent ?? ''));
  } catch (cause) {
    throw new Error(`The matters did not come. The page: ${await textOf(options)}`, { cause });
  }
}

/** Opens the options page, connects there as an attorney does, and waits until the matters are here. */
export async function connectedOptions(stage: Stage, how: ConnectOptions = {}): Promise<Page> {
  const options = await stage.browser.page('extension/options/index.html');
  await connectByHand(stage, options, how);
  await waitForSync(options);
  return options;
}
