import { parseArgs } from 'node:util';
import { FAULTS, parseFaults } from './fault-script.ts';
import type { SandboxOptions } from './start.ts';

export const USAGE = `usage: npm run clio-sandbox -- [--port N] [--matters N] [--seed N] [--limit N] [--faults LIST]
                              [--redirect URL]… [--help]

  --port N        where to listen on 127.0.0.1 (default 4747; 0: any free port)
  --matters N     matters in all, made up beside the named ones (default: the named ones)
  --seed N        another seed makes up other matters (default 1)
  --limit N       requests a minute for one token (default 50)
  --faults LIST   what goes wrong, as post-lost=1,slow=500: ${Object.keys(FAULTS).join(', ')}
  --redirect URL  one more registered redirect address; may be given again
`;

/** What the command line asks for. `wrong` says in words why it cannot be done. */
export type Wish = { kind: 'run'; options: SandboxOptions } | { kind: 'help' } | { kind: 'wrong'; reason: string };

const TEXT = { type: 'string' } as const;
const NUMBERS = { port: 65_535, matters: 1_000_000, seed: 4_294_967_295, limit: 1_000_000 } as const;

function parse(args: string[]) {
  const options = { port: TEXT, matters: TEXT, seed: TEXT, limit: TEXT, faults: TEXT } as const;
  return parseArgs({
    args,
    strict: true,
    options: { ...options, redirect: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  }).values;
}

/** Reads the command line's arguments. */
export function readArguments(args: string[]): Wish {
  try {
    const { help, faults, redirect, ...numbers } = parse(args);
    if (help) return { kind: 'help' };
    const options: SandboxOptions = { port: 4747 };
    for (const [name, most] of Object.entries(NUMBERS) as [keyof typeof NUMBERS, number][]) {
      const text = numbers[name];
      if (text === undefined) continue;
      if (!/^\d{1,10}$/.test(text) || Number(text) > most) {
        return { kind: 'wrong', reason: `--${name} must be a number up to ${most}` };
      }
      options[name] = Number(text);
    }
    if (faults !== undefined) {
      parseFaults(faults);
      options.faults = faults;
    }
    const bad = redirect?.find((address) => !URL.canParse(address));
    if (bad !== undefined) return { kind: 'wrong', reason: `--redirect must be an address, not "${bad}"` };
    if (redirect !== undefined) options.redirects = redirect;
    return { kind: 'run', options };
  } catch (error) {
    // Both kinds are about the arguments: the parser's own errors, and a fault that does not exist.
    if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
    return { kind: 'wrong', reason: error.message };
  }
}
