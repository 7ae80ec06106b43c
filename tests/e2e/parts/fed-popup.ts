import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Page } from 'puppeteer';
import { build } from 'vite';
import type { CallName } from '../../../extension/messages/calls.ts';
import type { Language } from '../../../extension/messages/language.ts';
import manifest from '../../../manifest.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../../..');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** What the worker would answer, by call. A call without an answer fails. */
export type Answers = { [N in CallName]?: unknown };

/** A page of the extension. */
export type FedPage = 'popup' | 'options' | 'reports' | 'welcome';

/** What is opened: a page, with what follows the `#` of its address, in a language; the browser's where none is named. */
export interface FedPlace {
  page: FedPage;
  hash?: string;
  language?: Language;
}

/** The review's page, built alone and served, so that it can be fed with days that a real one would need weeks to have. */
export interface FedPopup {
  /**
   * Opens the page in a tab with these answers in the worker's place.
   * @param place the review's page where none is named
   */
  open(page: Page, answers: Answers, place?: FedPlace): Promise<void>;
  close(): Promise<void>;
}

/**
 * Builds the page into a folder and serves it on a free port of this computer.
 * @param pages what is built
 */
export async function feedPopup(folder: string, pages: readonly FedPage[] = ['popup']): Promise<FedPopup> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { __SANDBOX_ORIGIN__: 'null', __VERSION__: '"0"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: pages.map((name) => join(ROOT, `extension/${name}/index.html`)) },
    },
  });
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = TYPES[extname(path)];
    if (!type) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'max-age=3600');
    // The same files all along: the browser need not read and compile them anew for each page.
    response.setHeader('cache-control', 'max-age=3600');
    response.setHeader('content-security-policy', manifest.content_security_policy.extension_pages);
    response.end(readFileSync(join(folder, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let opened = 0;
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    open: async (page, answers, { page: name, hash = '', language = 'browser' } = { page: 'popup' }) => {
      const script = await page.evaluateOnNewDocument(`(() => {
        const given = ${JSON.stringify(answers)};
        const quiet = { addListener() {}, removeListener() {} };
        const session = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
        const sendMessage = async ({ call }) =>
          Object.hasOwn(given, call) ? { value: given[call] } : { failed: 'No answer was given to ' + call };
        const permissions = { contains: async () => false, onAdded: quiet, onRemoved: quiet };
        const runtime = { id: 'fed', sendMessage, onMessage: quiet, getManifest: () => ({ version: '0' }) };
        const extension = { getViews: () => [], isAllowedIncognitoAccess: async () => false };
        globalThis.browser = { runtime, extension, permissions, storage: { session } };
        globalThis.chrome = globalThis.browser;
        localStorage.setItem('language', '${language}');
      })()`);
      // Each opening is an address of its own, or another section of a page would be that page as it stands.
      opened += 1;
      await page.goto(`http://127.0.0.1:${port}/extension/${name}/index.html?opened=${opened}${hash}`);
      await page.waitForSelector('header, .notice, main h2');
      await page.removeScriptToEvaluateOnNewDocument(script.identifier);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
