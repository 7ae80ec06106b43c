import { parseArgs } from 'node:util';
import { FAULTS, parseFaults } from './faults/fault-script.ts';
import { ADA, BEN, CARA } from './firm/seed.ts';
import { parseScopes } from './oauth/scopes.ts';
import type { SandboxOptions } from './options.ts';
import { REGIONS } from './peak.ts';

export const USAGE = `usage: npm run clio-sandbox -- [--port N] [--matters N] [--users N] [--seed N] [--limit N]
                              [--off-peak N] [--region R] [--faults TEXT] [--scopes LIST] [--as NAME]
                              [--token-life SECONDS] [--utbms] [--counts] [--redirect URL]… [--help]

  --port N        where to listen on 127.0.0.1 (default 4747; 0: any free port)
  --matters N     matters in all, made up beside the named ones (default: the named ones)
  --users N       users in all (default 2: Ada and Ben; Cara is the third, Dan, who left, the fourth)
  --seed N        another seed makes up other matters (default 1)
  --limit N       requests a minute for one token (default 50)
  --off-peak N    the same outside the busy hours of the region (default: as --limit)
  --region R      whose busy hours count: ${REGIONS.join(', ')} (default us)
  --faults TEXT   what goes wrong: by name, as post-lost=1,slow=500
                  (${Object.keys(FAULTS).join(', ')}),
                  or by seed and in order, as "seed=7;rate=30%;kinds=lost,late,429"; README.md has the whole language
  --scopes LIST   what is ticked for the application, as activities=write,matters=read (default: all)
  --as NAME       who is asked on the consent page: ada, ben or cara (default ada)
  --token-life S  seconds that access tokens live (default 30 days)
  --utbms         the firm uses UTBMS codes, and matter LIT 4471 needs them
  --counts        lists count their records in meta
  --redirect URL  one more registered redirect address; may be given again
`;

/** What the command line asks for. `wrong` says in words why it cannot be done. */
export type Wish = { kind: 'run'; options: SandboxOptions } | { kind: 'help' } | { kind: 'wrong'; reason: string };

const TEXT = { type: 'string' } as const;
const NUMBERS = {
  port: { option: 'port', most: 65_535 },
  matters: { option: 'matters', most: 1_000_000 },
  users: { option: 'users', most: 10_000 },
  seed: { option: 'seed', most: 4_294_967_295 },
  limit: { option: 'limit', most: 1_000_000 },
  'off-peak': { option: 'offPeakLimit', most: 1_000_000 },
  'token-life': { option: 'tokenSeconds', most: 31_536_000 },
} as const;
const PEOPLE: Record<string, number> = { ada: ADA, ben: BEN, cara: CARA };

function parse(args: string[]) {
  return parseArgs({
    args,
    strict: true,
    options: {
      port: TEXT,
      matters: TEXT,
      users: TEXT,
      seed: TEXT,
      limit: TEXT,
      'off-peak': TEXT,
      'token-life': TEXT,
      region: TEXT,
      faults: TEXT,
      scopes: TEXT,
      as: TEXT,
      counts: { type: 'boolean' },
      utbms: { type: 'boolean' },
      redirect: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  }).values;
}

type Given = ReturnType<typeof parse>;

/** @throws RangeError for a number that is none, or too large */
function readNumbers(given: Given, options: SandboxOptions): void {
  for (const [name, { option, most }] of Object.entries(NUMBERS) as [
    keyof typeof NUMBERS,
    { option: 'port'; most: number },
  ][]) {
    const text = given[name];
    if (text === undefined) continue;
    if (!/^\d{1,10}$/.test(text) || Number(text) > most)
      throw new RangeError(`--${name} must be a number up to ${most}`);
    options[option] = Number(text);
  }
}

/** @throws RangeError for a word that is not known */
function readWords(
  { region, as: name, scopes, faults, redirect, counts, utbms }: Given,
  options: SandboxOptions,
): void {
  if (region !== undefined) {
    const known = REGIONS.find((one) => one === region);
    if (known === undefined) throw new RangeError(`--region must be one of ${REGIONS.join(', ')}`);
    options.region = known;
  }
  if (name !== undefined) {
    const id = Object.hasOwn(PEOPLE, name) ? PEOPLE[name] : undefined;
    if (id === undefined) throw new RangeError(`--as must be one of ${Object.keys(PEOPLE).join(', ')}`);
    options.signedIn = id;
    if (id === CARA) options.users = Math.max(3, options.users ?? 0);
  }
  if (scopes !== undefined) options.scopes = parseScopes(scopes);
  if (faults !== undefined) {
    parseFaults(faults);
    options.faults = faults;
  }
  if (counts !== undefined) options.counts = counts;
  if (utbms !== undefined) options.utbms = utbms;
  const bad = redirect?.find((address) => !URL.canParse(address));
  if (bad !== undefined) throw new RangeError(`--redirect must be an address, not "${bad}"`);
  if (redirect !== undefined) options.redirects = redirect;
}

/** Reads the command line's arguments. */
export function readArguments(args: string[]): Wish {
  try {
    const given = parse(args);
    if (given.help) return { kind: 'help' };
    const options: SandboxOptions = { port: 4747 };
    readNumbers(given, options);
    readWords(given, options);
    return { kind: 'run', options };
  } catch (error) {
    // Both kinds are about the arguments: the parser's own errors, and a value that cannot be used.
    if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
    return { kind: 'wrong', reason: error.message };
  }
}
