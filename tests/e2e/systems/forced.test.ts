// A firm's computer: the helper from the package for Debian, the extension put into real browsers by policy, packed with
// a key of the firm's own. It is a computer of the test's own, so nothing is installed on this one.
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { buildPackage } from '../../../packaging/build.ts';
import { layOut } from '../../../packaging/entry.ts';
import { extensionId, firmEntries } from '../../../packaging/firm.ts';
import { extensionEntries } from '../../../packaging/store.ts';
import { type ClioSandbox, startClioSandbox } from '../../clio-sandbox/index.ts';
import { connectByHand, waitForSync } from '../../desktop/connect.ts';
import { type Display, startDisplay } from '../../desktop/display.ts';
import { onDesktopUnless, useTeardown } from '../../desktop/fixture.ts';
import { buildForSandbox, openWindow, see, work } from '../../desktop/index.ts';
import { missingPrograms } from '../../helper/x-server.ts';
import { HOME, noOwnComputer, type OwnComputer, startComputer } from '../../packaging/own-computer.ts';

const EPOCH = 1_790_000_000;
const missing = missingPrograms(['dpkg', 'dpkg-deb', 'unshare', 'nsenter', 'setpriv', 'chromium']);
const reason = missing.length > 0 ? `not installed: ${missing.join(', ')}` : noOwnComputer();

/** All that an extension's pages have stored, as text. */
async function stored(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const found: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      found.push(await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(found);
}

onDesktopUnless(reason, "an extension put there by a firm's policy", () => {
  const teardown = useTeardown();
  let folder: string;
  let display: Display;
  let clio: ClioSandbox;
  let computer: OwnComputer;
  /** What the firm's server gives out, by path. */
  const served = new Map<string, Buffer>();
  let address: string;
  let deb: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-forced-'));
    teardown.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    display = await startDisplay();
    teardown.add(display.stop);
    clio = await startClioSandbox({ counts: true });
    teardown.add(clio.close);
    const server = createServer((request, response) => {
      const file = served.get((request.url ?? '').split('?')[0] ?? '');
      response.writeHead(file ? 200 : 404, { 'content-type': 'application/x-chrome-extension' }).end(file);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    teardown.add(() => void server.close());
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const packages = join(folder, 'packages');
    deb = await buildPackage('deb', { output: packages, epoch: EPOCH, quick: true });
    computer = await startComputer(packages);
    teardown.add(computer.remove);
  });

  function newKey(name: string): string {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const path = join(folder, name);
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    return path;
  }

  async function put(path: string, text: string): Promise<void> {
    await computer.run(['mkdir', '-p', dirname(path)]);
    await computer.run(['tee', path], Buffer.from(text));
  }

  /** Gives a firm's files out, and puts policy, list and helper on its computer. */
  async function setUp(files: ReadonlyMap<string, Buffer>, region: string): Promise<void> {
    for (const [name, bytes] of files) served.set(`/${name}`, bytes);
    const text = (name: string) =>
      (files.get(name)?.toString() ?? '').replace('"region": "us"', `"region": "${region}"`);
    // Else nothing attaches to what a policy put there, not even a test.
    const policy = { ...JSON.parse(text('policies/chrome-linux.json')), DeveloperToolsAvailability: 1 };
    const own = { NativeMessagingUserLevelHosts: false, NativeMessagingBlocklist: ['*'] };
    await put('/etc/chromium/policies/managed/matterline.json', JSON.stringify({ ...policy, ...own }));
    await put('/etc/matterline/extensions.json', text('extensions.json'));
    const installed = await computer.run(['dpkg', '--install', `/packages/${basename(deb)}`]);
    expect([installed.status, installed.err]).toEqual([0, '']);
  }

  /** Starts Chromium there with an empty profile, as an ordinary user. */
  async function startChromium(profile: string): Promise<Browser> {
    const wrapper = join(folder, `chromium-${profile}`);
    writeFileSync(
      wrapper,
      `#!/bin/sh\nexec ${computer
        .asUser(['chromium'])
        .map((word) => `'${word}'`)
        .join(' ')} "$@"\n`,
    );
    chmodSync(wrapper, 0o755);
    const browser = await puppeteer.launch({
      executablePath: wrapper,
      headless: false,
      pipe: true,
      userDataDir: `${HOME}/${profile}`,
      defaultViewport: null,
      env: display.env,
      ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking', '--disable-component-update'],
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-quic', '--window-size=1180,820'],
    });
    teardown.add(() => browser.close());
    return browser;
  }

  /** The options, which the extension opens by itself once the policy has put it there. */
  async function optionsOf(browser: Browser, id: string): Promise<Page> {
    const opened = await browser.waitForTarget(
      (target) => target.url().startsWith(`chrome-extension://${id}/extension/options/`),
      { timeout: 60_000 },
    );
    return opened.asPage();
  }

  it('records after one click, the consent, with the helper of the package', async () => {
    const key = newKey('release.pem');
    const output = join(folder, 'release');
    const zip = await buildPackage('firm', { output, epoch: EPOCH, quick: true, firm: { key, address } });
    const files = new Map(
      Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [name, Buffer.from(bytes)]),
    );
    await setUp(files, 'eu');
    const browser = await startChromium('first');
    const options = await optionsOf(browser, extensionId(key));
    const page = await browser.newPage();
    await page.goto(new URL('/extension/popup/index.html?tab', options.url()).href);
    await page.locator('::-p-text(Start recording)').click();
    const letter = await openWindow(display, { app: 'Writer', title: 'Motion to Compel.odt' });
    await letter.focus();
    await work(2.5);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(stored), { timeout: 60_000 }).toContain('Motion to Compel.odt');
    await letter.close();
    await page.goto(new URL('/extension/options/index.html#firm', page.url()).href);
    await see(page, 'Europe and United Kingdom');
    await browser.close();
    // Another attorney comes, so nothing of this one's is left.
    await computer.runAsUser(['/usr/bin/matterline-helper', 'stop']);
    await computer.run(['rm', '-r', `${HOME}/.local`]);
  });

  it('is connected to Clio by Connect and Allow, in the region of the policy, and records beside it', async () => {
    const key = newKey('sandbox.pem');
    const extension = await buildForSandbox('chrome', clio.url, folder);
    const scratch = join(folder, 'scratch');
    mkdirSync(scratch);
    const making = { version: '0', epoch: EPOCH, scratch, file: '', quick: true, signer: null, firm: null };
    const entries = await firmEntries(extensionEntries(extension), { key, address }, making);
    layOut(entries, join(folder, 'firm'), EPOCH);
    const names = ['matterline.crx', 'updates.xml', 'extensions.json', 'policies/chrome-linux.json'];
    await setUp(new Map(names.map((name) => [name, readFileSync(join(folder, 'firm', name))])), 'sandbox');
    const browser = await startChromium('second');
    const root = `chrome-extension://${extensionId(key)}/`;
    // A build for the sandbox opens no page by itself.
    await browser.waitForTarget((target) => target.url().startsWith(root), { timeout: 60_000 });
    const options = await browser.newPage();
    await options.goto(`${root}extension/options/index.html`);
    // As a firm registers it, whose extension has an id of its own: the form shows it.
    clio.redirects.push(`https://${extensionId(key)}.chromiumapp.org/clio`);
    await connectByHand({ clio, clioUrl: clio.url, browser: { puppeteer: browser } }, options);
    await waitForSync(options);
    const letter = await openWindow(display, { app: 'Writer', title: '00012-Smith = Reply.odt' });
    await letter.focus();
    await work(2.5);
    await letter.close();
    const exported = () => options.evaluate(() => globalThis.matterline?.export()) as Promise<Export>;
    await expect
      .poll(async () => (await exported()).spans.map(({ title }) => title), { timeout: 60_000 })
      .toContain('00012-Smith = Reply.odt');
    await browser.close();
  });
});
