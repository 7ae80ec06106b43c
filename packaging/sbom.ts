import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Making } from './making.ts';
import { ROOT } from './parts.ts';

const run = promisify(execFile);

interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: { name: string } };
}

/** A UUID that follows from a text, so that the same text has the same one (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The bill of materials, as CycloneDX in JSON: every package of npm that is in what people install, by the lock file,
 * with its checksum and license. The same lock file, time and npm give the same bytes.
 */
export async function makeBill({ epoch, file, version }: Making): Promise<void> {
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const { stdout } = await run('npm', [...asked, '--omit', 'dev'], { cwd: ROOT, maxBuffer: 16_000_000 });
  const bill = JSON.parse(stdout) as Bill;
  // npm takes the folder's name, an instant and a number by chance.
  bill.metadata.component.name = 'matterline';
  bill.metadata.timestamp = new Date(epoch * 1000).toISOString();
  bill.serialNumber = `urn:uuid:${uuidOf(`${version} ${epoch} ${JSON.stringify({ ...bill, serialNumber: '' })}`)}`;
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
}
