import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { build } from 'vite';
import type { Entry } from '../../extension/timeline/index.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The timeline as a script that gives it to a page as `kept`. */
async function script(): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'extension/timeline/index.ts'), formats: ['iife'], name: 'kept' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('Nothing was built.');
  return `${output.output[0].code}; globalThis.kept = kept;`;
}

/** Puts approved entries into the extension's store through its own door, as the review does it, and lets them be sent. */
export async function sendEntries(page: Page, entries: readonly Entry[]): Promise<void> {
  await page.evaluate(await script());
  await page.evaluate(async (all) => {
    const { kept } = globalThis as unknown as {
      kept: { createTimeline(): Record<string, (...args: unknown[]) => Promise<unknown>> };
    };
    const store = kept.createTimeline();
    const clashes = await store.approve?.(all);
    await store.close?.();
    if (!Array.isArray(clashes) || clashes.length > 0) throw new Error('The entries’ time is taken.');
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ call: 'posting.resume', params: {} });
  }, entries as unknown[]);
}
