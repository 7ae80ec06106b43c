import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildHelper } from '../../../helper/build.mjs';
import { CHROMIUM_IDS } from '../../../shared/index.ts';

const [RELEASE, SANDBOX] = [CHROMIUM_IDS.release, CHROMIUM_IDS.sandbox].map((id) => `chrome-extension://${id}/`);

describe('an installation from a checkout', () => {
  let folder: string;
  let checkout: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-checkout-'));
    checkout = join(folder, 'checkout');
    mkdirSync(join(checkout, 'helper'), { recursive: true });
    writeFileSync(join(checkout, 'helper/main.ts'), '');
    cpSync(dirname(await buildHelper()), join(checkout, 'dist/helper'), { recursive: true });
    mkdirSync(join(folder, 'home'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function build(name: string): void {
    mkdirSync(join(checkout, 'dist', name));
    writeFileSync(join(checkout, 'dist', name, 'manifest.json'), '{}');
  }
  /** Which extensions may start the helper after an installation, and what it said. */
  function install(bundle: string, profile: string, ...args: string[]) {
    const env = { HOME: join(folder, 'home'), PATH: '/usr/bin:/bin' };
    const said = execFileSync(process.execPath, [bundle, 'install', ...args], { env, encoding: 'utf8' });
    const path = join(folder, profile, 'NativeMessagingHosts/com.matterline.helper.json');
    return { said, origins: JSON.parse(readFileSync(path, 'utf8')).allowed_origins };
  }
  const bundle = () => join(checkout, 'dist/helper/helper.cjs');
  const CHROMIUM = 'home/.config/chromium';

  it('is for the release alone where the release was built', () => {
    build('chrome');
    const { said, origins } = install(bundle(), CHROMIUM);
    expect(origins).toEqual([RELEASE]);
    expect(said).not.toContain('sandbox');
  });

  it.each(['chrome-sandbox', 'firefox-sandbox'])(
    'is for the sandbox builds as well where %s lies, and says so',
    (name) => {
      build(name);
      const { said, origins } = install(bundle(), CHROMIUM);
      expect(origins).toEqual([RELEASE, SANDBOX]);
      expect(said).toContain('The sandbox builds of the extension are let in as well.');
    },
  );

  it('is for the sandbox builds as well in a profile folder of its own', () => {
    expect(install(bundle(), 'profile', '--user-data-dir', join(folder, 'profile')).origins).toEqual([
      RELEASE,
      SANDBOX,
    ]);
  });

  it('is for the release alone when it is done again from where it was installed', () => {
    build('chrome-sandbox');
    install(bundle(), CHROMIUM);
    const installed = join(folder, 'home/.local/share/matterline/program/helper.cjs');
    expect(install(installed, CHROMIUM).origins).toEqual([RELEASE]);
  });
});
