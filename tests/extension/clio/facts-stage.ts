import {
  type Client,
  createClient,
  createLimiter,
  sandboxRegion,
  type TokenDoor,
  type WantedEntry,
} from '../../../extension/clio/index.ts';
import { ADA, type ClioSandbox, type SandboxOptions, startClioSandbox } from '../../clio-sandbox/index.ts';

const open: ClioSandbox[] = [];

/** Ends every sandbox that a test started. */
export async function endSandboxes(): Promise<void> {
  for (const sandbox of open.splice(0)) await sandbox.close();
}

/** A sandbox of a test's own, with a limit that does not stand in the way. */
export async function start(options: SandboxOptions = {}): Promise<ClioSandbox> {
  const sandbox = await startClioSandbox({ limit: 1000, ...options });
  open.push(sandbox);
  return sandbox;
}

export const doorTo = (sandbox: ClioSandbox): TokenDoor => ({
  region: sandboxRegion(sandbox.url),
  fetch,
  now: Date.now,
});

/** A client with one token, which is never renewed. */
export function clientOf(sandbox: ClioSandbox, bearer: string, send: typeof fetch = fetch): Client {
  return createClient({
    ...doorTo(sandbox),
    fetch: send,
    token: async (refused) =>
      refused === null ? { ok: true, value: bearer } : { ok: false, problem: { kind: 'sign-in' } },
    limiter: createLimiter({ now: Date.now, wait: () => Promise.resolve(), maxWaitMs: 0 }),
  });
}

/** An entry on a matter by the hour. */
export const wanted = (sandbox: ClioSandbox, more: Partial<WantedEntry> = {}): WantedEntry => ({
  matterId: sandbox.matter('00012-Smith').id,
  userId: ADA,
  date: '2026-04-08',
  seconds: 457,
  note: 'Reviewed the lease.',
  ...more,
});
