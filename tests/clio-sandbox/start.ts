import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../shared/index.ts';
import { type Access, createAccess } from './access.ts';
import { type Changes, createChanges } from './changes.ts';
import { createControl } from './control.ts';
import type { Wait } from './delivery.ts';
import { createFaults } from './faults.ts';
import type { SandboxActivity, SandboxMatter } from './firm.ts';
import { createGrants, TOKEN_SECONDS } from './grants.ts';
import { createRateLimiter } from './limits.ts';
import { isPeak, type Region } from './peak.ts';
import { createPeople, type People } from './people.ts';
import { AREAS, everyScope, type Scopes } from './scopes.ts';
import { ADA, seedFirm } from './seed.ts';
import { createSandboxServer } from './server.ts';
import type { RecordedRequest, World } from './world.ts';

export interface SandboxOptions {
  /** 0, the default here: any free port. */
  port?: number;
  /** Matters in all; the named ones are always there. */
  matters?: number;
  /** Users in all; Ada and Ben are always there, Cara the third, Dan the fourth. */
  users?: number;
  /** Of the matters that are made up. */
  seed?: number;
  /** Requests in 60 s for one token; 50 as Clio says for its busy hours. */
  limit?: number;
  /** The limit outside the busy hours of `region`; as `limit` unless said otherwise. */
  offPeakLimit?: number;
  /** Whose busy hours count; us unless said otherwise. */
  region?: Region;
  /** As `post-lost=1` or `seed=7;rate=30%;kinds=lost,429`; see README.md. */
  faults?: string;
  /** Registered redirect addresses beside those of Matterline's sandbox builds. */
  redirects?: string[];
  /** Whether lists count their records in `meta`, which Clio's documentation does not show. */
  counts?: boolean;
  /** The scopes that are ticked at the start; what is not named is ticked for writing. */
  scopes?: Partial<Scopes>;
  /** Who is asked on the consent page; Ada unless said otherwise. */
  signedIn?: number;
  /** Seconds that access tokens live; 30 days unless said otherwise. */
  tokenSeconds?: number;
  /** Each region of Clio has applications of its own: another sandbox may have another id and secret. */
  clientId?: string;
  clientSecret?: string;
  /** The sandbox's clock, in epoch milliseconds. */
  now?: () => number;
  /** How late and slow answers wait; a test may let no time pass. */
  wait?: Wait;
}

/** A running sandbox. What the requests say about the firm is seen at once in `activities` and `matters`. */
export interface ClioSandbox extends Changes, People, Access {
  /** Without a slash at the end. */
  url: string;
  clientId: string;
  /** The one that is right now. */
  clientSecret: string;
  /** The registered redirect addresses. */
  redirects: string[];
  /** Every request so far, oldest first, without tokens and secrets. */
  requests: RecordedRequest[];
  /** Copies, in the order of ids. */
  activities(): SandboxActivity[];
  matters(): SandboxMatter[];
  /** @throws RangeError when no matter has this number */
  matter(displayNumber: string): SandboxMatter;
  /**
   * Adds faults, as in the option.
   * @throws RangeError when the text cannot be read
   */
  fault(text: string): void;
  /** Firm, faults, scopes, limits and the list of requests as at the start; tokens stay good. */
  reset(): void;
  close(): Promise<void>;
}

function sandboxRedirects(origin: string): string[] {
  const firefox = createHash('sha1').update(FIREFOX_IDS.sandbox).digest('hex');
  return [
    `${origin}/oauth/approval`,
    `https://${CHROMIUM_IDS.sandbox}.chromiumapp.org/clio`,
    `https://${firefox}.extensions.allizom.org/clio`,
  ];
}

function limitsOf({ limit = 50, offPeakLimit = limit }: SandboxOptions): World['limits'] {
  return { peak: limit, offPeak: offPeakLimit };
}

/** Everything at its start. */
function newWorld(options: SandboxOptions): World {
  const world: World = {
    firm: seedFirm(options.matters ?? 0, options.users ?? 2, options.seed ?? 1),
    grants: createGrants(options.tokenSeconds ?? TOKEN_SECONDS),
    limits: limitsOf(options),
    limiter: createRateLimiter((now) => world.limits[isPeak(options.region ?? 'us', now) ? 'peak' : 'offPeak']),
    faults: createFaults(options.faults ?? ''),
    requests: [],
    origin: '',
    clientId: options.clientId ?? 'sandbox-client',
    clientSecret: options.clientSecret ?? 'sandbox-secret',
    redirects: [],
    signedIn: options.signedIn ?? ADA,
    scopes: { ...everyScope('write'), ...options.scopes },
    lapsed: false,
    counts: options.counts ?? false,
    now: options.now ?? Date.now,
  };
  return world;
}

function resetWorld(world: World, options: SandboxOptions): void {
  world.firm = seedFirm(options.matters ?? 0, options.users ?? 2, options.seed ?? 1);
  world.faults.reset();
  world.limiter.clear();
  world.limits = limitsOf(options);
  Object.assign(world.scopes, everyScope('write'), options.scopes);
  for (const area of AREAS) world.grants.setLevel(area, world.scopes[area]);
  world.lapsed = false;
  world.clientSecret = options.clientSecret ?? 'sandbox-secret';
  world.requests.length = 0;
  world.signedIn = options.signedIn ?? ADA;
}

const realWait: Wait = (milliseconds, signal) => wait(milliseconds, undefined, { signal });

/**
 * Starts a stand-in for Clio Manage on 127.0.0.1 and resolves once it listens.
 * @throws RangeError for a fault that cannot be read; the system's error when the port is taken
 */
export async function startClioSandbox(options: SandboxOptions = {}): Promise<ClioSandbox> {
  const world = newWorld(options);
  const reset = () => resetWorld(world, options);
  const copies = <T>(records: Map<number, T>): T[] => [...records.values()].map((record) => structuredClone(record));
  const calls = {
    ...createChanges(world),
    ...createPeople(world),
    ...createAccess(world),
    activities: () => copies(world.firm.activities),
    matters: () => copies(world.firm.matters),
    matter(displayNumber: string): SandboxMatter {
      const matter = [...world.firm.matters.values()].find((one) => one.displayNumber === displayNumber);
      if (matter === undefined) throw new RangeError(`the sandbox has no matter "${displayNumber}"`);
      return structuredClone(matter);
    },
    fault: (text: string) => world.faults.add(text),
    reset,
  };
  const stop = new AbortController();
  const control = createControl(world, calls, reset);
  const server = createSandboxServer(world, control, options.wait ?? realWait, stop.signal);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  world.origin = `http://127.0.0.1:${port}`;
  world.redirects.push(...sandboxRedirects(world.origin), ...(options.redirects ?? []));

  return {
    ...calls,
    url: world.origin,
    clientId: world.clientId,
    get clientSecret() {
      return world.clientSecret;
    },
    redirects: world.redirects,
    requests: world.requests,
    async close() {
      stop.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
