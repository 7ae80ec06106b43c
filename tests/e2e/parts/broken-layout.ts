import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { build } from 'vite';

const NAME = 'matterlineLayout';

/** What runs within the page, as one script. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'layout/in-page.ts'), formats: ['iife'], name: NAME },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('Nothing was built.');
  return chunk.code;
}

let code: Promise<string> | undefined;

/**
 * What is broken in the layout of a page as it stands, in words: what reaches out of its box or its button, is cut without
 * a sign of it, lies on another text, or cannot be brought into the window. Nothing where all is well.
 */
export async function brokenLayout(page: Page): Promise<string[]> {
  code ??= script();
  const found: unknown = await page.evaluate(`(() => { ${await code}; return ${NAME}.brokenLayout(); })()`);
  return found as string[];
}
