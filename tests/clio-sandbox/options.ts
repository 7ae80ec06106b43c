import { createFaults } from './faults/faults.ts';
import type { Firm } from './firm/firm.ts';
import { setUtbms } from './firm/practice.ts';
import { ADA, seedFirm } from './firm/seed.ts';
import { createGrants, TOKEN_SECONDS } from './oauth/grants.ts';
import { AREAS, everyScope, type Scopes } from './oauth/scopes.ts';
import { isPeak, type Region } from './peak.ts';
import type { Wait } from './server/delivery.ts';
import { createRateLimiter } from './server/limits.ts';
import type { World } from './world.ts';

export interface SandboxOptions {
  /** 0, the default here: any free port. */
  port?: number;
  /** Matters in all; the named ones are always there. */
  matters?: number;
  /** Users in all; Ada and Ben are always there, Cara the third, Dan the fourth. */
  users?: number;
  /** Whether the firm uses UTBMS codes; matter LIT 4471 then needs them. */
  utbms?: boolean;
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

function limitsOf({ limit = 50, offPeakLimit = limit }: SandboxOptions): World['limits'] {
  return { peak: limit, offPeak: offPeakLimit };
}

function firmOf({ matters = 0, users = 2, seed = 1, utbms = false }: SandboxOptions): Firm {
  const firm = seedFirm(matters, users, seed);
  if (!utbms) return firm;
  setUtbms(firm, true, firm.billing.updatedAt);
  for (const matter of firm.matters.values()) matter.needsCodes = matter.displayNumber === 'LIT 4471';
  return firm;
}

/** Everything at its start. */
export function newWorld(options: SandboxOptions): World {
  const world: World = {
    firm: firmOf(options),
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

/** Everything as at the start, but for the tokens: they stay good. */
export function resetWorld(world: World, options: SandboxOptions): void {
  world.firm = firmOf(options);
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
