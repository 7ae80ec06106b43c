import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe } from 'vitest';
import { connectedOptions } from './connect.ts';
import { firefoxMissing } from './firefox.ts';
import { registerReplay } from './host.ts';
import { type KeyStore, startKeyStore } from './key-store.ts';
import { desktopMissing } from './ready.ts';
import { samplesOf } from './recorded-day.ts';
import { type Stage, type StageOptions, setStage } from './stage.ts';
import { stageMidnight } from './stage-midnight.ts';
import { createTeardown, type Teardown } from './teardown.ts';
import { BROWSERS, type BrowserName } from './test-browser.ts';

// How the browser tests begin and end. Only for tests: vitest must be running.

/** Describes what is so on a real desktop. Where there can be none, the tests are skipped and the reason is said. */
export function onDesktop(what: string, tests: () => void): void {
  onDesktopUnless(null, what, tests);
}

/**
 * The same for what needs more than a desktop.
 * @param reason why that is not here, or null where all of it is
 */
export function onDesktopUnless(reason: string | null, what: string, tests: () => void): void {
  const missing = desktopMissing() ?? reason;
  if (missing) console.log(`Skipped, ${what}: ${missing}.`);
  describe.skipIf(missing)(what, tests);
}

const NAMES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** Describes what is so on a real desktop in each browser; skipped where the browser is not here, with the reason said. */
export function inEachBrowser(what: string, tests: (browser: BrowserName) => void): void {
  inEachBrowserUnless(null, what, tests);
}

/**
 * The same for what needs more than that.
 * @param reason why it is not here, or null where all of it is
 */
export function inEachBrowserUnless(reason: string | null, what: string, tests: (browser: BrowserName) => void): void {
  for (const browser of BROWSERS)
    onDesktopUnless(reason ?? (browser === 'firefox' ? firefoxMissing() : null), `${what}, in ${NAMES[browser]}`, () =>
      tests(browser),
    );
}

/** Ends what a describe's tests began, once they are through, also where beginning failed half-way. */
export function useTeardown(): Teardown {
  const teardown = createTeardown();
  afterAll(teardown.run);
  return teardown;
}

/** What a describe's tests have, from the first one on. */
export interface Desk {
  readonly stage: Stage;
  /** Ends what is added to it before the stage ends. */
  readonly teardown: Teardown;
}

/** A desk whose attorney is connected to Clio. */
export interface ConnectedDesk extends Desk {
  /** The options page, in which the attorney connected. */
  readonly options: Page;
}

type Options = StageOptions | ((teardown: Teardown) => StageOptions | Promise<StageOptions>);

function present<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The stage is there once the tests begin.');
  return part;
}

/**
 * Sets a stage before the tests of the describe around it, and takes it down after them.
 * @param options of the stage; as a function, made first, with a teardown that ends after the stage
 * @param begin what these tests have besides
 */
export function useStage(options: Options = {}, begin?: (desk: Desk) => Promise<unknown>): Desk {
  const teardown = useTeardown();
  let stage: Stage | undefined;
  const desk: Desk = {
    get stage() {
      return present(stage);
    },
    teardown,
  };
  beforeAll(async () => {
    stage = await setStage(typeof options === 'function' ? await options(teardown) : options);
    teardown.add(stage.stop);
    await begin?.(desk);
  }, BEGINNING);
  return desk;
}

/** The same with the attorney connected to Clio, and the matters on this computer. */
export function useConnectedStage(
  options: Options = {},
  begin?: (desk: ConnectedDesk) => Promise<unknown>,
): ConnectedDesk {
  let page: Page | undefined;
  const connected = (desk: Desk): ConnectedDesk => ({
    get stage() {
      return desk.stage;
    },
    get options() {
      return present(page);
    },
    teardown: desk.teardown,
  });
  return connected(
    useStage(options, async (desk) => {
      page = await connectedOptions(desk.stage);
      await begin?.(connected(desk));
    }),
  );
}

/** For a stage on which a recorded day of today is played instead of windows being watched. */
export function replaying(steps: Parameters<typeof samplesOf>[0]): Pick<StageOptions, 'host'> {
  return { host: (profile, folder) => registerReplay(profile, folder, samplesOf(steps, stageMidnight())) };
}

/** A key store of its own for a stage, whose browser keeps its own passwords out of it and writes down all that it does. */
export async function withKeyStore(teardown: Teardown): Promise<{ keyStore: KeyStore; options: StageOptions }> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-key-store-'));
  teardown.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const keyStore = await startKeyStore(folder);
  teardown.add(keyStore.stop);
  const env = { DBUS_SESSION_BUS_ADDRESS: keyStore.env.DBUS_SESSION_BUS_ADDRESS };
  return { keyStore, options: { env, args: ['--password-store=basic', '--enable-logging', '--v=1'] } };
}

/** Milliseconds. A whole stage takes seconds; some tests live through a day in their beginning. */
const BEGINNING = 180_000;
