import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildHelper } from '../../helper/build.mjs';
import { CHROMIUM_IDS } from '../../shared/index.ts';
import { type ClioSandbox, startClioSandbox } from '../clio-sandbox/index.ts';
import { startChromium } from './browser.ts';
import { type Display, startDisplay } from './display.ts';
import { endRecorders } from './end-recorders.ts';
import { buildForSandbox } from './extension.ts';
import { startFirefox } from './firefox.ts';
import { createTeardown } from './teardown.ts';
import type { BrowserName, TestBrowser } from './test-browser.ts';

const run = promisify(execFile);

/** Everything of the whole way, real and running. */
export interface Stage {
  display: Display;
  clio: ClioSandbox;
  /** Where the extension finds Clio. */
  clioUrl: string;
  browser: TestBrowser;
  /** Opens a browser of this stage's user: with the stage's profile once that browser is closed, or with another one. */
  open(profile?: string): Promise<TestBrowser>;
  /** Makes the helper known to the stage's browser. */
  install(): Promise<unknown>;
  /** Runs one of the helper's commands as this stage's user. */
  helper(...args: string[]): Promise<{ stdout: string; stderr: string }>;
  /** A folder that goes with the stage. */
  folder: string;
  /** The browser's profile. */
  profile: string;
  stop(): Promise<void>;
}

export interface StageOptions {
  /** The browser; by default Chromium. */
  browser?: BrowserName;
  /** Puts something in the helper's place, or nothing; by default the real helper is installed. */
  host?: (profile: string, folder: string) => void;
  matters?: number;
  limit?: number;
  /** Clio's clock, where it is not this computer's. */
  now?: () => number;
  /** Puts something between the extension and Clio. */
  front?: (clio: ClioSandbox) => Promise<{ url: string; stop(): Promise<void> }>;
  /** A display that is there already; none is started then. */
  display?: Display;
  /** Arguments for Chromium. */
  args?: string[];
  /**
   * Has a policy put the extension in, where this takes a Firefox of its own.
   * @param extension the built extension's folder
   * @param folder the stage's
   * @returns the Firefox with the policy
   */
  forced?: (extension: string, folder: string) => string;
  /** Besides what browser and helper find in their environment anyway. */
  env?: NodeJS.ProcessEnv;
}

/** Starts display, sandbox, helper and browser, in folders of their own, with an empty HOME. */
export async function setStage(options: StageOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-'));
  const teardown = createTeardown();
  teardown.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const display = options.display ?? (await startDisplay());
    if (!options.display) teardown.add(display.stop);
    const clio = await startClioSandbox({
      counts: true,
      ...(options.matters === undefined ? {} : { matters: options.matters }),
      ...(options.limit === undefined ? {} : { limit: options.limit }),
      ...(options.now ? { now: options.now } : {}),
    });
    teardown.add(clio.close);
    const front = await options.front?.(clio);
    if (front) teardown.add(front.stop);
    const clioUrl = front?.url ?? clio.url;
    const home = join(folder, 'home');
    const profile = join(folder, 'profile');
    mkdirSync(home);
    mkdirSync(profile);
    const env = { ...display.env, HOME: home, MATTERLINE_DATA: join(folder, 'data'), ...options.env };
    const name = options.browser ?? 'chromium';
    const [bundle, extension] = await Promise.all([
      buildHelper(),
      buildForSandbox(name === 'firefox' ? 'firefox' : 'chrome', clioUrl, folder),
    ]);
    const helper = (...args: string[]) => run(process.execPath, [bundle, ...args], { env });
    // The recorder outlives the browser on purpose, but not the stage.
    teardown.add(() => endRecorders(env));
    /** Makes the helper known to the browser; Firefox looks for it in the home, whatever the profile. */
    const install = (own: string) =>
      helper('install', '--sandbox', '--browser', name, ...(name === 'chromium' ? ['--user-data-dir', own] : []));
    if (options.host) options.host(profile, folder);
    else await install(profile);
    const executable = options.forced?.(extension, folder);
    const start = (own: string): Promise<TestBrowser> => {
      const common = { extension, profile: own, display, env };
      if (name === 'firefox')
        return startFirefox(executable === undefined ? common : { ...common, extension: null, executable });
      const args = options.args ? { args: options.args } : {};
      return startChromium({ ...common, extensionId: CHROMIUM_IDS.sandbox, ...args });
    };
    const open = async (own = profile) => {
      if (own !== profile) {
        mkdirSync(own, { recursive: true });
        await install(own);
      }
      const browser = await start(own);
      teardown.add(browser.close);
      return browser;
    };
    const browser = await open();
    return {
      display,
      clio,
      clioUrl,
      browser,
      open,
      install: () => install(profile),
      helper,
      folder,
      profile,
      stop: teardown.run,
    };
  } catch (error) {
    // What failed first tells more than what could not be ended after it.
    await teardown.run().catch(() => undefined);
    throw error;
  }
}
