import { createHash, createPublicKey } from 'node:crypto';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REGIONS } from '../extension/clio/index.ts';
import { CHROMIUM_RELEASE_ID } from '../shared/index.ts';
import { type Entry, layOut } from './entry.ts';
import { type Firm, type Making, runTool } from './making.ts';
import { ROOT } from './parts.ts';
import { buildExtension, extensionEntries } from './store.ts';
import { writeZip } from './zip.ts';

/**
 * What the environment says of a firm; null where it says nothing.
 * @throws where only a part of it is there, no address, or a region that is none of Clio's
 */
export function firmOf(env: NodeJS.ProcessEnv): Firm | null {
  const { MATTERLINE_FIRM_KEY: key, MATTERLINE_FIRM_ADDRESS: address, MATTERLINE_FIRM_REGION: region } = env;
  if (!key && !address) return null;
  if (!key || !address) throw new Error('A firm needs both MATTERLINE_FIRM_KEY and MATTERLINE_FIRM_ADDRESS.');
  const clio = REGIONS.find(({ id }) => id === region)?.origin ?? null;
  if (region && clio === null)
    throw new Error(`MATTERLINE_FIRM_REGION is one of ${REGIONS.map(({ id }) => id).join(', ')}.`);
  return { key: resolve(key), address: new URL(address.endsWith('/') ? address : `${address}/`).href, clio };
}

/** The id that Chromium gives to what is signed with a key: half a hash of the public one, with a to p as digits. */
export function extensionId(key: string): string {
  const open = createPublicKey(readFileSync(key)).export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(open).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A manifest whose browser need not ask for Clio's host: what a policy installs has what its manifest requires.
 * @param clio the origin of the firm's region
 */
export function withHost(text: string, clio: string): string {
  const manifest = JSON.parse(text) as { optional_host_permissions?: string[] };
  const pattern = `${clio}/*`;
  const { optional_host_permissions: others = [] } = manifest;
  const hosts = {
    host_permissions: [pattern],
    optional_host_permissions: others.filter((other) => other !== pattern),
  };
  return `${JSON.stringify({ ...manifest, ...hosts }, null, 2)}\n`;
}

/** Packs an extension as Chromium itself does. */
async function pack(entries: readonly Entry[], key: string, making: Making): Promise<string> {
  const { scratch, epoch } = making;
  layOut(entries, join(scratch, 'packed'), epoch);
  // Chromium refuses its own sandbox to root; it only packs here.
  const options = ['--headless=new', '--no-sandbox', `--user-data-dir=${join(scratch, 'profile')}`];
  const what = [`--pack-extension=${join(scratch, 'packed')}`, `--pack-extension-key=${key}`];
  await runTool('chromium', [...options, ...what], making);
  renameSync(join(scratch, 'packed.crx'), join(scratch, 'matterline.crx'));
  return join(scratch, 'matterline.crx');
}

/** The example policies, with this firm's extension and address in them. */
function policies(id: string, address: string): Entry[] {
  const folder = join(ROOT, 'extension/firm/policies');
  const own = (text: string) =>
    text.replaceAll(CHROMIUM_RELEASE_ID, id).replaceAll('https://files.firm.example/matterline/', address);
  return readdirSync(folder).map((name) => ({
    path: `policies/${own(name)}`,
    kind: 'text',
    text: own(readFileSync(join(folder, name), 'utf8')),
    mode: 0o644,
  }));
}

/**
 * All that a firm needs to have its browsers install an extension: the package, the list of its version, the policies, and
 * the list by which the helper lets it in.
 * @param extension the extension's files
 */
export async function firmEntries(extension: readonly Entry[], firm: Firm, making: Making): Promise<Entry[]> {
  const { key, address, clio } = firm;
  const id = extensionId(key);
  const own = extension.map((entry) =>
    entry.path === 'manifest.json' && entry.kind === 'text' && clio !== null
      ? { ...entry, text: withHost(entry.text, clio) }
      : entry,
  );
  const crx = await pack(own, key, making);
  const manifest = JSON.parse(readFileSync(join(making.scratch, 'packed/manifest.json'), 'utf8')) as {
    version: string;
  };
  const updates = `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${address}matterline.crx" version="${manifest.version}"/>
  </app>
</gupdate>
`;
  const text = (path: string, content: string): Entry => ({ path, kind: 'text', text: content, mode: 0o644 });
  return [
    { path: 'matterline.crx', kind: 'copy', from: crx, mode: 0o644 },
    text('updates.xml', updates),
    text('extensions.json', `${JSON.stringify({ chromium: [id] }, null, 2)}\n`),
    ...policies(id, address),
  ];
}

/** The same for the release, in a zip. */
export async function makeFirmZip(making: Making): Promise<void> {
  const { firm, file, quick } = making;
  if (firm === null) throw new Error('A package for a firm needs MATTERLINE_FIRM_KEY and MATTERLINE_FIRM_ADDRESS.');
  const extension = extensionEntries(await buildExtension('chrome', making));
  writeZip(await firmEntries(extension, firm, making), file, quick);
}
