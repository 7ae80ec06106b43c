import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { notices } from './notices.mjs';
import { POPUP_FILES } from './page-chunks.ts';
import { CHROMIUM_KEYS } from './shared/chromium-keys.ts';
import { FIREFOX_IDS } from './shared/identity.ts';

const MODES = ['chrome', 'firefox', 'chrome-sandbox', 'firefox-sandbox'] as const;
type Mode = (typeof MODES)[number];

/** Rooms in which no file does anything by itself: a page carries what it uses of them, not all that their doors name. */
const PURE =
  /^(?!.*node_modules).*[\\/](?:shared|extension[\\/](?:billing|clio|firm|matching|messages|timeline|ui))[\\/]/;

function isMode(text: string): text is Mode {
  return (MODES as readonly string[]).includes(text);
}

/** The address of the Clio sandbox for the sandbox builds: loopback only, so that no build talks elsewhere. */
function sandboxOrigin(): string {
  const url = new URL(process.env.MATTERLINE_CLIO_URL ?? 'http://127.0.0.1:4747');
  if (!['http:', 'https:'].includes(url.protocol) || !['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname))
    throw new Error(`MATTERLINE_CLIO_URL must be an address on this computer, not ${url.href}`);
  return url.origin;
}

function manifestFor(mode: Mode, clio: string | null): ManifestV3Export {
  const firefox = mode.startsWith('firefox');
  const { background, browser_specific_settings, minimum_chrome_version, content_security_policy, storage, ...rest } =
    base;
  const { gecko } = browser_specific_settings;
  return {
    ...rest,
    name: clio ? 'Matterline (sandbox)' : base.name,
    // A required permission on purpose: no prompt stands between a test and the sandbox. Match patterns hold no port.
    ...(clio ? { host_permissions: [`${new URL(clio).protocol}//${new URL(clio).hostname}/*`] } : {}),
    content_security_policy: {
      extension_pages: clio
        ? content_security_policy.extension_pages.replace('connect-src ', `connect-src ${clio} `)
        : content_security_policy.extension_pages,
    },
    ...(firefox
      ? {
          background: { scripts: [background.service_worker], type: 'module' },
          // Chromium ends the window of a sign-in by itself where Clio answers with an error.
          permissions: [...base.permissions, 'webRequest'],
          browser_specific_settings: { gecko: { ...gecko, id: FIREFOX_IDS[clio ? 'sandbox' : 'release'] } },
        }
      : {
          background,
          minimum_chrome_version,
          // Firefox takes a policy as it is, and knows no schema.
          storage,
          key: CHROMIUM_KEYS[clio ? 'sandbox' : 'release'],
          // The same page as the popup, kept open beside what the attorney works on. Firefox knows nothing of it.
          permissions: [...base.permissions, 'sidePanel'],
          side_panel: { default_path: base.action.default_popup },
        }),
  } as ManifestV3Export;
}

/** Brings along what browsers of the Chromium family check a policy by: only the manifest names it. */
function managedSchema(): Plugin {
  const fileName = base.storage.managed_schema;
  return {
    name: 'managed-schema',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(fileName, import.meta.url)) });
    },
  };
}

/** A page's modules, and what begins the popup once it asked for the day. */
const BEGUN = /[\\/](?:page\.tsx|begin\.ts)$/;

/** Loads a page's modules beside the small script that begins it: that one asks for the day, and chooses the words. */
function preloadPage(): Plugin {
  return {
    name: 'preload-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle = {} }) {
        const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
        const files = new Set<string>();
        const take = (file: string) => {
          if (files.has(file)) return;
          files.add(file);
          for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) take(next);
        };
        for (const { facadeModuleId, fileName } of chunks)
          if (facadeModuleId && dirname(facadeModuleId) === dirname(filename) && BEGUN.test(facadeModuleId))
            take(fileName);
        return [...files]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}

/** What lies below the pages. Who uses a part of it has a file with that, and with nothing that others need alone. */
const BASE =
  /[/](?:node_modules[/]preact|shared|extension[/](?:billing|clio|messages|platform|sandbox|timeline|ui[/](?!words)))/;

export default defineConfig(({ mode }) => {
  if (!isMode(mode)) throw new Error(`Build with --mode ${MODES.join(' | ')}`);
  const clio = mode.endsWith('-sandbox') ? sandboxOrigin() : null;
  return {
    plugins: [
      preact(),
      preloadPage(),
      crx({ manifest: manifestFor(mode, clio), browser: mode.startsWith('firefox') ? 'firefox' : 'chrome' }),
      ...(mode.startsWith('firefox') ? [] : [managedSchema()]),
      notices(),
    ],
    define: {
      __SANDBOX_ORIGIN__: JSON.stringify(clio),
      __VERSION__: JSON.stringify(base.version),
    },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      sourcemap: false,
      rolldownOptions: {
        // Pages that no field of the manifest names.
        input: Object.fromEntries(
          ['example', 'reports', 'welcome'].map((page) => [page, `extension/${page}/index.html`]),
        ),
        output: {
          codeSplitting: {
            groups: [
              // What chooses the words, in one file.
              { name: 'speak', test: /ui[\\/]words[\\/](?:speak|spoken|books|[a-z]+[\\/]books)\.ts$/, priority: 2 },
              { name: 'base', test: BASE, entriesAware: true, priority: 1 },
              ...POPUP_FILES,
            ],
          },
        },
        treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] },
      },
    },
  };
});
