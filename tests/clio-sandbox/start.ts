import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../shared/index.ts';
import type { Area } from './call.ts';
import { type Changes, createChanges } from './changes.ts';
import { createFaults } from './faults.ts';
import type { SandboxActivity, SandboxMatter } from './firm.ts';
import { createGrants, type Tokens } from './grants.ts';
import { createRateLimiter } from './limits.ts';
import { ADA, seedFirm } from './seed.ts';
import { createSandboxServer } from './server.ts';
import type { RecordedRequest, World } from './world.ts';

export interface SandboxOptions {
  /** 0, the default here: any free port. */
  port?: number;
  /** Matters in all; the named ones are always there. */
  matters?: number;
  /** Of the matters that are made up. */
  seed?: number;
  /** Requests in 60 s for one token; 50 as Clio says for its busy hours. */
  limit?: number;
  /** As `post-lost=1,slow=500`; see README.md. */
  faults?: string;
  /** Registered redirect addresses beside those of Matterline's sandbox builds. */
  redirects?: string[];
  /** Whether lists count their records in `meta`, which Clio's documentation does not show. */
  counts?: boolean;
  /** The sandbox's clock, in epoch milliseconds. */
  now?: () => number;
}

/** A running sandbox. What the requests say about the firm is seen at once in `activities` and `matters`. */
export interface ClioSandbox extends Changes {
  /** Without a slash at the end. */
  url: string;
  clientId: string;
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
  /** Who is asked on the consent page from now on. */
  signInAs(userId: number): void;
  /** Tokens without a walk through the consent page. */
  grant(userId?: number): Tokens;
  /** Ends every grant: access and refresh tokens. */
  revokeTokens(): void;
  /** Lets every access token run out; refresh tokens stay good. */
  expireTokens(): void;
  /** Takes a scope from the application, or only its writing half; null gives it back. */
  withhold(area: Area, what: 'all' | 'write' | null): void;
  /** Adds faults, as in the option. */
  fault(text: string): void;
  /** The firm, the faults and the list of requests as at the start; tokens stay good. */
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

/**
 * Starts a stand-in for Clio Manage on 127.0.0.1 and resolves once it listens.
 * @throws RangeError for a fault that does not exist; the system's error when the port is taken
 */
export async function startClioSandbox(options: SandboxOptions = {}): Promise<ClioSandbox> {
  const seed = () => seedFirm(options.matters ?? 0, options.seed ?? 1);
  const world: World = {
    firm: seed(),
    grants: createGrants(),
    limiter: createRateLimiter(options.limit ?? 50),
    faults: createFaults(options.faults ?? ''),
    requests: [],
    origin: '',
    clientId: 'sandbox-client',
    clientSecret: 'sandbox-secret',
    redirects: [],
    signedIn: ADA,
    withheld: new Map(),
    counts: options.counts ?? false,
    now: options.now ?? Date.now,
  };
  const reset = () => {
    world.firm = seed();
    world.faults.reset();
    world.limiter.clear();
    world.withheld.clear();
    world.requests.length = 0;
    world.signedIn = ADA;
  };
  const stop = new AbortController();
  const server = createSandboxServer(world, reset, stop.signal);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  world.origin = `http://127.0.0.1:${port}`;
  world.redirects.push(...sandboxRedirects(world.origin), ...(options.redirects ?? []));

  const copies = <T>(records: Map<number, T>): T[] => [...records.values()].map((record) => structuredClone(record));
  return {
    ...createChanges(world),
    url: world.origin,
    clientId: world.clientId,
    clientSecret: world.clientSecret,
    redirects: world.redirects,
    requests: world.requests,
    activities: () => copies(world.firm.activities),
    matters: () => copies(world.firm.matters),
    matter(displayNumber) {
      const matter = [...world.firm.matters.values()].find((one) => one.displayNumber === displayNumber);
      if (matter === undefined) throw new RangeError(`the sandbox has no matter "${displayNumber}"`);
      return structuredClone(matter);
    },
    signInAs(userId) {
      if (!world.firm.users.has(userId)) throw new RangeError(`the sandbox has no user ${userId}`);
      world.signedIn = userId;
    },
    grant: (userId = world.signedIn) => world.grants.start(userId, world.now()),
    revokeTokens: () => world.grants.revokeAll(),
    expireTokens: () => world.grants.expireAll(),
    withhold(area, what) {
      if (what === null) world.withheld.delete(area);
      else world.withheld.set(area, what);
    },
    fault: (text) => world.faults.add(text),
    reset,
    async close() {
      stop.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
