import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Making } from './making.ts';
import { ROOT } from './parts.ts';

const run = promisify(execFile);

interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: { 'bom-ref': string; name: string } };
  components: { 'bom-ref': string; name: string; version: string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** The packages of the lock file that extension and helper ask for, as `name@version`. */
function asked(): Set<string> {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; dev?: boolean; devOptional?: boolean }>;
  };
  const all = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  return new Set(all.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`));
}

/** Leaves of a bill only what extension and helper ask for. npm itself would leave out as well what a build tool asks for besides. */
function leave(bill: Bill): void {
  const kept = asked();
  bill.components = bill.components.filter(({ name, version }) => kept.has(`${name}@${version}`));
  const refs = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((one) => one['bom-ref'])]);
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((to) => refs.has(to)) }));
}

/** A UUID that follows from a text, so that the same text has the same one (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The bill of materials, as CycloneDX in JSON: every package of npm that extension and helper ask for, by the lock
 * file, with its checksum and license, whether a build takes it in or not. The same lock file, time and npm give the same bytes.
 */
export async function makeBill({ epoch, file, version }: Making): Promise<void> {
  const command = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const { stdout } = await run('npm', command, { cwd: ROOT, maxBuffer: 16_000_000 });
  const bill = JSON.parse(stdout) as Bill;
  leave(bill);
  // npm takes the folder's name, an instant and a number by chance.
  bill.metadata.component.name = 'matterline';
  bill.metadata.timestamp = new Date(epoch * 1000).toISOString();
  bill.serialNumber = `urn:uuid:${uuidOf(`${version} ${epoch} ${JSON.stringify({ ...bill, serialNumber: '' })}`)}`;
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
}
