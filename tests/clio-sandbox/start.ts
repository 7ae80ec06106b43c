import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { CHROMIUM_IDS, FIREFOX_IDS } from '../../shared/index.ts';
import { type Changes, createChanges } from './firm/changes.ts';
import type { SandboxActivity, SandboxMatter } from './firm/firm.ts';
import { createPeople, type People } from './firm/people.ts';
import { createPractice, type Practice } from './firm/practice.ts';
import { type Access, createAccess } from './oauth/access.ts';
import { newWorld, resetWorld, type SandboxOptions } from './options.ts';
import { createControl } from './server/control.ts';
import type { Wait } from './server/delivery.ts';
import { createSandboxServer } from './server/server.ts';
import type { RecordedRequest } from './world.ts';

/** A running sandbox. What the requests say about the firm is seen at once in `activities` and `matters`. */
export interface ClioSandbox extends Changes, People, Practice, Access {
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
    ...createPractice(world),
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
