import type { Answered } from '../../../extension/background/capture/requests.ts';
import { firmHandlers } from '../../../extension/background/firm/handlers.ts';
import { createPoster, type Poster } from '../../../extension/background/posting/poster.ts';
import type { FirmCalls } from '../../../extension/messages/firm.ts';
import { accountKey, type Entry } from '../../../extension/timeline/index.ts';
import type { ClioSandbox } from '../../clio-sandbox/index.ts';
import { approvedOn } from '../approved-on.ts';
import { type ClioStage, clioStage } from './clio-stage.ts';

/** What stands for browser, policy and helper where a setup file may lie on the computer. */
export interface LaidHere {
  agreed: boolean;
  answer: Answered<string | null>;
  managed(): Promise<Record<string, unknown>>;
  mayReach: boolean;
  begun: { at: number } | null;
}

/** A computer of one person of a firm, with a worker of its own, at a Clio that all of them share. */
export interface Computer extends ClioStage {
  poster: Poster;
  laid: LaidHere;
  /** What the options page calls. */
  firm: { [N in keyof FirmCalls]: (params: FirmCalls[N]['params']) => Promise<FirmCalls[N]['value']> };
  /** Approves an entry as the attorney would, and posts what waits; the entry as it is then. */
  work(narrative: string): Promise<Entry>;
}

/** Sets up a computer; the first one brings the sandbox, the others share it. */
export async function computer(shared?: Computer): Promise<Computer> {
  const stage = await clioStage({ users: 5 }, shared);
  const { timeline, connections, sandbox } = stage;
  const poster = createPoster(timeline, connections, {
    now: () => stage.clock.at,
    wakeAt: () => undefined,
    changed: () => undefined,
  });
  const laid: LaidHere = {
    agreed: true,
    answer: { ok: true, value: null },
    managed: async () => ({}),
    mayReach: true,
    begun: null,
  };
  let made = 0;
  return {
    ...stage,
    poster,
    laid,
    firm: firmHandlers({
      timeline,
      connections,
      poster,
      sync: { run: async () => undefined },
      taggers: { forget: () => undefined },
      recording: {
        change: async () => undefined,
        agreed: async () => laid.agreed,
        // Nothing else is asked of the helper here.
        request: async () => laid.answer as never,
      },
      managed: () => laid.managed(),
      mayReach: async () => laid.mayReach,
      begun: {
        get: async () => laid.begun,
        set: async (at) => {
          laid.begun = at;
        },
      },
      redirectUri: `${sandbox.url}/oauth/approval`,
      now: () => stage.clock.at,
    }),
    async work(narrative) {
      const connection = await timeline.read('connection');
      if (!connection) throw new Error('nobody is connected here');
      made += 1;
      const start = Date.UTC(2026, 10, 23, 9) + made * 3_600_000;
      const part = { start, end: start + 600_000 };
      const entry = approvedOn(part, {
        id: `entry-${made}`,
        matter: sandbox.matter('00012-Smith').id,
        user: connection.user.id,
        account: accountKey(connection),
        narrative,
      });
      const clashes = await timeline.approve([entry]);
      if (clashes.length > 0) throw new Error('the entry’s time is taken');
      await poster.run();
      const now = (await timeline.allEntries()).find(({ id }) => id === entry.id);
      if (!now) throw new Error('the entry is gone');
      return now;
    },
  };
}

/** In Clio: who has which narratives. */
export function inClio(sandbox: ClioSandbox): Record<string, string[]> {
  const names = new Map(sandbox.users().map(({ id, firstName }) => [id, firstName]));
  const found: Record<string, string[]> = {};
  for (const { userId, note } of sandbox.activities()) {
    const name = names.get(userId) ?? String(userId);
    found[name] = [...(found[name] ?? []), note ?? ''];
  }
  return found;
}
