// A new attorney with an empty home folder, from the package for Debian and the zip for Chrome's store alone, up to the
// first entry in Clio; and how long that takes a person. It is a computer of the test's own.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { REGIONS } from '../../../extension/clio/index.ts';
import { buildPackage } from '../../../packaging/build.ts';
import { CHROMIUM_KEYS } from '../../../shared/chromium-keys.ts';
import { CHROMIUM_IDS } from '../../../shared/index.ts';
import { type ClioSandbox, startClioSandbox } from '../../clio-sandbox/index.ts';
import { type Display, startDisplay } from '../../desktop/display.ts';
import { onDesktopUnless, useTeardown } from '../../desktop/fixture.ts';
import { openWindow, see, sendDraftOf, textOf, waitForSync, work } from '../../desktop/index.ts';
import { writeInto } from '../../desktop/typing.ts';
import { missingPrograms } from '../../helper/x-server.ts';
import { HOME, noOwnComputer, type OwnComputer, startComputer } from '../../packaging/own-computer.ts';
import { type ClioUnderOwnName, clioUnderOwnName } from '../parts/clio-under-own-name.ts';

const EPOCH = 1_790_000_000;
const CLIO = REGIONS.find(({ id }) => id === 'us')?.origin ?? '';
const PICTURES = join(import.meta.dirname, '../../../artifacts/first-entry');
const ROOT = `chrome-extension://${CHROMIUM_IDS.release}/extension`;
const missing = missingPrograms(['dpkg', 'dpkg-deb', 'unshare', 'nsenter', 'setpriv', 'chromium']);
const reason = missing.length > 0 ? `not installed: ${missing.join(', ')}` : noOwnComputer();

onDesktopUnless(reason, 'the first entry, from packages alone', () => {
  const teardown = useTeardown();
  let folder: string;
  let packages: string;
  let display: Display;
  let clio: ClioSandbox;
  let named: ClioUnderOwnName;
  let computer: OwnComputer;
  let deb: string;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'matterline-first-'));
    teardown.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    display = await startDisplay();
    teardown.add(display.stop);
    clio = await startClioSandbox({ counts: true });
    teardown.add(clio.close);
    // Once for a firm, the form shows it: an application with this address, whose id and secret are at hand below.
    clio.redirects.push(`https://${CHROMIUM_IDS.release}.chromiumapp.org/clio`);
    named = await clioUnderOwnName(clio, CLIO);
    teardown.add(named.stop);
    packages = join(folder, 'packages');
    deb = await buildPackage('deb', { output: packages, epoch: EPOCH, quick: true });
    const zip = await buildPackage('chrome', { output: join(folder, 'zip'), epoch: EPOCH, quick: true });
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      if (name.endsWith('/')) continue;
      const path = join(packages, 'chrome', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    // The store gives an extension its key, from which the id follows; this stands for it.
    const path = join(packages, 'chrome/manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    expect(manifest).not.toHaveProperty('key');
    writeFileSync(path, JSON.stringify({ ...manifest, key: CHROMIUM_KEYS.release }));
    chmodSync(folder, 0o755);
    computer = await startComputer(packages);
    teardown.add(computer.remove);
  });

  async function startChromium(): Promise<Browser> {
    const wrapper = join(folder, 'chromium');
    const command = computer.asUser(['chromium']).map((word) => `'${word}'`);
    writeFileSync(wrapper, `#!/bin/sh\nexec ${command.join(' ')} "$@"\n`);
    chmodSync(wrapper, 0o755);
    const browser = await puppeteer.launch({
      executablePath: wrapper,
      headless: false,
      pipe: true,
      userDataDir: `${HOME}/profile`,
      defaultViewport: null,
      enableExtensions: ['/packages/chrome'],
      env: display.env,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-quic',
        '--window-size=1180,820',
        ...named.args,
      ],
    });
    teardown.add(() => browser.close());
    return browser;
  }

  /** What a person does, in seconds, by the keystroke-level model of Card, Moran and Newell (1980). */
  const person = { seconds: 0 };
  const PRESS = 1.1 + 0.2 + 1.35;
  const pressed = () => {
    person.seconds += PRESS;
  };
  const typed = (text: string) => {
    person.seconds += PRESS + 0.28 * text.length;
  };
  /** Reading, at 238 words a minute: Brysbaert (2019). */
  const reads = (words: string) => {
    person.seconds += (words.split(/\s+/).length / 238) * 60;
  };
  let step = 0;
  const picture = async (name: string) => {
    step += 1;
    await display.picture(join(PICTURES, `${step}-${name}.png`));
  };

  it('is in Clio in under three minutes of a person’s time', async () => {
    const begun = performance.now();
    const browser = await startChromium();
    const opened = await browser.waitForTarget((target) => target.url().startsWith(`${ROOT}/welcome/`), {
      timeout: 60_000,
    });
    const welcome = await opened.asPage();
    await see(welcome, 'Nothing is recorded before you agree.');
    reads(await textOf(welcome));
    await picture('welcome');
    await welcome.locator('::-p-text(I agree, start recording)').click();
    pressed();
    await see(welcome, 'It is not installed yet.');

    // The package is downloaded and opened; the page notices by itself.
    pressed();
    pressed();
    const installed = await computer.run(['dpkg', '--install', `/packages/${basename(deb)}`]);
    expect([installed.status, installed.err]).toEqual([0, '']);
    await welcome.bringToFront();
    await welcome.waitForFunction(() => /Found, version \d/.test(document.body.textContent ?? ''), { timeout: 60_000 });
    await picture('helper-found');

    const options = browser.waitForTarget((target) => target.url().includes('/options/'));
    await welcome.locator('::-p-text(Connect to Clio)').click();
    pressed();
    const connections: Page = await (await options).asPage();
    await connections.locator('::-p-text(New connection)').click();
    pressed();
    await writeInto(connections, 'input[name="client-id"]', clio.clientId);
    typed(clio.clientId);
    await writeInto(connections, 'input[name="client-secret"]', clio.clientSecret);
    typed(clio.clientSecret);
    await picture('form');
    const consent = browser.waitForTarget((target) => target.url().startsWith(`${CLIO}/oauth/authorize`), {
      timeout: 60_000,
    });
    await connections.locator('form button[type="submit"]').click();
    pressed();
    // The browser's own question stands on "Deny"; no page hears of it, so it is answered until Clio's page is there.
    // The browser's own question, of which no page hears, takes no key in its first half second, and stands on "Deny".
    await work(1);
    await picture('browser-asks');
    await display.xdotool('key', 'Tab', 'Return');
    pressed();
    await (await (await consent).asPage()).locator('#allow').click();
    pressed();
    await waitForSync(connections);
    await picture('connected');

    const letter = await openWindow(display, { app: 'Writer', title: '00012-Smith - Reply brief.odt' });
    await letter.focus();
    await work(3.2);
    await welcome.bringToFront();
    await welcome.waitForSelector('.seen .matter-line');
    await picture('first-title');

    const popup = await browser.newPage();
    await popup.goto(`${ROOT}/popup/index.html?tab`);
    pressed();
    await sendDraftOf(popup, clio.matter('00012-Smith').id);
    pressed();
    pressed();
    await popup.waitForSelector('[data-entry="posted"]');
    await picture('posted');
    expect(clio.activities()).toMatchObject([{ matterId: clio.matter('00012-Smith').id }]);
    const machine = (performance.now() - begun) / 1000;
    console.log(`A person: ${person.seconds.toFixed(0)} s; this computer: ${machine.toFixed(0)} s.`);
    expect(person.seconds).toBeLessThan(180);
  }, 300_000);
});
