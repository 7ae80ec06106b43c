// A firm's computer: the helper from the package for Debian, the extension put into real browsers by policy, packed with
// a key of the firm's own. It is a computer of the test's own, so nothing is installed on this one.
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { beforeAll, expect, it } from 'vitest';
import { REGIONS } from '../../../extension/clio/index.ts';
import { NO_SETTINGS, sealFile, writeSetup } from '../../../extension/firm/index.ts';
import { buildPackage } from '../../../packaging/build.ts';
import { extensionId } from '../../../packaging/firm.ts';
import { type ClioSandbox, startClioSandbox } from '../../clio-sandbox/index.ts';
import { type Display, startDisplay } from '../../desktop/display.ts';
import { onDesktopUnless, useTeardown } from '../../desktop/fixture.ts';
import { openWindow, see, waitForSync, work } from '../../desktop/index.ts';
import { missingPrograms } from '../../helper/x-server.ts';
import { HOME, noOwnComputer, type OwnComputer, startComputer, USER } from '../../packaging/own-computer.ts';
import { type ClioUnderOwnName, clioUnderOwnName } from '../parts/clio-under-own-name.ts';

const EPOCH = 1_790_000_000;
const PASSPHRASE = 'twelve people in an hour';
const SETUP = '/etc/matterline/setup.matterline';
const CLIO = REGIONS.find(({ id }) => id === 'eu')?.origin ?? '';
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
  let named: ClioUnderOwnName;
  /** The firm's key, from which the extension's id follows, and all that is packed with it. */
  let key: string;
  let files: ReadonlyMap<string, Buffer>;
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
    named = await clioUnderOwnName(clio, CLIO);
    teardown.add(named.stop);
    const server = createServer((request, response) => {
      const file = served.get((request.url ?? '').split('?')[0] ?? '');
      response.writeHead(file ? 200 : 404, { 'content-type': 'application/x-chrome-extension' }).end(file);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    teardown.add(() => void server.close());
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    key = newKey('release.pem');
    const firm = { key, address, clio: CLIO };
    const zip = await buildPackage('firm', { output: join(folder, 'release'), epoch: EPOCH, quick: true, firm });
    files = new Map(Object.entries(unzipSync(readFileSync(zip))).map(([name, bytes]) => [name, Buffer.from(bytes)]));
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

  /** Gives a firm's files out, and puts policy, list, setup file and helper on its computer. */
  async function setUp(passphrase?: string): Promise<void> {
    for (const [name, bytes] of files) served.set(`/${name}`, bytes);
    const text = (name: string) => files.get(name)?.toString() ?? '';
    const policy = JSON.parse(text('policies/chrome-linux.json').replace('"region": "us"', '"region": "eu"'));
    if (passphrase !== undefined) policy['3rdparty'].extensions[extensionId(key)].setupPassphrase = passphrase;
    // Else nothing attaches to what a policy put there, not even a test.
    const own = {
      DeveloperToolsAvailability: 1,
      NativeMessagingUserLevelHosts: false,
      NativeMessagingBlocklist: ['*'],
    };
    await put('/etc/chromium/policies/managed/matterline.json', JSON.stringify({ ...policy, ...own }));
    await put('/etc/matterline/extensions.json', text('extensions.json'));
    const application = { region: 'eu' as const, clientId: clio.clientId, clientSecret: clio.clientSecret };
    const setup = { made: Date.now(), firm: 'Park & Reed LLP', ...application, redirects: [], settings: NO_SETTINGS };
    await put(SETUP, await sealFile('setup', writeSetup(setup), PASSPHRASE));
    // For those alone who are to connect.
    await computer.run(['chgrp', String(USER), SETUP]);
    await computer.run(['chmod', '640', SETUP]);
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

  /** The first page, which the extension opens by itself once the policy has put it there. */
  async function welcomeOf(browser: Browser): Promise<Page> {
    const opened = await browser.waitForTarget(
      (target) => target.url().startsWith(`chrome-extension://${extensionId(key)}/extension/welcome/`),
      { timeout: 60_000 },
    );
    return opened.asPage();
  }
  const agree = (page: Page) => page.locator('::-p-text(I agree, start recording)').click();
  async function optionsBeside(browser: Browser, page: Page, section: string): Promise<Page> {
    const options = await browser.newPage();
    await options.goto(new URL(`/extension/options/index.html#${section}`, page.url()).href);
    return options;
  }
  /** Has a window in front, until its title is stored. */
  async function record(page: Page, title: string): Promise<void> {
    const letter = await openWindow(display, { app: 'Writer', title });
    await letter.focus();
    await work(2.5);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(stored), { timeout: 60_000 }).toContain(title);
    await letter.close();
  }
  /** What Clio was asked for access. */
  const asked = () => clio.requests.filter(({ path }) => path === '/oauth/authorize');

  it('records after one click, the consent, and opens no page of Clio’s where the policy has no passphrase', async () => {
    await setUp();
    const browser = await startChromium('first');
    const page = await welcomeOf(browser);
    await agree(page);
    await record(page, 'Motion to Compel.odt');
    await see(await optionsBeside(browser, page, 'firm'), 'Europe and United Kingdom');
    expect(asked()).toEqual([]);
    await browser.close();
    // Another attorney comes, so nothing of this one's is left.
    await computer.runAsUser(['/usr/bin/matterline-helper', 'stop']);
    await computer.run(['rm', '-r', `${HOME}/.local`]);
  });

  it('connects and records with no press but the consent and Allow, and nothing typed', async () => {
    await setUp(PASSPHRASE);
    // As a firm registers it, whose extension has an id of its own: the form shows it.
    clio.redirects.push(`https://${extensionId(key)}.chromiumapp.org/clio`);
    const browser = await startChromium('second');
    const page = await welcomeOf(browser);
    const consent = browser.waitForTarget((target) => target.url().startsWith(`${CLIO}/oauth/authorize`), {
      timeout: 60_000,
    });
    await agree(page);
    const allow = await (await consent).asPage();
    await allow.locator('#allow').click();
    const options = await optionsBeside(browser, page, 'connections');
    await waitForSync(options);
    await see(options, 'Park & Reed LLP');
    await record(page, '00012-Smith = Reply.odt');
    await see(page, '00012-Smith');
    expect(asked().map(({ method }) => method)).toEqual(['GET', 'POST']);
    // The passphrase is the policy's, and the client secret the key store's or, without one, hidden.
    const kept = await page.evaluate(stored);
    for (const secret of [PASSPHRASE, clio.clientSecret]) expect(kept).not.toContain(secret);
    await browser.close();
  });
});
