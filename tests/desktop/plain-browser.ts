import { findChromium } from './browser.ts';
import { startChild } from './display.ts';

/** A browser that no test steers: its windows are opened as a person opens them, and hands and eyes are the display's. */
export interface PlainBrowser {
  /** Opens one more window, by the browser's own switches: `--incognito`, `--guest`, `--app=…`, `--profile-directory=…`. */
  open(...args: string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Chromium as a program of its own, with its first window, and with an extension in each of its profiles. */
export async function startPlainBrowser(options: {
  profile: string;
  env: NodeJS.ProcessEnv;
  /** The built extension's folder; without it the browser has none. */
  extension?: string;
  address: string;
}): Promise<PlainBrowser> {
  const { profile, env, extension, address } = options;
  const program = findChromium();
  if (!program) throw new Error('No Chromium-family browser is installed.');
  const common = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--no-first-run', '--disable-gpu', '--disable-sync', '--disable-background-networking'],
    ...['--password-store=basic', `--user-data-dir=${profile}`],
  ];
  const extensions = extension
    ? ['--disable-features=DisableLoadExtensionCommandLineSwitch', `--load-extension=${extension}`]
    : [];
  const main = startChild(program, [...common, ...extensions, address], env);
  return {
    // A second start hands its arguments to the first one, and ends.
    open: async (...args) => {
      const handed = startChild(program, [...common, ...args], env);
      await new Promise((resolve) => handed.process.once('exit', resolve));
    },
    stop: main.stop,
  };
}
