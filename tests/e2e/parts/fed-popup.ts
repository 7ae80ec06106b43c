import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Page } from 'puppeteer';
import { build } from 'vite';
import type { CallName } from '../../../extension/messages/calls.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** What the worker would answer, by call. A call without an answer fails. */
export type Answers = { [N in CallName]?: unknown };

/** The review's page, built alone and served, so that it can be fed with days that a real one would need weeks to have. */
export interface FedPopup {
  /** Opens the page in a tab with these answers in the worker's place. */
  open(page: Page, answers: Answers): Promise<void>;
  close(): Promise<void>;
}

/** Builds the page into a folder and serves it on a free port of this computer. */
export async function feedPopup(folder: string): Promise<FedPopup> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { __SANDBOX_ORIGIN__: 'null', __VERSION__: '"0"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: join(ROOT, 'extension/popup/index.html') },
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
    response.end(readFileSync(join(folder, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    open: async (page, answers) => {
      const script = await page.evaluateOnNewDocument(`(() => {
        const given = ${JSON.stringify(answers)};
        const quiet = { addListener() {}, removeListener() {} };
        const session = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
        const sendMessage = async ({ call }) =>
          Object.hasOwn(given, call) ? { value: given[call] } : { failed: 'No answer was given to ' + call };
        globalThis.browser = { runtime: { id: 'fed', sendMessage, onMessage: quiet }, extension: { getViews: () => [] }, storage: { session } };
        globalThis.chrome = globalThis.browser;
      })()`);
      await page.goto(`http://127.0.0.1:${port}/extension/popup/index.html`);
      await page.waitForSelector('header, .notice');
      await page.removeScriptToEvaluateOnNewDocument(script.identifier);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
