import { vi } from 'vitest';
import { type Connections, createConnections } from '../../../extension/background/connection/connections.ts';
import { createVault, type Vault } from '../../../extension/background/connection/vault.ts';
import type { LimiterState } from '../../../extension/clio/index.ts';
import { createTimeline, type Timeline } from '../../../extension/timeline/index.ts';
import { createSerial } from '../../../shared/index.ts';
import { answerConsent, type ClioSandbox, type SandboxOptions, startClioSandbox } from '../../clio-sandbox/index.ts';
import { createFakeKeyStore, type FakeKeyStore } from './fake-key-store.ts';

/** What the browser session holds. */
export type Held = { accessToken: string; expiresAt: number } | null;

/** The worker's parts that talk to Clio, over a real sandbox and a real store, with a clock that the test moves. */
export interface ClioStage {
  sandbox: ClioSandbox;
  timeline: Timeline;
  vault: Vault;
  keyStore: FakeKeyStore;
  connections: Connections;
  /** This computer's clock, and by how much it runs ahead of Clio's; milliseconds. */
  clock: { at: number; ahead: number };
  held: { token: Held };
  /** How the browser's window for Clio's consent page ends; by default it allows. */
  window: { authorize: (url: string) => Promise<string | null> };
  /** Whether the browser lets the extension talk to Clio. */
  permission: { granted: boolean; left: string[] };
  /** Stands between the worker and the network; by default it is not there. */
  network: { fetch: typeof fetch };
  /** The same store and secrets after the worker was ended and started again. */
  restarted(): Connections;
  /** Opens Clio's page and answers as a person would; gives the address at the end. */
  consent(url: string, answer: 'allow' | 'deny'): Promise<string>;
  /** Goes the real way to a connection. */
  connect(): Promise<void>;
  /** Requests so far, as `METHOD /path`, without the API's prefix. */
  asked(): string[];
  close(): Promise<void>;
}

let stages = 0;

/**
 * Builds the stage; the sandbox's clock follows the stage's.
 * @param beside another computer, whose sandbox and clock this one shares
 */
export async function clioStage(
  options: SandboxOptions = {},
  beside?: Pick<ClioStage, 'sandbox' | 'clock'>,
): Promise<ClioStage> {
  stages += 1;
  const clock = beside?.clock ?? { at: Date.UTC(2026, 10, 23, 15), ahead: 0 };
  const sandbox =
    beside?.sandbox ?? (await startClioSandbox({ limit: 1000, now: () => clock.at - clock.ahead, ...options }));
  vi.stubGlobal('__SANDBOX_ORIGIN__', sandbox.url);
  const timeline = createTimeline(`clio-stage-${stages}`);
  const keyStore = createFakeKeyStore();
  const vault = createVault({
    keyStore: keyStore.door,
    profile: async () => 'profile',
    now: () => clock.at,
    name: `clio-stage-vault-${stages}`,
  });
  let limits: LimiterState | null = null;
  const alone = createSerial();
  const held: { token: Held } = { token: null };
  const permission = { granted: true, left: [] as string[] };
  const network: { fetch: typeof fetch } = { fetch: globalThis.fetch };

  const window: ClioStage['window'] = { authorize: answerConsent };

  const restarted = () =>
    createConnections(timeline, vault, {
      redirectUri: `${sandbox.url}/oauth/approval`,
      authorize: (url) => window.authorize(url),
      mayReach: async () => permission.granted,
      leave: async (origin) => {
        permission.left.push(origin);
      },
      session: {
        get: async () => held.token,
        set: async (token) => {
          held.token = token;
        },
      },
      fetch: (...args) => network.fetch(...args),
      now: () => clock.at,
      wait: async (ms) => {
        clock.at += ms;
      },
      limits: {
        load: async () => limits,
        save: (state) => {
          limits = structuredClone(state);
        },
      },
      // One lock for all workers and pages of this browser.
      alone,
      accountChanged: () => undefined,
      changed: () => undefined,
    });
  const connections = restarted();

  return {
    sandbox,
    timeline,
    vault,
    keyStore,
    connections,
    clock,
    held,
    window,
    permission,
    network,
    restarted,
    consent: answerConsent,
    async connect() {
      const made = await connections.make('sandbox', {
        clientId: sandbox.clientId,
        clientSecret: sandbox.clientSecret,
      });
      if (!made.ok) throw new Error(made.trouble.kind);
    },
    asked: () => sandbox.requests.map(({ method, path }) => `${method} ${path.replace('/api/v4', '')}`),
    async close() {
      await timeline.close();
      if (beside) return;
      await sandbox.close();
      vi.unstubAllGlobals();
    },
  };
}
