import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxRedirects } from '../../extension/clio/index.ts';
import { LANGUAGES } from '../../extension/messages/language.ts';
import { KINDS } from '../../packaging/stores/data-use.ts';
import { REASONS } from '../../packaging/stores/permissions.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLIO = [
  'https://app.clio.com/*',
  'https://eu.app.clio.com/*',
  'https://ca.app.clio.com/*',
  'https://au.app.clio.com/*',
];

interface Built {
  manifest: Record<string, unknown> & { content_security_policy: { extension_pages: string } };
  files: string[];
  /** All scripts together. */
  script: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

async function builtFor(mode: string, folder: string): Promise<Built> {
  const outDir = join(folder, mode);
  await build({ root: ROOT, mode, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const files = filesBelow(outDir);
  return {
    manifest: JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')),
    files: files.map((path) => path.slice(outDir.length + 1)),
    script: files
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n'),
  };
}

describe('what is built', () => {
  let folder: string;
  const builds: Record<string, Built> = {};
  const of = (mode: string): Built => {
    const found = builds[mode];
    if (!found) throw new Error(`${mode} was not built`);
    return found;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-built-'));
    for (const mode of ['chrome', 'firefox', 'chrome-sandbox', 'firefox-sandbox'])
      builds[mode] = await builtFor(mode, folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['chrome', 'firefox', 'chrome-sandbox', 'firefox-sandbox'])('%s has its name in each language', (mode) => {
    const { manifest, files } = of(mode);
    expect(manifest.default_locale).toBe('en');
    expect(files.filter((file) => file.startsWith('_locales')).sort()).toEqual(
      [...LANGUAGES].sort().map((language) => join('_locales', language, 'messages.json')),
    );
    // So that both builds can stand in one browser.
    expect(manifest.name).toBe(mode.endsWith('sandbox') ? 'Matterline (sandbox)' : '__MSG_name__');
  });

  it.each(['chrome', 'firefox'])('%s asks for these permissions and no more; Clio’s hosts are optional', (mode) => {
    const { manifest } = of(mode);
    expect(manifest.permissions).toEqual([
      'nativeMessaging',
      'storage',
      'unlimitedStorage',
      'alarms',
      'identity',
      // No prompt and no sight of what is browsed: Clio's requests are told to use a fresh connection each.
      'declarativeNetRequestWithHostAccess',
      // The review beside what the attorney works on; only Chromium has it.
      ...(mode === 'chrome' ? ['sidePanel'] : []),
      // Firefox says by it that a sign-in's page is an error, of Clio's host alone; Chromium does without.
      ...(mode === 'firefox' ? ['webRequest'] : []),
    ]);
    expect(manifest.side_panel).toEqual(mode === 'chrome' ? { default_path: 'extension/popup/index.html' } : undefined);
    expect(manifest.optional_host_permissions).toEqual(CLIO);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toEqual(['tabs', 'notifications']);
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest[key], key).toBeUndefined();
  });

  it.each(['chrome', 'firefox'] as const)(
    '%s has a reason for each that it asks for, and no reason is left over',
    (mode) => {
      const { manifest } = of(mode);
      const asked = (key: string, when: string) =>
        ((manifest[key] ?? []) as string[]).map((name) => `${name}, ${when}`);
      const all = [
        ...asked('permissions', 'installation'),
        ...asked('host_permissions', 'installation'),
        ...asked('optional_permissions', 'later'),
        ...asked('optional_host_permissions', 'later'),
      ];
      const reasons = Object.entries(REASONS).filter(([, { builds }]) => builds.includes(mode));
      expect(all.sort()).toEqual(reasons.map(([name, { when }]) => `${name}, ${when}`).sort());
    },
  );

  it('PRIVACY.md says each reason in the same words', () => {
    const rows = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8').split('\n');
    const missing = Object.entries(REASONS).filter(
      ([name, { why }]) =>
        !rows.some((row) => row.startsWith('| ') && row.includes(`\`${name}\``) && row.endsWith(`| ${why} |`)),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it.each(['chrome', 'firefox'])('%s may talk to Clio alone, and starts from nothing', (mode) => {
    const policy = of(mode).manifest.content_security_policy.extension_pages;
    expect(policy.startsWith("default-src 'none'; script-src 'self';")).toBe(true);
    const connect = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ');
    expect(connect).toEqual(CLIO.map((host) => host.replace('/*', '')));
    for (const rule of ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
  });

  it.each(['chrome', 'firefox'])('%s knows nothing of the sandbox, and opens no door to its data in pages', (mode) => {
    const { script, manifest } = of(mode);
    expect(JSON.stringify(manifest)).not.toMatch(/127\.0\.0\.1|localhost|sandbox/i);
    expect(script).not.toMatch(/127\.0\.0\.1:\d|globalThis\.matterline/);
    // Nor who the sandbox builds are.
    const theirs = sandboxRedirects().flatMap(({ address }) =>
      address ? new URL(address).hostname.split('.')[0] : [],
    );
    for (const id of theirs) {
      expect(of(`${mode}-sandbox`).script).toContain(id);
      expect(script).not.toContain(id);
    }
  });

  it.each(['firefox', 'firefox-sandbox'])('%s says what leaves it, to the helper’s key store and to Clio', (mode) => {
    const { gecko } = of(mode).manifest.browser_specific_settings as { gecko: Record<string, unknown> };
    // Firefox takes a program on the same computer for somebody else, as its policies for add-ons do. What of each kind
    // goes where, and why the other kinds are not named, stands in the table.
    const kinds = (collected: string) =>
      KINDS.flatMap((kind) => (kind.collected === collected ? (kind.firefox ?? []) : [])).sort();
    expect(gecko.data_collection_permissions).toEqual({ required: kinds('yes'), optional: kinds('optional') });
    // Earlier ones do not ask at the installation.
    expect(gecko.strict_min_version).toBe('140.0');
    expect(of('chrome').manifest.browser_specific_settings).toBeUndefined();
  });

  it('a sandbox build has its sandbox as a required host, so that no prompt appears, and the same policy otherwise', () => {
    const { manifest, script } = of('chrome-sandbox');
    expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*']);
    expect(manifest.content_security_policy.extension_pages.replace('http://127.0.0.1:4747 ', '')).toBe(
      of('chrome').manifest.content_security_policy.extension_pages,
    );
    expect(script).toContain('globalThis.matterline');
  });

  it.each(['chrome', 'firefox'])(
    '%s holds pages, scripts, styles, icons and its licenses, and nothing besides',
    (mode) => {
      const kinds =
        /^(?:manifest\.json|NOTICES\.txt|extension\/.*\.(?:html|png)|assets\/.*\.(?:js|css)|_locales\/\w+\/messages\.json|service-worker-loader\.js)$/;
      const besides = of(mode).files.filter((name) => !kinds.test(name.replaceAll('\\', '/')));
      // What browsers of the Chromium family check a policy by.
      expect(besides).toEqual(mode === 'chrome' ? [join('extension', 'firm', 'managed-schema.json')] : []);
    },
  );

  it('holds no source maps, and no key of the sandbox in a release', () => {
    for (const { files, script } of Object.values(builds)) {
      expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
      expect(script).not.toContain('sourceMappingURL');
    }
    expect(of('chrome').manifest.key).not.toBe(of('chrome-sandbox').manifest.key);
    expect(of('firefox').manifest.key).toBeUndefined();
  });
});
