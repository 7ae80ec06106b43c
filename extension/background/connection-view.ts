import type { ConnectionView } from '../messages/views.ts';
import type { Timeline } from '../timeline/index.ts';
import type { Connections } from './connection/connections.ts';
import { lapseTrouble } from './connection/shared.ts';
import type { Taggers } from './matching/tagger.ts';
import type { Poster } from './posting/poster.ts';
import type { Sync } from './sync/sync.ts';

/** What tells how the connection stands. */
export interface ConnectionViewParts {
  timeline: Pick<Timeline, 'entriesIn'>;
  taggers: Pick<Taggers, 'current'>;
  connections: Pick<Connections, 'current' | 'mayReach' | 'secretPlace'>;
  sync: Pick<Sync, 'state'>;
  poster: Pick<Poster, 'trouble'>;
}

/** The connection as the screens show it, or null without one. */
export async function connectionView(parts: ConnectionViewParts): Promise<ConnectionView | null> {
  const current = await parts.connections.current();
  if (!current) return null;
  const { connection, region } = current;
  const { progress, trouble } = parts.sync.state();
  const waiting = await Promise.all(
    (['approved', 'sending', 'unknown'] as const).map((state) => parts.timeline.entriesIn(state)),
  );
  const tagger = await parts.taggers.current();
  return {
    region: region.id,
    account: connection.account.name,
    user: connection.user.name,
    email: connection.user.email,
    ...(connection.timeZone ? { timeZone: connection.timeZone } : {}),
    ...(connection.shared ? { sharedBy: connection.shared.as.name } : {}),
    ...(connection.fromSetup ? { fromSetup: true as const } : {}),
    state: connection.state,
    syncedAt: connection.syncedAt,
    matters: tagger.count,
    sync: progress,
    trouble:
      connection.state === 'sign-in'
        ? lapseTrouble(connection)
        : (await parts.connections.mayReach())
          ? (parts.poster.trouble() ?? trouble)
          : { kind: 'no-permission' },
    waiting: waiting.flat().length,
    secrets: await parts.connections.secretPlace(),
  };
}
